import { expect, test } from "vitest";
import type { FunctionScore } from "#src/domain/advice/understanding/function-scores.ts";
import { withoutLeftOut } from "#src/domain/advice/understanding/left-out.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";

/** What is told of a text that names its site, where the safety of the site is sure. */
function toldOf(text: string): string[] {
  const reading = readText(text);
  const at = reading.text.indexOf("サイト");
  const score = (id: string): FunctionScore => ({ id, score: 0.9, traces: [], spans: [[at, at + 3]], lowered: [] });
  return withoutLeftOut(reading, [score("run-website-safely"), score("publish-website")]).map(({ id }) => id);
}

test("a site that is named only as what is to be safe is no wish to publish one; one that is to be made is", () => {
  expect(toldOf("サイトが安全でないと出ます")).toEqual(["run-website-safely"]);
  expect(toldOf("サイトを作り直して、安全にもしたい")).toEqual(["run-website-safely", "publish-website"]);
});
