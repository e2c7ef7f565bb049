import { describe, expect, test } from "vitest";
import type { Means } from "#src/domain/advice/means.ts";
import { firstProposal } from "#src/domain/advice/planning/planned.factory.ts";
import { aMeans, anInput, aSegment, aTier, aWay } from "#src/domain/advice/planning/planning.factory.ts";
import { asTold, suits } from "#src/domain/advice/planning/suits.ts";
import type { Circumstance } from "#src/domain/advice/vocabulary.ts";

const tell = "broadcast-to-people-served";
const letters = aMeans("letters", { traits: ["in-days"], ways: [aWay("post", { [tell]: 3, "reach-by-paper": 3 })] });
const mail = aMeans("mail", { ways: [aWay("read", { [tell]: 2 })] });
const segments = [aSegment("a")];

const planOf = (wish: string, means: readonly Means[], circumstances: readonly Circumstance[]) =>
  firstProposal(anInput({ [wish]: ["a"] }, { segments, circumstances }), means);
const used = async (...given: Parameters<typeof planOf>) => (await planOf(...given)).means.map(({ id }) => id);

describe("what was told of the whole matter", () => {
  test("rules out a way that cannot do it, however good it is else", async () => {
    expect(await used(tell, [letters, mail], [])).toEqual(["letters"]);
    expect(await used(tell, [letters, mail], ["within-hours"])).toEqual(["mail"]);
  });

  test("leaves letters to those who wish for paper itself", async () => {
    expect(await used("reach-by-paper", [letters, mail], ["within-hours"])).toEqual(["letters"]);
  });

  test("is told as the reason where nothing is left, and where only people who lack something could use the rest", async () => {
    const { uncovered } = await planOf(tell, [letters], ["within-hours"]);
    expect(uncovered).toMatchObject([{ function: tell, why: "circumstances", missing: [] }]);
    // Nor is it what they lack, where they could not have used the way that is ruled out either.
    const byScreen = aMeans("screen", {
      traits: ["in-days"],
      ways: [aWay("app", { [tell]: 2 }, { device: ["smartphone"] })],
    });
    const noScreen = anInput(
      { [tell]: ["a"] },
      { segments: [aSegment("a", { access: { device: ["none"] } })], circumstances: ["within-hours"] },
    );
    expect((await firstProposal(noScreen, [byScreen])).uncovered).toMatchObject([{ why: "circumstances" }]);
    const forFew = aMeans("few", { ways: [aWay("app", { [tell]: 2 }, { device: ["smartphone"] })] });
    expect((await firstProposal(noScreen, [letters, forFew])).uncovered).toMatchObject([{ why: "circumstances" }]);
  });

  test("gives one person only what one person can do", async () => {
    const alone = aMeans("alone", { traits: ["for-one-person"], ways: [aWay("way", { f: 1 })] });
    const office = aMeans("office", { ways: [aWay("way", { f: 3 })] });
    expect(await used("f", [alone, office], ["one-person"])).toEqual(["alone"]);
    expect(await used("f", [alone, office], [])).toEqual(["office"]);
  });

  test("counts a trait of one way for that way alone", () => {
    const half = aMeans("half", {
      ways: [{ ...aWay("room", { f: 2 }), traits: ["in-a-room"] }, aWay("home", { f: 2 })],
    });
    expect(asTold(half, ["from-afar"])?.ways.map(({ id }) => id)).toEqual(["home"]);
    expect(half.ways.map((way) => suits(half, way, "f", ["from-afar", "at-night"]))).toEqual([false, true]);
  });

  test("gives what is made for recordings to nobody who has paper", async () => {
    const tapes = aMeans("tapes", { traits: ["for-recordings"], ways: [aWay("way", { f: 3 })] });
    const scan = aMeans("scan", { traits: ["for-documents"], ways: [aWay("way", { f: 1 })] });
    expect(await used("f", [tapes, scan], [])).toEqual(["scan"]);
    expect(await used("f", [tapes, scan], ["not-paper"])).toEqual(["tapes"]);
  });

  test("abroad keeps what is free and takes no price of Japan for a fact", () => {
    const paid = aMeans("paid", {
      tiers: [aTier({ id: "free" }), aTier({ id: "plus", monthlyYen: 500, initialYen: 0 })],
    });
    expect(asTold(paid, ["abroad"])?.tiers.map(({ monthlyYen, initialYen }) => [monthlyYen, initialYen])).toEqual([
      [0, 0],
      [null, 0],
    ]);
    expect(asTold(aMeans("here", { traits: ["japan-only"] }), ["abroad"])).toBeNull();
  });
});
