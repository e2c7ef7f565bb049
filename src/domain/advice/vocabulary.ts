/**
 * The ids that the whole product uses for access, limits, scopes and dangers. Ids are never renamed or removed.
 * Function ids are not listed here: they come from `catalogue/functions.json` and are checked when it is loaded.
 */

/** What a person can use, key by key, best value last where values are ordered. `device` and `phone` are sets. */
export const accessValues = {
  device: ["none", "feature-phone", "smartphone", "tablet", "pc"],
  line: ["none", "metered", "slow", "good"],
  phone: ["none", "landline", "mobile"],
  hearing: ["full", "hard", "deaf"],
  sight: ["full", "low", "blind"],
  speech: ["full", "limited"],
  hands: ["full", "limited"],
  japanese: ["fluent", "everyday", "little"],
  literacy: ["full", "limited"],
  skill: ["confident", "some", "little"],
  account: ["yes", "no"],
  email: ["yes", "no"],
  /** `elsewhere`: not where they live, but at a place that they can go to. */
  privacy: ["yes", "elsewhere", "no"],
  place: ["japan", "abroad"],
  mobility: ["full", "limited", "none"],
} as const;

export type AccessKey = keyof typeof accessValues;
export const accessKeys = Object.keys(accessValues) as AccessKey[];

/** The keys whose value is a set: somebody may have a landline and a mobile phone. */
export const setKeys = ["device", "phone"] as const satisfies readonly AccessKey[];

export function isSetKey(key: string): boolean {
  return setKeys.some((one) => one === key);
}

export const segmentKinds = ["staff", "served", "public"] as const;
export type SegmentKind = (typeof segmentKinds)[number];

export const audiences = ["staff", "served", "both", "public", "organisation"] as const;
export type Audience = (typeof audiences)[number];

export const functionGroups = ["talk", "learn", "access", "reach", "staff", "records", "money", "people"] as const;
export type FunctionGroup = (typeof functionGroups)[number];

export const scopes = ["it", "partly", "other", "unclear"] as const;
export type Scope = (typeof scopes)[number];

export const otherKinds = [
  "grants",
  "law",
  "founding",
  "accounting-tax",
  "labour",
  "staffing",
  "premises",
  "support-for-a-person",
  "other",
] as const;
export type OtherKind = (typeof otherKinds)[number];

export const dangerLevels = ["none", "concern", "urgent"] as const;
export type DangerLevel = (typeof dangerLevels)[number];
/** What may be happening to somebody. A desk says which of these it can be relied on for. */
export const dangerKinds = [
  "suicide",
  "violence",
  "child-abuse",
  "sexual-violence",
  "no-shelter",
  "medical",
  "fire",
  "crime",
  "sea",
] as const;
export type DangerKind = (typeof dangerKinds)[number];
export const dangerWho = ["writer", "served", "topic"] as const;
export type DangerWho = (typeof dangerWho)[number];

/**
 * What sort of homes were counted. `pair`: a parent and child, a couple or friends who come together (組); the others are
 * households (世帯).
 */
export const homeKinds = ["any", "elder", "single-parent", "children", "couple", "alone", "pair"] as const;
export type HomeKind = (typeof homeKinds)[number];

export const legalForms = [
  "npo",
  "certified-npo",
  "public-interest",
  "social-welfare",
  "nonprofit-association",
  "association",
  "unincorporated",
  "other",
] as const;
export type LegalForm = (typeof legalForms)[number];

export const itPersons = ["none", "besides-other-work", "dedicated"] as const;
export type ItPerson = (typeof itPersons)[number];

/** How careful the data must be treated; a means may be used for data up to its own level. */
export const dataSensitivities = ["none", "contact", "personal", "sensitive"] as const;
export type DataSensitivity = (typeof dataSensitivities)[number];

export const supportServices = [
  "education-consultation-online",
  "consultation-online",
  "online-meetings",
  "telework-security",
  "website-https",
] as const;
export type SupportService = (typeof supportServices)[number];

/** What limits the organisation, and of what type each is. Yen, people and hours; phrases are kept as typed. */
export const limitTypes = {
  staffCount: "integer",
  volunteerCount: "integer",
  servedCount: "integer",
  itPerson: "enum",
  initialYen: "integer",
  monthlyYen: "integer",
  setupHours: "number",
  deadline: "text",
  dataSensitivity: "enum",
  newThings: "integer",
  legalForm: "enum",
  futureStaffCount: "integer",
  futureWhen: "text",
} as const;
export type LimitKey = keyof typeof limitTypes;
export const limitKeys = Object.keys(limitTypes) as LimitKey[];

/** The allowed values of the limits that are enumerations. */
export const limitEnums = {
  itPerson: itPersons,
  dataSensitivity: dataSensitivities,
  legalForm: legalForms,
} as const;

/** What was told of the whole matter and rules ways out, whatever the people have in hand. */
export const circumstances = [
  /** What is told has to arrive within hours. */
  "within-hours",
  /** And no other way to tell it is wished than paper. The planner's own: nobody tells it in words. */
  "not-on-paper",
  /** The organisation works outside Japan. */
  "abroad",
  /** One person writes of a need of their own: no organisation, no staff, no office. */
  "one-person",
  /** People are to take part who cannot come to where the others meet. */
  "from-afar",
  "at-night",
  /** Faces or names are not to be shown. */
  "unseen",
  /** Somebody else looks at what is on the telephone of the people served. */
  "watched-device",
  "no-office",
  "school",
  /** Bookings and orders come by message or on paper, or it is calls that leave no time for the work. */
  "not-by-call",
  /** Not people but a thing or a beast is to tell of itself: a trap, a tank, a door. */
  "told-by-a-thing",
  /** Photographs, tapes or films are to be kept, not documents. */
  "not-paper",
  /** What is handed over is brought to the homes today. */
  "delivered-today",
  /** They talk or write to each other on the net today: what that takes is there. */
  "online-already",
] as const;
export type Circumstance = (typeof circumstances)[number];

/** What a means, or one way of it, is like: `suits.ts` says which circumstance it does not suit, or which one asks for it. */
export const traits = [
  "in-days",
  "japan-only",
  "for-one-person",
  "in-a-room",
  "by-day",
  "shows-names",
  "leaves-trace",
  "needs-office",
  "not-for-schools",
  "takes-calls",
  "told-by-people",
  "for-documents",
  "fetched",
  "for-recordings",
] as const;
export type Trait = (typeof traits)[number];
