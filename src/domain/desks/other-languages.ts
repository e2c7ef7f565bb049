import type { Desk } from "#src/domain/desks/desk.ts";
import { speaksTo } from "#src/domain/desks/what-a-person-can-use.ts";

/**
 * The desks anywhere in Japan that somebody with little Japanese can talk or write to, best first: lines for emergencies by
 * telephone before all others, those who come to the place last (they stand on top of the page), then those with more
 * languages, then by key. Desks for one prefecture, and for organisations alone, are left out.
 */
export function desksInOtherLanguages(desks: readonly Desk[]): Desk[] {
  const isOne = (desk: Desk) =>
    desk.status === "active" &&
    desk.x_yorozu.prefectures.length === 0 &&
    desk.x_yorozu.audience.includes("person") &&
    (["voice", "text"] as const).some((by) => speaksTo(desk, "not-japanese", by));
  const rank = ({ phones, x_yorozu: { emergency, rescue } }: Desk) =>
    rescue ? 2 : emergency && phones.length > 0 ? 0 : 1;
  return desks
    .filter(isOne)
    .toSorted(
      (a, b) => rank(a) - rank(b) || languagesOf(b) - languagesOf(a) || (a.x_yorozu.key < b.x_yorozu.key ? -1 : 1),
    );
}

/** The desk of foreign languages that is reached by the same number as this one, which speaks Japanese. */
export function answersAbroad<T extends { readonly desk: Desk }>(desk: Desk, speaking: readonly T[]): T | undefined {
  const [number] = desk.phones.map((phone) => phone.number);
  return speaking.find(
    ({ desk: other }) =>
      other.id !== desk.id &&
      number !== undefined &&
      other.phones.some((phone) => phone.number === number) &&
      other.languages.every(({ code }) => code !== "ja"),
  );
}

function languagesOf({ languages, x_yorozu: { interpretedLanguages } }: Desk): number {
  const codes = [...languages.map(({ code }) => code), ...interpretedLanguages];
  return new Set(codes.filter((code) => code !== "ja" && code !== "jsl")).size;
}
