import { expect, it } from "vitest";
import { sampleMeans } from "#src/web/advice/sample-catalogue.fixture.ts";
import { changedMeans, valuesOf } from "#src/web/catalogue/editing/edit-fields.ts";

it("says of prices and languages, which repeat, which one is meant", () => {
  const means = sampleMeans.find(({ tiers }) => tiers.length > 0);
  const tier = means?.tiers[0];
  if (!means || !tier) throw new Error("the sample has no price");
  const typed = { ...valuesOf(means), [`tier.${tier.id}.initialYen`]: "せん円", "name.en": "" };
  const { problems } = changedMeans(means, typed, "ja");
  expect(problems.map(({ field, words }) => [field, words.split("：").slice(0, -1).join("：")])).toEqual([
    ["name.en", "名前・英語"],
    [`tier.${tier.id}.initialYen`, `コース：${tier.name.ja}・はじめ（円）`],
  ]);
  expect(changedMeans(means, valuesOf(means), "en").problems).toEqual([]);
});
