import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { openState } from "#src/domain/desks/desk-hours.ts";
import { deskTextSearch } from "#src/domain/desks/desk-text-search.ts";
import { deskThemes } from "#src/domain/desks/desk-vocabulary.ts";
import { aDesk, shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { isFoundByCalling } from "#src/domain/desks/way-to-desk.ts";
import { deskQuery, isNarrowed, readDeskSearch } from "#src/web/desks/desk-search.ts";
import type { OpenDesk } from "#src/web/desks/desk-ways.tsx";
import { findDesks } from "#src/web/desks/find-desks.ts";
import { prefectureCodes } from "#src/words/prefecture-words.ts";

const at = new Date("2026-11-24T20:30:00+09:00");
const shipped = shippedDesks().map(open);
const likest = deskTextSearch(shippedDesks());

describe("what a search finds", () => {
  test("Latin words are whole words: LINE is not in hotline", () => {
    const keys = keysOf("?q=line");
    expect(keys.length).toBeGreaterThan(0);
    for (const shown of found("?q=ＬＩＮＥ").desks)
      expect(JSON.stringify(shown.desk)).toMatch(/(?<![A-Za-z])LINE|line"/);
    expect(keys).not.toContain("debt-counselling-hotline");
  });

  test("desks of the municipality stand first, then those of the prefecture, then those of all Japan", () => {
    const search = readDeskSearch((name) => new URLSearchParams("place=JP-13&city=x").get(name) ?? undefined);
    const all = [
      open(aDesk("japan", { prefectures: [] }, [])),
      open(aDesk("prefecture", { prefectures: ["JP-13"] }, [])),
      open(aDesk("city", { prefectures: ["JP-13"] }, [])),
      open(aDesk("elsewhere", { prefectures: ["JP-27"] }, [])),
    ];
    const isOfCity = ({ x_yorozu: { key } }: Desk) => key === "city";
    const order = findDesks(all, search, understand, likest, "ja", undefined, undefined, isOfCity).desks;
    expect(order.map(({ desk }) => desk.x_yorozu.key)).toEqual(["city", "prefecture", "japan"]);
  });

  test("words that no desk says lead to desks for what they mean", () => {
    const labour = found("?q=残業代");
    expect(labour.byMeaning).toBe(true);
    expect(labour.desks.length).toBeGreaterThan(2);
    for (const { desk } of labour.desks.slice(0, 4)) expect(desk.x_yorozu.kinds).toContain("labour");
    const nothing = found("?q=ぬりかべ");
    expect(nothing).toEqual({ desks: [], byMeaning: false });
  });

  test("a sentence in everyday words leads to the desk that says it in others, danger first", () => {
    expect(names("?q=旦那に殴られる").slice(0, 3).join()).toMatch(/DV相談/);
    expect(names("?q=サラ金から取り立てが来る")[0]).toBe("多重債務ほっとライン");
    expect(names("?q=奨学金が返せない")[0]).toBe("日本学生支援機構 奨学金相談センター");
    const heard = found("?q=死にたい。奨学金が返せない").desks;
    const scholarship = heard.findIndex(({ desk }) => desk.name.includes("奨学金"));
    const last = heard.findLastIndex(({ desk }) => desk.x_yorozu.dangers.includes("suicide"));
    expect(last).toBeGreaterThanOrEqual(0);
    expect(scholarship).toBeGreaterThan(last);
  });

  test("a place keeps its own desks and those of all Japan, its own first", () => {
    const desks = found("?place=JP-13").desks.map(({ desk }) => desk.x_yorozu.prefectures);
    expect(desks.every((places) => places.length === 0 || places.includes("JP-13"))).toBe(true);
    expect(desks.findLastIndex((places) => places.length > 0)).toBeLessThan(desks.findIndex((p) => p.length === 0));
    expect(keysOf("?place=JP-13")).toContain("tosca");
    expect(keysOf("?place=JP-01")).not.toContain("tosca");
  });

  test("by telephone only those with a number or whose town tells it, now only those that surely answer by that way", () => {
    for (const { desk } of found("?by=voice").desks)
      expect(desk.phones.some(({ type }) => type !== "fax") || isFoundByCalling(desk)).toBe(true);
    const now = found("?by=voice&open=1").desks;
    expect(now.length).toBeGreaterThan(5);
    for (const { voice } of now) expect(voice.state).toBe("open");
    const closed = open(aDesk("closed", {}, [{ opens_at: "09:00+09:00", closes_at: "10:00+09:00" }]));
    const search = readDeskSearch((name) => (name === "open" ? "1" : undefined));
    expect(findDesks([closed], search, understand, likest, "ja").desks).toEqual([]);
  });

  test("every desk stands in one theme, and every theme has desks", () => {
    const all = deskThemes.flatMap((theme) => keysOf(`?theme=${theme}`));
    expect(all.toSorted()).toEqual(shipped.map(({ desk }) => desk.x_yorozu.key).toSorted());
    for (const theme of deskThemes) expect(keysOf(`?theme=${theme}`).length, theme).toBeGreaterThan(0);
  });
});

describe("the address of a search", () => {
  const conditions = {
    q: fc.string().map((q) => (q.trim() === "" ? "" : q)),
    theme: fc.constantFrom("", ...deskThemes),
    place: fc.constantFrom("", ...prefectureCodes),
    by: fc.constantFrom("", "voice", "text"),
    openNow: fc.boolean(),
    page: fc.integer({ min: 1, max: 1_000 }),
  };
  const search = fc.record(
    { ...conditions, city: fc.constantFrom("大津市", "中区 本町", "a&b"), room: fc.constant(true) },
    // What is not asked for is not there.
    { requiredKeys: ["q", "theme", "place", "by", "openNow", "page"] },
  );

  test("is read back as it was written", () => {
    fc.assert(
      fc.property(search, (wanted) => {
        const fields = new URLSearchParams(deskQuery(wanted));
        expect(readDeskSearch((name) => fields.get(name) ?? undefined)).toEqual(wanted);
      }),
    );
  });

  test("what makes no sense is as if it were not there", () => {
    for (const query of ["?theme=x&place=JP-48&by=smoke&open=yes&page=-3", "?page=1e9", "?kind=law"])
      expect(isNarrowed(read(query)), query).toBe(false);
  });
});

function read(query: string) {
  const fields = new URLSearchParams(query);
  return readDeskSearch((name) => fields.get(name) ?? undefined);
}

function found(query: string) {
  return findDesks(shipped, read(query), understand, likest, "ja");
}

function names(query: string): string[] {
  return found(query).desks.map(({ desk }) => desk.name);
}

function keysOf(query: string): string[] {
  return found(query).desks.map(({ desk }) => desk.x_yorozu.key);
}

function open(desk: Desk): OpenDesk {
  return { desk, voice: openState(desk, at, { by: "voice" }), text: openState(desk, at, { by: "text" }) };
}
