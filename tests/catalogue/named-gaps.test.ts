import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { parseProfiles } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { reachTable } from "#src/domain/advice/catalogue/reach-table.ts";
import { meansSearch } from "#src/domain/advice/catalogue/search-means.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

/* Needs for which readers from outside found no means: they stay named. */

const catalogue = await readCatalogueFiles(catalogueFolder());
const profiles = parseProfiles(JSON.parse(await readFile(`${catalogueFolder()}/access-profiles.json`, "utf8")));
const found = meansSearch(catalogue.means, new Map(catalogue.functions.map((one) => [one.id, one])));

it("reaches deaf people who have a landline with a fax and nothing else", () => {
  const elder = profiles
    .filter(({ id }) => id === "landline-only")
    .map((profile) => ({
      ...profile,
      access: { ...profile.access, hearing: "deaf" as const, speech: "limited" as const },
    }));
  const best = new Map(reachTable(catalogue, elder).map((row) => [row.function, row.bestDirect]));
  for (const wanted of [
    "consult-by-form",
    "book-a-time",
    "broadcast-to-people-served",
    "reach-by-paper",
    "call-and-check-in",
  ])
    expect([wanted, (best.get(wanted) ?? 0) >= 2]).toEqual([wanted, true]);
  expect(best.get("relay-phone")).toBe(1);
  expect(best.get("join-by-landline")).toBe(0);
});

it("says what treasurers, food banks and people who lost a file ask for by name", () => {
  const ids = (typed: string) => found(typed).map(({ id }) => id);
  expect(ids("差し込み印刷")).toContain("receipts-by-mail-merge");
  expect(ids("年間領収書")).toContain("congrant");
  expect(ids("自主回収")).toContain("food-ledger-and-recall");
  expect(ids("ファクス")).toContain("fax-desk");
  expect(ids("消えたファイル")).toContain("backup-round");
});

it("has what readers of proposals named and did not find", () => {
  const ids = (typed: string) => found(typed).map(({ id }) => id);
  expect(ids("民生委員")).toContain("watch-shared-with-the-district");
  expect(ids("黄色い旗")).toContain("yellow-cloth-when-safe");
  expect(ids("配達表")).toContain("delivery-sheet-by-stops");
  expect(ids("写真台帳")).toContain("photo-ledger-of-things");
  expect(ids("ボイスメッセージ")).toContain("photo-and-voice-notice");
  expect(ids("デマンド交通")).toContain("on-demand-bus");
  expect(ids("限定公開")).toContain("videos-for-named-people");
  expect(ids("日本語教室")).toContain("local-japanese-class");
});

it("reaches people who read with trouble, in Japanese and in their own language", () => {
  const reader = profiles
    .filter(({ id }) => id === "metered-smartphone" || id === "little-japanese")
    .map((profile) => ({ ...profile, access: { ...profile.access, literacy: "limited" as const } }));
  const best = reachTable(catalogue, reader).filter((row) => row.function === "broadcast-to-people-served");
  expect(best.map((row) => row.bestDirect >= 2)).toEqual([true, true]);
});
