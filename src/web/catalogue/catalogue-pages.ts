/** Entries of the catalogue on one page of a list: few enough to be light on a bad line, whatever the catalogue holds. */
export const perPage = 20;

/** The page that is shown when one is asked for: the last one when there are fewer. `asked` counts from 1. */
export function pageWithin(asked: number, total: number): number {
  return Math.min(asked, pagesOf(total));
}

/** How many pages a list of so many entries has. */
export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / perPage));
}
