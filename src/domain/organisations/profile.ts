/** A group of people as the organisation describes it; keys and values of access are those of `domain/advice`. */
export type ProfileSegment = {
  readonly id: string;
  readonly kind: "staff" | "served";
  readonly label: string;
  /** Part of the people of this kind, 0..1. */
  readonly share: number | null;
  readonly size: number | null;
  readonly access: Readonly<Record<string, string | readonly string[]>>;
};

/** A tool or a practice in use, who looks after it, what it costs and when its contract ends (YYYY-MM-DD). */
export type ProfileMeans = {
  /** Of the catalogue, where it is in there. */
  readonly id: string | null;
  readonly name: string;
  readonly owner: string;
  readonly monthlyYen: number | null;
  readonly contractEnd: string | null;
};

/** What is known of an organisation. Null or empty: not known. */
export type Profile = {
  readonly legalForm: string | null;
  /** Numbers of the fields of activity in the law (1 to 20), rising. */
  readonly fields: readonly number[];
  /** ISO 3166-2:JP, 1 to 47. */
  readonly prefecture: number | null;
  readonly staffCount: number | null;
  readonly volunteerCount: number | null;
  readonly itPerson: string | null;
  readonly initialYen: number | null;
  readonly monthlyYen: number | null;
  readonly segments: readonly ProfileSegment[];
  readonly means: readonly ProfileMeans[];
};

export const emptyProfile: Profile = {
  legalForm: null,
  fields: [],
  prefecture: null,
  staffCount: null,
  volunteerCount: null,
  itPerson: null,
  initialYen: null,
  monthlyYen: null,
  segments: [],
  means: [],
};

export type ProfileKey = keyof Profile;
const profileKeys = Object.keys(emptyProfile) as ProfileKey[];

/**
 * The profile with what is not known in it taken from elsewhere, and the keys that were taken. What somebody saved is
 * never replaced: filling twice changes nothing.
 */
export function fillProfile(profile: Profile, heard: Partial<Profile>): { profile: Profile; taken: ProfileKey[] } {
  const taken = profileKeys.filter((key) => isUnknown(profile[key]) && !isUnknown(heard[key]));
  const filled = Object.fromEntries(profileKeys.map((key) => [key, taken.includes(key) ? heard[key] : profile[key]]));
  // NOTE each key has the value of the same key of one of the two.
  return { profile: filled as Profile, taken };
}

function isUnknown(value: Profile[ProfileKey] | undefined): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
