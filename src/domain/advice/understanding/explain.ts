import { toldFunctions } from "#src/domain/advice/understanding/function-scores.ts";
import { evidenceOf } from "#src/domain/advice/understanding/reading.ts";
import { frameOf } from "#src/domain/advice/understanding/spoken-frames.ts";
import { type Findings, findingsOf, understandingOf } from "#src/domain/advice/understanding/understand.ts";
import type { Evidence } from "#src/domain/advice/understanding.ts";

/** One item and every rule behind it. */
export type Explained = {
  readonly kind: "function" | "limit" | "danger" | "other" | "access";
  readonly id: string;
  /** 0..1; functions that are not told were weighed and left out. */
  readonly score: number;
  readonly told: boolean;
  readonly rules: ReadonlyArray<{
    readonly rule: string;
    readonly weight: number;
    readonly factor: number;
    readonly because: string;
    readonly evidence: Evidence;
  }>;
};

/** Why `understand` says what it says of a text: every rule that fired, with its weight and what the sentence made of it. */
export function explain(text: string): Explained[] {
  const findings = findingsOf(text);
  return [...explainFunctions(findings), ...explainRest(findings)];
}

function explainFunctions(findings: Findings): Explained[] {
  const { reading, functions } = findings;
  const told = new Set(understandingOf(findings).needs.map((need) => need.function));
  const isAlone = toldFunctions(functions).length === 1;
  return functions.map((score) => ({
    kind: "function",
    id: score.id,
    score: score.score,
    told: told.has(score.id),
    rules: [
      ...score.traces.map(({ rule, factor, because, spans }) => ({
        rule: rule.id,
        weight: rule.weight,
        factor,
        because: score.lowered.length > 0 ? `${because}; explained better by ${score.lowered.join(", ")}` : because,
        evidence: evidenceOf(reading, spans),
      })),
      ...score.spans.flatMap((span) => {
        const frame = frameOf(reading, score.id, span, isAlone);
        return frame
          ? [{ rule: "frame", weight: 0, factor: 0, because: frame, evidence: evidenceOf(reading, [span]) }]
          : [];
      }),
      ...(score.learned && score.learned.words.length > 0
        ? [
            {
              rule: "classifier",
              weight: score.learned.chance,
              factor: 1,
              because: score.learned.words.join(" "),
              evidence: evidenceOf(reading, score.learned.spans),
            },
            {
              rule: "hidden layer",
              weight: 1 / (1 + Math.exp(-score.learned.layerMost)),
              factor: 1,
              because: score.learned.layerWords.join(" "),
              evidence: evidenceOf(reading, score.learned.spans),
            },
          ]
        : []),
    ],
  }));
}

function explainRest({ reading, limits, dangerWords, others, groups }: Findings): Explained[] {
  const rule = (name: string, weight: number, because: string, spans: ReadonlyArray<readonly [number, number]>) => [
    { rule: name, weight, factor: 1, because, evidence: evidenceOf(reading, spans) },
  ];
  const facts = groups.drafts.flatMap(({ kind, facts, parts }) => [
    ...facts.map((fact) => ({ fact, of: kind as string })),
    ...parts.flatMap((part) => part.facts.map((fact) => ({ fact, of: `part of ${kind}` }))),
  ]);
  const weighed = [
    ...[...facts, ...groups.ofPublic.map((fact) => ({ fact, of: "public" }))].map((one) => ({ ...one, told: true })),
    ...groups.leftOut.map(({ fact, kind }) => ({
      fact,
      of: `${kind}: all that is known speaks against it`,
      told: false,
    })),
  ];
  return [
    ...limits.map(
      (find): Explained => ({
        kind: "limit",
        id: find.key,
        score: find.confidence,
        told: true,
        rules: rule(find.rule, find.confidence, `= ${find.value}`, find.spans),
      }),
    ),
    ...dangerWords.map(
      (find): Explained => ({
        kind: "danger",
        id: `${find.level} ${find.who}`,
        score: find.level === "none" ? 0 : 1,
        told: find.level !== "none",
        rules: rule(find.rule, 1, find.because, [[find.start, find.end]]),
      }),
    ),
    ...others.map(
      (find): Explained => ({
        kind: "other",
        id: find.id,
        score: find.confidence,
        told: true,
        rules: rule(find.rule, find.confidence, "asked", [[find.start, find.end]]),
      }),
    ),
    ...weighed.map(
      ({ fact, of, told }): Explained => ({
        kind: "access",
        id: fact.sets.map((set) => set.join("=")).join(", "),
        score: fact.confidence,
        told,
        rules: rule(fact.rule, fact.confidence, of, [[fact.start, fact.end]]),
      }),
    ),
  ];
}
