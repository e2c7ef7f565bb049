import { findIdeas, kindOfIdea } from "#src/domain/advice/understanding/danger/danger-ideas.ts";
import { dangerModels } from "#src/domain/advice/understanding/danger/danger-models.ts";
import { plainDangerText } from "#src/domain/advice/understanding/danger/danger-text.ts";
import { blank } from "#src/domain/advice/understanding/danger/everyday-trouble.ts";
import {
  type DangerJudgement,
  judgeDanger,
  nothingTold,
  onlyTheTheme,
  toldPlainly,
  wordsAsAWhole,
} from "#src/domain/advice/understanding/danger/judge-danger.ts";
import { isOrdinary } from "#src/domain/advice/understanding/danger/ordinary-words.ts";
import { withoutPastAndTold } from "#src/domain/advice/understanding/danger/past-and-told.ts";
import { dangersToldTogether, type ToldTogether } from "#src/domain/advice/understanding/danger/told-together.ts";
import { incidentsIn } from "#src/domain/advice/understanding/incidents.ts";
import {
  type DangerAlone,
  dangerChance,
  dangerInputs,
} from "#src/domain/advice/understanding/learned/danger-beside.ts";
import type { LearnedScore } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { type DangerLevel, type DangerWho, dangerKinds } from "#src/domain/advice/vocabulary.ts";
import { joinSpans } from "#src/engines/language/mapped-text.ts";

/** Words that tell of danger or of its theme at [start, end) of the folded text, and why they are taken so. */
export type DangerFind = {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly level: DangerLevel;
  readonly who: DangerWho | null;
  readonly because: string;
};

/** What else is heard of a text in which danger is looked for. */
export type HeardBeside = {
  /** 0..1, of the functions that were read. */
  readonly surestWish: number;
  /** What the classifiers say; null where they do not read. */
  readonly learned: ReadonlyMap<string, LearnedScore> | null;
};

/**
 * Whether the writer or somebody served is in danger, in any of the languages of the lexicon. What sounds like an alarm
 * without a word for any danger, in a text that tells of a taken account or a lost stick, is about that. Where classifiers
 * read, all that they hear speaks for and against danger; elsewhere, faintly, in a text that plainly wishes for something
 * else, it is about the wish.
 */
export function dangerIn(reading: Reading, beside: HeardBeside): DangerJudgement {
  const told = dangersToldTogether(withoutPastAndTold(reading.mapped.typed));
  return told.reduce(withTold, besideAll(reading, beside));
}

/**
 * From this chance, by all that is heard, somebody is in danger. Of texts that neither words nor layers had learned from, 96
 * of a hundred dangers are heard in Japanese with one calm text in forty, 94 with one in forty-six in English (words alone:
 * 95 with one in twenty, 91 with one in twenty-seven): `npm run bench:danger-beside`. Of kana alone an estimate.
 */
const dangerFrom = { japanese: 0.12, kana: 0.25, english: 0.2 } as const;
/** Who names a danger is believed but where next to nothing else speaks for it. */
const namedFrom = 0.015;
/** A cry says nothing else: in a text of fewer UTF-16 units nothing is taken back. */
const saysMoreFrom = { japanese: 20, kana: 20, english: 40 } as const;

function besideAll(reading: Reading, { surestWish, learned }: HeardBeside): DangerJudgement {
  const script = weighedScript(reading);
  if (!learned || script === null) {
    const judged = judgedIn(reading, surestWish);
    return isFaint(judged, surestWish) ? calm(judged, "a plain wish") : judged;
  }
  const alone = judgedIn(reading, surestWish);
  if (alone.because === toldPlainly) return alone;
  const chance = dangerChance(dangerInputs(dangerAlone(alone), learned, reading.language));
  if (alone.level !== "none") {
    // In kana alone few letters were written by organisations: their calm is not known well enough.
    const bar = alone.kinds.length > 0 || script === "kana" ? namedFrom : dangerFrom[script];
    const isUnlikely = chance < bar && reading.text.length >= saysMoreFrom[script];
    return isUnlikely ? calm(alone, "all else that is heard") : alone;
  }
  return chance >= dangerFrom[script] && !isTakenBack(alone) && isAsItSeems(reading)
    ? raised(reading, alone, chance)
    : alone;
}

/** The script of what the layers read; null in other languages. */
function weighedScript({ language, mapped }: Reading): keyof typeof dangerFrom | null {
  if (language === "ja") return /\p{Script=Han}/u.test(mapped.typed) ? "japanese" : "kana";
  return language === "en" ? "english" : null;
}

/** Nothing of the text was found to be told, past or overwork, of which the layers know nothing. */
function isAsItSeems({ mapped: { typed } }: Reading): boolean {
  return withoutPastAndTold(withoutOverwork(typed)) === typed;
}

/** What words alone do not tell, all that is heard does: the gravest words are the evidence. */
function raised(reading: Reading, alone: DangerJudgement, chance: number): DangerJudgement {
  const said = judgeDanger(withoutPastAndTold(reading.mapped.typed), dangerModels(), Number.NEGATIVE_INFINITY);
  return { ...said, score: alone.score, chance: Math.max(alone.chance, chance), because: "all that is heard" };
}

/** What words alone say of danger. */
export function dangerAlone({ score, because }: DangerJudgement): DangerAlone {
  return { score, isByWords: because === wordsAsAWhole, isPlain: because === toldPlainly };
}

