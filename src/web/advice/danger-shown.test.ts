import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { dangerShown } from "#src/web/advice/danger-shown.ts";

describe("how strongly a danger is shown", () => {
  const at = { evidence: [] };

  it("what cannot wait is a block, however doubtful; the theme of the work is nothing", () => {
    expect(dangerShown({ ...at, level: "urgent", who: "writer", confidence: 0.2 })).toBe("block");
    expect(dangerShown({ ...at, level: "urgent", who: "topic", confidence: 1 })).toBe("none");
    expect(dangerShown({ ...at, level: "none", who: null, confidence: 1 })).toBe("none");
  });

  it("what no word tells of is a line, also where it sounds urgent, unless it is likely; kinds make it a block", () => {
    const doubtful = { ...at, level: "urgent", who: "writer", confidence: 0.5 } as const;
    expect(dangerShown({ ...doubtful, kinds: [] })).toBe("line");
    expect(dangerShown({ ...doubtful, kinds: ["medical"] })).toBe("block");
    expect(dangerShown({ ...doubtful, kinds: [], confidence: 0.6 })).toBe("block");
  });

  it("a concern is a block from the bound on, a line below it; of older hearings that tell no chance, a block", () => {
    expect(dangerShown({ ...at, level: "concern", who: "served", confidence: 0.25 })).toBe("block");
    expect(dangerShown({ ...at, level: "concern", who: "served", confidence: 0.24 })).toBe("line");
    expect(dangerShown({ ...at, level: "concern", who: "writer" })).toBe("block");
  });

  it.each([
    "もう死にたい",
    "死にたい",
    "利用者の子が「消えたい」と言っていて心配です",
    "夫に叩かれるのが怖いです",
    "父に毎晩叩かれています。名簿の管理も相談したいです。",
    "会費の一覧を作りたいのですが、別れた夫が毎晩、事務所の出口で待ち伏せしています。",
  ])("never a mere line: %s", (text) => {
    expect(dangerShown(understand(text).danger)).toBe("block");
  });
});
