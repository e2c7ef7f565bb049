/** A number with its noun in English: 1 session, 2 sessions. The number is written already, `1,200`. */
export function englishCount(n: string, one: string, many = `${one}s`): string {
  return `${n} ${n === "1" ? one : many}`;
}
