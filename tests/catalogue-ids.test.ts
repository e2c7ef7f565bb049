import { beforeAll, describe, expect, it } from "vitest";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import { namedTools } from "#src/domain/advice/understanding/lexicon/tools-in-use.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await readCatalogueFiles(catalogueFolder());
});

describe("ids that the understanding tells", () => {
  it("of tools in use are the catalogue's, so that the planner knows what is there already", () => {
    const unknown = namedTools.flatMap(({ id }) => (id !== null && !catalogue.meansById.has(id) ? [id] : []));
    expect(unknown).toEqual([]);
    expect(understand("連絡はLINEと電話でしている").currentMeans.map(({ id }) => id)).toContain("line-group");
  });
});
