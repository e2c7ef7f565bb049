import type { Desk, DeskPhone } from "#src/domain/desks/desk.ts";

/** The number to try first: that of the language, then one from anywhere, then a free one. */
export function firstPhone(desk: Desk, language: string | null): DeskPhone | undefined {
  const rank = ({ languages, x_yorozu: { area, pays } }: DeskPhone) => {
    const spoken = languages?.map(({ code }) => code) ?? [];
    const isOther = spoken.length > 0 && !spoken.includes(language ?? "ja");
    return (isOther ? 4 : 0) + (area.length === 0 ? 0 : 2) + (pays === "nobody" ? 0 : 1);
  };
  return desk.phones.filter(({ type }) => type !== "fax").toSorted((a, b) => rank(a) - rank(b))[0];
}
