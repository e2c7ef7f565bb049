import type { Desk } from "#src/domain/desks/desk.ts";
import { isFoundByCalling } from "#src/domain/desks/way-to-desk.ts";

/**
 * The addresses of a desk that are worth a line on a sheet which is handed over: where it is written to; a page that only
 * explains it stands there where there is no other way in.
 */
export function writtenOnPaper(desk: Desk): Desk["x_yorozu"]["online"] {
  const { online } = desk.x_yorozu;
  const written = online.filter(
    ({ kind, address }, i) => kind !== "web-page" && online.findIndex((one) => one.address === address) === i,
  );
  const isCalled = desk.phones.some(({ type }) => type !== "fax") || isFoundByCalling(desk);
  return written.length > 0 || isCalled ? written : online;
}

/** Whether somebody who has nothing but a telephone can do something with the desk. */
export function isForTelephone(desk: Desk): boolean {
  return desk.phones.some(({ type }) => type !== "fax") || isFoundByCalling(desk);
}
