/** What identifies somebody in what they wrote. */
export type PersonWords = { readonly name: string; readonly mail: string | null; readonly phone: string | null };

/**
 * A text without the name, the address and the number of somebody, each replaced by as many ■ as it has UTF-16 units, so
 * that offsets into the text stay right. A name of one character is left: it would take the text apart.
 */
export function withoutPerson(text: string, { name, mail, phone }: PersonWords): string {
  const marks = [mail, phone, name, ...name.split(/[\s・]+/)]
    .filter((mark): mark is string => mark !== null && mark.length >= 2)
    .toSorted((a, b) => b.length - a.length);
  return marks.reduce((left, mark) => left.replaceAll(mark, "■".repeat(mark.length)), text);
}

/** The same for every text inside a value of JSON: what was understood and proposed may repeat what was typed. */
export function withoutPersonInside<T>(value: T, person: PersonWords): T {
  const clean = (_key: string, inside: unknown) =>
    typeof inside === "string" ? withoutPerson(inside, person) : inside;
  // NOTE a replacer that only changes texts keeps the shape.
  return JSON.parse(JSON.stringify(value, clean)) as T;
}
