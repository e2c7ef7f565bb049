import { defineConfig } from "vitest/config";

/** Journeys in a real browser against real servers: two files at a time, as each waits for pages half its time. */
export default defineConfig({
  test: {
    include: ["tests/browser/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    globalSetup: ["src/db/testing-server.ts"],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
