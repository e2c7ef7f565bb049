import { englishCounts } from "#src/domain/advice/understanding/english-counts.ts";
import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import { type Reading, typedWords } from "#src/domain/advice/understanding/reading.ts";
import type { DataSensitivity, LegalForm } from "#src/domain/advice/vocabulary.ts";

/** What an English text says of limits: people, money, time, hours, IT person, legal form, how careful data are. */
export function englishLimits(reading: Reading): LimitFind[] {
  return [
    ...englishCounts(reading),
    ...money(reading.text),
    ...noMoney(reading.text),
    ...deadline(reading),
    ...setup(reading.text),
    ...itPerson(reading.text),
    ...legalForm(reading.text),
    ...data(reading.text),
  ];
}

const sums =
  /(?:[¥\\]\s*|jpy\s*)(?<marked>[0-9][0-9,]*(?:\.[0-9]+)?)(?<k>k|,000)?|(?<named>[0-9][0-9,]*(?: [0-9]{3})*(?:\.[0-9]+)?)(?<nk>k)?\s*(?:yen|jpy)\b/g;
const byMonth = /^\s*(?:or so |max(?:imum)? |at most )?(?:a|per|each|every|\/)\s*month|^\s*monthly/;
const byYear = /^\s*(?:a|per|each|every|\/)\s*year|^\s*(?:annually|yearly)/;
const forTools =
  /budget|spend|up to|max|at most|no more than|afford|limit|within|under|can pay|set up|setup|initial|one-off|once|grant|have about|less than/;
/** Money that comes in, or that somebody else pays or asks for. */
const notForTools =
  /donat|fundrais|goal|target|raise|salary|wage|fee from|ticket|rent|income|revenue|quote|costs? us|charge[sd]?|currently pay|we pay|bill|invoice|membership fee|\bfees?\b|\bdues\b|price|\blost\b|\blose\b|\bloss(?:es)?\b|short(?:fall)?\b|missing|stolen|stole|deficit|\bdebt|left over|leftover|surplus|thr[eo]w away|own pocket|refund|earn|\b(?:members?|families|parents|each (?:member|family|household|home)|everyone|they) pays?\b|worth of|sold|sells?\b|fine[ds]?\b/;

/** Money at [start, end) that comes in, is lost or that somebody else pays, by the words beside it in its sentence. */
export function isNotForTools(text: string, start: number, end: number): boolean {
  const own = text
    .slice(Math.max(0, start - 32), start)
    .split(/[.;!?]/)
    .at(-1);
  return notForTools.test(`${own}${text.slice(end, end + 24).split(/[.;!?]/)[0]}`);
}

function money(text: string): LimitFind[] {
  const found: LimitFind[] = [];
  for (const match of text.matchAll(sums)) {
    const { marked, named, k, nk } = match.groups ?? {};
    const value = Number((marked ?? named ?? "").replaceAll(/[, ]/g, "")) * (k === "k" || nk ? 1000 : 1);
    const end = match.index + match[0].length;
    const [head, tail] = [text.slice(Math.max(0, match.index - 32), match.index), text.slice(end, end + 24)];
    const monthly = byMonth.test(tail) || /(?:monthly|month|month:|a month)[^.]{0,12}$/.test(head);
    const yearly = byYear.test(tail);
    const own = head.split(/[.;!?]/).at(-1) ?? "";
    if (!Number.isSafeInteger(value) || isNotForTools(text, match.index, end)) continue;
    if (!monthly && !yearly && !forTools.test(`${own}${tail.split(/[.;]/)[0]}`)) continue;
    const amount = yearly ? Math.floor(value / 12) : value;
    const key = monthly || yearly ? "monthlyYen" : "initialYen";
    if (!found.some((one) => one.key === key))
      found.push({ key, value: amount, confidence: 0.85, spans: [[match.index, end]], rule: `yen ${key}` });
  }
  return found;
}

