import type { FunctionScore } from "#src/domain/advice/understanding/function-scores.ts";
import {
  type Company,
  companyInputs,
  oddsInCompany,
  shippedCompany,
} from "#src/domain/advice/understanding/learned/company.ts";
import type { LearnedScore } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import { functionInputs, learnedText, logOdds, stack } from "#src/domain/advice/understanding/learned/stack.ts";
import { isPlainLine } from "#src/domain/advice/understanding/learned/told-from.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Clause } from "#src/engines/language/clause-kinds.ts";

/** From this chance up a function is told: about half the F1 that is reached, where F1 is highest of true chances (Lipton et al., ECML 2014). */
export const tellLearnedFrom = 0.36;
/** In Japanese F1 is .87, so that what no rule promises is told from here up; below it is asked about (at `asked`). */
export const tellJapaneseFrom = 0.42;
const asked = 0.35;
/**
 * What a rule as sure as this reads is told though both together hold it less likely, and so is in a clause that wishes or
 * asks what is a little less sure, unless hardly anything else speaks for it: costs .004 of F1 on texts held out, keeps what
 * rules promise. Of those further down one in four was right. A line or two says little that could speak for a wish beside its rule.
 */
const sureRules = 0.84;
const unlikely = {
  plain: { wish: 0.02, trouble: 0.03, other: 0.1 },
  long: { wish: 0.05, trouble: 0.2, other: 0.2 },
} as const;
const sureOfWishes = 0.75;
/** What is wished in plain words is heard this surely at least: costs .002. */
const plainlyFrom = 0.4;
/** What the sentence sets aside (必要ない, 顔を出したくない) the classifier does not bring back. */
const setAsideBelow = 0.36;
/** A function that only the classifier sees is weighed from here up. */
const weighedFrom = 0.08;

export type Weighing = {
  /** Of the text: rules and classifier are weighed apart in English, where the rules are fewer. */
  readonly language?: Reading["language"];
  readonly text?: string;
  readonly clauses?: readonly Clause[];
  readonly company?: Company;
};

/**
 * The lexicon's scores joined with the classifier's as chances, the surest first; what only the classifier goes by has no
 * rule. `stretches`: how many the classifier has read; `company`: what each function gains from what is heard of the others.
 */
export function mixedScores(
  scores: readonly FunctionScore[],
  learned: ReadonlyMap<string, LearnedScore>,
  stretches: number,
  { language = "ja", text: typed, clauses = [], company = shippedCompany() }: Weighing = {},
): FunctionScore[] {
  const lexicon = new Map(scores.map(({ id, score }) => [id, score]));
  const text = learnedText(learned, stretches);
  const isEnglish = language === "en";
  const inputs = companyInputs(company.labels, lexicon, learned);
  const oddsOf = (id: string) => {
    const own = functionInputs(lexicon.get(id) ?? 0, learned.get(id), text);
    const alone = logOdds(isEnglish ? stack.english : stack.functions, own);
    return { alone, together: oddsInCompany(company, company.labels.indexOf(id), alone, inputs) };
  };
  const least = typed !== undefined && isPlainLine({ text: typed, language }) ? unlikely.plain : unlikely.long;
  const chanceOf = (odds: number) => 1 / (1 + Math.exp(-odds));
  const bar = isEnglish ? tellLearnedFrom : tellJapaneseFrom;
  const toTell = (chance: number) => (chance < bar ? Math.min(chance, asked) : chance);
  const mixed = scores.map((score): FunctionScore => {
    const found = learned.get(score.id);
    const most = Math.max(0, ...score.traces.map(({ factor }) => factor));
    const { alone, together } = oddsOf(score.id);
    // What a rule reads so surely the other wishes do not talk down.
    const chance = chanceOf(score.score >= sureRules ? Math.max(alone, together) : together);
    if (most < setAsideBelow) return { ...score, learned: found ?? nothing, score: chance * most };
    const isTold = isWished(score, clauses)
      ? score.score >= sureOfWishes && chance >= least.wish
      : standsAlone(score)
        ? score.score >= sureOfWishes && chance >= least.trouble
        : score.score >= sureRules && chance >= least.other;
    const lifted = isWishedPlainly(score) ? plainlyFrom : isTold ? tellLearnedFrom : 0;
    return { ...score, learned: found ?? nothing, score: Math.max(toTell(chance), lifted) };
  });
  const alone = [...learned].flatMap(([id, found]): FunctionScore[] => {
    if (lexicon.has(id) || id.includes(":")) return [];
    const score = toTell(chanceOf(oddsOf(id).together));
    return score < weighedFrom || found.spans.length === 0
      ? []
      : [{ id, score, traces: [], spans: found.spans, lowered: [], learned: found }];
  });
  return [...mixed, ...alone].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** A rule as sure as this read words that are themselves what is wished (オンラインでも相談を受けたい). Less sure ones are mostly wrong where all that was learned speaks against them. */
function isWishedPlainly({ score, traces }: FunctionScore): boolean {
  return (
    score >= sureOfWishes &&
    traces.some((trace) => trace.isPlainlyWished && trace.rule.weight * trace.factor >= sureOfPlain)
  );
}
const sureOfPlain = 0.84;

/** A rule whose words are a trouble by themselves (書き起こしが追いつかない). */
function standsAlone({ traces }: FunctionScore): boolean {
  return traces.some(({ rule, factor }) => rule.standsAlone && rule.weight * factor > readFrom);
}

/** A rule that fired stands in a clause that wishes or asks. */
function isWished({ traces }: FunctionScore, clauses: readonly Clause[]): boolean {
  return traces.some(({ rule, factor, spans }) => {
    const at = spans.at(-1)?.[0] ?? -1;
    const clause = clauses.find(({ start, end }) => start <= at && at < end);
    return rule.weight * factor > readFrom && (clause?.kind === "wish" || clause?.kind === "question");
  });
}
const readFrom = 0.3;

const nothing: LearnedScore = {
  chance: 0,
  whole: -9,
  sentence: -9,
  two: -9,
  speaking: -9,
  stretches: [],
  layer: -9,
  layerMost: -9,
  layerWords: [],
  spans: [],
  words: [],
};
