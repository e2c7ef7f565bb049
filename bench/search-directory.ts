/**
 * How the directory of desks answers everyday questions, by what the page shows: `node bench/search-directory.ts`.
 * The questions of `search/desk-queries.tsv`, without and with the search engine, and of `search/no-desk.txt`, which no
 * desk fits.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { openState } from "#src/domain/desks/desk-hours.ts";
import { deskTextSearch } from "#src/domain/desks/desk-text-search.ts";
import { shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { readDeskSearch } from "#src/web/desks/desk-search.ts";
import { findDesks } from "#src/web/desks/find-desks.ts";

const at = new Date("2026-11-24T14:30:00+09:00");
const all = shippedDesks().map((desk) => ({
  desk,
  voice: openState(desk, at, { by: "voice" }),
  text: openState(desk, at, { by: "text" }),
}));
const lines = (file: string) =>
  readFileSync(join(import.meta.dirname, "search", file), "utf8")
    .trim()
    .split("\n");

for (const [name, likest] of [
  ["without the engine", () => []],
  ["with the engine", deskTextSearch(shippedDesks())],
] as const) {
  const shown = (question: string) =>
    findDesks(
      all,
      readDeskSearch((key) => (key === "q" ? question : undefined)),
      understand,
      likest,
      "ja",
    ).desks.map(({ desk }) => desk.name);
  const asked = lines("desk-queries.tsv").map((line) => {
    const [question = "", right = ""] = line.split("\t");
    const names = shown(question);
    return { found: names.length > 0, place: names.findIndex((one) => right.split(";").includes(one)) };
  });
  const count = (is: (one: (typeof asked)[number]) => boolean) => asked.filter(is).length;
  const unfit = lines("no-desk.txt").map(shown);
  console.log(
    `${name}: of ${asked.length} questions right first ${count(({ place }) => place === 0)}, among three ${count(({ place }) => place >= 0 && place < 3)}, ` +
      `nothing found ${count(({ found }) => !found)}; of ${unfit.length} that no desk fits, nothing found ${unfit.filter((names) => names.length === 0).length}`,
  );
}
