import type { PlanCatalogue } from "#src/domain/advice/planning/plan-input.ts";
import type { PlanOrder, PlanReply } from "#src/domain/advice/planning/plan-messages.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import type { PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { type KnownBest, weighWorlds } from "#src/domain/advice/planning/weigh-worlds.ts";
import { serveWork } from "#src/engines/optimise/serve-work.ts";
import { type WarmSolver, warmSolver } from "#src/engines/optimise/warm-solver.ts";

/** A planning thread: builds the model, solves, and checks the answer exactly, so that nobody's event loop waits. */
const catalogues = new Map<number, PlanCatalogue>();
const known: KnownBest = new Map();
let solver: WarmSolver | null = null;

async function solverHere(remainingMs: () => number): Promise<PlanSolver> {
  solver ??= await warmSolver();
  const solve = solver;
  return {
    async solve(problem) {
      const started = performance.now();
      const answer = await solve(problem, remainingMs);
      return { answer, ms: performance.now() - started };
    },
  };
}

serveWork<PlanOrder, PlanReply>({
  async warmUp() {
    solver = await warmSolver();
  },
  know(key, text) {
    // NOTE `plan-threads.ts` makes the text of a catalogue that was checked when it was read.
    catalogues.set(key, JSON.parse(text) as PlanCatalogue);
  },
  forget(key) {
    catalogues.delete(key);
  },
  async answer(order, remainingMs) {
    const here = await solverHere(remainingMs);
    if (order.kind === "solve") return { kind: "solved", ...(await here.solve(order.problem)) };
    const catalogue = catalogues.get(order.catalogue);
    if (!catalogue) throw new Error(`catalogue ${order.catalogue} is not known here`);
    if (order.kind === "weigh")
      return { kind: "weighed", weighed: await weighWorlds(order.weighing, catalogue, here, { known, remainingMs }) };
    return { kind: "planned", planned: await planProposals(order.input, catalogue, here) };
  },
});
