import { catalogueIndex } from "#src/domain/advice/planning/catalogue-index.ts";
import type { Judged, Plan } from "#src/domain/advice/planning/plan.ts";
import type { PlanCatalogue } from "#src/domain/advice/planning/plan-input.ts";
import type { PlanningCase } from "#src/domain/advice/planning/planning-case.ts";
import { entriesOf } from "#src/domain/advice/planning/reach-access.ts";
import type { Reduced } from "#src/domain/advice/planning/reduce-case.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { AccessKey } from "#src/domain/advice/vocabulary.ts";

type Known = { readonly reduced: Reduced; readonly catalogue: PlanCatalogue };
type By = Judged["met"][number]["by"][number];
type ToldQuality = { readonly quality: By["quality"]; readonly hangs: readonly AccessKey[] };

/** Things that people have or lack: who they are and what they can do is told by whoever writes for them. */
const things: readonly AccessKey[] = ["device", "phone", "line", "account", "email"];

/** The best that may be said of what hangs on a thing that nobody said people have: △. */
const mostByGuess = 2;

/**
 * How well a way may be said to meet a demand, and the things without which people served, or anybody at large, cannot use it
 * as they are and of which nobody said that they have them: the question that would settle it. Staff who write to an online
 * desk have what such work needs, volunteers what was told of them; a price that is not certain for so many people is a guess, too (docs/decisions/0018-nothing-bought-for-a-guess.md).
 */
export function toldQuality({ reduced, catalogue }: Known, plan: Plan, demand: number, by: By): ToldQuality {
  const { planningCase, segments, access } = reduced;
  const segment = planningCase.demands[demand]?.segment ?? null;
  const people = segment === null ? undefined : segments[segment];
  const isEquipped = people === undefined || (people.kind === "staff" && (people.guessed ?? []).length === 0);
  const means = catalogueIndex(catalogue).meansById.get(planningCase.candidates[by.candidate]?.id ?? "");
  const asked = new Map(entriesOf(means?.ways.find(({ id }) => id === by.way)?.asks ?? {}));
  const hangs = things.filter((key) => {
    const known = segment === null ? undefined : access[segment]?.get(key);
    return !isEquipped && known?.known === "assumed" && known.values.some((one) => asked.get(key)?.includes(one));
  });
  const isGuess = hangs.length > 0 || isDoubted(planningCase, plan, by.candidate);
  return { quality: isGuess && by.quality > mostByGuess ? mostByGuess : by.quality, hangs };
}

/** It is not certain that so many people can have it at the price. */
function isDoubted({ candidates }: PlanningCase, plan: Plan, candidate: number): boolean {
  const offer = plan.find((planned) => planned.candidate === candidate)?.offer;
  return offer !== undefined && candidates[candidate]?.offers[offer]?.doubted === true;
}

/** Every demand with how well the plan may be said to meet it: by the way that is surest to. */
export function coverageOf(known: Known, plan: Plan, { met }: Judged): Proposal["coverage"] {
  const { demands, segments, candidates } = known.reduced.planningCase;
  return demands.map(({ function: id, segment, must }, index) => {
    const by = met[index]?.by ?? [];
    const [best] = by
      .map((one) => toldQuality(known, plan, index, one))
      .sort((a, b) => b.quality - a.quality || a.hangs.length - b.hangs.length);
    return {
      function: id,
      segment: segment === null ? null : (segments[segment]?.id ?? ""),
      must,
      quality: best?.quality ?? 0,
      means: by.map(({ candidate }) => candidates[candidate]?.id ?? ""),
      ...(best === undefined || best.hangs.length === 0 ? {} : { hangsOn: best.hangs }),
    };
  });
}
