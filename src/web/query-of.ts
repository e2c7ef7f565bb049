/** `?a=1&b=2` of what is not empty; nothing where all is. */
export function queryOf(fields: ReadonlyArray<readonly [string, string]>): string {
  const given = fields.filter(([, value]) => value !== "").map(([name, value]): [string, string] => [name, value]);
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}
