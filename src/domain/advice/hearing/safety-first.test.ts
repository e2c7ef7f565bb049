import { expect, test } from "vitest";
import { isSafetyFirst } from "#src/domain/advice/hearing/safety-first.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { dangerLevels, dangerWho } from "#src/domain/advice/vocabulary.ts";

test("a plan waits for the writer and for people served who are in danger now, and for nobody else", () => {
  const all = dangerLevels.flatMap((level) => [...dangerWho, null].map((who) => ({ level, who })));
  const waits = all.filter(({ level, who }) => {
    const danger: Understanding["danger"] = { level, who, evidence: [] };
    return isSafetyFirst({ danger });
  });
  expect(waits).toEqual([
    { level: "urgent", who: "writer" },
    { level: "urgent", who: "served" },
  ]);
});