/** What is told together raises what was judged sentence by sentence, and never lowers it. */
function withTold(judged: DangerJudgement, told: ToldTogether): DangerJudgement {
  const isHeard = judged.level !== "none";
  const level = judged.level === "urgent" ? "urgent" : told.level;
  return {
    ...judged,
    level,
    // The facts themselves tell better whom they are about than sentences without a word for danger.
    who: isHeard && (told.isWhoHeard || (judged.kinds.length > 0 && told.level === "concern")) ? judged.who : told.who,
    kinds: dangerKinds.filter((kind) => judged.kinds.includes(kind) || told.kinds.includes(kind)),
    spans: joinSpans([...(isHeard && judged.kinds.length > 0 ? judged.spans : []), ...told.spans]),
    chance: Math.max(judged.chance, sureOfTold[told.level]),
    because: isHeard ? `${judged.because}, ${told.id}` : told.id,
  };
}

/** How likely somebody is in danger where facts tell it together. An estimate. */
const sureOfTold = { concern: 0.7, urgent: 0.85 } as const;

function judgedIn(reading: Reading, surestWish: number): DangerJudgement {
  const { typed } = reading.mapped;
  const plain = withoutOverwork(typed);
  const heard = judgeDanger(plain, dangerModels());
  const meant = withoutPastAndTold(plain);
  const judged = meant === plain ? heard : judgeDanger(meant, dangerModels());
  // Taking words out never makes a danger, and never makes one likelier.
  if (heard.level === "none")
    return judged.chance < heard.chance ? { ...heard, score: judged.score, chance: judged.chance } : heard;
  if (judged.level === "none") return judged;
  if (meant !== plain && isExplained(judged, meant)) return calm(judged, "an everyday matter");
  const withoutCry = surestWish < faint.wish ? meant : meant.replace(cry, blank);
  if (
    withoutCry !== meant &&
    judged.kinds.length === 0 &&
    isExplained(judgeDanger(withoutCry, dangerModels()), withoutCry)
  )
    return calm(judged, "a cry over work");
  const isOfIncident = judged.kinds.length === 0 && judged.because !== toldPlainly && incidentsIn(typed).length > 0;
  return isOfIncident ? calm(judged, "an incident") : judged;
}

/** How people say that they have too much to do, of themselves and of colleagues; of anybody else it may be meant. */
const overworked =
  /(?<=(?:わたし|私|自分|職員|スタッフ|担当者?|事務局|会計|代表)(?:たち)?(?:が|は|も)?(?:もう)?)(?:倒れ|つぶれ|潰れ|死に)そう/g;

function withoutOverwork(typed: string): string {
  return typed.replace(overworked, tired);
}

/** As long as what it stands for, so that places in the text stay the same. */
function tired(said: string): string {
  return "疲れ".padEnd(said.length, "た");
}

/** What sounded like danger was taken out, and no word of any danger is left. */
function isExplained({ level, because }: DangerJudgement, left: string): boolean {
  if (level === "none") return true;
  const said = plainDangerText(left).text;
  return (
    because === wordsAsAWhole &&
    findIdeas(said).every((hit) => !Object.hasOwn(kindOfIdea, hit.idea) || isOrdinary(said, hit, 0))
  );
}

/** グラフにしたい。たすけて: beside a plain wish, a cry for help is about the work. */
const cry = /(?:助けて|たすけて|タスケテ)(?:ください|下さい|くれ|ほしい(?:です)?)?/g;

/** Log-odds below which words alone are faint beside a wish as sure as this. */
const faint = { below: -1.7, wish: 0.6 };

function isFaint({ because, score }: DangerJudgement, surestWish: number): boolean {
  return because === wordsAsAWhole && score < faint.below && surestWish >= faint.wish;
}

/** As the writer has it: nobody is in danger. */
export function withoutAlarm(judged: DangerJudgement): DangerJudgement {
  return { ...calm(judged, "the writer says so"), kinds: [], chance: 0 };
}

function calm(judged: DangerJudgement, because: string): DangerJudgement {
  return { ...judged, level: "none", who: null, spans: [], because };
}

/** Words of danger were heard, and explained. */
function isTakenBack({ because }: DangerJudgement): boolean {
  return because !== nothingTold && because !== onlyTheTheme;
}

/** The words behind a judgement, by their places in the folded text. */
export function dangerFinds(reading: Reading, { spans, level, who, because, score }: DangerJudgement): DangerFind[] {
  return spans.map((span) => {
    const [start, end] = foldedSpan(reading, span);
    return { rule: because, start, end, level, who, because: `log-odds ${score.toFixed(2)}` };
  });
}

/** A judgement as the understanding tells it; evidence are offsets into the text as typed. */
export function dangerOf({ level, who, kinds, chance, spans }: DangerJudgement): Understanding["danger"] {
  return { level, who, kinds, confidence: chance, evidence: spans };
}

/** The folded characters that come from a span of the typed text. */
function foldedSpan({ mapped }: Reading, [from, to]: readonly [number, number]): readonly [number, number] {
  let start = 0;
  while (start < mapped.text.length && (mapped.to[start] ?? 0) <= from) start += 1;
  let end = start;
  while (end < mapped.text.length && (mapped.from[end] ?? 0) < to) end += 1;
  return [start, end];
}
