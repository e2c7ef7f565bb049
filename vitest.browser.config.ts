import { defineConfig } from "vitest/config";

/** Journeys in a real browser against a real server; one after the other, because two cores are two cores. */
export default defineConfig({
  test: {
    include: ["tests/browser/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    globalSetup: ["src/db/testing-server.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
