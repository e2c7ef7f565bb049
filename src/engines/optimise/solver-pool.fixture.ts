import { parentPort } from "node:worker_threads";
import type { SolveOrder, SolveReply } from "#src/engines/optimise/solver-messages.ts";

/** A worker for the pool's tests that does what the name of the first variant says: `crash`, `throw`, `wait`, `error`, or answer. */
const reply = (message: SolveReply): void => parentPort?.postMessage(message);
reply({ kind: "ready" });
parentPort?.on("message", ({ id, problem, deadlineMs }: SolveOrder) => {
  const what = problem.variants[0]?.name;
  if (what === "crash") process.exit(3);
  if (what === "throw") throw new Error("deep trouble\nand 150 kB of source");
  if (what === "error") return reply({ kind: "error", id, message: "no luck" });
  if (what === "wait") return;
  setTimeout(() => reply({ kind: "answer", id, answer: { variants: [], proved: true }, ms: deadlineMs ?? -1 }), 20);
});
