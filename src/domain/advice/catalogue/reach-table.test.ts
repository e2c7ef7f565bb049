import fc from "fast-check";
import { expect, it } from "vitest";
import { functionFindings } from "#src/domain/advice/catalogue/check-functions.ts";
import { uselessFindings } from "#src/domain/advice/catalogue/check-useless.ts";
import { helpersFor, qualityWithHelp } from "#src/domain/advice/catalogue/reach-helpers.ts";
import { type AccessProfile, parseProfiles, profileAccess } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { reachTable } from "#src/domain/advice/catalogue/reach-table.ts";
import { reachInText } from "#src/domain/advice/catalogue/reach-text.ts";
import { aCreation, aFunction, aMeans, aTier, aWay } from "#src/domain/advice/planning/planning.factory.ts";
import { missingOf } from "#src/domain/advice/planning/reach-access.ts";

const access = {
  device: ["none"],
  line: "none",
  phone: ["landline"],
  hearing: "full",
  sight: "full",
  speech: "full",
  hands: "full",
  japanese: "fluent",
  literacy: "full",
  skill: "little",
  account: "no",
  email: "no",
  privacy: "yes",
  place: "japan",
  mobility: "full",
} as const satisfies AccessProfile["access"];
const profile = (id: string, overrides: Partial<AccessProfile["access"]> = {}): AccessProfile => ({
  id,
  name: { ja: id, "ja-easy": id, en: id },
  who: id,
  access: { ...access, ...overrides },
});
const landline = profile("landline");
const full = profile("full", { device: ["smartphone"], line: "good", skill: "some", account: "yes" });

const phone = aMeans("phone", { ways: [aWay("call", { talk: 2 }, { phone: ["landline", "mobile"] })] });
const video = aMeans("video", {
  ways: [aWay("app", { talk: 3 }, { device: ["tablet", "smartphone"], line: ["good"], skill: ["some"] })],
});
const lend = aMeans("lend", {
  kind: "practice",
  ways: [aWay("w", { lend: 1 })],
  creates: [aCreation({ set: { device: "tablet", line: "good" } })],
});
const teach = aMeans("teach", {
  kind: "practice",
  ways: [aWay("w", { teach: 1 })],
  creates: [aCreation({ set: { skill: "some" }, asks: { device: ["tablet", "smartphone"] } })],
});
const functions = [aFunction("talk", "both"), aFunction("files", "staff")];

it("says what people use as they are, and what only with which helpers", () => {
  const rows = reachTable({ functions, means: [phone, video, lend, teach] }, [landline, full]);
  expect(rows.map((row) => `${row.profile} ${row.bestDirect} ${row.best}`)).toEqual(["landline 2 2", "full 3 3"]);
  expect(rows[0]?.by).toEqual([
    { means: "phone", way: "call", quality: 2, with: [] },
    { means: "video", way: "app", quality: 1, with: ["lend", "teach"] },
  ]);
  const text = reachInText(rows);
  expect(text).toContain("| landline | 2 | **2** phone/call |  |");
  expect(text).toContain("2 rows: 2 reached as they are, 0 only with help, 0 by nothing");
  const alone = reachTable({ functions, means: [video, lend, teach] }, [landline]);
  expect(reachInText(alone)).toContain("| landline | 0 → 1 |  | **1** video/app (lend + teach) |");
});

it("leaves at most 2 with one help, and 1 with two or with a skill that must be learnt first", () => {
  const left = qualityWithHelp([video, lend, teach]);
  expect([3, 2, 1].map((quality) => left(quality as 1, []))).toEqual([3, 2, 1]);
  expect([3, 2, 1].map((quality) => left(quality as 1, ["lend"]))).toEqual([2, 2, 1]);
  expect([3, 2, 1].map((quality) => left(quality as 1, ["teach"]))).toEqual([1, 1, 1]);
  expect([3, 2, 1].map((quality) => left(quality as 1, ["lend", "other"]))).toEqual([1, 1, 1]);
});

it("has rows for the public, whom a means may miss too", () => {
  const site = aMeans("site", { ways: [aWay("read", { publish: 3 }, { device: ["smartphone"] })] });
  const rows = reachTable({ functions: [aFunction("publish", "public")], means: [site] }, [landline, full]);
  expect(rows.map(({ best }) => best)).toEqual([0, 3]);
});

it("does not let a lesson help who cannot get the device that it is given on", () => {
  const [row] = reachTable({ functions, means: [video, teach] }, [landline]);
  expect(row?.best).toBe(0);
  expect(reachInText(row ? [row] : [])).toContain("by nothing: talk × landline");
});

it("does not let two helpers hold each other up", () => {
  const circle = [
    aMeans("a", { creates: [aCreation({ set: { skill: "some" }, asks: { account: ["yes"] } })] }),
    aMeans("b", { creates: [aCreation({ set: { account: "yes" }, asks: { skill: ["some"] } })] }),
  ];
  const helpers = helpersFor(profileAccess(landline), circle);
  expect(helpers(["skill:some"])).toBeNull();
  expect(helpersFor(profileAccess(full), circle)(["skill:some"])).toEqual(["a"]);
});

