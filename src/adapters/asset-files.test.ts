import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readAssets } from "#src/adapters/asset-files.ts";

const kit = fileURLToPath(new URL("../web/kit", import.meta.url));

describe("the files of the pages", () => {
  test("the style sheet is served without its comments, every rule whole, in at most 8 kB compressed", async () => {
    const sheet = (await readAssets(kit, ["style.css"])).get("style.css");
    const text = Buffer.from(sheet?.plain ?? []).toString();
    expect(sheet?.gzip.length).toBeLessThanOrEqual(8 * 1024);
    expect(text).not.toContain("/*");
    expect(text.split("{").length).toBe(text.split("}").length);
    expect(text).toContain(".desks > li,\n.themes li {");
    expect(text).toMatch(/@media print \{/);
  });
});