const nothing =
  /\bno (?:money|budget|funds)\b|\b(?:tools?|something|anything|it) (?:for free|free of charge)|free of charge|(?:must|should|has to) be free|(?:cannot|can't) (?:pay|afford)|without (?:paying|spending|cost)|zero budget|budget (?:is )?(?:zero|nil|none)|(?:budget|money)(?::| is) ?(?:basically |practically |almost |pretty much |essentially |more or less )?(?:zero|nothing|none|nil|0)\b|(?:almost|nearly|next to) no (?:money|budget)|\bfree (?:tools?|software|apps?|plans?|options?)\b/;

function noMoney(text: string): LimitFind[] {
  const free = nothing.exec(text);
  if (!free) return [];
  return (["monthlyYen", "initialYen"] as const).map((key) => ({
    key,
    value: 0,
    confidence: 0.75,
    spans: spanOf(free),
    rule: "no money",
  }));
}

const month = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const day = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const point = `(?:the )?(?:(?:end|middle|start|beginning) of (?:the )?)?(?:next |this )?(?:[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:${month}|${day}|week|month|year|spring|summer|autumn|fall|winter|term|school year|fiscal year)(?: [0-9]{1,2}(?:st|nd|rd|th)?\\b)?`;
const byThen = new RegExp(
  `\\b(?:(?:by|until|no later than) (?<by>${point})|(?<before>before ${point})|(?:due|deadline(?: is|:)?)(?: on| by)? (?<due>${point}))`,
);
const turns = new RegExp(
  `\\b(?:open|opens|start|starts|starting|begin|begins|leave|leaves|leaving|mov\\w+|quit\\w*|end|ends|expires?|launch\\w*|event|meeting|held)\\b[^.]{0,18}? (?:in|on|from|at) (?<when>${point})`,
);

function deadline(reading: Reading): LimitFind[] {
  const match = byThen.exec(reading.text) ?? turns.exec(reading.text);
  const when = match?.groups?.by ?? match?.groups?.before ?? match?.groups?.due ?? match?.groups?.when;
  if (!match || !when) return [];
  if (/→|\bto \d|grow|become/.test(reading.text.slice(Math.max(0, match.index - 24), match.index))) return [];
  const start = match.index + match[0].lastIndexOf(when);
  const value = typedWords(reading, start, start + when.length);
  return [{ key: "deadline", value, confidence: 0.75, spans: [[start, start + when.length]], rule: "until then" }];
}

function setup(text: string): LimitFind[] {
  const match =
    /\b(?:have|spare|free|spend|find|give it|set aside)\b[^.]{0,20}?\b(?<n>[0-9]{1,3}) hours?(?! (?:a|per|each|every)\b)/.exec(
      text,
    );
  if (!match) return [];
  return [{ key: "setupHours", value: Number(match.groups?.n), confidence: 0.7, spans: spanOf(match), rule: "hours" }];
}

const nobody =
  /no(?:body|[ -]one)(?: \w+){0,4} (?:knows?|understands?|good (?:at|with)) (?:about |much about )?(?:it\b|computers?|tech\w*)|no (?:in-house )?it (?:person|people|staff|specialist|department|support|team)|(?:do not|don't) have an? it\b|none of us (?:knows?|understands?|is good)/;
const besides =
  /\bit ?= ?me\b|i(?:'m| am) (?:also )?(?:the|our) (?:accidental )?(?:it|tech) (?:person|guy|lead|support)|(?:it|tech) (?:falls to|is done by|is handled by|lands on)|(?:accountant|secretary|director|manager|coordinator) (?:also )?(?:does|doubles as|handles|looks after) (?:the |our )?(?:it|tech|computers)/;
const dedicated =
  /(?:a|one|our) (?:full-time|dedicated|professional) (?:it|tech)\b|we have an it (?:person|staff|department|manager)/;

function itPerson(text: string): LimitFind[] {
  for (const [value, pattern] of [
    ["besides-other-work", besides],
    ["dedicated", dedicated],
    ["none", nobody],
  ] as const) {
    const match = pattern.exec(text);
    if (match) return [{ key: "itPerson", value, confidence: 0.85, spans: spanOf(match), rule: `IT ${value}` }];
  }
  return [];
}

const forms: ReadonlyArray<readonly [LegalForm, RegExp]> = [
  ["certified-npo", /certified (?:npo|nonprofit)/],
  ["public-interest", /public interest (?:incorporated|corporation|foundation|association)/],
  ["social-welfare", /social welfare corporation/],
  [
    "unincorporated",
    /unincorporated|not (?:yet )?(?:incorporated|registered)|no legal (?:status|form)|informal (?:group|network)/,
  ],
  ["association", /general incorporated (?:association|foundation)/],
  ["npo", /npo corporation|incorporated npo|specified nonprofit|registered npo|npo hojin/],
];

function legalForm(text: string): LimitFind[] {
  for (const [value, pattern] of forms) {
    const match = pattern.exec(text);
    if (match) return [{ key: "legalForm", value, confidence: 0.85, spans: spanOf(match), rule: `form ${value}` }];
  }
  return [];
}

const subject =
  /abuse|violence|suicid|self-harm|mental health|medical|health (?:record|data|information)|patients?\b|disab|\bhiv\b|asylum|refugee|visa status|criminal|addict|lgbt|hibakusha|diagnos/;
const kept =
  /\b(?:notes?|records?|files?|confidential\w*|privacy|private|safe(?:ly)?|secure(?:ly)?|database|transcripts?|recordings?)\b/;
const fields = /home address|addresses|income|family (?:situation|details)|passport|date of birth|school grades/;

function data(text: string): LimitFind[] {
  const care = kept.exec(text);
  if (!care) return [];
  const sensitive = subject.exec(text);
  const found: readonly [DataSensitivity, RegExpExecArray] | null = sensitive
    ? ["sensitive", sensitive]
    : fields.test(text)
      ? ["personal", care]
      : null;
  return found
    ? [{ key: "dataSensitivity", value: found[0], confidence: 0.6, spans: spanOf(found[1]), rule: `data ${found[0]}` }]
    : [];
}

function spanOf(match: RegExpExecArray): ReadonlyArray<readonly [number, number]> {
  return [[match.index, match.index + match[0].length]];
}
