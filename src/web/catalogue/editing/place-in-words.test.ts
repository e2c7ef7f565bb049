import { expect, it } from "vitest";
import { sampleMeans } from "#src/web/advice/sample-catalogue.fixture.ts";
import { placeInWords } from "#src/web/catalogue/editing/place-in-words.ts";

it("calls a place as the form calls its field, and leaves what the form does not hold", () => {
  const means = sampleMeans.find(({ tiers }) => tiers.length > 0);
  const tier = means?.tiers[0];
  const name = tier?.name.ja ?? "";
  expect(placeInWords(`tiers.${tier?.id}.monthlyYen`, means, "ja")).toBe(`コース：${name}・毎月（円）`);
  expect(placeInWords("summary.en", means, "ja")).toBe("説明・英語");
  expect(placeInWords("sources", means, "en")).toBe("Pages that were read");
  for (const path of [
    "tiers.gone.monthlyYen",
    `tiers.${tier?.id}.limits`,
    "ways.phone.asks.device",
    "effort",
    "name.fr",
  ])
    expect(placeInWords(path, means, "ja")).toBe(path);
  expect(placeInWords(`tiers.${tier?.id}.monthlyYen`, undefined, "en")).toBe(`tiers.${tier?.id}.monthlyYen`);
});
