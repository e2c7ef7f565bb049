import type { Access } from "#src/domain/advice/understanding.ts";
import type { Desk } from "#src/domain/desks/desk.ts";

/**
 * How somebody can reach a desk. `languages`: ISO 639 codes they can talk in, or `not-japanese` when it is only known
 * that Japanese is hard for them.
 */
export type CanUse = {
  readonly voice: boolean;
  readonly text: boolean;
  readonly languages: readonly string[] | "not-japanese";
};

/** Somebody of whom nothing is known: may call or write, in Japanese. */
export const canUseAnything: CanUse = { voice: true, text: true, languages: ["ja"] };

/**
 * What the access of a segment allows: no voice for people who are deaf, hardly speak, have no telephone or nowhere to
 * talk unheard; no text for people without a device or line for it or who read little. What is unknown is allowed.
 */
export function canUseOf(access: Access): CanUse {
  const only = (key: keyof Access, values: readonly string[]) => {
    const value = access[key];
    if (value === undefined || value === "unknown") return false;
    return [value].flat().every((one) => values.includes(one));
  };
  return {
    voice: !(
      only("phone", ["none"]) ||
      only("hearing", ["deaf"]) ||
      only("speech", ["limited"]) ||
      only("privacy", ["no"])
    ),
    text: !(only("device", ["none", "feature-phone"]) || only("line", ["none"]) || only("literacy", ["limited"])),
    languages: only("japanese", ["little"]) ? "not-japanese" : ["ja"],
  };
}

/** True when the desk talks in one of these languages by this way, itself or through an interpreter. */
export function speaksTo(desk: Desk, languages: CanUse["languages"], by: "voice" | "text"): boolean {
  const { interpretedLanguages, foreignLanguagesBy } = desk.x_yorozu;
  const spoken = [...desk.languages.map((language) => language.code), ...interpretedLanguages];
  const foreign = languages === "not-japanese" || languages.some((code) => code !== "ja");
  if (foreign && foreignLanguagesBy.includes(by)) return true;
  return languages === "not-japanese"
    ? spoken.some((code) => code !== "ja" && code !== "jsl")
    : spoken.some((code) => languages.includes(code));
}
