/**
 * How long understanding takes and what it keeps: `npm run bench:understanding-speed`. With `--url URL --pid PID` of a running
 * program besides: its first answer, twenty more, and the memory of that process (VmRSS; the planning threads are inside, PostgreSQL is not).
 */
import { readFileSync } from "node:fs";

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const rounds = 60;
const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
const lines = readFileSync("catalogue/examples/writer-2.jsonl", "utf8").split("\n").filter(Boolean);
const prose = lines.map((line) => String(JSON.parse(line).text)).join("\n");
/** Different texts of a length, so that nothing is answered from a memory. */
const textsOf = (length: number) =>
  Array.from({ length: rounds }, (_, i) => prose.slice((i * 997) % (prose.length - length)).slice(0, length));

const start = performance.now();
const { understand } = await import("#src/domain/advice/understanding/understand.ts");
const loaded = performance.now();
understand(lines.map((line) => String(JSON.parse(line).text))[0] ?? "");
const first = performance.now();
console.log(`loading ${(loaded - start).toFixed(0)} ms, first text ${(first - loaded).toFixed(0)} ms`);
for (const length of [300, 5000]) {
  const cpu: number[] = [];
  const clock: number[] = [];
  for (const text of textsOf(length)) {
    const [before, from] = [process.cpuUsage(), performance.now()];
    understand(text);
    const used = process.cpuUsage(before);
    cpu.push((used.user + used.system) / 1000);
    clock.push(performance.now() - from);
  }
  const worst = Math.max(...clock).toFixed(1);
  console.log(
    `${length} characters: median ${median(clock).toFixed(1)} ms (processor ${median(cpu).toFixed(1)} ms), slowest ${worst} ms, ${rounds} texts`,
  );
}
console.log(`this process: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);

const url = option("--url");
const pid = option("--pid");
if (url && pid) {
  const ask = async (text: string) => {
    const from = performance.now();
    const answer = await fetch(new URL("/api/v1/hearings", url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text }),
    });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${answer.status} for a text of ${text.length} characters`);
    return performance.now() - from;
  };
  const memory = () => /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  const texts = textsOf(300).slice(0, 21);
  console.log(`first answer ${(await ask(texts[0] ?? "")).toFixed(0)} ms`);
  const times: number[] = [];
  for (const text of texts.slice(1)) times.push(await ask(text));
  console.log(
    `${times.length} more: median ${median(times).toFixed(0)} ms; the program holds ${Math.round(Number(memory()) / 1024)} MB`,
  );
}
