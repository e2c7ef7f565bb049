import { describe, expect, test } from "vitest";
import { dominatedFindings } from "#src/domain/advice/catalogue/check-dominated.ts";
import { uselessFindings } from "#src/domain/advice/catalogue/check-useless.ts";
import type { AccessProfile } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { reachTable } from "#src/domain/advice/catalogue/reach-table.ts";
import { whoCanUse } from "#src/domain/advice/catalogue/who-can-use.ts";
import { withAccess } from "#src/domain/advice/explaining/changed-case.ts";
import { giftGains } from "#src/domain/advice/explaining/gifts.ts";
import { firstProposal } from "#src/domain/advice/planning/planned.factory.ts";
import {
  aCatalogue,
  aCreation,
  aFunction,
  aMeans,
  anInput,
  aSegment,
  aWay,
  someRules,
} from "#src/domain/advice/planning/planning.factory.ts";
import { reduceCase } from "#src/domain/advice/planning/reduce-case.ts";
import { whyUncovered } from "#src/domain/advice/planning/why-uncovered.ts";

/* What help opens and what silence leaves: an interpreter stands by a talk, never by a chat that runs all week. */

const asks = { japanese: ["everyday", "fluent"] };
const chat = aMeans("chat", { ways: [{ ...aWay("text", { f: 3 }, asks), unaided: ["japanese"] }] });
const talk = aMeans("talk", { ways: [aWay("voice", { f: 2 }, asks)] });
const interpreter = aMeans("interpreter", {
  kind: "practice",
  ways: [aWay("w", { other: 1 })],
  creates: [aCreation({ set: { japanese: "everyday" } })],
});
const newcomers = aSegment("a", { access: { japanese: "little" } });
const input = anInput({ f: ["a"] }, { segments: [newcomers] });
const name = { ja: "n", "ja-easy": "n", en: "n" };
const profiles: AccessProfile[] = [
  {
    id: "newcomers",
    name,
    who: "",
    access: {
      device: ["smartphone"],
      line: "good",
      phone: ["mobile"],
      hearing: "full",
      sight: "full",
      speech: "full",
      hands: "full",
      japanese: "little",
      literacy: "full",
      skill: "some",
      account: "yes",
      email: "yes",
      privacy: "yes",
      place: "japan",
      mobility: "full",
    },
  },
];

describe("what must be had without help", () => {
  test("is not opened by a helper in the planner, which still uses what may be helped", () => {
    const { planningCase } = reduceCase(input, aCatalogue([chat, talk, interpreter]));
    expect(planningCase.candidates.flatMap(({ id, supplies }) => supplies.map(({ way }) => `${id}/${way}`))).toEqual([
      "talk/voice",
    ]);
    const fluent = anInput({ f: ["a"] }, { segments: [aSegment("a")] });
    const open = reduceCase(fluent, aCatalogue([chat, interpreter])).planningCase.candidates;
    expect(open.flatMap(({ supplies }) => supplies.map(({ way }) => way))).toEqual(["text"]);
  });

  test("is not opened by what others give them either", () => {
    const catalogue = aCatalogue([chat, talk]);
    const asked = { input, catalogue, kind: "least-burden" as const };
    const given = withAccess(asked, new Set(["a"]), giftGains.interpreter).input;
    const candidates = reduceCase(given, catalogue).planningCase.candidates;
    expect(candidates.flatMap(({ supplies }) => supplies.map(({ way }) => way))).toEqual(["voice"]);
    const own = { ...given, segments: given.segments.map(({ lent: _lent, ...rest }) => rest) };
    expect(reduceCase(own, catalogue).planningCase.candidates).toHaveLength(2);
  });

  test("is named as what stands in the way", () => {
    const catalogue = aCatalogue([chat, interpreter]);
    expect(whyUncovered(0, reduceCase(input, catalogue), catalogue)).toEqual({
      why: "no-access",
      missing: ["japanese"],
    });
    const helped = aCatalogue([talk, interpreter]);
    expect(whyUncovered(0, reduceCase(input, helped), helped)).toEqual({ why: "limits", missing: [] });
  });

  test("is not opened in the table, on the pages, and makes a way of no use to anybody", () => {
    const functions = [aFunction("f")];
    const means = [chat, talk, interpreter];
    expect(reachTable({ functions, means }, profiles)[0]?.by).toEqual([
      { means: "talk", way: "voice", quality: 2, with: ["interpreter"] },
    ]);
    const whoCan = whoCanUse({ means, functionById: new Map([["f", aFunction("f")]]) }, profiles);
    expect(whoCan.get("chat")?.[0]).toMatchObject({ ways: [], with: null, missing: ["japanese"] });
    expect(whoCan.get("talk")?.[0]).toMatchObject({ ways: [], with: ["interpreter"] });
    expect(uselessFindings([chat, interpreter], profiles).map(({ detail }) => detail)).toContain("way:text");
    expect(uselessFindings([talk, interpreter], profiles).map(({ detail }) => detail)).not.toContain("way:voice");
  });

  test("is taken for granted where the way says so, told as an assumption, and only until it is said otherwise", async () => {
    const asks = { phone: ["mobile"], skill: ["confident", "some"] };
    const dial = aMeans("dial", { ways: [{ ...aWay("mobile", { f: 2 }, asks), assumed: ["skill"] }] });
    const strict = aMeans("strict", { ways: [aWay("mobile", { f: 2 }, asks)] });
    const plan = async (skill: string | undefined, means = dial) => {
      const access = { phone: ["mobile"], ...(skill ? { skill } : {}) };
      const wanted = anInput({ f: ["a"] }, { segments: [aSegment("a", { access })] });
      const best = await firstProposal(wanted, [means]);
      const ofSkill = best.assumptions.filter(({ key }) => key === "skill");
      return [best.coverage[0]?.quality, ofSkill.map(({ code, value }) => [code, value])];
    };
    expect(await plan(undefined)).toEqual([2, [["access-assumed", "some"]]]);
    expect(await plan("little")).toEqual([0, []]);
    expect(await plan("some")).toEqual([2, []]);
    expect(await plan(undefined, strict)).toEqual([0, [["access-unknown", undefined]]]);
  });

  test("keeps a way from standing in for one that may be helped", () => {
    const rules = new Map(someRules.map((rule) => [rule.id, rule]));
    const two = (first: boolean) =>
      aMeans("m", {
        ways: [
          { ...aWay("strict", { f: 3 }, asks), ...(first ? { unaided: ["japanese" as const] } : {}) },
          aWay("open", { f: 2 }, asks),
        ],
      });
    expect(dominatedFindings([two(true)], rules)).toEqual([]);
    expect(dominatedFindings([two(false)], rules).map(({ detail }) => detail)).toEqual(["way:open"]);
    const lenient = { ...aWay("open", { f: 2 }, asks), assumed: ["japanese" as const] };
    expect(dominatedFindings([aMeans("m", { ways: [aWay("strict", { f: 3 }, asks), lenient] })], rules)).toEqual([]);
  });
});
