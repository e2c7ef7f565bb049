import type { Edit } from "#src/domain/advice/hearing/edits.ts";
import {
  type AnswerValue,
  type CircumstanceKey,
  circumstanceKeys,
  circumstances,
  isCircumstance,
  isNumbered,
  limitKeysOf,
  type Question,
  questionOf,
  unknownValue,
} from "#src/domain/advice/hearing/questions.ts";
import { isOpenLimit } from "#src/domain/advice/planning/open-limits.ts";
import { accessChances } from "#src/domain/advice/questions/answer-chances.ts";
import { weighedFunctions } from "#src/domain/advice/questions/weighed-functions.ts";
import { audienceOf, usualKind } from "#src/domain/advice/understanding/function-audiences.ts";
import type { Access, Segment, Understanding } from "#src/domain/advice/understanding.ts";
import type { LimitKey, SegmentKind } from "#src/domain/advice/vocabulary.ts";

/** An answer as it is kept. `answer` null = わからない: it is not asked again. */
export type Answer = { readonly question: string; readonly answer: AnswerValue | null };

/**
 * The corrections that an answer stands for, in the understanding as it is when it is given. Of the text that was typed
 * something is supposed where the answer is わからない.
 */
export function editsOfAnswer(understanding: Understanding, { question: id, answer }: Answer, text = ""): Edit[] {
  const question = questionOf(understanding, id);
  if (!question) return [];
  if (answer === null) {
    if (question.kind === "wishes") return supposedEdits(understanding, question, text);
    const keys = question.kind === "access" ? [question.key] : circumstanceKeys(question);
    return [...doubtEdits(understanding, question.segment, keys), ...openEdits(question, [])];
  }
  const values = typeof answer === "number" ? [] : typeof answer === "string" ? [answer] : [...answer];
  switch (question.kind) {
    case "wishes":
      return wishEdits(understanding, question, values);
    case "served-devices":
      return question.segment === null ? [] : deviceEdits(question.segment, values);
    case "access": {
      const [value = "unknown"] = values;
      // NOTE a question of this kind is only made with a key of access (`accessOf`).
      const key = question.key as keyof Access;
      return question.segment === null ? [] : [{ op: "set-access", segment: question.segment, key, value }];
    }
    case "circumstances":
      return question.segment === null ? [] : circumstanceEdits(understanding, question, question.segment, values);
    case "limits":
      return [
        ...values.map((value): Edit => {
          const [key = "", said = ""] = value.split("=");
          // NOTE an answer of this kind was checked to have keys of limits, whole numbers and options (`answerProblem`).
          return { op: "set-limit", key: key as LimitKey, value: isNumbered(key) ? Number(said) : said };
        }),
        ...openEdits(question, values),
      ];
    default: {
      // NOTE all other kinds ask for a limit, and carry its key.
      const key = question.key as LimitKey;
      return [{ op: "set-limit", key, value: typeof answer === "number" ? answer : (values[0] ?? null) }];
    }
  }
}

/** What is ticked is wanted, and sure, offered or not; what was offered, stood among the wishes and is not ticked is taken out. */
function wishEdits(understanding: Understanding, question: Question, ticked: readonly string[]): Edit[] {
  const offered = new Set([...question.options, ...ticked].filter((one) => one !== "none"));
  const gone = [...offered].filter((id) => !ticked.includes(id) && isNeeded(understanding, id));
  return [
    ...gone.map((id): Edit => ({ op: "remove-need", function: id, segment: null })),
    ...needEdits(
      understanding,
      [...offered].filter((id) => ticked.includes(id)),
      "set-need",
    ),
  ];
}

function isNeeded({ needs }: Understanding, id: string): boolean {
  return needs.some((need) => need.function === id);
}

/** From this score up what the text speaks for is supposed: of 60 such wishes 26 were right in texts held out, from .15 on one in four. */
const supposedFrom = 0.25;

/**
 * Who does not know which of the wishes are theirs has written for some of them: those stand until somebody takes them out.
 * Of a text that asks for nothing yet nothing is supposed.
 */
function supposedEdits(understanding: Understanding, { options }: Question, text: string): Edit[] {
  if (understanding.scope !== "it" && understanding.scope !== "partly") return [];
  const likely = weighedFunctions(text).filter(({ id, score }) => score >= supposedFrom && options.includes(id));
  return needEdits(
    understanding,
    likely.map(({ id }) => id),
    "suppose-need",
  );
}

