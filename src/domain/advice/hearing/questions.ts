import { functionIds } from "#src/domain/advice/understanding/function-audiences.ts";
import type { Segment, Understanding } from "#src/domain/advice/understanding.ts";
import {
  type AccessKey,
  accessKeys,
  accessValues,
  isSetKey,
  itPersons,
  type LimitKey,
  limitEnums,
  limitKeys,
  limitTypes,
} from "#src/domain/advice/vocabulary.ts";

export type AnswerValue = string | number | readonly string[];

export type QuestionKind =
  | "wishes"
  | "served-devices"
  | "access"
  | "circumstances"
  | "staff-count"
  | "monthly-budget"
  | "it-person"
  | "limit"
  | "limits";

/**
 * A question to ask, without words: those stand in the message catalogues. The id says all of it, so that an answer can
 * be taken long after it was asked: `wishes:FUNCTION+FUNCTION…`, `served-devices:SEGMENT`, `access:KEY:SEGMENT`,
 * `circumstances:KEY+KEY…:SEGMENT`, `limit:KEY`, `limits:KEY+KEY…`, `staff-count`, `monthly-budget`, `it-person`.
 */
export type Question = {
  readonly id: string;
  readonly kind: QuestionKind;
  /** Whom it is asked of, where it is asked of one group. */
  readonly segment: string | null;
  /** What is asked, for kinds that ask of several things. */
  readonly key: AccessKey | LimitKey | null;
  readonly type: "one" | "many" | "number" | "numbers";
  /**
   * Values that may be chosen, without わからない; empty for a number. `none` = none of these. For several numbers the keys;
   * the answer has `KEY=NUMBER` for each that is known, and one of the `KEY=VALUE` that stand beside them.
   */
  readonly options: readonly string[];
};

/** What people may have in hand, as one list: it is asked as one question. */
export const deviceOptions = ["smartphone", "pc", "tablet", "feature-phone", "landline", "none"] as const;

/** No more wishes than this are put on one page. */
export const wishesMost = 10;
/** No id of a question is longer: ten functions and what joins them. */
export const questionIdMost = 400;

const known = new Set(functionIds);

/** The question with this id, asked before or not, or null when there is none such in this hearing. */
export function questionOf(understanding: Understanding, id: string): Question | null {
  const [kind = "", first = "", second = ""] = id.split(":");
  const has = (segment: string): boolean => understanding.segments.some((one) => one.id === segment);
  const question =
    kind === "wishes"
      ? wishesOf(first.split("+"))
      : kind === "served-devices" && has(first)
        ? devicesOf(first, understanding)
        : kind === "access" && isAccessKey(first) && has(second)
          ? accessOf(first, second)
          : kind === "circumstances" && has(second)
            ? circumstancesOf(first.split("+"), second)
            : kind === "limits"
              ? limitsOf(first.split("+"))
              : kind === "limit" && isLimitKey(first)
                ? limitOf(first)
                : (plainQuestions.find((one) => one.id === id) ?? null);
  return question?.id === id ? question : null;
}

/** Which of these functions are wanted; null when one is none, or there are too many. */
export function wishesOf(functions: readonly string[]): Question | null {
  if (functions.length === 0 || functions.length > wishesMost || !functions.every((id) => known.has(id))) return null;
  if (new Set(functions).size < functions.length) return null;
  return {
    id: `wishes:${functions.join("+")}`,
    kind: "wishes",
    segment: null,
    key: null,
    type: "many",
    options: [...functions, "none"],
  };
}

/**
 * The functions that a page of wishes keeps folded, for whoever does not find theirs on it: all but those it offers, those
 * that were offered before, and those that are among the wishes already. Each may be in the answer, as an option may.
 */
export function wishesFolded(
  { kind, options }: Question,
  { needs }: Pick<Understanding, "needs">,
  asked: ReadonlyArray<{ readonly question: string }>,
): string[] {
  if (kind !== "wishes") return [];
  const known = new Set([...options, ...wishesOffered(asked), ...needs.map((need) => need.function)]);
  return functionIds.filter((id) => !known.has(id));
}

/** Whether this is a function, which any page of wishes may be answered with. */
export function isWish(id: string): boolean {
  return known.has(id);
}

/** The functions that were offered by the questions about wishes among these. */
export function wishesOffered(asked: ReadonlyArray<{ readonly question: string }>): string[] {
  return asked.flatMap(({ question }) => {
    const [kind, functions = ""] = question.split(":");
    return kind === "wishes" ? functions.split("+") : [];
  });
}

/** Of people of whom the text says that they have no device only telephones are asked: nobody is asked what was told. */
const telephones = ["landline", "feature-phone", "none"] as const;

export function devicesOf(segment: string, { segments }: Pick<Understanding, "segments">): Question {
  const asked = segments.find(({ id }) => id === segment);
  return {
    id: `served-devices:${segment}`,
    kind: "served-devices",
    segment,
    key: null,
    type: "many",
    options: asked && isToldWithout(asked) ? telephones : deviceOptions,
  };
}

/** The text says that they have no device: no answer does, which may be given anew. */
export function isToldWithout({ access, accessDetail }: Segment): boolean {
  const [device, ...more] = [access.device ?? []].flat();
  return device === "none" && more.length === 0 && (accessDetail.device?.evidence.length ?? 0) > 0;
}

/** Devices and telephones are asked together (`devicesOf`), all other keys one by one. */
export function accessOf(key: AccessKey, segment: string): Question | null {
  if (isSetKey(key)) return null;
  return { id: `access:${key}:${segment}`, kind: "access", segment, key, type: "one", options: accessValues[key] };
}

/**
 * What makes things hard, by key, the hardest last, and what holds of people of whom none of it is said. All but devices
 * and telephones, which have a page of their own (`devicesOf`).
 */
