import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs, isUnanswered, nextStep, type Round } from "#src/domain/desks/keeping/round.ts";
import { readVacancy } from "#src/domain/desks/keeping/vacancy.ts";

const start = new Date("2026-04-01T01:00:00Z");
const onDay = (days: number) => new Date(start.getTime() + days * dayMs);
const begun: Round = { since: start, askedAt: null, remindedAt: null, unanswered: 0 };

describe("the question every half year", () => {
  it("is asked after 182 days, reminded after 14, and doubted after 14 more", () => {
    expect([181, 182].map((day) => nextStep(begun, onDay(day)))).toEqual([null, "ask"]);
    const asked = { ...begun, askedAt: onDay(182), unanswered: 1 };
    expect([195, 196].map((day) => nextStep(asked, onDay(day)))).toEqual([null, "remind"]);
    const reminded = { ...asked, remindedAt: onDay(196) };
    expect([209, 210].map((day) => isUnanswered(reminded, onDay(day)))).toEqual([false, true]);
    expect([363, 364].map((day) => nextStep(reminded, onDay(day)))).toEqual([null, "ask"]);
  });

  it("never sends more than four mails, on whatever days it is looked at, and doubts only after a reminder", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 }), (steps) => {
        let round = begun;
        let day = 0;
        const sent: number[] = [];
        for (const step of steps) {
          day += step;
          const now = onDay(day);
          if (isUnanswered(round, now)) expect(sent.length).toBeGreaterThanOrEqual(2);
          const next = nextStep(round, now);
          if (next === null) continue;
          sent.push(day);
          round =
            next === "ask"
              ? { ...round, askedAt: now, remindedAt: null, unanswered: round.unanswered + 1 }
              : { ...round, remindedAt: now };
        }
        expect(sent.length).toBeLessThanOrEqual(4);
        for (const [i, sentOn] of sent.entries())
          if (i > 0) expect(sentOn - (sent[i - 1] ?? 0)).toBeGreaterThanOrEqual(14);
      }),
    );
  });
});

describe("free places as typed", () => {
  it("reads digits of any width and tells every problem at once", () => {
    expect(readVacancy({ available: " ３ ", maximum: "", unit: "room", hours: "6" })).toEqual({
      available: 3,
      maximum: null,
      unit: "room",
      hours: 6,
    });
    expect(readVacancy({ available: "-1", maximum: "x", unit: "bed", hours: "5" })).toHaveLength(4);
    expect(readVacancy({ available: "5", maximum: "4", unit: "room", hours: "3" })).toEqual([
      { field: "maximum", code: "fewer" },
    ]);
  });
});
