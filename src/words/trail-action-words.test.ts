import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageRoot } from "#src/kernel/package-root.ts";

import { trailActionWords } from "#src/words/trail-action-words.ts";
import { trailWords } from "#src/words/trail-words.ts";

it("has words for every action that the program records, and for no other", () => {
  const recorded = new Set(
    globSync("src/**/*.ts", { cwd: packageRoot() })
      .filter((file) => !/\.(test|factory)\.ts$/.test(file))
      .flatMap((file) => [...readFileSync(join(packageRoot(), file), "utf8").matchAll(/action: "([a-z]+\.[a-z-]+)"/g)])
      .map(([, action = ""]) => action),
  );
  // Put together where they are recorded: of each kind of check, and of what was decided.
  for (const kind of ["self", "meeting", "site"]) recorded.add(`checks.${kind}-kept`);
  for (const state of ["approved", "rejected"]) recorded.add(`catalogue.edit-${state}`);
  const worded = Object.keys({ ...trailWords.ja.actions, ...trailActionWords.ja });
  expect(recorded.size).toBeGreaterThan(40);
  expect([...recorded].filter((action) => !worded.includes(action))).toEqual([]);
  expect(Object.keys(trailActionWords.ja).filter((action) => !recorded.has(action))).toEqual([]);
});
