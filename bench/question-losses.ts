import type { Answer } from "#src/domain/advice/hearing/answers.ts";
import { unknownValue } from "#src/domain/advice/hearing/questions.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { weighedFunctions } from "#src/domain/advice/questions/weighed-functions.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { type AccessKey, accessKeys, type LimitKey, limitKeys } from "#src/domain/advice/vocabulary.ts";
import type { Heard } from "./question-askers.ts";

/** One thing in which what is understood differs from the truth, and how the questions left it so. */
type Difference = { readonly name: string; readonly why: string; readonly mend: (base: PlanInput) => PlanInput };

/**
 * Why musts are lost that the truth would reach: a smallest set of differences between what is understood and the truth
 * that must be mended for nothing to be lost (deletion filter), each with what became of its question.
 */
export async function lossesOf(
  heard: Heard,
  truth: PlanInput,
  lostMusts: (base: PlanInput) => Promise<number>,
): Promise<string[]> {
  const base = planInputOf(heard.understanding);
  const mended = (all: readonly Difference[]): PlanInput => all.reduce((input, { mend }) => mend(input), base);
  let needed = differences(base, truth, heard);
  if ((await lostMusts(mended(needed))) > 0) return ["tie: nothing that is asked about differs"];
  for (const difference of needed) {
    const without = needed.filter((one) => one !== difference);
    if ((await lostMusts(mended(without))) === 0) needed = without;
  }
  return needed.map(({ name, why }) => `${name}: ${why}`);
}

function differences(base: PlanInput, truth: PlanInput, heard: Heard): Difference[] {
  const found: Difference[] = [];
  const sized = (input: PlanInput): PlanInput => ({
    ...input,
    segments: input.segments.map((segment) => {
      const other = truth.segments.find(({ id }) => id === segment.id);
      return other ? { ...segment, share: other.share, size: other.size } : segment;
    }),
  });
  if (!same(sized(base), base)) found.push({ name: "sizes", why: "", mend: sized });
  if (!same(base.avoid ?? [], truth.avoid ?? []))
    found.push({ name: "avoid", why: "", mend: (input) => ({ ...input, avoid: truth.avoid ?? [] }) });
  if (base.doubts?.length) found.push({ name: "doubts", why: "", mend: ({ doubts: _none, ...input }) => input });
  if (!same(base.currentMeans ?? [], truth.currentMeans ?? []))
    found.push({ name: "in use", why: "", mend: (input) => ({ ...input, currentMeans: truth.currentMeans }) });
  if (base.segments.some(({ guessed }) => guessed))
    found.push({
      name: "guessed",
      why: "",
      mend: (input) => ({ ...input, segments: input.segments.map(({ guessed: _none, ...segment }) => segment) }),
    });
  // Last of what is not asked: blamed only where nothing else explains the loss.
  if (base.modest && !truth.modest)
    found.push({ name: "modesty", why: "", mend: ({ modest: _none, ...input }) => input });
  for (const key of limitKeys) {
    const right = truth.limits[key];
    if (same(base.limits[key], right)) continue;
    found.push({
      name: `limit ${key}`,
      why: whyLimit(heard, key, base.limits[key], right),
      mend: (input) => {
        const { [key]: _old, ...rest } = input.limits;
        return { ...input, limits: (right === undefined ? rest : { ...rest, [key]: right }) as PlanInput["limits"] };
      },
    });
  }
  for (const key of accessKeys)
    for (const { id } of base.segments) {
      const right = truth.segments.find((one) => one.id === id)?.access[key];
      const mine = base.segments.find((one) => one.id === id)?.access[key];
      if (same(mine, right) || right === undefined) continue;
      found.push({
        name: `access ${key}`,
        why: whyAccess(heard, id, key, mine, right),
        mend: (input) => ({
          ...input,
          segments: input.segments.map((one) =>
            one.id === id ? { ...one, access: { ...one.access, [key]: right } } : one,
          ),
        }),
      });
    }
  const extra = base.needs.filter((need) => !truth.needs.some((one) => one.function === need.function));
  for (const need of extra)
    found.push({
      name: "wish that is none",
      why: need.function,
      mend: (input) => ({ ...input, needs: input.needs.filter((one) => one.function !== need.function) }),
    });
  for (const need of truth.needs) {
    const mine = base.needs.find((one) => one.function === need.function);
    const mend = (input: PlanInput) => withNeed(input, truth, need);
    if (!mine) found.push({ name: "wish not known", why: `${whyWish(heard, need.function)} [${need.function}]`, mend });
    else if (!same([...mine.for].sort(), [...need.for].sort()))
      found.push({
        name: "wish for others",
        why: `${need.function} ${mine.for.join("+")} -> ${need.for.join("+")}`,
        mend,
      });
    else if (mine.must !== need.must) found.push({ name: "wish not a must", why: need.function, mend });
  }
  return found;
}

