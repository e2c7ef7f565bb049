import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const every = ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "scripts/**/*.test.ts"];
const never = ["**/node_modules/**", "tests/browser/**"];

/** A process for each file: what starts programs, servers and threads, measures the process, or touches files. */
const alone = [
  "scripts/**/*.test.ts",
  "src/{adapters,db}/**/*.test.ts",
  "src/main.db.test.ts",
  "src/engines/optimise/{work-pool,idle-collector}.test.ts",
  "src/domain/advice/planning/plan-threads.test.ts",
  // It counts what the module keeps, which other files fill.
  "src/domain/advice/hearing/how-sure.test.ts",
  "tests/{mail-both-ways,sign-in-elsewhere,site-check,site-check-inside,two-nodes}.test.ts",
  "tests/adversary/{hostile-requests,long-input,public-instances}.test.ts",
];

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    globalSetup: ["src/db/testing-server.ts"],
    // Most tests wait for the database half of their time: on two cores two workers end a third sooner than one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: "alone", include: alone, exclude: never, setupFiles: ["tests/setup.ts"] },
      },
      {
        // These files share processes, where the program, its models and the catalogue are read once; each has a database of
        // its own. `tests/setup-together.ts` fails a file that leaves something behind.
        extends: true,
        test: {
          name: "together",
          include: every,
          exclude: [...never, ...alone],
          isolate: false,
          setupFiles: ["tests/setup.ts", "tests/setup-together.ts"],
        },
      },
    ],
  },
});
