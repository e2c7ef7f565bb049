import { expect, test } from "vitest";
import { withAnswers } from "#src/domain/checks/self/self-check.ts";
import { readSelfAnswers } from "#src/web/checks/read-self-check.ts";
import { SelfCheckPage } from "#src/web/checks/self-check-page.tsx";
import { renderPage } from "#src/web/kit/render-page.ts";
import { plainWords } from "#src/words/furigana.ts";
import { selfCheckWords } from "#src/words/self-check-words.ts";
import { selfStepWords } from "#src/words/self-step-words.ts";

const words = selfCheckWords.ja;

function read(hours: string, yen: string) {
  const typed: Record<string, string> = { hours, yen, q1: "no", q2: "partly" };
  const one = (name: string) => typed[name] ?? "";
  return readSelfAnswers({ one, all: (name) => [one(name)], record: () => ({}) }, words.problems);
}

async function page(hours: string, yen: string): Promise<string> {
  const given = read(hours, yen);
  if ("problems" in given) throw new Error("it was not taken");
  const content = await withAnswers(null, given, "2026-12-01");
  const html = renderPage(
    <SelfCheckPage
      locale="ja"
      secret="secret"
      content={content}
      problems={[]}
      attached={null}
      typed={() => ""}
      submitId={(form) => form}
    />,
  );
  return html.replace(/<wbr\/?>/g, "");
}

test("a field left empty is no limit, a typed 0 is 0, and a word is an error", () => {
  expect(read("", " ")).toMatchObject({ limits: { hours: null, yen: null } });
  expect(read("０", "1,000")).toMatchObject({ limits: { hours: 0, yen: 1000 } });
  expect(read("たくさん", "-1")).toEqual({
    problems: [
      { field: "hours", words: words.problems.hours },
      { field: "yen", words: words.problems.yen },
    ],
  });
});

test("without limits everything is in the plan, and no comparison is claimed that nobody made", async () => {
  const html = await page("", "");
  expect(html).toContain(words.planAll);
  expect(html.match(/id="task-/g)).toHaveLength(32);
  for (const claim of [words.proved, "0時間", words.laterTitle]) expect(html).not.toContain(claim);
});

test("each task says what to do first, and where nobody knows, whom to ask before", async () => {
  const html = await page("", "");
  const cards = html.split('id="task-').slice(1);
  expect(cards).toHaveLength(32);
  for (const card of cards) {
    const item = /^(\w+)/.exec(card)?.[1] as keyof typeof selfStepWords.ja; // NOTE the cards are named by their items
    expect(card.replaceAll(/<.?span[^>]*>/g, ""), item).toContain(plainWords(selfStepWords.ja[item]));
    expect(card.includes(words.ifNot), item).toBe(!["1", "2"].includes(item));
  }
  expect(html.split(words.askFirst)).toHaveLength(2);
  expect(html.indexOf(words.moreTasks("29"))).toBeGreaterThan(html.indexOf(`id="task-`));
});

test("one limit is named alone", async () => {
  const html = await page("2", "");
  expect(html).toContain(words.planLead("2時間"));
  expect(html).toContain(words.proved);
});

test("an empty plan is never praised: it says that nothing fits, and how much is left", async () => {
  const html = await page("0", "0");
  expect(html).toContain(words.nothingFits("0時間、0円", "32"));
  for (const claim of [
    words.proved,
    words.planAll,
    words.bands.few,
    words.unknowns("30"),
    words.planLead("0時間、0円"),
  ])
    expect(html).not.toContain(claim);
});
