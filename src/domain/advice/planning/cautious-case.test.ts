import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Means } from "#src/domain/advice/means.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import {
  aCatalogue,
  aCreation,
  aMeans,
  anInput,
  aSegment,
  aWay,
} from "#src/domain/advice/planning/planning.factory.ts";
import { reduceCase } from "#src/domain/advice/planning/reduce-case.ts";

const app = aMeans("app", { ways: [aWay("screen", { talk: 3 }, { account: ["yes"] })] });
const call = aMeans("call", { ways: [aWay("phone", { talk: 2 })] });
const poster = aMeans("poster", { ways: [aWay("wall", { talk: 1 })] });
const help = aMeans("help", {
  ways: [aWay("none", { other: 1 })],
  creates: [aCreation({ set: { account: "yes" }, perPersonMinutes: 30 })],
});

const input = (doubts: PlanInput["doubts"] = [{ segment: "s", key: "account", value: "no" }]): PlanInput => ({
  ...anInput({ talk: ["s"] }, { segments: [aSegment("s", { access: {} })] }),
  doubts,
});
const accountIn = (means: readonly Means[], given = input()) =>
  reduceCase(given, aCatalogue(means)).access[0]?.get("account");

describe("what nobody knows", () => {
  it("is planned for on its harder side where these people can be reached all the same", () => {
    expect(accountIn([app, call])).toEqual({ values: ["no"], known: "assumed" });
    expect(accountIn([app, help]), "by what makes it possible").toEqual({ values: ["no"], known: "assumed" });
  });

  it("is taken as usual where the harder side could not be reached, or only by a makeshift", () => {
    expect(accountIn([app])).toEqual({ values: ["yes"], known: "assumed" });
    expect(accountIn([app, poster])).toEqual({ values: ["yes"], known: "assumed" });
    expect(accountIn([poster]), "a makeshift is all there is anyway").toMatchObject({ values: ["no"] });
  });

  it("is taken as usual where the limits that were set leave no plan for the harder side, though each wish has a means", () => {
    const both = aMeans("both", { ways: [aWay("screen", { talk: 2, write: 2 }, { account: ["yes"] })] });
    const letters = aMeans("letters", { ways: [aWay("post", { write: 2 })] });
    const given = (newThings: number): PlanInput => ({
      ...anInput({ talk: ["s"], write: ["s"] }, { segments: [aSegment("s", { access: {} })], limits: { newThings } }),
      doubts: [{ segment: "s", key: "account", value: "no" }],
    });
    expect(accountIn([both, call, letters], given(1))).toMatchObject({ values: ["yes"] });
    expect(accountIn([both, call, letters], given(2))).toMatchObject({ values: ["no"] });
  });

  it("never makes a wish impossible, whatever is in doubt, and does not hang on the order of doubts", () => {
    const keys = ["account", "privacy", "mobility", "email"] as const;
    const worst = { account: "no", privacy: "no", mobility: "none", email: "no" } as const;
    const usual = { account: "yes", privacy: "yes", mobility: "full", email: "yes" } as const;
    const someMeans = fc
      .array(fc.tuple(fc.subarray([...keys]), fc.constantFrom(1, 2, 3)), { minLength: 1, maxLength: 5 })
      .map((all) =>
        all.map(([asks, quality], i) =>
          aMeans(`m${i}`, {
            ways: [
              aWay("w", { talk: quality as 1 | 2 | 3 }, Object.fromEntries(asks.map((key) => [key, [usual[key]]]))),
            ],
          }),
        ),
      );
    fc.assert(
      fc.property(someMeans, fc.shuffledSubarray([...keys]), (means, doubted) => {
        const doubts = doubted.map((key) => ({ segment: "s", key, value: worst[key] }));
        const reached = (given: PlanInput) =>
          reduceCase(given, aCatalogue(means)).planningCase.candidates.flatMap(({ supplies }) => supplies).length > 0;
        expect(reached(input(doubts))).toBe(reached(input([])));
        const access = (order: typeof doubts) => reduceCase(input(order), aCatalogue(means)).access[0];
        expect(access([...doubts].reverse())).toEqual(access(doubts));
      }),
      { numRuns: 100 },
    );
  });
});