function withNeed(input: PlanInput, truth: PlanInput, need: PlanInput["needs"][number]): PlanInput {
  const added = truth.segments.filter(
    ({ id }) => need.for.includes(id) && !input.segments.some((segment) => segment.id === id),
  );
  return {
    ...input,
    segments: [...input.segments, ...added],
    needs: [...input.needs.filter((one) => one.function !== need.function), need],
  };
}

function whyWish({ text, answers }: Heard, id: string): string {
  const asked = answers.find(
    ({ question }) => question.startsWith("wishes:") && question.slice(7).split("+").includes(id),
  );
  if (asked) return asked.answer === null ? "asked, not known" : "asked, and lost again";
  return weighedFunctions(text).some((one) => one.id === id && one.score >= 0.02)
    ? "weighed, not asked"
    : "heard by nothing";
}

function whyAccess({ understanding, answers }: Heard, segment: string, key: AccessKey, mine: unknown, right: unknown) {
  const id = key === "device" || key === "phone" ? `served-devices:${segment}` : `access:${key}:${segment}`;
  return `${asked(answers, id, sayOf(understanding, segment, key))} [${segment} ${String(mine ?? "-")} -> ${String(right)}]`;
}

function sayOf(understanding: Understanding, segment: string, key: AccessKey): string {
  const found = understanding.segments.find(({ id }) => id === segment);
  const value = found?.access[key];
  if (!found || value === undefined || value === "unknown") return "unknown, not asked";
  return found.accessDetail[key]?.assumed ? "assumed, not asked" : "read otherwise, not asked";
}

function whyLimit({ answers }: Heard, key: LimitKey, mine: unknown, right: unknown): string {
  const plain: Partial<Record<LimitKey, string>> = {
    staffCount: "staff-count",
    monthlyYen: "monthly-budget",
    itPerson: "it-person",
  };
  const id = plain[key] ?? `limit:${key}`;
  return `${asked(answers, id, mine === undefined ? "unknown, not asked" : "read otherwise, not asked")} [${String(mine)} -> ${String(right)}]`;
}

function asked(answers: readonly Answer[], id: string, otherwise: string): string {
  const [, key = "", segment = ""] = (id === "monthly-budget" ? "limit:monthlyYen" : id).split(":");
  const found = answers.find(({ question }) => {
    const [kind, keys = "", of = ""] = question.split(":");
    const isPage = kind === "circumstances" || kind === "limits";
    return question === id || (isPage && of === segment && keys.split("+").includes(key));
  });
  if (!found) return otherwise;
  const said = [found.answer ?? []].flat().map(String);
  const isPart = found.question !== id;
  const isKnown = isPart && found.question.startsWith("limits:") ? said.some((one) => one.startsWith(`${key}=`)) : true;
  const isUnknown = found.answer === null || !isKnown || said.includes(`${key}=${unknownValue}`);
  return isUnknown ? "asked, not known" : "asked, and taken otherwise";
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
