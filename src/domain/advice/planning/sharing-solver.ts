import { createHash } from "node:crypto";
import { catalogueNumber } from "#src/domain/advice/planning/catalogue-index.ts";
import type { PlanCatalogue, PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import type { Planned } from "#src/domain/advice/planning/plan-proposals.ts";
import type { PlanOptions, PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { canonicalJson } from "#src/kernel/canonical-json.ts";
import { Refusal } from "#src/kernel/refusal.ts";

type Shared = { readonly planned: Promise<Planned>; readonly stop: AbortController; callers: number };

/**
 * The same solver, asked once for what several ask at the same time, and remembering its last `most` proved plans. A
 * case solved for several is dropped only when all of them are gone. The plan of a case never changes, so a second node
 * that does not know it only takes longer. A remembered plan took 0 ms.
 */
export function sharingSolver(inner: Required<PlanSolver>, most: number): Required<PlanSolver> {
  const known = new Map<string, Planned>();
  const open = new Map<string, Shared>();

  const begin = (key: string, share: string, ask: (signal: AbortSignal) => Promise<Planned>): Shared => {
    const stop = new AbortController();
    const planned = ask(stop.signal).then((found) => {
      if (found.solver.status === "optimal") known.set(key, { ...found, solver: { status: "optimal", ms: 0 } });
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return found;
    });
    const shared: Shared = { planned, stop, callers: 0 };
    open.set(share, shared);
    const done = (): void => {
      if (open.get(share) === shared) open.delete(share);
    };
    planned.then(done, done);
    return shared;
  };

  return {
    get waiting() {
      return inner.waiting;
    },
    solve: (problem, options) => inner.solve(problem, options),
    weigh: (weighing, catalogue, options) => inner.weigh(weighing, catalogue, options),
    async plan(input, catalogue, options = {}) {
      const key = caseKey(input, catalogue);
      const found = known.get(key);
      if (found) {
        // Taken out and put back: the oldest in the map is the one used longest ago.
        known.delete(key);
        known.set(key, found);
        return found;
      }
      // Those who wait shorter, or in another lane, are not made to wait like the others.
      const share = `${key} ${options.lane} ${options.deadlineMs}`;
      const shared =
        open.get(share) ?? begin(key, share, (signal) => inner.plan(input, catalogue, { ...options, signal }));
      return waitWith(shared, options, () => open.delete(share));
    },
  };
}

async function waitWith(shared: Shared, { signal }: PlanOptions, forget: () => void): Promise<Planned> {
  shared.callers += 1;
  if (!signal) return shared.planned;
  const gone = Promise.withResolvers<never>();
  const leave = (): void => {
    shared.callers -= 1;
    gone.reject(new Refusal("caller-left"));
    if (shared.callers > 0) return;
    forget();
    shared.stop.abort(new Refusal("caller-left"));
  };
  if (signal.aborted) leave();
  else signal.addEventListener("abort", leave, { once: true });
  try {
    return await Promise.race([shared.planned, gone.promise]);
  } finally {
    signal.removeEventListener("abort", leave);
  }
}

/**
 * Equal for cases that must have equal proposals: the words in which people are described and the order in which things
 * were said are left out. A catalogue counts as the object that it is: nothing in it changes after it was built.
 */
function caseKey(input: PlanInput, catalogue: PlanCatalogue): string {
  const number = catalogueNumber(catalogue);
  const needs = input.needs.map((need) => canonicalJson({ ...need, for: [...need.for].sort() })).sort();
  const segments = input.segments.map((segment) => canonicalJson({ ...segment, label: "" })).sort();
  const currentMeans = [...new Set(input.currentMeans)].sort();
  return createHash("sha256")
    .update(canonicalJson({ ...input, number, needs, segments, currentMeans }))
    .digest("base64url");
}
