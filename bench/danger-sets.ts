/**
 * Danger on every labelled set at once, with every miss printed but those of sets that nobody reads: `npm run
 * bench:danger-sets` (`-- --scores` adds log-odds, `-- --quiet` leaves the misses out). First what the understanding hears, then what routing puts on top.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dangerModels } from "#src/domain/advice/understanding/danger/danger-models.ts";
import { judgeDanger } from "#src/domain/advice/understanding/danger/judge-danger.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { lazyDeskRouter } from "#src/domain/desks/routing/desk-router.ts";

const at = new Date("2026-11-24T14:30:00+09:00");
const desks = shippedDesks();
const rescuers = new Set(desks.filter((desk) => desk.x_yorozu.emergency).map((desk) => desk.x_yorozu.key));
const route = lazyDeskRouter(
  () => desks,
  understand,
  async () => {},
);
const isQuiet = process.argv.includes("--quiet");
const withScores = process.argv.includes("--scores");

type Case = { readonly language: string; readonly text: string; readonly isDanger: boolean };
const here = (file: string) =>
  readFileSync(join(import.meta.dirname, "..", file), "utf8")
    .trim()
    .split("\n");
const rows = (name: string, isDanger: boolean): Case[] =>
  here(`bench/route/${name}.tsv`).map((line) => {
    const [language = "", text = ""] = line.split("\t");
    return { language, text, isDanger };
  });
const lines = (name: string): Case[] =>
  here(`tests/understanding/${name}.jsonl`).map((line) => {
    const { text, lang = "ja", level, expect } = JSON.parse(line);
    return { language: lang, text, isDanger: (level ?? expect.danger?.level ?? "none") !== "none" };
  });
/** Needs whose right desks are none for emergencies. */
const needs = (name: string): Case[] =>
  here(`bench/route/${name}.tsv`).flatMap((line) => {
    const [language = "", text = "", right = ""] = line.split("\t");
    return right.split(";").some((key) => rescuers.has(key)) ? [] : [{ language, text, isDanger: false }];
  });

/** Sets that judge: they are scored and their texts are never shown. Of `test-cases` every second line is one. */
const isJudged = (name: string) => /^strangers-[3-9]|^test-cases/.test(name);

const scored = ({ text }: Case) => (withScores ? ` [${judgeDanger(text, dangerModels()).score.toFixed(2)}]` : "");
const told = async (name: string, cases: readonly Case[], isHeard: (text: string) => Promise<boolean>) => {
  let [found, dangers, alarms] = [0, 0, 0];
  const byLanguage = new Map<string, [found: number, of: number]>();
  const wrong: string[] = [];
  for (const one of cases) {
    const heard = await isHeard(one.text);
    if (one.isDanger) dangers += 1;
    if (one.isDanger && heard) found += 1;
    if (!one.isDanger && heard) alarms += 1;
    const right = byLanguage.get(one.language) ?? [0, 0];
    byLanguage.set(one.language, [right[0] + Number(heard === one.isDanger), right[1] + 1]);
    if (heard !== one.isDanger)
      wrong.push(`  ${heard ? "alarm " : "missed"} ${one.language}${scored(one)} ${one.text}`);
  }
  const languages = [...byLanguage].map(([language, [right, of]]) => `${language} ${right}/${of}`).join(", ");
  console.log(
    `${name}: danger ${found} of ${dangers}, false alarms ${alarms} of ${cases.length - dangers} (right: ${languages})`,
  );
  if (!isQuiet && !isJudged(name)) for (const line of wrong) console.log(line);
};

const understood = async (text: string) => understand(text).danger.level !== "none";
const onTop = async (text: string) => (await route({ text, at })).desks[0]?.emergency === true;
console.log("## heard by the understanding");
for (const name of ["test-cases", "danger-cases", "danger-hearing", "strangers-3"])
  await told(name, lines(name), understood);
await told("strangers-2", [...rows("strangers-2-emergency", true), ...rows("strangers-2-calm", false)], understood);
await told("strangers-3", [...rows("strangers-3-emergency", true), ...rows("strangers-3-calm", false)], understood);
await told("strangers-emergency", rows("strangers-emergency", true), understood);
console.log("## emergency desks on top, by routing");
await told("strangers-3", [...rows("strangers-3-emergency", true), ...rows("strangers-3-calm", false)], onTop);
await told("strangers-2", [...rows("strangers-2-emergency", true), ...rows("strangers-2-calm", false)], onTop);
for (const name of [
  "strangers-emergency",
  "emergency",
  "held-out-emergency",
  "emergency-roundabout",
  "emergency-roundabout-2",
])
  await told(name, rows(name, true), onTop);
for (const name of ["strangers", "unseen", "stories", "route-texts", "held-out", "strangers-2-needs"])
  await told(`${name} (needs of no emergency desk)`, needs(name), onTop);
for (const name of ["out-of-scope", "held-out-out-of-scope", "stories-out-of-scope", "strangers-out-of-scope"])
  await told(name, rows(name, false), onTop);
