import type { FunctionScore } from "#src/domain/advice/understanding/function-scores.ts";
import { type IncidentKind, incidentsIn } from "#src/domain/advice/understanding/incidents.ts";
import { evidenceOf, type Reading } from "#src/domain/advice/understanding/reading.ts";
import type { ScopeRead } from "#src/domain/advice/understanding/scope.ts";
import { typedSpan } from "#src/engines/language/mapped-text.ts";

/** A sentence that tells of an incident as having happened. */
type Told = { readonly kinds: readonly IncidentKind[]; readonly start: number; readonly end: number };

/** The sentences of a text that tell of incidents, by their places in the folded text; none of those before `unharmed`, as typed. */
export function incidentSentences(reading: Reading, unharmed = 0): Told[] {
  if (incidentsIn(reading.mapped.typed).length === 0) return [];
  return reading.sentences.flatMap(({ start, end }, place) => {
    if (typedSpan(reading.mapped, start, end)[1] <= unharmed) return [];
    const kinds = incidentsIn(reading.text.slice(start, end));
    if (kinds.length > 0) return [{ kinds, start, end }];
    // Some are told in two sentences.
    const before = reading.sentences[place - 1];
    const together = before ? incidentsIn(reading.text.slice(before.start, end)) : [];
    const alone = before ? incidentsIn(reading.text.slice(before.start, before.end)) : [];
    const told = together.filter((kind) => !alone.includes(kind));
    return before && told.length > 0 ? [{ kinds: told, start: before.start, end }] : [];
  });
}

/** Functions that belong to mending what happened; others need a wish in words of their own. */
const mending = new Set([
  "get-it-help",
  "protect-personal-data",
  "manage-accounts",
  "manage-devices",
  "run-website-safely",
  "back-up-data",
]);
const wish = /(?<!死に|消え|やめ)たい|ほしい|仕組み|方法|やり方|ルール|would like|we want|we need/;

/** SNSで炎上した is no wish to spread something: what only the words of an incident say is left out, also of mending where no rule reads it. */
export function withoutIncidents(
  { text }: Reading,
  scores: readonly FunctionScore[],
  told: readonly Told[],
): FunctionScore[] {
  const bare = told.filter(({ start, end }) => !wish.test(text.slice(start, end)));
  if (bare.length === 0) return [...scores];
  const isOfIt = ([from, to]: readonly [number, number]) => bare.some(({ start, end }) => start <= from && to <= end);
  return scores.filter(({ id, spans, traces }) => (mending.has(id) && traces.length > 0) || !spans.every(isOfIt));
}

/** What somebody who knows IT can mend at once; money and rumours are for others. */
const mendable = new Set<IncidentKind>([
  "account-taken",
  "support-scam",
  "malware",
  "phishing",
  "data-lost",
  "data-deleted",
  "insider",
  "locked-out",
  "site-changed",
]);

/** A person who helps, where something broke and no tool is wished for; null where nobody of IT can mend it. */
export function menderOf(told: readonly Told[]): FunctionScore | null {
  const broken = told.filter(({ kinds }) => kinds.some((kind) => mendable.has(kind)));
  if (broken.length === 0) return null;
  const spans = broken.map(({ start, end }) => [start, end] as const);
  return { id: "get-it-help", score: 0.6, traces: [], spans, lowered: [] };
}

/** It is asked of this help desk, and of other desks besides where words ask for them. */
export function withMender(reading: Reading, judged: ScopeRead, { spans }: FunctionScore): ScopeRead {
  const asked = judged.otherKinds.filter(({ id }) => id !== "other");
  const scopeDetail = { confidence: 0.6, evidence: evidenceOf(reading, spans) };
  return { scope: asked.length > 0 ? "partly" : "it", scopeDetail, otherKinds: asked };
}
