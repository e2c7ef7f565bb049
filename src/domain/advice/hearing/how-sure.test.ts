import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { confirmEdits, likeliestWishes } from "#src/domain/advice/hearing/confirm-wishes.ts";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import { chanceOf, gradeOf, howSure, keptMs, textsKept } from "#src/domain/advice/hearing/how-sure.ts";
import type { HeardSignals } from "#src/domain/advice/understanding/heard-signals.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";

const plain = "会費をオンラインで集めたいです。";
/** The means of payment is no wish; what is wished is told in words that no rule knows. */
const beside =
  "渓流の見回りをしています。谷では電波が入りません。班ごとの歩いた筋を、あとから重ねて眺められるようにしたいのです。世話役は三人で、みな山仕事の合間です。去年は同じ淵を二度も歩きました。";

/** As if one wish had been read with little trust and from no words. */
function doubted(understanding: Understanding): Understanding {
  const need = {
    function: "take-donations",
    for: [],
    importance: 2,
    must: true,
    confidence: 0.1,
    evidence: [],
  } as const;
  return { ...understanding, needs: [need] };
}

test("what was read is kept for some minutes after it was last asked for, and no longer", () => {
  vi.useFakeTimers();
  try {
    const before = textsKept();
    howSure(`${plain}きのうも。`, understand(plain));
    vi.advanceTimersByTime(keptMs - 1);
    howSure(`${plain}きのうも。`, understand(plain));
    vi.advanceTimersByTime(keptMs - 1);
    expect(textsKept()).toBe(before + 1);
    vi.advanceTimersByTime(1);
    expect(textsKept()).toBe(before);
  } finally {
    vi.useRealTimers();
  }
});

describe("how sure a hearing is", () => {
  test("a wish that is said plainly is sure, and nothing is left unread", () => {
    const sure = howSure(plain, understand(plain));
    expect(sure.grade).toBe("sure");
    expect(sure.unread).toEqual([]);
  });

  test("a text of which hardly anything was read is not sure, and says what was not read, as typed", () => {
    const { grade, unread } = howSure(beside, doubted(understand(beside)));
    expect(grade).toBe("unsure");
    expect(unread.map(([start, end]) => beside.slice(start, end)).join()).toContain("重ねて眺められるように");
  });

  test("a wish among much that was not read is partly sure at most", () => {
    const text = `${plain}${beside}`;
    const heard = understand(text);
    const plainly = { ...heard, needs: understand(plain).needs };
    expect(howSure(plain, plainly).grade).toBe("sure");
    expect(howSure(text, plainly).grade).toBe("partly");
  });

  test("what tells of danger was heard: it is not quoted as something that could not be placed", () => {
    const alarm = "夜中に、死にたいと言う子がいて困っています。";
    const text = `${alarm}${beside}`;
    const heard = understand(text);
    expect(heard.danger.level).not.toBe("none");
    const quoted = howSure(text, doubted(heard)).unread.map(([start, end]) => text.slice(start, end));
    expect(quoted.join()).toContain("重ねて眺められるように");
    expect(quoted.join()).not.toContain("死にたい");
  });

  test("a sentence that only sets a limit is not quoted as something that could not be placed", () => {
    const text = `使えるお金は月に3000円までにしたいです。${beside}`;
    const heard = understand(text);
    expect(heard.limits.monthlyYen?.value).toBe(3000);
    const quoted = howSure(text, doubted(heard)).unread.map(([start, end]) => text.slice(start, end));
    expect(quoted.join()).toContain("重ねて眺められるように");
    expect(quoted.join()).not.toContain("3000円");
  });

  test("nothing wished is never sure", () => {
    const understanding = { ...understand(plain), needs: [] };
    expect(howSure(plain, understanding).grade).toBe("unsure");
    expect(gradeOf(0.99, 0, understanding)).toBe("unsure");
  });

  test("wishes that the asker confirmed are sure; one that is not keeps them from it", () => {
    const heard = understand(`${plain}${beside}`);
    expect(heard.needs.length).toBeGreaterThan(0);
    const ids = heard.needs.map((need) => need.function);
    const confirmed = editUnderstanding(heard, confirmEdits(heard, ids));
    expect(howSure(beside, confirmed)).toMatchObject({ grade: "sure", chance: 1, unread: [] });
    const [first, ...rest] = doubted(confirmed).needs;
    expect(howSure(beside, { ...confirmed, needs: [...rest, ...(first ? [first] : [])] }).grade).toBe("unsure");
  });

  test("confirming says nothing of wishes that were not shown, and keeps whom they are for", () => {
    const heard = understand(plain);
    expect(confirmEdits(heard, ["caption-live"])).toEqual([]);
    const [need] = heard.needs;
    const [after] = editUnderstanding(heard, confirmEdits(heard, [need?.function ?? ""])).needs;
    expect(after).toMatchObject({ function: need?.function, for: need?.for, must: need?.must, confidence: 1 });
  });

  test("a group that was spoken of and has no wish is named", () => {
    const text = "目の見えない会員が三人います。職員の連絡を一つにまとめたいです。";
    const understanding = understand(text);
    const [group] = understanding.segments.filter(({ kind }) => kind === "served");
    expect(howSure(text, understanding).withoutWish).toContain(group?.id);
  });

  test("wishes that were offered and not ticked count no more as missed", () => {
    const text = "利用者の予約をネットで受けたい。当番の割り振りも大変です。";
    const heard = understand(text);
    const missing = { ...heard, needs: heard.needs.slice(0, 1) };
    const offered = `wishes:${heard.needs.map((need) => need.function).join("+")}`;
    const before = howSure(text, missing).chance;
    expect(howSure(text, missing, [{ question: offered, answer: ["none"] }]).chance).toBeGreaterThan(before);
    expect(howSure(text, missing, [{ question: offered, answer: null }]).chance).toBe(before);
  });

  test("what was offered before is not offered again", () => {
    const [first = ""] = likeliestWishes(plain, []);
    expect(first).toBe("receive-payment");
    expect(likeliestWishes(plain, [{ question: `wishes:${first}`, answer: null }])).not.toContain(first);
  });

  const signals = fc.record({
    meanSure: fc.double({ min: 0, max: 1, noNaN: true }),
    missed: fc.double({ min: 0, max: 2, noNaN: true }),
    clausesUnread: fc.double({ min: 0, max: 1, noNaN: true }),
    withoutWish: fc.double({ min: 0, max: 1, noNaN: true }),
    told: fc.double({ min: 0, max: 5, noNaN: true }),
  });

  test("surer wishes make it surer; more that was missed, unread or without a wish never does", () => {
    fc.assert(
      fc.property(signals, fc.double({ min: 0, max: 1, noNaN: true }), (one, by) => {
        const more = (key: keyof HeardSignals) => chanceOf({ ...one, [key]: one[key] + by });
        expect(more("meanSure")).toBeGreaterThanOrEqual(chanceOf(one));
        for (const key of ["missed", "clausesUnread", "withoutWish"] as const)
          expect(more(key)).toBeLessThanOrEqual(chanceOf(one));
        expect(chanceOf(one)).toBeGreaterThan(0);
        expect(chanceOf(one)).toBeLessThan(1);
      }),
    );
  });

  test("whatever is typed has a grade, and what was not read lies in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
        const { grade, chance, unread } = howSure(text, understand(text));
        expect(["sure", "partly", "unsure"]).toContain(grade);
        expect(chance).toBeGreaterThanOrEqual(0);
        for (const [start, end] of unread) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
