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
 * the plan; steps that are finer than an estimate is (5 minutes); and steps of work that comes again and again, which is counted
 * each month already: to settle who does it is a step, to do it is none.
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
      ...one.steps.flatMap(({ text }, at) =>
        isWorkOfEveryMonth(text.ja)
          ? [found(`every:${at}`, `${one.id}: step ${at + 1} is work of every month, not of setting up: ${text.ja}`)]
          : [],
      ),
      ...one.steps.flatMap(({ minutes }, at) =>
        minutes % 5 === 0 && minutes > 0
          ? []
          : [found(`step:${at}`, `${one.id}: step ${at + 1} takes ${minutes} minutes`)],
      ),
    ];
  });
}

/** What comes again (月に一度, 毎日), unless the step only settles, tells or tries it. */
function isWorkOfEveryMonth(step: string): boolean {
  return (
    /[月週年]に(?:一|1)度|毎[日週月回]|(?:一|1)日\d/.test(step) && !/決め|約束|伝え|書き|作り|了解|最初の/.test(step)
  );
}
