import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/**
 * Rules, words and markup, which keep nothing outside their own file: their tests share a process, where the models, the
 * lexicon and the catalogue are read once. `tests/setup-together.ts` fails a file that leaves something behind.
 */
const rooms = "src/{domain,engines,words,web,http,kernel}";

/** In these rooms, what has a process for each file: whatever has a database, threads, or a collector of memory. */
const alone = [
  "src/**/*.db.test.{ts,tsx}",
  "src/engines/optimise/{work-pool,idle-collector}.test.ts",
  "src/domain/advice/planning/plan-threads.test.ts",
];
const never = ["**/node_modules/**", "tests/browser/**"];

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    // Most tests wait for the database half of their time: on two cores two workers end a third sooner than one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: [`${rooms}/**/*.test.{ts,tsx}`],
          exclude: [...never, ...alone],
          isolate: false,
          setupFiles: ["tests/setup.ts", "tests/setup-together.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "alone",
          include: [
            ...alone,
            "src/*.test.{ts,tsx}",
            "src/!(domain|engines|words|web|http|kernel)/**/*.test.{ts,tsx}",
            "{tests,scripts}/**/*.test.ts",
          ],
          exclude: never,
          setupFiles: ["tests/setup.ts"],
          globalSetup: ["src/db/testing-server.ts"],
        },
      },
    ],
  },
});