/** These wishes, and with them whoever they are for. */
function needEdits(understanding: Understanding, ids: readonly string[], op: "set-need" | "suppose-need"): Edit[] {
  const edits: Edit[] = [];
  const added = new Map<SegmentKind, string>();
  for (const id of ids) {
    const need = understanding.needs.find((one) => one.function === id);
    const { importance, must } = need ?? { importance: 2, must: true };
    let segments = need ? [...need.for] : whoseWish(understanding, id);
    const kind = kindOfWish(understanding, id);
    if (segments.length === 0 && kind !== null) {
      // Nobody of this kind was heard of yet: the wish is for somebody, so they come with it.
      const segment = added.get(kind) ?? freeSegmentId(understanding, added.size);
      if (!added.has(kind))
        edits.push({ op: "add-segment", id: segment, kind, label: "", share: null, size: null, access: {} });
      added.set(kind, segment);
      segments = [segment];
    }
    edits.push({ op, function: id, for: segments, importance, must });
  }
  return edits;
}

/** The groups that a wish concerns of which nobody said whom it is for. */
export function whoseWish(understanding: Understanding, id: string): string[] {
  const kind = kindOfWish(understanding, id);
  return understanding.segments.filter((segment) => segment.kind === kind).map((segment) => segment.id);
}

/** Whose wish a function is; null for functions of the organisation itself. */
export function kindOfWish(understanding: Understanding, id: string): SegmentKind | null {
  const audience = audienceOf(id);
  if (audience === "organisation") return null;
  if (audience !== "both") return audience;
  const usual = usualKind(id);
  if (understanding.segments.some(({ kind }) => kind === usual)) return usual;
  const other: SegmentKind = usual === "staff" ? "served" : "staff";
  return understanding.segments.some(({ kind }) => kind === other) ? other : usual;
}

/** An id for a group that is added: `added-1`, `added-2`, …; `after` = how many were given out already. */
export function freeSegmentId(understanding: Understanding, after = 0): string {
  const used = new Set(understanding.segments.map(({ id }) => id));
  let n = 1;
  for (let free = 0; ; n += 1) {
    if (used.has(`added-${n}`)) continue;
    if (free === after) return `added-${n}`;
    free += 1;
  }
}

/** A fact that is asked about and not known is planned for on its harder side, if that side is not rare. */
function doubtEdits(understanding: Understanding, id: string | null, keys: ReadonlyArray<Question["key"]>): Edit[] {
  const segment = understanding.segments.find((one) => one.id === id);
  return keys.flatMap((key): Edit[] => {
    if (!segment || !key || !isCircumstance(key)) return [];
    const value = harderSide(segment, key);
    return value === null ? [] : [{ op: "set-doubt", segment: segment.id, key, value }];
  });
}

/** Limits that were asked for and of which `told` (`KEY=NUMBER`) says nothing. */
function openEdits(question: Question, told: readonly string[]): Edit[] {
  const asked = question.kind === "limits" ? limitKeysOf(question) : [question.key];
  return asked.flatMap((key): Edit[] => {
    const isTold = told.some((value) => value.startsWith(`${key}=`));
    return isOpenLimit(key) && !isTold ? [{ op: "set-open-limit", key }] : [];
  });
}

/** The likeliest of what makes things hard, where one in ten or more of such people are there; null = it is rare. */
function harderSide({ kind }: Segment, key: CircumstanceKey): string | null {
  const hard: readonly string[] = circumstances[key].hard;
  const [most] = accessChances(kind, key)
    .filter(({ value }) => hard.includes(value))
    .toSorted((a, b) => b.chance - a.chance);
  return most && most.chance >= notRare ? most.value : null;
}

const notRare = 0.1;

/** What is said of a key holds, the hardest of it; where nobody knows, the doubt; of what is not named the usual does. */
function circumstanceEdits(
  understanding: Understanding,
  question: Question,
  segment: string,
  said: readonly string[],
): Edit[] {
  return circumstanceKeys(question).flatMap((key): Edit[] => {
    const { usual, hard } = circumstances[key];
    const value = [...hard].reverse().find((one) => said.includes(`${key}=${one}`));
    if (value === undefined && said.includes(`${key}=${unknownValue}`))
      return doubtEdits(understanding, segment, [key]);
    return [{ op: "set-access", segment, key, value: value ?? usual }];
  });
}

/** A smartphone and a mobile phone can also be spoken into; nothing of the list means no device and no telephone. */
function deviceEdits(segment: string, chosen: readonly string[]): Edit[] {
  const device = chosen.filter((value) => value !== "landline" && value !== "none");
  const phone: string[] = [];
  if (chosen.includes("landline")) phone.push("landline");
  if (chosen.includes("smartphone") || chosen.includes("feature-phone")) phone.push("mobile");
  return [
    { op: "set-access", segment, key: "device", value: device.length > 0 ? device : ["none"] },
    { op: "set-access", segment, key: "phone", value: phone.length > 0 ? phone : ["none"] },
  ];
}
