/** The envelope of a page as HSDS has it, and which of the ids stand on it. A page beyond the last is empty. */
export function hsdsPage(total: number, { page, perPage }: { page: number; perPage: number }) {
  const pages = Math.ceil(total / perPage);
  const from = Math.min(total, (page - 1) * perPage);
  const to = Math.min(total, from + perPage);
  const envelope = {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: to - from,
    first_page: page === 1,
    last_page: page >= pages,
    empty: to === from,
  };
  return { from, to, envelope };
}
