import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accessOf, devicesOf, limitOf } from "#src/domain/advice/hearing/questions.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import type { Regret } from "#src/domain/advice/planning/weigh-worlds.ts";
import type { CandidateQuestion, DoubtfulWish } from "#src/domain/advice/questions/candidate-questions.ts";
import { mostAffected, mostWorth } from "#src/domain/advice/questions/question-worth.ts";
import type { AccessKey, LimitKey } from "#src/domain/advice/vocabulary.ts";

const input: PlanInput = { needs: [], segments: [], limits: {} };
const people = (count: number): Regret => ({
  people: count,
  musts: Math.sign(count),
  minutes: 0,
  loans: 0,
  lost: count > 0 ? { function: "talk-by-voice", segment: "s" } : null,
});
const minutes = (count: number): Regret => ({ people: 0, musts: 0, minutes: count, loans: 0, lost: null });
const loans = (count: number): Regret => ({ ...minutes(0), loans: count });
const all = (regrets: ReadonlyArray<Regret | null>, lendsTo: readonly string[] = []) => ({
  regrets,
  complete: true,
  people: 20,
  musts: 40,
  lendsTo,
});

function ofPeople(key: AccessKey, chances: readonly number[], segment = "s", affects = 1): CandidateQuestion {
  const question = accessOf(key, segment);
  if (!question) throw new Error("no question");
  return { question, worlds: chances.map((chance, i) => ({ answer: `${i}`, chance, input })), affects };
}

function ask(key: LimitKey, chances: readonly number[], affects = 1): CandidateQuestion {
  const question = limitOf(key);
  if (!question) throw new Error("no question");
  return { question, worlds: chances.map((chance, i) => ({ answer: i, chance, input })), affects };
}
const wish = (id: string, chance: number): DoubtfulWish => ({ function: id, chance, wanted: true, input, means: 3 });

