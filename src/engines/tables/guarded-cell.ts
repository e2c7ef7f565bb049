/** What spreadsheets run rather than show: a sign of a formula at the head, also full-width as a Japanese keyboard types it. */
const formulaHead = /^\s*[=+\-@＝＋－＠]/;
/** Numbers and telephone numbers begin so too, and can call nothing. */
const onlyNumber = /^[+-]?[\d\s().-]*$/;

/**
 * A cell that a spreadsheet shows instead of running it: an apostrophe stands before what could be a formula (OWASP, "CSV
 * Injection"). `unguardedCell` of it is the text again, whatever it was.
 */
export function guardedCell(text: string): string {
  return isGuarded(text) ? `'${text}` : text;
}

/** The text of a cell that `guardedCell` wrote. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && isGuarded(cell.slice(1)) ? cell.slice(1) : cell;
}

function isGuarded(text: string): boolean {
  const bare = text.replace(/^'+/, "");
  return formulaHead.test(bare) && !onlyNumber.test(bare);
}
