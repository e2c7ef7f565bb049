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
   * the answer has `KEY=NUMBER` for each that is known.
   */
  readonly options: readonly string[];
};

/** What people may have in hand, as one list: it is asked as one question. */
export const deviceOptions = ["smartphone", "pc", "tablet", "feature-phone", "landline", "none"] as const;

/** No more wishes than this are put on one page. */
export const wishesMost = 7;
/** No id of a question is longer: seven functions and what joins them. */
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

/** Numbers of the organisation, on one page. Null as `wishesOf`. */
export function limitsOf(keys: readonly string[]): Question | null {
  if (!keys.every(isNumbered) || new Set(keys).size < keys.length) return null;
  return { id: `limits:${keys.join("+")}`, kind: "limits", segment: null, key: null, type: "numbers", options: keys };
}

function isNumbered(text: string): boolean {
  return numberedLimits.some((key) => key === text);
}

/** The questions that a page asks at once, as questions of their own; none for a question that asks one thing. */
export function partsOfPage(question: Question): Question[] {
  if (question.kind === "limits")
    return numberedLimits.filter((key) => question.options.includes(key)).flatMap((key) => limitOf(key) ?? []);
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

/** Why an answer cannot be taken: it is not one of the options, or not a whole number that can be true. */
export function answerProblem(question: Question, answer: AnswerValue | null): "not-an-option" | "not-a-number" | null {
  if (answer === null) return null;
  if (question.type === "number") return isWhole(answer) ? null : "not-a-number";
  if (question.type === "numbers") return numbersProblem(question, answer);
  const values = typeof answer === "string" ? [answer] : answer;
  if (typeof values === "number" || values.length === 0) return "not-an-option";
  if (question.type === "one" && values.length > 1) return "not-an-option";
  return values.every((value) => question.options.includes(value)) ? null : "not-an-option";
}

/** A whole number that can be true of yen, people, hours or things. */
function isWhole(answer: unknown): boolean {
  return typeof answer === "number" && Number.isInteger(answer) && answer >= 0 && answer <= 100_000_000;
}

function numbersProblem({ options }: Question, answer: AnswerValue): "not-an-option" | "not-a-number" | null {
  const parts = typeof answer === "number" ? [] : [answer].flat().map((part) => part.split("="));
  const keys = parts.map(([key = ""]) => key);
  if (keys.length === 0 || new Set(keys).size < keys.length) return "not-an-option";
  if (!keys.every((key) => options.includes(key))) return "not-an-option";
  return parts.every(
    ([, typed = "", ...more]) => more.length === 0 && /^\d{1,9}$/.test(typed) && isWhole(Number(typed)),
  )
    ? null
    : "not-a-number";
}

function isAccessKey(text: string): text is AccessKey {
  return accessKeys.some((key) => key === text);
}

function isLimitKey(text: string): text is LimitKey {
  return limitKeys.some((key) => key === text);
}
