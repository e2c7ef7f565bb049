import type { Finding } from "#src/domain/advice/catalogue/check-finding.ts";
import { type EffortRule, effortOf, type Means, stepMinutes } from "#src/domain/advice/means.ts";

/** What people do for people, one by one: a tool alone does not do it, whatever it is praised for. */
const servicesOfPeople: ReadonlySet<string> = new Set([
  "arrange-transport",
  "assist-in-person",
  "call-and-check-in",
  "find-people-in-need",
  "hand-over-goods",
  "interpret-language",
  "interpret-sign",
  "keep-company",
  "match-helpers",
  "provide-device",
  "teach-device-use",
  "visit-at-home",
]);

/**
 * Tools that give a service of people at quality 2 or 3 and count no minutes for each person served: they would beat
 * the practice that does the same and counts its hours. Either the minutes are missing, or the function belongs to the
 * practice, or the vendor's people or a machine do it, which is then explained.
 */
export function minutesFindings(means: readonly Means[], rules: ReadonlyMap<string, EffortRule>): Finding[] {
  return means.flatMap((one) => {
    const effort = effortOf(one, rules);
    if (one.kind !== "tool" || (effort.per === "served" && effort.perPersonMinutes > 0)) return [];
    const given = one.ways.flatMap(({ gives }) =>
      gives.filter((give) => give.quality > 1 && servicesOfPeople.has(give.function)),
    );
    return [...new Set(given.map((give) => give.function))].map((detail) => ({
      code: "minutes" as const,
      subject: one.id,
      detail,
      text: `${one.id}: ${detail} is done by people, and no minutes for each person stand there`,
    }));
  });
}

/**
 * Means whose set-up is not what their steps take, so that a reader who adds the steps up comes to another figure than
 * the plan; and steps that are finer than an estimate is (5 minutes).
 */
export function setupFindings(means: readonly Means[], rules: ReadonlyMap<string, EffortRule>): Finding[] {
  return means.flatMap((one) => {
    const fixed = one.steps.filter(({ times }) => typeof times !== "string");
    const steps = fixed.reduce((sum, step) => sum + stepMinutes(step, { staff: 1, people: 1 }), 0);
    const { setupMinutes } = effortOf(one, rules);
    const found = (detail: string, text: string): Finding => ({ code: "setup", subject: one.id, detail, text });
    return [
      ...(setupMinutes === steps
        ? []
        : [found("sum", `${one.id}: says ${setupMinutes} minutes to set up, its steps take ${steps}`)]),
      ...one.steps.flatMap(({ minutes }, at) =>
        minutes % 5 === 0 && minutes > 0
          ? []
          : [found(`step:${at}`, `${one.id}: step ${at + 1} takes ${minutes} minutes`)],
      ),
    ];
  });
}
