import { createHash } from "node:crypto";
import type { Answer } from "#src/domain/advice/hearing/answers.ts";
import type { AnswerValue } from "#src/domain/advice/hearing/questions.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { seededNumbers } from "#src/domain/advice/planning/planning.factory.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import {
  accessChances,
  askedLimits,
  type Chance,
  deviceChances,
  limitChances,
} from "#src/domain/advice/questions/answer-chances.ts";
import { audienceOf, usualKind } from "#src/domain/advice/understanding/function-audiences.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { accessKeys, isSetKey, type SegmentKind } from "#src/domain/advice/vocabulary.ts";

export type Heard = {
  readonly text: string;
  readonly understanding: Understanding;
  readonly answers: Answer[];
};

/** A question as the API sends it. */
export type SentQuestion = {
  readonly id: string;
  readonly text: string;
  readonly reason: string;
  readonly type: "one" | "many" | "number" | "numbers";
  readonly options: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  /** What may be chosen besides, in a list that the page keeps folded. */
  readonly folded?: ReadonlyArray<{ readonly value: string; readonly label: string }>;
};

/** Somebody with a need: types a text, then answers. `meet` gets what `POST /hearings` understood of the text. */
export type Asker = {
  readonly text: string;
  meet(understanding: Understanding): {
    /** What is really so, in the ids of the segments that were understood. */
    readonly truth: PlanInput;
    answer(question: SentQuestion): AnswerValue | null;
  };
};

type Line = {
  text: string;
  expect: {
    scope?: string;
    functions?: string[];
    access?: Array<{ kind?: string; key: string; value: string }>;
    limits?: Record<string, string | number>;
  };
};

/**
 * Askers of our own, for trying the bench: written by the same people as the questions, with the same tables of chances,
 * and so flattering. Truth: the labelled functions for everybody of their kind, the labelled access and limits, and for
 * everything else a draw. Each question is answered truthfully, or with わからない one time in four: drawn by what is asked, so
 * that two strategies that ask the same hear the same.
 */
export function makeAskers(lines: readonly unknown[], seed: number): Asker[] {
  // NOTE the shape of a line is that of `bench:understanding`.
  const cases = (lines as readonly Line[]).filter(({ expect }) => expect.scope !== "other" && expect.functions?.length);
  return cases.map((line, i) => asker(line, seededNumbers(seed * 100_003 + i), `${seed} ${i}`));
}

function asker({ text, expect }: Line, below: (below: number) => number, name: string): Asker {
  return {
    text,
    meet(understanding) {
      const draw = <T>(chances: ReadonlyArray<Chance<T>>): T | undefined => {
        let left = below(1_000) / 1_000;
        for (const { value, chance } of chances) {
          left -= chance;
          if (left < 0) return value;
        }
        return chances.at(-1)?.value;
      };
      const base = planInputOf(understanding);
      const functions = expect.functions ?? [];
      const kindOf = (id: string): SegmentKind | null => {
        const audience = audienceOf(id);
        return audience === "organisation" ? null : audience === "both" ? usualKind(id) : audience;
      };
      const labelled = expect.access ?? [];
      const segments = base.segments.map((segment) => {
        const access: Record<string, string | readonly string[]> = {};
        const hands = draw(deviceChances(segment.label)) ?? [];
        if (segment.kind === "served") {
          const device = hands.filter((one) => one !== "landline" && one !== "none");
          const phone = [...(hands.includes("landline") ? ["landline"] : []), ...(device.length > 0 ? ["mobile"] : [])];
          access.device = device.length > 0 ? device : ["none"];
          access.phone = phone.length > 0 ? phone : ["none"];
        }
        for (const key of accessKeys) {
          const value = isSetKey(key) ? undefined : draw(accessChances(segment.kind, key));
          if (value !== undefined) access[key] = value;
          // What was said of these people holds; what was labelled does for the first group of its kind.
          const said = understanding.segments.find(({ id }) => id === segment.id);
          const heard = said?.access[key];
          if (heard !== undefined && heard !== "unknown" && said?.accessDetail[key]?.assumed === false)
            access[key] = heard;
        }
        const first = base.segments.find(({ kind }) => kind === segment.kind)?.id === segment.id;
        for (const { kind = "served", key, value } of first ? labelled : [])
          if (kind === segment.kind) access[key] = key === "device" || key === "phone" ? [value] : value;
        return { ...segment, access };
      });
      const drawnLimits = Object.fromEntries(askedLimits.map((key) => [key, draw(limitChances(key))]));
      const missing = new Set(
        functions.map(kindOf).filter((kind) => kind !== null && !segments.some((segment) => segment.kind === kind)),
      );
      // People of whom nobody was heard: those that the answer about wishes would bring.
      const added = [...missing].flatMap((kind, i) =>
        kind === null ? [] : [{ id: `added-${i + 1}`, kind, label: "", share: null, size: null, access: {} }],
      );
      const everybody = [...segments, ...added];
      const truth: PlanInput = {
        needs: functions.map((id) => ({
          function: id,
          for: everybody.filter(({ kind }) => kind === kindOf(id)).map((segment) => segment.id),
          importance: 2,
          must: true,
        })),
        segments: everybody,
        // NOTE labels of limits have the vocabulary's keys and values, as the chances have.
        limits: { ...drawnLimits, ...expect.limits } as PlanInput["limits"],
        currentMeans: base.currentMeans,
      };
      return { truth, answer: (question) => (isUnknown(`${name} ${question.id}`) ? null : truthful(question, truth)) };
    },
  };
}

function isUnknown(asked: string): boolean {
  return createHash("sha256").update(asked).digest().readUInt8() % 4 === 0;
}

function truthful({ id }: SentQuestion, { needs, segments, limits }: PlanInput): AnswerValue | null {
  const [kind = "", first = "", second = ""] = id.split(":");
  if (kind === "wishes") {
    const wanted = first.split("+").filter((one) => needs.some((need) => need.function === one));
    return wanted.length > 0 ? wanted : ["none"];
  }
  if (kind === "served-devices") {
    const access = segments.find((segment) => segment.id === first)?.access;
    if (!access?.device || !access.phone) return null;
    const device = [access.device].flat().filter((one) => one !== "none" && one !== "unknown");
    const has = [...device, ...([access.phone].flat().includes("landline") ? ["landline"] : [])];
    return has.length > 0 ? has : ["none"];
  }
  if (kind === "access") {
    const value = segments.find((segment) => segment.id === second)?.access[first as "line"];
    return typeof value === "string" && value !== "unknown" ? value : null;
  }
  const plain: Record<string, string> = {
    "staff-count": "staffCount",
    "monthly-budget": "monthlyYen",
    "it-person": "itPerson",
  };
  const value = limits[(kind === "limit" ? first : plain[kind]) as keyof typeof limits];
  return value === undefined ? null : value;
}