it("names helpers that are enough, and none only where all together are not", () => {
  const values = ["device:tablet", "line:good", "skill:some", "account:yes", "email:yes"];
  const creation = fc.record({
    set: fc.subarray(values, { minLength: 1, maxLength: 2 }),
    asks: fc.subarray(values, { maxLength: 2 }),
  });
  const asAsks = (pairs: readonly string[]) =>
    Object.fromEntries(pairs.map((pair) => [pair.split(":")[0], [pair.split(":")[1]]]));
  const asSet = (pairs: readonly string[]) => Object.fromEntries(pairs.map((pair) => pair.split(":")));
  fc.assert(
    fc.property(fc.array(creation, { maxLength: 7 }), (creations) => {
      const means = creations.map(({ set, asks }, index) =>
        aMeans(`m${index}`, { creates: [aCreation({ set: asSet(set), asks: asAsks(asks) })] }),
      );
      const start = profileAccess(landline);
      const found = helpersFor(start, means);
      for (const wanted of values) {
        const closed = (used: readonly (typeof means)[number][]): boolean => {
          const has = new Map([...start].map(([key, { values: held }]) => [key, [...held]]));
          for (let round = 0; round <= used.length; round += 1)
            for (const { creates } of used)
              for (const { set, asks } of creates)
                if (
                  missingOf(
                    asks,
                    new Map([...has].map(([key, held]) => [key, { values: held, known: "said" as const }])),
                  ).length === 0
                )
                  for (const [key, value] of Object.entries(set)) has.get(key as "device")?.push(value);
          const [key = "", value = ""] = wanted.split(":");
          return has.get(key as "device")?.includes(value) ?? false;
        };
        const helpers = found([wanted]);
        expect(helpers !== null).toBe(closed(means));
        if (helpers) expect(closed(means.filter(({ id }) => helpers.includes(id)))).toBe(true);
      }
    }),
  );
});

it("takes one helper that gives all rather than two that give a part each", () => {
  const part = aMeans("a-part", { creates: [aCreation({ set: { device: "tablet" } })] });
  const all = aMeans("b-all", { creates: [aCreation({ set: { device: "tablet", line: "good" } })] });
  const find = helpersFor(profileAccess(landline), [part, all]);
  expect(find(["device:tablet"])).toEqual(["a-part"]);
  expect(find(["device:pc|tablet", "line:good"])).toEqual(["b-all"]);
  expect(find(["device:tablet", "email:yes"])).toBeNull();
});

it("lends who lacks a line a line, and not a device with it, whatever the names are", () => {
  const line = aMeans("z-line", {
    kind: "practice",
    ways: [aWay("w", { line: 1 })],
    creates: [aCreation({ set: { line: "good" } })],
  });
  const metered = profile("metered", { device: ["smartphone"], line: "metered", skill: "some" });
  const all = [video, lend, line];
  const [row] = reachTable({ functions, means: all }, [metered]);
  expect(row?.by.map((one) => one.with)).toEqual([["z-line"]]);
  expect(reachTable({ functions, means: [...all].reverse() }, [metered])[0]).toEqual(row);
});

it("takes the shorter way to a helper when it comes later in the catalogue", () => {
  const chain = [
    aMeans("x", { creates: [aCreation({ set: { email: "yes" } })] }),
    aMeans("y", { creates: [aCreation({ set: { account: "yes" }, asks: { email: ["yes"] } })] }),
    aMeans("z", { creates: [aCreation({ set: { skill: "some" }, asks: { account: ["yes"] } })] }),
    aMeans("w", { creates: [aCreation({ set: { account: "yes" } })] }),
  ];
  expect(helpersFor(profileAccess(landline), chain)(["skill:some"])).toEqual(["w", "z"]);
});

it("finds functions that nothing gives, and people whom nothing reaches", () => {
  const findings = functionFindings({ functions: [...functions, aFunction("sing", "served")], means: [video] }, [
    landline,
    full,
  ]);
  expect(findings.map((one) => `${one.code} ${one.subject} ${one.detail}`)).toEqual([
    "unreachable-function files nothing",
    "unreachable-function sing nothing",
    "unreached talk landline",
  ]);
  expect(functionFindings({ functions: [aFunction("talk")], means: [video, lend, teach] }, [landline, full])).toEqual(
    [],
  );
});

it("finds ways for nobody, access that nothing asks for, and prices that nobody can have", () => {
  const odd = aMeans("odd", {
    ways: [aWay("w", { talk: 1 }, { sight: ["blind"] })],
    creates: [aCreation({ set: { email: "yes" } })],
    tiers: [aTier({ from: 10, to: 5 })],
  });
  expect(uselessFindings([phone, odd], [landline, full]).map((one) => one.detail)).toEqual([
    "way:w",
    "creates:0",
    "tiers",
  ]);
  expect(uselessFindings([phone, video, lend, teach], [landline, full])).toEqual([]);
});

it("reads profiles only when every key has a value of the vocabulary", () => {
  expect(parseProfiles([landline, full])).toHaveLength(2);
  const { email: _, ...without } = landline.access;
  expect(() => parseProfiles([{ ...landline, access: without }])).toThrow();
  expect(() => parseProfiles([profile("p", { device: "pc" })])).toThrow("a list");
  expect(() => parseProfiles([profile("p", { line: "quick" })])).toThrow("quick is not a value");
  expect(() => parseProfiles([landline, landline])).toThrow("given twice");
});
