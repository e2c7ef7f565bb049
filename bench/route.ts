/**
 * How well texts of people in need are routed: `npm run bench:route`. Sets in `bench/route`: `route-texts.tsv` (language,
 * text, right desks by key), `out-of-scope.tsv`, `emergency.tsv`; and the older everyday questions of `bench/search`.
 * `--wrong` lists what failed, but of the sets that nobody reads (`strangers-3` and later). `--open` leaves out all sets of
 * strangers, so that work on the words can be measured without looking at what judges it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { lazyDeskRouter } from "#src/domain/desks/routing/desk-router.ts";
import type { Route } from "#src/domain/desks/routing/route.ts";

const at = new Date("2026-11-24T14:30:00+09:00");
const desks = shippedDesks();
const route = lazyDeskRouter(
  () => desks,
  understand,
  async () => {},
);
/** Sets that judge: they are scored and their texts are never shown. */
const isJudged = (name: string) => /^strangers-[3-9]/.test(name);
const isLeftOut = (name: string) => process.argv.includes("--open") && /strangers/.test(name);
const showWrong = process.argv.includes("--wrong");
const rows = (file: string) =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
const keyOfName = new Map(desks.map(({ name, x_yorozu: { key } }) => [name, key]));

const times: number[] = [];
const asked = async (text: string) => {
  const started = performance.now();
  const answer = await route({ text, at });
  times.push(performance.now() - started);
  return answer;
};

const only = async (texts: readonly string[], is: (answer: Route) => boolean) => {
  const found: string[] = [];
  for (const text of texts) if (is(await asked(text))) found.push(text);
  return found;
};

type Labelled = { language: string; text: string; right: readonly string[] };
const older: Labelled[] = rows("search/desk-queries.tsv").map(([text = "", right = ""]) => ({
  language: "ja",
  text,
  right: right.split(";").map((name) => keyOfName.get(name) ?? name),
}));
const labelled = (file: string): Labelled[] =>
  rows(file).map(([language = "", text = "", right = ""]) => ({ language, text, right: right.split(";") }));
/** Desks for everything are right for nearly all; these are the texts that have a desk of their own, and it alone counts. */
const general = new Set(["yorisoi-hotline", "yorisoi-foreign-languages", "local-foreigner-desks"]);
function withoutGeneral(set: readonly Labelled[]): Labelled[] {
  return set.flatMap((one) => {
    const right = one.right.filter((key) => !general.has(key));
    return right.length > 0 ? [{ ...one, right }] : [];
  });
}
for (const [name, set] of [
  ["route-texts", labelled("route/route-texts.tsv")],
  ["desk-queries", older],
  ["held-out", labelled("route/held-out.tsv")],
  ["unseen", labelled("route/unseen.tsv")],
  ["stories", labelled("route/stories.tsv")],
  ["stories, general desks not counted", withoutGeneral(labelled("route/stories.tsv"))],
  ["strangers", labelled("route/strangers.tsv")],
  ["strangers, general desks not counted", withoutGeneral(labelled("route/strangers.tsv"))],
  ["strangers-3", labelled("route/strangers-3.tsv")],
  ["strangers-4", labelled("route/strangers-4.tsv")],
  ["strangers-4, general desks not counted", withoutGeneral(labelled("route/strangers-4.tsv"))],
] as const) {
  if (isLeftOut(name)) continue;
  const byLanguage = Map.groupBy(set, ({ language }) => language);
  const calibration: Array<readonly [number, boolean]> = [];
  for (const [language, texts] of [...byLanguage, ["all", set] as const]) {
    let [first, three, abstained] = [0, 0, 0];
    for (const { text, right } of texts) {
      const answer = await asked(text);
      const place = answer.desks.findIndex(({ desk }) => right.includes(desk.x_yorozu.key));
      if (place === 0) first += 1;
      if (place >= 0 && place < 3) three += 1;
      if (answer.abstained) abstained += 1;
      if (language === "all" && answer.desks[0]) calibration.push([answer.desks[0].confidence, place === 0]);
      if (showWrong && !isJudged(name) && language !== "all" && (place < 0 || place > 2))
        console.log(
          `  ${language} ${text} → ${answer.desks
            .slice(0, 4)
            .map(({ desk, confidence, emergency }) => `${desk.x_yorozu.key}${emergency ? "!" : ""} ${confidence}`)
            .join(
              ", ",
            )}; wanted ${right.join("/")} at ${place}; told ${answer.troubles.join(",")} danger ${answer.danger.sure} ${answer.danger.kinds}`,
        );
    }
    console.log(
      `${name} ${language}: ${texts.length} texts, right first ${first}, among three ${three} (${Math.round((100 * three) / texts.length)} %), abstained ${abstained}`,
    );
  }
  for (const [from, to] of [
    [0, 0.4],
    [0.4, 0.6],
    [0.6, 0.8],
    [0.8, 1.01],
  ] as const) {
    const those = calibration.filter(([confidence]) => confidence >= from && confidence < to);
    console.log(
      `  said ${from}-${Math.min(1, to)}: ${those.length}, right ${those.filter(([, right]) => right).length}`,
    );
  }
}
for (const [name, unfit] of [
  [
    "no desk fits",
    [
      ...rows("route/out-of-scope.tsv").map(([, text = ""]) => text),
      ...rows("search/no-desk.txt").map(([text = ""]) => text),
    ],
  ],
  ["no desk fits, held out", rows("route/held-out-out-of-scope.tsv").map(([, text = ""]) => text)],
  ["no desk fits, stories", rows("route/stories-out-of-scope.tsv").map(([, text = ""]) => text)],
  ["no desk fits, strangers", rows("route/strangers-out-of-scope.tsv").map(([, text = ""]) => text)],
  ["strangers-4, no desk fits", rows("route/strangers-4-out-of-scope.tsv").map(([, text = ""]) => text)],
] as const) {
  if (isLeftOut(name)) continue;
  const wrongly = await only(unfit, (answer) => !answer.abstained);
  console.log(
    `${name}: ${unfit.length} texts, abstained ${unfit.length - wrongly.length}; not from: ${isJudged(name) ? wrongly.length : wrongly.join(" / ") || "none"}`,
  );
}
for (const file of [
  "emergency",
  "held-out-emergency",
  "emergency-roundabout",
  "emergency-roundabout-2",
  "strangers-emergency",
  "strangers-2-emergency",
  "strangers-3-emergency",
  "strangers-4-emergency",
]) {
  if (isLeftOut(file)) continue;
  const emergencies = rows(`route/${file}.tsv`).map(([, text = ""]) => text);
  const missed = await only(emergencies, (answer) => !answer.desks[0]?.emergency);
  console.log(
    `${file}: ${emergencies.length} texts, emergency desks first ${emergencies.length - missed.length}; not: ${isJudged(file) ? missed.length : missed.join(" / ") || "none"}`,
  );
}
for (const file of ["strangers-2-calm", "strangers-3-calm", "strangers-4-calm"]) {
  if (isLeftOut(file)) continue;
  const calm = rows(`route/${file}.tsv`).map(([, text = ""]) => text);
  const alarmed = await only(calm, (answer) => answer.desks[0]?.emergency === true);
  console.log(
    `${file}: ${calm.length} texts with words of danger and no danger, told as emergencies ${alarmed.length}`,
  );
}
const sorted = times.toSorted((a, b) => a - b);
console.log(
  `one text p50 ${sorted[Math.floor(sorted.length / 2)]?.toFixed(1)} ms, p99 ${sorted[Math.floor(sorted.length * 0.99)]?.toFixed(1)} ms`,
);
