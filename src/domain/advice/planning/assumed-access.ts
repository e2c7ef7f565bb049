import type { PlanSegment } from "#src/domain/advice/planning/plan-input.ts";
import type { AccessKey } from "#src/domain/advice/vocabulary.ts";

/**
 * What is taken for granted of people of whom nothing was said. Every value that a plan leans on is listed among its
 * assumptions and can be corrected. A key that stands nowhere here is missing when it is unknown: nobody is given a
 * device, a line, a telephone, skill or an address by guess.
 */
type Assumed = Readonly<Partial<Record<AccessKey, readonly string[]>>>;

/**
 * Of anybody: what a writer mentions when it is otherwise. Somebody who asks for people who cannot hear, see, speak,
 * read or come says so, because it is the reason for asking. `mobility` concerns means that ask people to come;
 * `account` means no refusal is known, not that they have one.
 */
const anybody: Assumed = {
  hearing: ["full"],
  sight: ["full"],
  speech: ["full"],
  hands: ["full"],
  japanese: ["fluent"],
  literacy: ["full"],
  account: ["yes"],
  privacy: ["yes"],
  place: ["japan"],
  mobility: ["full"],
};

/** Of staff: the organisation writes to an online help desk about its own work, so its staff have what such work needs. */
const staff: Assumed = {
  ...anybody,
  device: ["smartphone", "pc"],
  line: ["good"],
  phone: ["mobile"],
  skill: ["some"],
  email: ["yes"],
};

/**
 * Of the public at large: 86.2 % of people in Japan used the internet in 2023, most often by smartphone, and 90.6 % of
 * households had one (Ministry of Internal Affairs and Communications, survey of 2023, published 2024,
 * https://www.soumu.go.jp/johotsusintokei/whitepaper/ja/r06/html/nd21b120.html). A group without is a segment of its own.
 */
const publicAtLarge: Assumed = {
  ...anybody,
  device: ["smartphone"],
  line: ["good"],
  phone: ["mobile"],
  skill: ["some"],
};

/**
 * Of people of whom somebody said that they have a smartphone: it comes with a line, of which nobody knows how much it
 * carries, so one that is paid for by the gigabyte: messages and pages, no video call. Our own caution, no figure.
 */
const withSmartphone: Assumed = { line: ["metered"] };

/** The values assumed for a key that is unknown; null = treat as missing. */
export function assumedAccess(
  { kind, access, guessed }: Pick<PlanSegment, "kind" | "access" | "guessed">,
  key: AccessKey,
): readonly string[] | null {
  const usual = { staff, served: anybody, public: publicAtLarge }[kind];
  const owned = guessed?.includes("device") ? [] : [access.device ?? []].flat();
  return usual[key] ?? (owned.includes("smartphone") ? withSmartphone[key] : undefined) ?? null;
}
