/**
 * Rendered pages kept by a key that names everything they show, at most `most` of them; the one used longest ago goes
 * first. A second node that does not have a page only renders it once more.
 */
export function keptPages(most: number): (key: string, render: () => Promise<string>) => Promise<string> {
  const pages = new Map<string, string>();
  return async (key, render) => {
    const known = pages.get(key);
    const page = known ?? (await render());
    pages.delete(key);
    pages.set(key, page);
    const [oldest] = pages.keys();
    if (pages.size > most && oldest !== undefined) pages.delete(oldest);
    return page;
  };
}
