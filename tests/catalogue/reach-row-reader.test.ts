import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { z } from "zod";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { parseProfiles } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { reachTable } from "#src/domain/advice/catalogue/reach-table.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

/** What a reader of the printed table marked as wrong, row by row; `open` are rows on which the catalogue still differs. */
const readingSchema = z.strictObject({
  rows: z.int(),
  marks: z.array(
    z.strictObject({
      row: z.string(),
      mark: z.enum(["claims", "missing"]),
      /** Ways that cannot serve these people without help. */
      notAsTheyAre: z.array(z.string()).optional(),
      /** Ways that must be named, with help or without. */
      by: z.array(z.string()).optional(),
    }),
  ),
  open: z.array(z.strictObject({ row: z.string(), reason: z.string().min(1) })),
});

const reading = readingSchema.parse(
  JSON.parse(await readFile(new URL("reach-row-reader.json", import.meta.url), "utf8")),
);
const profiles = parseProfiles(JSON.parse(await readFile(`${catalogueFolder()}/access-profiles.json`, "utf8")));
const rows = reachTable(await readCatalogueFiles(catalogueFolder()), profiles);

const apart = reading.marks
  .filter((mark) => {
    const row = rows.find((one) => `${one.function} ${one.profile}` === mark.row);
    if (!row) return true;
    const named = row.by.map(({ means, way }) => `${means}/${way}`);
    const direct = row.by.filter((one) => one.with.length === 0).map(({ means, way }) => `${means}/${way}`);
    return (
      (mark.notAsTheyAre ?? []).some((id) => direct.includes(id)) || (mark.by ?? []).some((id) => !named.includes(id))
    );
  })
  .map(({ row }) => row);

it("the ways that the row reader refused claim nobody, and those that were missing are named", () => {
  expect(apart).toEqual(reading.open.map(({ row }) => row));
  expect(rows.length).toBeGreaterThanOrEqual(reading.rows);
  expect((reading.rows - apart.length) / reading.rows).toBeGreaterThanOrEqual(0.95);
});

it("each mark says what must change, about a way that is in the table", () => {
  const ways = new Set(rows.flatMap(({ by }) => by.map(({ means, way }) => `${means}/${way}`)));
  for (const { row, notAsTheyAre = [], by = [] } of reading.marks) {
    expect([row, notAsTheyAre.length + by.length > 0]).toEqual([row, true]);
    expect([...notAsTheyAre, ...by].filter((id) => !ways.has(id))).toEqual([]);
  }
});