describe("the worth of a question", () => {
  it("is the chance of each answer times the regret in its world, in people; ten hours are one", () => {
    const candidates = [ask("dataSensitivity", [0.5, 0.3, 0.2]), ofPeople("line", [0.6, 0.4])];
    const weighed = all([people(0), people(10), minutes(600), people(4), people(1)]);
    expect(mostWorth({ candidates, wishes: [] }, weighed)).toEqual({
      question: candidates[0]?.question,
      worth: 0.3 * 10 + 0.2 * 1,
      by: "value",
      decides: { kind: "reach", function: "talk-by-voice", segment: "s" },
    });
  });

  it("of what the proposal's page shows anyway counts half", () => {
    const candidates = [ask("monthlyYen", [1]), ofPeople("line", [1])];
    const chosen = mostWorth({ candidates, wishes: [] }, all([people(10), people(6)]));
    expect(chosen?.question.id).toBe("access:line:s");
    expect(mostWorth({ candidates, wishes: [] }, all([people(10), people(2)]))?.worth).toBe(5);
  });

  it("is what is lent for a guess too, and what people have comes before the money for what would be lent to them", () => {
    const devices = { ...ofPeople("line", [0.4, 0.6]), question: devicesOf("s", { segments: [] }) };
    const candidates = [ask("dataSensitivity", [1]), devices];
    const regrets = [people(50), loans(20), minutes(0)];
    expect(mostWorth({ candidates, wishes: [] }, all(regrets))?.question.id).toBe("limit:dataSensitivity");
    expect(mostWorth({ candidates, wishes: [] }, all(regrets, ["other"]))?.question.id).toBe("limit:dataSensitivity");
    expect(mostWorth({ candidates, wishes: [] }, all(regrets, ["s"]))).toMatchObject({
      question: { id: "served-devices:s" },
      worth: (0.4 * 20) / 4,
    });
    const known = all([people(50), loans(0), minutes(0)], ["s"]);
    expect(mostWorth({ candidates, wishes: [] }, known)?.question.id, "nothing hangs on it").toBe(
      "limit:dataSensitivity",
    );
  });

  it("of doubtful wishes is that of all on the page together; of worthless ones only those that are in no plan fill it", () => {
    const planned = { ...wish("transcribe", 0.9), wanted: false };
    const wishes = [wish("read-aloud", 0.5), wish("book-a-time", 0.2), planned, wish("be-found", 0.1)];
    const chosen = mostWorth({ candidates: [], wishes }, all([people(10), people(40), people(0), people(0)]));
    expect(chosen).toMatchObject({ question: { id: "wishes:book-a-time+read-aloud+be-found" }, worth: 13 });
    expect(chosen?.decides).toBeNull();
  });

  it("of what only stands beside others is none beside anything else; it fills pages, and is asked when all else is settled", () => {
    const beside = { ...wish("be-found", 0.05), beside: true };
    const candidates = [ask("dataSensitivity", [0.5, 0.5])];
    const together = mostWorth(
      { candidates, wishes: [wish("read-aloud", 0.1), beside], wishesFirst: true },
      all([people(10), people(1_000), people(0), people(0)]),
    );
    expect(together).toMatchObject({ question: { id: "wishes:read-aloud+be-found" }, worth: 1 });
    const other = mostWorth({ candidates, wishes: [beside] }, all([people(100), people(0), people(1)]));
    expect(other?.question.id).toBe("limit:dataSensitivity");
    const last = mostWorth({ candidates, wishes: [beside] }, all([people(100), people(0), people(0)]));
    expect(last).toMatchObject({ question: { id: "wishes:be-found" }, worth: 5 });
    expect(mostWorth({ candidates: [], wishes: [beside] }, all([people(0)]))).toBeNull();
  });

  it("is at least its part of what is lost where several things are otherwise at once", () => {
    const candidates = [ask("servedCount", [1]), ofPeople("line", [1])];
    const together = [{ input, shares: [0.25, 0.75] }];
    const worth = (own: number) =>
      mostWorth({ candidates, wishes: [], together }, all([people(8), people(own), people(0)]));
    expect(worth(0)).toMatchObject({ question: { id: "access:line:s" }, worth: 6 });
    expect(worth(7)).toMatchObject({ question: { id: "limit:servedCount" }, worth: 7 });
  });

  it("of a first page of wishes is that of all it offers, none of which would be worth asking alone", () => {
    const wishes = [wish("read-aloud", 0.004), { ...wish("be-found", 0.004), beside: true }];
    const candidates = [ofPeople("line", [1])];
    const of = (wishesFirst: boolean) =>
      mostWorth({ candidates, wishes, wishesFirst }, all([people(10), people(10), people(30)]))?.question.id;
    expect(of(true)).toBe("wishes:read-aloud+be-found");
    expect(of(false)).toBe("access:line:s");
  });

  it("is passed over by wishes that nobody was asked about yet, where those are worth asking at all", () => {
    const candidates = [ask("dataSensitivity", [1])];
    const wishes = [wish("read-aloud", 0.5)];
    const chosen = (wishesFirst: boolean, regret: number) =>
      mostWorth({ candidates, wishes, wishesFirst }, all([people(regret), people(30)]))?.question.id;
    expect(chosen(true, 2)).toBe("wishes:read-aloud");
    expect(chosen(false, 2)).toBe("limit:dataSensitivity");
    expect(chosen(true, 0.08)).toBe("limit:dataSensitivity");
  });

  it("of what is asked of the same people is that of all on one page, and what is known to be worthless is not on it", () => {
    const candidates = [
      ofPeople("skill", [0.5, 0.5]),
      ofPeople("line", [0.5, 0.5]),
      ofPeople("hearing", [0.5, 0.5]),
      ofPeople("privacy", [0.5, 0.5]),
      ofPeople("email", [1], "other"),
      ask("dataSensitivity", [1]),
    ];
    // Of privacy one world was not solved: it costs nothing to ask along.
    const weighed = [0, 8, 0, 4, 0, 0, 0].map(people);
    const chosen = mostWorth({ candidates, wishes: [] }, all([...weighed, null, people(3), people(5)]));
    expect(chosen).toMatchObject({ question: { id: "circumstances:line+skill+privacy:s" }, worth: 6 });
    const alone = mostWorth({ candidates: candidates.slice(4), wishes: [] }, all([people(9), people(5)]));
    expect(alone?.question.id).toBe("access:email:other");
  });

  it("of what an organisation knows of itself is that of all on one page", () => {
    const candidates = [ask("newThings", [1]), ask("monthlyYen", [1]), ask("setupHours", [1]), ask("legalForm", [1])];
    const chosen = mostWorth({ candidates, wishes: [] }, all([people(4), people(6), people(0), people(2)]));
    expect(chosen).toMatchObject({ question: { id: "limits:monthlyYen+newThings+legalForm" }, worth: 7 });
  });

  it("too small for anybody to be troubled gives no question", () => {
    const candidates = [ask("dataSensitivity", [0.5, 0.5])];
    expect(mostWorth({ candidates, wishes: [] }, all([people(0), people(0)]))).toBeNull();
    expect(mostWorth({ candidates, wishes: [] }, all([minutes(50), people(0)]))).toBeNull();
    expect(mostWorth({ candidates, wishes: [] }, { ...all([people(1), people(1)]), musts: 3000 })).toBeNull();
    expect(mostWorth({ candidates: [], wishes: [] }, all([]))).toBeNull();
  });

  it("does not depend on the order of the candidates, and a worse world never makes a question worth less", () => {
    const keys = ["dataSensitivity", "legalForm", "servedCount", "staffCount"] as const;
    const regrets = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(regrets, fc.nat(3), (found, at) => {
        const of = (order: readonly number[], more: number) =>
          mostWorth(
            { candidates: order.map((i) => ask(keys[i] ?? "legalForm", [0.5, 0.5])), wishes: [] },
            all(
              order.flatMap((i) => [people(found[i]?.[0] ?? 0), people((found[i]?.[1] ?? 0) + (i === at ? more : 0))]),
            ),
          );
        expect(of([3, 1, 0, 2], 0)).toEqual(of([0, 1, 2, 3], 0));
        expect(of([0, 1, 2, 3], 5)?.worth ?? 0).toBeGreaterThanOrEqual(of([0, 1, 2, 3], 0)?.worth ?? 0);
      }),
      { numRuns: 100 },
    );
  });
});

describe("without time to weigh", () => {
  it("what concerns most means is asked, and nothing when nothing does", () => {
    const candidates = [ask("legalForm", [1], 5), ofPeople("line", [1], "s", 2)];
    expect(mostAffected({ candidates, wishes: [] })).toMatchObject({
      question: { id: "limit:legalForm" },
      by: "affected",
    });
    const wishes = [wish("read-aloud", 0.5), wish("transcribe", 0.1)];
    expect(mostAffected({ candidates: [], wishes })).toMatchObject({
      question: { id: "wishes:read-aloud" },
      worth: 1.5,
    });
    expect(mostAffected({ candidates: [ask("legalForm", [1], 0)], wishes: [] })).toBeNull();
  });
});
