import { threadId } from "node:worker_threads";
import { serveWork } from "#src/engines/optimise/serve-work.ts";

/** A thread for the pool's tests that does what it is told; `recall 7` answers with the text known as 7, `who` with the number of the thread. */
const texts = new Map<number, string>();
serveWork<string, string>({
  warmUp: async () => undefined,
  know: (key, text) => void texts.set(key, text),
  forget: (key) => void texts.delete(key),
  async answer(what, remainingMs) {
    if (what === "crash") process.exit(3);
    // Outside the promise, as a broken library does.
    if (what === "throw")
      setImmediate(() => {
        throw new Error("deep trouble\nand 150 kB of source");
      });
    if (what === "error") throw new Error("no luck\nand a stack");
    if (what === "wait" || what === "throw") return new Promise(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const [, key] = /^recall (\d+)$/.exec(what) ?? [];
    if (key !== undefined) return texts.get(Number(key)) ?? "nothing";
    if (what === "who") return String(threadId);
    return what === "remaining" ? String(Math.round(remainingMs())) : what;
  },
});
