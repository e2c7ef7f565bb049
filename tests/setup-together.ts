import { afterAll, beforeAll, expect } from "vitest";

// Files that share a process find it as if each had one of its own.
let before: ReturnType<typeof world>;
beforeAll(() => {
  before = world();
});
afterAll(() => {
  const after = world();
  expect(after.said, "the environment or the folder was left changed").toEqual(before.said);
  const names = new Set([...before.globals.keys(), ...after.globals.keys()]);
  const changed = [...names].filter((name) => !Object.is(before.globals.get(name), after.globals.get(name)));
  expect(changed, "globals were left changed").toEqual([]);
});

function world() {
  const globals = new Map<string, unknown>();
  for (const [name, { value, get }] of Object.entries(Object.getOwnPropertyDescriptors(globalThis)))
    if (!name.startsWith("__")) globals.set(name, value ?? get);
  return { said: { ...process.env, folder: process.cwd(), ways: process.eventNames().length }, globals };
}
