/** A telephone number with plain hyphens: what phone keyboards put between digits for one (ー, −, ‐) becomes one. */
export function phoneAsDialled(phone: string): string {
  return phone.replace(/(?<=\d\s?)[ー－−‐‑‒–—―ｰ](?=\s?\d)/g, "-");
}
