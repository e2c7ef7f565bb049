import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
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

describe.each(["reach-row-reader.json", "reach-third-reader.json", "reach-fourth-reader.json"])("%s", async (file) => {
  const reading = readingSchema.parse(JSON.parse(await readFile(new URL(file, import.meta.url), "utf8")));
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
