import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "#src/kernel/package-root.ts";
import { refusalWords } from "#src/words/refusal-words.ts";

const source = readdirSync(join(packageRoot(), "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|factory)\./.test(path))
  .map((path) => readFileSync(join(packageRoot(), "src", path), "utf8"))
  .join("\n");

describe("every refusal", () => {
  const thrown = [...source.matchAll(/new Refusal\(\s*(?:[^()"]*\? )?"([a-z-]+)"(?: : "([a-z-]+)")?/g)].flatMap(
    ([, ...codes]) => codes.filter((code): code is string => code !== undefined),
  );
  it.each([...new Set([...thrown, "invalid-body", "internal"])])("%s has words", (code) => {
    expect(Object.keys(refusalWords.ja)).toContain(code);
  });

  it("is found by this test", () => expect(new Set(thrown).size).toBeGreaterThanOrEqual(14));
});