export const circumstances = {
  line: { usual: "good", hard: ["slow", "metered", "none"] },
  hearing: { usual: "full", hard: ["hard", "deaf"] },
  sight: { usual: "full", hard: ["low", "blind"] },
  speech: { usual: "full", hard: ["limited"] },
  hands: { usual: "full", hard: ["limited"] },
  japanese: { usual: "fluent", hard: ["everyday", "little"] },
  literacy: { usual: "full", hard: ["limited"] },
  skill: { usual: "some", hard: ["little"] },
  account: { usual: "yes", hard: ["no"] },
  email: { usual: "yes", hard: ["no"] },
  privacy: { usual: "yes", hard: ["elsewhere", "no"] },
  place: { usual: "japan", hard: ["abroad"] },
  mobility: { usual: "full", hard: ["limited", "none"] },
} as const satisfies Partial<Record<AccessKey, { usual: string; hard: readonly string[] }>>;

export type CircumstanceKey = keyof typeof circumstances;

/** No more keys than this on one page: about nine things to tick. */
export const circumstancesMost = 6;

/** Of a key on a page of circumstances: nobody knows. */
export const unknownValue = "unknown";

/**
 * How these things are with a group, all on one page. Options are `KEY=VALUE`, the usual first, `KEY=unknown` for what nobody
 * knows, and `none`; of a key that is not named in an answer the usual holds. Null as `wishesOf`.
 */
export function circumstancesOf(keys: readonly string[], segment: string): Question | null {
  const known = keys.filter(isCircumstance);
  if (known.length < keys.length || keys.length > circumstancesMost || new Set(keys).size < keys.length) return null;
  return {
    id: `circumstances:${keys.join("+")}:${segment}`,
    kind: "circumstances",
    segment,
    key: null,
    type: "many",
    options: [
      ...known.flatMap((key) => {
        const { usual, hard } = circumstances[key];
        return [usual, ...hard, unknownValue].map((value) => `${key}=${value}`);
      }),
      "none",
    ],
  };
}

/** The keys that a question about circumstances asks of. */
export function circumstanceKeys({ id }: Question): CircumstanceKey[] {
  const [kind, keys = ""] = id.split(":");
  return kind === "circumstances" ? keys.split("+").filter(isCircumstance) : [];
}

export function isCircumstance(text: string): text is CircumstanceKey {
  return Object.hasOwn(circumstances, text);
}

/** What may be spent, which people know or not in one look: asked on one page. */
export const spentLimits = [
  "monthlyYen",
  "initialYen",
  "setupHours",
  "newThings",
] as const satisfies readonly LimitKey[];

/** What is a number that an organisation knows of itself: asked on one page. */
export const numberedLimits = [...spentLimits, "staffCount", "servedCount"] as const satisfies readonly LimitKey[];

/** What an organisation is asked of itself on one page: its numbers, and what is chosen from a few words. */
export const pagedLimits = [...numberedLimits, "dataSensitivity", "legalForm"] as const satisfies readonly LimitKey[];
type PagedLimit = (typeof pagedLimits)[number];

/** What is known of an organisation, on one page. Null as `wishesOf`. */
export function limitsOf(keys: readonly string[]): Question | null {
  const known = keys.filter(isPaged);
  if (known.length < keys.length || new Set(keys).size < keys.length) return null;
  const options = known.flatMap((key) =>
    key === "dataSensitivity" || key === "legalForm" ? limitEnums[key].map((value) => `${key}=${value}`) : [key],
  );
  return { id: `limits:${keys.join("+")}`, kind: "limits", segment: null, key: null, type: "numbers", options };
}

/** The limits that a page of them asks for. */
export function limitKeysOf({ id }: Question): PagedLimit[] {
  const [kind, keys = ""] = id.split(":");
  return kind === "limits" ? keys.split("+").filter(isPaged) : [];
}

export function isNumbered(text: string): boolean {
  return numberedLimits.some((key) => key === text);
}

function isPaged(text: string): text is PagedLimit {
  return pagedLimits.some((key) => key === text);
}

/** The questions that a page asks at once, as questions of their own; none for a question that asks one thing. */
export function partsOfPage(question: Question): Question[] {
  if (question.kind === "limits") return limitKeysOf(question).flatMap((key) => limitOf(key) ?? []);
  return circumstanceKeys(question).flatMap((key) => accessOf(key, question.segment ?? "") ?? []);
}

/** A limit as a question; phrases (deadlines) are not asked. */
export function limitOf(key: LimitKey): Question | null {
  const plain = plainQuestions.find((one) => one.key === key);
  if (plain) return plain;
  const type = limitTypes[key];
  if (type === "text") return null;
  const common = { id: `limit:${key}`, kind: "limit", segment: null, key } as const;
  if (type !== "enum") return { ...common, type: "number", options: [] };
  // NOTE limitEnums has exactly the keys whose type is "enum"; TypeScript cannot see that from the lookup.
  return { ...common, type: "one", options: limitEnums[key as keyof typeof limitEnums] };
}

/** Asked since the first day under short names of their own. */
const plainQuestions: readonly Question[] = [
  { id: "staff-count", kind: "staff-count", segment: null, key: "staffCount", type: "number", options: [] },
  { id: "monthly-budget", kind: "monthly-budget", segment: null, key: "monthlyYen", type: "number", options: [] },
  { id: "it-person", kind: "it-person", segment: null, key: "itPerson", type: "one", options: itPersons },
];

function isAccessKey(text: string): text is AccessKey {
  return accessKeys.some((key) => key === text);
}

function isLimitKey(text: string): text is LimitKey {
  return limitKeys.some((key) => key === text);
}
