import { afterEach, beforeEach, expect, vi } from "vitest";

// A page that logs an error has failed, whatever it answered.
let errors: unknown[][] = [];
beforeEach(() => {
  errors = [];
  vi.spyOn(console, "error").mockImplementation((...args: unknown[]) => {
    errors.push(args);
  });
});
afterEach(() => {
  expect(errors, "console.error was called").toEqual([]);
  vi.restoreAllMocks();
});
