import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { type BrowseCatalogue, browseCatalogue } from "#src/domain/advice/catalogue/browse-catalogue.ts";
import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import { comparedPrice, priceBand } from "#src/domain/advice/catalogue/price-band.ts";
import { type AccessProfile, parseProfiles, profileAccess } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { reachTable } from "#src/domain/advice/catalogue/reach-table.ts";
import { missingOf } from "#src/domain/advice/planning/reach-access.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

let catalogue: Catalogue;
let profiles: AccessProfile[];
let browse: BrowseCatalogue;
beforeAll(async () => {
  catalogue = await readCatalogueFiles(catalogueFolder());
  profiles = parseProfiles(JSON.parse(await readFile(join(catalogueFolder(), "access-profiles.json"), "utf8")));
  browse = browseCatalogue(catalogue, profiles);
});

const nothing = { q: "", kind: "", who: "", cost: "", fn: "" } as const;
const ids = (q: string) => browse.find({ ...nothing, q }).map(({ id }) => id);

describe("search in the shipped catalogue", () => {
  it.each([
    ["ズーム", "zoom-meetings"],
    ["Zoom", "zoom-meetings"],
    ["ＺＯＯＭ", "zoom-meetings"],
    ["ズウム", "zoom-meetings"],
    ["スラック", "slack"],
    ["スラツク", "slack"],
    ["slakc", "slack"],
    ["ライン", "line-group"],
    ["ﾗｲﾝ", "line-group"],
    ["公式ライン", "line-official-account"],
    ["グーグル ミート", "google-meet"],
    ["キントン", "kintone-team-support"],
    ["ふぁっくす", "fax-desk"],
    ["デイスコード", "discord"],
    ["ユーチュブ", "youtube"],
    ["チャトワーク", "chatwork"],
  ])("%s finds %s among the first", (typed, id) => {
    expect(ids(typed).slice(0, 3)).toContain(id);
  });

  it.each([
    ["会員管理", "manage-supporters"],
    ["予約システム", "book-a-time"],
    ["勤怠管理", "track-attendance"],
    ["バックアップソフト", "back-up-data"],
  ])("finds for %s what gives %s, though no entry has the words", (typed, fn) => {
    const found = browse.find({ ...nothing, q: typed });
    expect(found.length).toBeGreaterThan(0);
    for (const { id } of found)
      expect(catalogue.meansById.get(id)?.ways.flatMap(({ gives }) => gives.map((one) => one.function))).toContain(fn);
  });

  it("wants every word, and finds nothing in nonsense", () => {
    const both = ids("予約 電話");
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(ids("電話").length);
    expect(ids("ー")).toEqual([]);
    expect(ids("ぬるぽがっ")).toEqual([]);
    expect(ids("   ").length).toBe(catalogue.means.length);
  });

  it("puts a name before a word in the text", () => {
    const ranks = browse.find({ ...nothing, q: "zoom" }).map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort());
    expect(ranks[0]).toBe(0);
  });
});

describe("who can use a means", () => {
  it("agrees with the table of reach and with the ways themselves", () => {
    const direct = new Set(
      reachTable(catalogue, profiles).flatMap((row) =>
        row.by.filter((one) => one.with.length === 0).map((one) => `${one.means} ${row.profile}`),
      ),
    );
    for (const [id, all] of browse.whoCan)
      for (const one of all)
        expect(one.ways.length > 0, `${id} ${one.profile}`).toBe(direct.has(`${id} ${one.profile}`));
    for (const [id, all] of browse.whoCan)
      for (const one of all) {
        const profile = profiles.find((known) => known.id === one.profile);
        if (!profile) throw new Error(`no profile ${one.profile}`);
        const ways = catalogue.meansById.get(id)?.ways ?? [];
        for (const way of ways.filter((way) => one.ways.includes(way.id)))
          expect(missingOf(way.asks, profileAccess(profile))).toEqual([]);
        if (one.ways.length === 0)
          expect(one.missing.length + one.madeFor.length, `${id} ${one.profile}`).toBeGreaterThan(0);
      }
  });

  it("tells whoever has more than it is made for from those who are left out", () => {
    const of = (id: string, profile: string) => browse.whoCan.get(id)?.find((one) => one.profile === profile);
    expect(of("nvda", "full")?.madeFor).toEqual(["sight"]);
    expect(of("local-japanese-class", "deaf")?.madeFor).toEqual(["japanese"]);
    expect(of("yometel", "deaf")).toMatchObject({ ways: [], madeFor: [] });
    // A page in one’s own language is no reason to say that nobody else was meant.
    expect(of("tawk-to", "blind")).toMatchObject({ ways: [], madeFor: [] });
  });

  it("narrows the list", () => {
    const deaf = browse.find({ ...nothing, who: "deaf" }).map(({ id }) => id);
    expect(deaf).not.toContain("phone-tutoring");
    expect(deaf).toContain("udtalk");
    expect(browse.find({ ...nothing, who: "somebody" })).toEqual([]);
  });
});

describe("the price band", () => {
  it("is free only where nothing is asked at first either, and to be asked where no price is known", () => {
    for (const means of catalogue.means) {
      const band = priceBand(means);
      const price = comparedPrice(means);
      if (band === "free") expect([price?.monthlyYen, price?.initialYen], means.id).toEqual([0, 0]);
      if (price === null) expect(band, means.id).toBe("ask");
    }
  });

  it("takes the plan that fits the heads, multiplied where it is by the head", () => {
    const [means] = catalogue.means;
    const tier = means?.tiers[0];
    if (!means || !tier) throw new Error("no means");
    const plan = (id: string, yen: number | null, more: object) => ({
      ...tier,
      ...{
        id,
        monthlyYen: yen,
        initialYen: 0,
        perHead: false,
        from: 1,
        to: null,
        forForms: null,
        heads: "staff" as const,
      },
      ...more,
    });
    const priced = (...tiers: (typeof tier)[]) => comparedPrice({ ...means, tiers })?.monthlyYen ?? null;
    expect(priced(plan("a", 300, { perHead: true }))).toBe(1500);
    expect(priced(plan("a", 0, { to: 4 }), plan("b", 800, { from: 5 }))).toBe(800);
    expect(priced(plan("a", 10, { forForms: ["social-welfare"] }), plan("b", 900, {}))).toBe(900);
    expect(priced(plan("a", null, {}))).toBeNull();
  });
});

describe("the ways that give a function", () => {
  it("are all there once, the best first", () => {
    for (const { id } of catalogue.functions) {
      const ways = browse.waysOf.get(id) ?? [];
      const expected = catalogue.means.flatMap((means) =>
        means.ways.flatMap((way) =>
          way.gives.filter((given) => given.function === id).map(() => `${means.id}/${way.id}`),
        ),
      );
      expect(ways.map(({ means, way }) => `${means.id}/${way.id}`).toSorted()).toEqual(expected.toSorted());
      const qualities = ways.map(({ given }) => given.quality);
      expect(qualities).toEqual(qualities.toSorted((a, b) => b - a));
    }
  });
});
