import { z } from "zod";
import type { SegmentAccess } from "#src/domain/advice/planning/reach-access.ts";
import { type AccessKey, accessKeys, accessValues, isSetKey } from "#src/domain/advice/vocabulary.ts";

/**
 * People that the catalogue must have an answer for: every access key has a value, so that nothing is assumed.
 * `catalogue/access-profiles.json` holds them.
 */
export type AccessProfile = {
  readonly id: string;
  readonly name: Readonly<Record<"ja" | "ja-easy" | "en", string>>;
  /** Whom to think of, and why a value is what it is. */
  readonly who: string;
  /** One value for each key; for devices and telephones all that they have. */
  readonly access: Readonly<Record<AccessKey, string | readonly string[]>>;
};

const words = z.string().min(1);

const accessProfileSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.strictObject({ ja: words, "ja-easy": words, en: words }),
  who: words,
  access: z.record(z.enum(accessKeys as [AccessKey, ...AccessKey[]]), z.union([words, z.array(words).min(1)])),
});

/** @throws Error with every fault: a key without a value, a value that is not in the vocabulary, an id given twice. */
export function parseProfiles(json: unknown): AccessProfile[] {
  const profiles = z.array(accessProfileSchema).parse(json);
  const faults = profiles.flatMap((profile, index) => [
    ...profileFaults(profile),
    ...(profiles.findIndex((other) => other.id === profile.id) < index ? [`${profile.id}: given twice`] : []),
  ]);
  if (faults.length > 0) throw new Error(`The access profiles have faults:\n${faults.join("\n")}`);
  return profiles;
}

/** The same as what the planner knows of a segment of which everything was said. */
export function profileAccess(profile: AccessProfile): SegmentAccess {
  return new Map(accessKeys.map((key) => [key, { values: [profile.access[key]].flat(), known: "said" as const }]));
}

function profileFaults(profile: AccessProfile): string[] {
  return accessKeys.flatMap((key) => {
    const value = profile.access[key];
    const allowed: readonly string[] = accessValues[key];
    if (Array.isArray(value) !== isSetKey(key))
      return [`${profile.id}/${key}: ${isSetKey(key) ? "a list" : "one value"} is asked`];
    return [value]
      .flat()
      .flatMap((one) => (allowed.includes(one) ? [] : [`${profile.id}/${key}: ${one} is not a value`]));
  });
}
