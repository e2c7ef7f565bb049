import { expect, test } from "vitest";
import { parseProfiles } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { sampleMeans, sampleProfiles, sampleRules } from "#src/web/advice/sample-catalogue.fixture.ts";
import { ComparePage } from "#src/web/catalogue/compare-page.tsx";
import { renderPage } from "#src/web/kit/render-page.ts";
import { catalogueCompareWords } from "#src/words/catalogue-compare-words.ts";

test("with four side by side no more is offered", () => {
  const compared = (count: number) =>
    renderPage(
      <ComparePage
        locale="ja"
        path="/c"
        means={Array.from({ length: count }, (_, i) =>
          sampleMeans.slice(0, 1).map((one) => ({ ...one, id: `m${i}` })),
        ).flat()}
        tooMany={false}
        functions={new Map()}
        effortRules={new Map(sampleRules.map((rule) => [rule.id, rule]))}
        profiles={parseProfiles(sampleProfiles)}
        whoCan={new Map()}
        on="2026-11-24"
      />,
    );
  const { add } = catalogueCompareWords.ja;
  expect(compared(3)).toContain(add);
  expect(compared(4)).not.toContain(add);
});
