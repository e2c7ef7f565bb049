import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import { createPlanThreads } from "#src/domain/advice/planning/plan-threads.ts";
import { caseOn, shippedCatalogue } from "./plan-cases.ts";

/** How long the event loop was held up while twenty plans at a time were asked for: `node bench/event-loop.ts [rounds]`. */
const rounds = Number(process.argv[2] ?? 5);
const pool = createPlanThreads();
await pool.ready();
const catalogue = shippedCatalogue();
await planProposals(caseOn(catalogue, 0, { functions: 8, segments: 5 }), catalogue, pool);

const delay = monitorEventLoopDelay({ resolution: 1 });
const waits: number[] = [];
delay.enable();
for (let round = 0; round < rounds; round += 1) {
  await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      // Requests come one by one, not all in one turn of the loop.
      await setTimeout(index);
      const started = performance.now();
      await planProposals(caseOn(catalogue, round * 20 + index, { functions: 8, segments: 5 }), catalogue, pool, {
        deadlineMs: 3000,
        lane: "page",
      });
      waits.push(performance.now() - started);
    }),
  );
}
delay.disable();
waits.sort((a, b) => a - b);
console.log(`${waits.length} plans, twenty at once, two solver threads`);
console.log(
  `event loop delay: p50 ${ms(delay.percentile(50))}, p99 ${ms(delay.percentile(99))}, max ${ms(delay.max)} (1 ms of it is the sampling)`,
);
console.log(
  `asked to answered: median ${(waits[Math.floor(waits.length / 2)] ?? 0).toFixed(0)} ms, max ${(waits.at(-1) ?? 0).toFixed(0)} ms`,
);
await pool.close();

function ms(nanoseconds: number): string {
  return `${(nanoseconds / 1e6).toFixed(1)} ms`;
}
