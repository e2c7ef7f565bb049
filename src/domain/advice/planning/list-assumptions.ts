import { catalogueIndex } from "#src/domain/advice/planning/catalogue-index.ts";
import { handlesData } from "#src/domain/advice/planning/data-care.ts";
import type { Assumption } from "#src/domain/advice/planning/headcount.ts";
import type { Judged, Plan } from "#src/domain/advice/planning/plan.ts";
import type { PlanCatalogue, PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { type Asks, entriesOf, type Manner } from "#src/domain/advice/planning/reach-access.ts";
import type { Reduced } from "#src/domain/advice/planning/reduce-case.ts";
import { leaversPerThousandAndYear } from "#src/domain/advice/planning/staff-turnover.ts";
import { accessValues } from "#src/domain/advice/vocabulary.ts";

/** Minutes a month for people who leave from which the turnover of staff is told: less moves no figure that is shown. */
const leastLeaverMinutes = 15;

/**
 * What the plan takes for granted because nobody said it. Codes: `staff-count-unknown` (value = people taken),
 * `size-unknown` (segment, value), `people-in-homes` (segment, key = homes that were told, value = people reckoned), `access-assumed` (segment, key, value: a way in the plan leans on it),
 * `access-unknown` (segment, key: treated as missing, and some way that would serve asks for it), `price-unknown`
 * (key = means), `legal-form-unknown` (value = number of means with terms for certain forms), `data-sensitivity-unknown`,
 * `staff-turnover-assumed` (value = leavers a year per thousand). Two more tell what the model leaves out:
 * `setup-needs-it-person` (key = a new means that somebody who knows IT must set up, where nobody is known to), and
 * `deadline-not-planned` (value = hours of set-up, where the deadline that was said is far or its day not known), and where it is
 * near `deadline-planned` (value = hours that can be used until then) or `deadline-too-near` (value = hours of set-up, which are more). `hours-bearable` and
 * `yen-bearable` tell the yardsticks (value = hours, yen a month; see `bearable.ts`), `planned-for-future-staff` (value =
 * people) that the staff to come was counted, `limits-open` that
 * plans within narrow limits came first (`open-limits.ts`). `no-personal-data` (key = a means that takes none, where the wish may
 * bring some and nobody said which data there are), `counted-staff-only` (key = function, segment = people served whom the way
 * that staff use would shut out, for what they told of themselves).
 */
export function listAssumptions(
  input: PlanInput,
  catalogue: PlanCatalogue,
  reduced: Reduced,
  plan: Plan,
  judged: Judged,
): Assumption[] {
  const { planningCase, segments, access } = reduced;
  const { meansById, waysOf, functions } = catalogueIndex(catalogue);
  const found: Assumption[] = reduced.heads.assumptions.filter(
    ({ segment }) => segment === undefined || segments.some((known) => known.id === segment),
  );

  const leansOn = (segment: number, asks: Asks, { assumed }: Manner = {}): Assumption[] =>
    entriesOf(asks).flatMap(([key, suffices]): Assumption[] => {
      const known = access[segment]?.get(key);
      // Of several values that would do, the least is what is leaned on.
      if (known?.known === "unknown" && assumed?.includes(key)) {
        const least = accessValues[key].findLast((one) => suffices.includes(one));
        return [{ code: "access-assumed", segment: segments[segment]?.id ?? "", key, value: least ?? "" }];
      }
      const value = known?.values.filter((one) => suffices.includes(one)).join(",");
      const id = segments[segment]?.id;
      return known?.known === "assumed" && id !== undefined && value
        ? [{ code: "access-assumed", segment: id, key, value }]
        : [];
    });
  for (const [index, demand] of planningCase.demands.entries())
    for (const { candidate, way } of judged.met[index]?.by ?? []) {
      const used = meansById.get(planningCase.candidates[candidate]?.id ?? "")?.ways.find(({ id }) => id === way);
      if (demand.segment !== null && used) found.push(...leansOn(demand.segment, used.asks, used));
    }
  for (const planned of plan) {
    const means = meansById.get(planningCase.candidates[planned.candidate]?.id ?? "");
    for (const creation of planned.creations)
      found.push(...leansOn(creation.segment, means?.creates[creation.index]?.asks ?? {}));
  }

  const wanted = new Set(planningCase.demands.map((demand) => demand.function));
  for (const [segment, { id }] of segments.entries()) {
    const mine = new Set(
      planningCase.demands.filter((demand) => demand.segment === segment).map((demand) => demand.function),
    );
    const asked = new Set(
      [...mine].flatMap((name) => waysOf.get(name) ?? []).flatMap(({ way }) => entriesOf(way.asks).map(([key]) => key)),
    );
    const leaned = new Set(
      found.flatMap((one) => (one.segment === id && one.code === "access-assumed" ? [one.key] : [])),
    );
    for (const key of asked)
      if (access[segment]?.get(key)?.known === "unknown" && !leaned.has(key))
        found.push({ code: "access-unknown", segment: id, key });
  }

  for (const candidate of judged.figures.unpriced)
    found.push({ code: "price-unknown", key: planningCase.candidates[candidate]?.id ?? "" });
  const forForms = reduced.formUnknown.filter((id) =>
    meansById.get(id)?.ways.some((way) => way.gives.some((given) => wanted.has(given.function))),
  );
  if (forForms.length > 0) found.push({ code: "legal-form-unknown", value: forForms.length });
  if (input.limits.dataSensitivity === undefined && [...wanted].some((id) => handlesData(id, functions.get(id))))
    found.push({ code: "data-sensitivity-unknown" });
  const leaving = plan.reduce((sum, one) => sum + (planningCase.candidates[one.candidate]?.leaverMinutes ?? 0), 0);
  if (leaving >= leastLeaverMinutes) found.push({ code: "staff-turnover-assumed", value: leaversPerThousandAndYear });
  if (input.limits.itPerson === undefined || input.limits.itPerson === "none")
    for (const { candidate } of plan) {
      const { id = "", current = false } = planningCase.candidates[candidate] ?? {};
      if (!current && meansById.get(id)?.setupSkill === "it-person")
        found.push({ code: "setup-needs-it-person", key: id });
    }
  found.push(
    ...withoutPersonalData(input, catalogue, reduced, judged),
    ...staffOnly(input, catalogue, reduced, judged),
  );
  if (input.limits.deadline !== undefined)
    found.push(deadlineCode(planningCase.bearable.setupMinutes, judged.figures.setupMinutes));
  const { futureStaffCount, staffCount } = input.limits;
  if (futureStaffCount !== undefined && futureStaffCount === staffCount)
    found.push({ code: "planned-for-future-staff", value: futureStaffCount });
  if (plan.length > 0) found.push(...yardsticks(planningCase));
  return withoutDoubles(found);
}

/** What was taken to be bearable, in whole hours and yen a month. */
function yardsticks({ bearable: { monthlyMinutes, firstYearYen, open } }: Reduced["planningCase"]): Assumption[] {
  return [
    { code: "hours-bearable", value: Math.round(monthlyMinutes / 60) },
    ...(firstYearYen === null ? [] : [{ code: "yen-bearable", value: Math.round(firstYearYen / 12) }]),
    ...(open ? [{ code: "limits-open" }] : []),
  ];
}

/** Whether the plan can be set up by the deadline; of a far one nobody counted. */
function deadlineCode(until: number | null, setupMinutes: number): Assumption {
  if (until === null) return { code: "deadline-not-planned", value: Math.ceil(setupMinutes / 60) };
  return setupMinutes > until
    ? { code: "deadline-too-near", value: Math.ceil(setupMinutes / 60) }
    : { code: "deadline-planned", value: Math.round(until / 60) };
}

function withoutDoubles(assumptions: readonly Assumption[]): Assumption[] {
  const seen = new Map(assumptions.map((one) => [JSON.stringify([one.code, one.segment, one.key, one.value]), one]));
  return [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Means that take no data of people, for wishes that handle such: whether they do here was not said. */
function withoutPersonalData(
  { limits }: PlanInput,
  catalogue: PlanCatalogue,
  { planningCase }: Reduced,
  { met }: Judged,
): Assumption[] {
  if (limits.dataSensitivity !== undefined) return [];
  const { meansById, functions } = catalogueIndex(catalogue);
  return planningCase.demands.flatMap(({ function: id }, index) =>
    !handlesData(id, functions.get(id))
      ? []
      : (met[index]?.by ?? []).flatMap(({ candidate }): Assumption[] => {
          const key = planningCase.candidates[candidate]?.id ?? "";
          return meansById.get(key)?.dataLevel === "none" ? [{ code: "no-personal-data", key }] : [];
        }),
  );
}

/** What staff do among themselves and others often have a part in. */
const oftenShared: ReadonlySet<string> = new Set([
  "chat-among-staff",
  "coordinate-volunteers",
  "plan-shifts",
  "track-attendance",
]);

/** People served who told what they have and could not take part, where a wish that often concerns them was counted for staff alone. */
function staffOnly(
  { segments }: PlanInput,
  catalogue: PlanCatalogue,
  { planningCase, segments: planned }: Reduced,
  { met }: Judged,
): Assumption[] {
  const { meansById } = catalogueIndex(catalogue);
  const served = segments.filter(({ kind }) => kind === "served");
  return planningCase.demands.flatMap(({ function: id, segment }, index) => {
    if (segment === null || planned[segment]?.kind !== "staff" || !oftenShared.has(id)) return [];
    const counted = planningCase.demands.flatMap((one) =>
      one.function === id && one.segment !== null ? [planned[one.segment]?.id] : [],
    );
    const [best] = met[index]?.by ?? [];
    const means = meansById.get(planningCase.candidates[best?.candidate ?? -1]?.id ?? "");
    const given = (means?.ways ?? []).filter(({ gives }) => gives.some((one) => one.function === id));
    return served
      .filter((one) => !counted.includes(one.id) && given.length > 0 && given.every(({ asks }) => shutsOut(asks, one)))
      .map((one): Assumption => ({ code: "counted-staff-only", segment: one.id, key: id }));
  });
}

/** By what was told of them, not by what was guessed. */
function shutsOut(asks: Asks, { access, guessed = [] }: PlanInput["segments"][number]): boolean {
  return entriesOf(asks).some(([key, suffices]) => {
    const has = access[key];
    if (has === undefined || has === "unknown" || guessed.includes(key)) return false;
    return ![has].flat().some((value) => suffices.includes(value));
  });
}
