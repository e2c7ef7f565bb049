import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { settlementsSchema } from "#src/domain/advice/catalogue/reach-marks.ts";
import { parseProfiles } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { type ReachRow, reachTable } from "#src/domain/advice/catalogue/reach-table.ts";
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
      /** Ways that cannot serve these people, whoever helps. */
      notAtAll: z.array(z.string()).optional(),
      /** Ways that must be named, with help or without. */
      by: z.array(z.string()).optional(),
      /** The best that the row may say, as they are and with help. */
      atMost: z.strictObject({ as: z.int(), with: z.int() }).optional(),
    }),
  ),
  open: z.array(z.strictObject({ row: z.string(), reason: z.string().min(1) })),
});
type Mark = z.infer<typeof readingSchema>["marks"][number];

const entrySchema = z.strictObject({
  profile: z.string(),
  function: z.string(),
  /** This way, or those made of it: their ids begin with its id and a hyphen. */
  way: z.string(),
  /** The quality that the table said when it was read; 0 = not named. */
  read: z.int(),
  /** From and to which quality the reader finds right; 0 = not named. */
  right: z.tuple([z.int(), z.int()]),
  /** Read as reached with the help of other means. */
  helped: z.boolean().optional(),
  why: z.string().optional(),
});
const settledSchema = z.array(z.strictObject({ row: z.string(), way: z.string(), reason: z.string().min(1) }));

const text = (file: string): Promise<string> => readFile(new URL(file, import.meta.url), "utf8");
const profiles = parseProfiles(JSON.parse(await readFile(`${catalogueFolder()}/access-profiles.json`, "utf8")));
const catalogue = await readCatalogueFiles(catalogueFolder());
const rows = reachTable(catalogue, profiles);
const everyWay = new Set(catalogue.means.flatMap(({ id, ways }) => ways.map((way) => `${id}/${way.id}`)));

function differs({ row, notAsTheyAre = [], notAtAll = [], by = [], atMost }: Mark): boolean {
  const found = rows.find((one) => `${one.function} ${one.profile}` === row);
  if (!found) return true;
  const idOf = ({ means, way }: ReachRow["by"][number]) => `${means}/${way}`;
  const named = found.by.map(idOf);
  const direct = found.by.filter((one) => one.with.length === 0).map(idOf);
  return (
    notAsTheyAre.some((id) => direct.includes(id)) ||
    notAtAll.some((id) => named.includes(id)) ||
    by.some((id) => !named.includes(id)) ||
    (atMost !== undefined && (found.bestDirect > atMost.as || found.best > atMost.with))
  );
}

const rowReadings = ["reach-row-reader.json", "reach-third-reader.json", "reach-fourth-reader.json"];
const readings = new Map(
  await Promise.all(
    rowReadings.map(async (file) => [file, readingSchema.parse(JSON.parse(await text(file)))] as const),
  ),
);

describe.each([...readings])("%s", (_, reading) => {
  const apart = reading.marks.filter(differs).map(({ row }) => row);

  it("the ways that the reader refused claim nobody, and those that were missing are named", () => {
    expect(apart).toEqual(reading.open.map(({ row }) => row));
    expect(rows.length).toBeGreaterThanOrEqual(reading.rows);
    expect((reading.rows - apart.length) / reading.rows).toBeGreaterThanOrEqual(0.95);
  });

  it("each mark says what must change, about ways that the catalogue has", () => {
    for (const { row, notAsTheyAre = [], notAtAll = [], by = [] } of reading.marks) {
      const ids = [...notAsTheyAre, ...notAtAll, ...by];
      expect([row, ids.length > 0, ids.filter((id) => !everyWay.has(id))]).toEqual([row, true, []]);
    }
  });
});

/** Means entered together, whose every entry of the table was read by somebody who had not written them. */
const readMeans = [
  { name: "new-means", read: 134, refused: 36, missing: 45 },
  { name: "rounds", read: 102, refused: 6, missing: 14 },
];
const entryReadings = await Promise.all(
  readMeans.map(async ({ name, ...counts }) => ({
    name,
    counts,
    entries: (await text(`reach-${name}-reader.jsonl`))
      .trim()
      .split("\n")
      .map((line) => entrySchema.parse(JSON.parse(line))),
    settled: settledSchema.parse(JSON.parse(await text(`reach-${name}-settled.json`))),
  })),
);

/** The best that the means says in this row by this way or those made of it. */
function said(entry: z.infer<typeof entrySchema>): number {
  const row = rows.find((one) => one.function === entry.function && one.profile === entry.profile);
  const by = row?.by.filter(({ means, way, with: helpers }) => {
    const id = `${means}/${way}`;
    return (id === entry.way || id.startsWith(`${entry.way}-`)) && (entry.helped || helpers.length === 0);
  });
  return Math.max(0, ...(by ?? []).map(({ quality }) => quality));
}

describe.each(entryReadings)("what the means of $name reach, entry by entry", ({ entries, settled, counts }) => {
  const apart = entries
    .filter((entry) => said(entry) < entry.right[0] || said(entry) > entry.right[1])
    .map(({ profile, function: wanted, way }) => `${wanted} ${profile} ${way}`);

  it("each entry is as the reader finds it right, or is settled with a reason", () => {
    expect([...apart].sort()).toEqual(settled.map(({ row, way }) => `${row} ${way}`).sort());
    expect((entries.length - apart.length) / entries.length).toBeGreaterThanOrEqual(0.95);
  });

  it("the file holds what was read, what was not agreed with and what was missing", () => {
    const read = entries.filter((entry) => entry.read > 0);
    const refused = read.filter((entry) => entry.read < entry.right[0] || entry.read > entry.right[1]);
    expect({ read: read.length, refused: refused.length, missing: entries.length - read.length }).toEqual(counts);
  });
});

it("of all rows of the table at most one in twenty is left on which some reader differs", async () => {
  const second = settlementsSchema.parse(JSON.parse(await text("reach-settled.json")));
  const differing = new Set([
    ...second.filter(({ holds }) => holds === "reader").flatMap((one) => one.rows),
    ...[...readings.values()].flatMap((reading) => reading.marks.filter(differs).map(({ row }) => row)),
    ...entryReadings.flatMap(({ settled }) => settled.map(({ row }) => row)),
  ]);
  expect((rows.length - differing.size) / rows.length).toBeGreaterThanOrEqual(0.95);
});
