import { dangerModels } from "#src/domain/advice/understanding/danger/danger-models.ts";
import { type DangerJudgement, judgeDanger } from "#src/domain/advice/understanding/danger/judge-danger.ts";
import { incidentsIn } from "#src/domain/advice/understanding/incidents.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { DangerLevel, DangerWho } from "#src/domain/advice/vocabulary.ts";

/** Words that tell of danger or of its theme at [start, end) of the folded text, and why they are taken so. */
export type DangerFind = {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly level: DangerLevel;
  readonly who: DangerWho | null;
  readonly because: string;
};

/**
 * Whether the writer or somebody served is in danger, in any of the languages of the lexicon. What sounds like an alarm
 * without a word for any danger, in a text that tells of a taken account or a lost stick, is about that.
 */
export function dangerIn(reading: Reading): DangerJudgement {
  const { typed } = reading.mapped;
  const judged = judgeDanger(typed, dangerModels());
  const isOfIncident = judged.level !== "none" && judged.kinds.length === 0 && incidentsIn(typed).length > 0;
  return isOfIncident ? { ...judged, level: "none", who: null, spans: [], because: "an incident" } : judged;
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
