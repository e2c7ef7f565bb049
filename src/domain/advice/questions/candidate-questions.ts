import { type Answer, editsOfAnswer } from "#src/domain/advice/hearing/answers.ts";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import {
  type AnswerValue,
  accessOf,
  devicesOf,
  isToldWithout,
  limitOf,
  partsOfPage,
  type Question,
  questionOf,
  wishesMost,
  wishesOf,
} from "#src/domain/advice/hearing/questions.ts";
import { catalogueIndex } from "#src/domain/advice/planning/catalogue-index.ts";
import type { PlanCatalogue, PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import {
  accessChances,
  askedLimits,
  type Chance,
  deviceChances,
  limitChances,
  telephoneChances,
} from "#src/domain/advice/questions/answer-chances.ts";
import { meansUnder } from "#src/domain/advice/questions/means-under-limit.ts";
import type { WeighedFunction } from "#src/domain/advice/questions/weighed-functions.ts";
import { wishChances } from "#src/domain/advice/questions/wished-together.ts";
import { doubtfulWishes as hardlyHeard } from "#src/domain/advice/understanding/doubtful-wishes.ts";
import type { Segment, Understanding } from "#src/domain/advice/understanding.ts";
import { type AccessKey, accessKeys, isSetKey, type LimitKey } from "#src/domain/advice/vocabulary.ts";

/** What a question would be asked about: the hearing as it stands. */
export type Asked = {
  readonly understanding: Understanding;
  readonly functions: readonly WeighedFunction[];
  readonly answers: readonly Answer[];
};

export type AnswerWorld = { readonly answer: AnswerValue; readonly chance: number; readonly input: PlanInput };

/** A question that may be asked, with the worlds that its answers would make. */
export type CandidateQuestion = {
  readonly question: Question;
  readonly worlds: readonly AnswerWorld[];
  /** 1 - the chance of the likeliest answer, times the number of means that the answer concerns: what is weighed first. */
  readonly affects: number;
};

/** A wish that is not sure, and the world in which it is otherwise than it is taken now. */
export type DoubtfulWish = {
  readonly function: string;
  readonly chance: number;
  /** It is in no plan now; else it is planned for, perhaps for nothing. */
  readonly wanted: boolean;
  /** The text has no word of it: it often stands beside what was heard. Offered where there is room, asked when all else is. */
  readonly beside?: boolean;
  readonly input: PlanInput;
  readonly means: number;
};

/** Read with less than this is worth asking; access said plainly is read with more. */
const doubtBelow = 0.6;
const doubtfulNeedBelow = 0.75;
/** What is less likely is no reason to ask, but fills a page that is asked; what the text has no word for is mostly less. */
const wishFrom = 0.04;
const wishesWeighed = 21;
/**
 * Of 473 texts of writers held out .87 had all their wishes on the first page, .94 on the first two, .97 on three. A fourth is
 * offered only to whom no wish is known of yet.
 */
const besidePages = 3;
/** A page of which all together are less likely than this would hardly be ticked. */
const pageFrom = 0.02;
const spokenForMost = 3;
/** A text that speaks for no function as much as this (letters in no order) says nothing of wishes. */
const spokenFrom = 0.005;

/**
 * Questions about access and limits that are unknown or doubtful and were not asked yet, those that concern most first.
 * Access is weighed key by key; what is worth asking of the same people comes on one page (`mostWorth`).
 */
export function candidateQuestions(asked: Asked, catalogue: PlanCatalogue): CandidateQuestion[] {
  const { understanding, answers } = asked;
  if (understanding.needs.length === 0) return [];
  const before = new Set(answers.flatMap(({ question }) => [question, ...singleIds(understanding, question)]));
  const found = [
    ...understanding.segments.flatMap((segment) => accessQuestions(understanding, segment, catalogue)),
    ...askedLimits.flatMap((key) => limitQuestion(understanding, key, catalogue)),
  ];
  return found
    .filter(({ question, affects }) => !before.has(question.id) && affects > 0)
    .sort(
      (a, b) =>
        Number(isForm(b)) - Number(isForm(a)) || b.affects - a.affects || (a.question.id < b.question.id ? -1 : 1),
    );
}

/** The legal form opens prices under a budget: few worlds, and solved first. */
function isForm({ question }: CandidateQuestion): boolean {
  return question.key === "legalForm";
}

/** The questions that a page asks at once, as ids of their own. */
function singleIds(understanding: Understanding, id: string): string[] {
  const question = questionOf(understanding, id);
  return question === null ? [] : partsOfPage(question).map((part) => part.id);
}

/**
 * Wishes that are doubtful, the likeliest to be otherwise first; none twice. What the text hardly speaks for comes along
 * to the first page only: it costs a look, and what nobody offers is lost.
 */
export function doubtfulWishes(asked: Asked, catalogue: PlanCatalogue): DoubtfulWish[] {
  const { understanding, functions, answers } = asked;
  const before = new Set(
    answers.flatMap(({ question }) => (question.startsWith("wishes:") ? question.slice(7).split("+") : [])),
  );
  const { waysOf } = catalogueIndex(catalogue);
  const needs = new Map(understanding.needs.map((need) => [need.function, need]));
  const leftOut = new Set(hardlyHeard(understanding));
  const doubts = understanding.needs
    .filter(({ confidence }) => confidence < doubtfulNeedBelow)
    .map(({ function: id, confidence }) => {
      // What no plan is made for is missing where it is wanted; all else is planned for in vain where it is not.
      const wanted = leftOut.has(id);
      return { id, chance: wanted ? confidence : 1 - confidence, wanted };
    });
  // Where no wish was heard at all, those that the text speaks for most must do.
  const spokenFor = functions.filter(({ score }) => score >= spokenFrom).slice(0, spokenForMost);
  const heard = needs.size > 0 ? [...needs.keys()] : spokenFor.map(({ id }) => id);
  // A function that was told and is no need any more was taken out by hand.
  const takenOut = new Set(functions.flatMap(({ id, told }) => (told && !needs.has(id) ? [id] : [])));
  const isAskable = (id: string) => !before.has(id) && wishesOf([id]) !== null;
  const others = (heard.length === 0 ? [] : wishChances(functions, [...needs.keys()], heard))
    .filter(({ id }) => !takenOut.has(id) && isAskable(id))
    .map((one) => ({ ...one, wanted: true }));
  const pages = answers.filter(({ question }) => question.startsWith("wishes:")).length;
  const mayFill = pages < besidePages || needs.size === 0;
  const spoken = [...doubts.filter(({ id }) => isAskable(id)), ...others.filter(({ chance }) => chance >= wishFrom)]
    .sort((a, b) => b.chance - a.chance || (a.id < b.id ? -1 : 1))
    .slice(0, wishesWeighed)
    .map((one) => ({ ...one, beside: false }));
  const unspoken = (mayFill ? others : []).filter(({ chance }) => chance < wishFrom).slice(0, wishesMost);
  const isHoped = unspoken.reduce((sum, { chance }) => sum + chance, 0) >= pageFrom;
  const beside = isHoped ? unspoken.map((one) => ({ ...one, beside: true })) : [];
  return [...spoken, ...beside].map(({ id, chance, wanted, beside }) => ({
    function: id,
    chance,
    wanted,
    ...(beside ? { beside } : {}),
    input: worldOf(understanding, `wishes:${id}`, [wanted ? id : "none"]),
    means: new Set(waysOf.get(id)?.map(({ means }) => means.id)).size,
  }));
}

function worldOf(understanding: Understanding, question: string, answer: AnswerValue): PlanInput {
  return planInputOf(editUnderstanding(understanding, editsOfAnswer(understanding, { question, answer })));
}

function candidate<T extends AnswerValue>(
  understanding: Understanding,
  question: Question | null,
  chances: ReadonlyArray<Chance<T>>,
  means: number,
): CandidateQuestion[] {
  if (!question || chances.length === 0) return [];
  const likeliest = Math.max(...chances.map(({ chance }) => chance));
  return [
    {
      question,
      worlds: chances.map(({ value, chance }) => ({
        answer: value,
        chance,
        input: worldOf(withCompany(understanding, question), question.id, value),
      })),
      affects: (1 - likeliest) * means,
    },
  ];
}

/** What somebody needs together to do anything on a screen: one of them alone would be worth nothing. */
const company = ["line", "skill"] as const;

/** The understanding with what goes along with what is asked as it usually is, where nothing is known of it. */
function withCompany(understanding: Understanding, { kind, key, segment: id }: Question): Understanding {
  const isOnScreen = kind === "served-devices" || company.some((one) => one === key);
  if (!isOnScreen) return understanding;
  const segments = understanding.segments.map((segment) => {
    if (segment.id !== id || segment.kind !== "served") return segment;
    const unknown = company.filter((one) => one !== key && (segment.access[one] ?? "unknown") === "unknown");
    const usual = unknown.flatMap((one) => {
      const [likeliest] = [...accessChances(segment.kind, one)].sort((a, b) => b.chance - a.chance);
      return likeliest ? [[one, likeliest.value] as const] : [];
    });
    return usual.length === 0 ? segment : { ...segment, access: { ...segment.access, ...Object.fromEntries(usual) } };
  });
  return { ...understanding, segments };
}

function accessQuestions(
  understanding: Understanding,
  segment: Segment,
  catalogue: PlanCatalogue,
): CandidateQuestion[] {
  const { waysOf } = catalogueIndex(catalogue);
  const wanted = understanding.needs.filter((need) => need.for.includes(segment.id));
  const ways = wanted.flatMap((need) => waysOf.get(need.function) ?? []);
  const meansAsking = (keys: readonly AccessKey[]): number =>
    new Set(ways.filter(({ way }) => keys.some((key) => way.asks[key])).map(({ means }) => means.id)).size;
  const hands = ["device", "phone"] as const;
  const isBare = isToldWithout(segment) && !isSaid(segment, "phone");
  const devices =
    isBare || !hands.some((key) => isSaid(segment, key))
      ? candidate(
          understanding,
          devicesOf(segment.id, understanding),
          isBare ? telephoneChances(segment.label) : deviceChances(segment.label),
          meansAsking(isBare ? ["phone"] : hands),
        )
      : [];
  const without = isOnly(segment, "device", "none");
  const one = accessKeys.flatMap((key) => {
    if (isSetKey(key) || (key === "line" && without) || isSaid(segment, key)) return [];
    const chances = shiftedTo(accessChances(segment.kind, key), segment, key);
    return candidate(understanding, accessOf(key, segment.id), chances, meansAsking([key]));
  });
  return [...devices, ...one];
}

/** Somebody said so, plainly. */
function isSaid(segment: Segment, key: AccessKey): boolean {
  const value = segment.access[key];
  const detail = segment.accessDetail[key];
  return (
    value !== undefined && value !== "unknown" && detail?.assumed !== true && (detail?.confidence ?? 1) >= doubtBelow
  );
}

function isOnly(segment: Segment, key: AccessKey, value: string): boolean {
  const held = [segment.access[key] ?? []].flat();
  return held.length === 1 && held[0] === value;
}

/** What was read, though not surely, counts for as much as it is sure; the usual chances share the rest. */
function shiftedTo(
  chances: ReadonlyArray<Chance<string>>,
  segment: Segment,
  key: AccessKey,
): ReadonlyArray<Chance<string>> {
  const value = segment.access[key];
  const detail = segment.accessDetail[key];
  if (typeof value !== "string" || value === "unknown" || !detail || detail.assumed) return chances;
  const rest = chances.filter((one) => one.value !== value);
  const sum = rest.reduce((total, { chance }) => total + chance, 0);
  const left = 1 - detail.confidence;
  return [
    { value, chance: detail.confidence },
    ...rest.map((one) => ({ value: one.value, chance: sum > 0 ? (one.chance / sum) * left : 0 })),
  ];
}

function limitQuestion(understanding: Understanding, key: LimitKey, catalogue: PlanCatalogue): CandidateQuestion[] {
  const limit = understanding.limits[key];
  if (limit && limit.confidence >= doubtBelow) return [];
  return candidate(understanding, limitOf(key), limitChances(key), meansUnder(understanding, key, catalogue));
}
