import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { VNode } from "preact";
import { describe, expect, test } from "vitest";
import { questionOf } from "#src/domain/advice/hearing/questions.ts";
import type { ChosenQuestion } from "#src/domain/advice/questions/question-worth.ts";
import { accessKeys, limitKeys } from "#src/domain/advice/vocabulary.ts";
import { type Locale, locales } from "#src/kernel/i18n.ts";
import type { EditItem } from "#src/web/advice/edit-item.ts";
import { EditPage } from "#src/web/advice/edit-page.tsx";
import { noHelp } from "#src/web/advice/emergency-help.ts";
import { HearingPage, type HearingPageProps } from "#src/web/advice/hearing-page.tsx";
import { HomePage } from "#src/web/advice/home-page.tsx";
import { sampleHeard, sampleIncident } from "#src/web/advice/proposal-page.fixture.ts";
import { SavePage, type SavePageProps } from "#src/web/advice/save-page.tsx";
import { TextPage } from "#src/web/advice/text-page.tsx";
import { anUnderstanding, sampleText, someFunctions } from "#src/web/advice/understanding.factory.ts";
import type { DeskShown } from "#src/web/kit/desk-list.tsx";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { renderPage } from "#src/web/kit/render-page.ts";
import { heardWords } from "#src/words/heard-words.ts";
import { refusalWords } from "#src/words/refusal-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

const desk: DeskShown = {
  key: "sample",
  name: "Sample",
  href: "/desks/sample",
  phone: "0120-000-000",
  free: true,
  hours: null,
  what: null,
  factsDate: "2025-11",
};
const submitId = (form: string) => `form.${form}`;
const nothing = { needs: [], segments: [], limits: {}, currentMeans: [], services: [] };
const asked = (id: string, decides: ChosenQuestion["decides"] = null): ChosenQuestion => {
  const question = questionOf(anUnderstanding(), id);
  if (!question) throw new Error(`no question ${id}`);
  return { question, worth: 1, by: "value", decides };
};
const [devices, money, itPerson] = [asked("served-devices:s1"), asked("monthly-budget"), asked("it-person")];
const reach = { kind: "reach", function: "talk-by-voice", segment: "s1" } as const;
const everyQuestion = [
  ...[devices, money, itPerson, asked("wishes:talk-by-voice+read-aloud"), asked("limits:monthlyYen+setupHours")],
  asked("circumstances:line+hearing+japanese+privacy+skill+mobility:s1", reach),
  ...accessKeys
    .filter((key) => key !== "device" && key !== "phone")
    .map((key) => asked(`access:${key}:s1`, key === "hearing" ? reach : { kind: "hours", hours: 12 })),
  ...(["initialYen", "newThings", "setupHours", "servedCount", "dataSensitivity", "legalForm"] as const).map((key) =>
    asked(`limit:${key}`),
  ),
];

const items: readonly EditItem[] = [
  { kind: "segment", segment: "s1" },
  { kind: "need", function: "talk-by-voice" },
  { kind: "need", function: "protect-personal-data" },
  { kind: "add-need" },
  { kind: "add-segment" },
  ...accessKeys.map((key) => ({ kind: "access" as const, segment: "s1", key })),
  ...limitKeys.map((key) => ({ kind: "limit" as const, key })),
];

describe.each(locales)("pages of a hearing, %s", (locale) => {
  const pages: readonly (readonly [string, VNode])[] = [
    ["home", <HomePage locale={locale} path="/" submitId="s" />],
    [
      "home with an error",
      <HomePage
        locale={locale}
        path="/"
        submitId="s"
        problems={[{ field: "text", words: refusalWords[locale]["text-empty"] }]}
      />,
    ],
    ["hearing", hearing(locale)],
    ...everyQuestion.map((question) => [question.question.id, hearing(locale, { question })] as const),
    [
      "hearing, answered",
      hearing(locale, {
        question: devices,
        answers: [
          { question: "served-devices:s1", answer: ["landline"] },
          { question: "monthly-budget", answer: 3000 },
          { question: "access:line:gone", answer: "good" },
          { question: "it-person", answer: null },
        ],
      }),
    ],
    [
      "hearing, a number that is none",
      hearing(locale, { question: money, problems: [{ field: "answer", words: "x" }], typed: { answer: ["many"] } }),
    ],
    ["hearing, other", hearing(locale, { understanding: anUnderstanding({ scope: "other", ...nothing }) })],
    ["hearing, partly", hearing(locale, { understanding: anUnderstanding({ scope: "partly" }) })],
    ["hearing, unclear", hearing(locale, { understanding: anUnderstanding({ scope: "unclear", ...nothing }) })],
    ["hearing, nothing yet", hearing(locale, { understanding: anUnderstanding({ ...nothing }) })],
    ["hearing, danger", hearing(locale, { understanding: inDanger() })],
    ["hearing, long", hearing(locale, { text: "長".repeat(5000) })],
    ["text", <TextPage {...frame(locale)} text={sampleText} submitId="s" version={1} />],
    ["save", save(locale)],
    ["save, full", save(locale, { shares: [{ id: "a", createdAt: new Date(0) }], newShare: "https://x.example/s/a" })],
    ["save, to be confirmed", save(locale, { problems: [{ field: "confirm", words: "x" }] })],
    ...items.map((item) => [JSON.stringify(item), edit(locale, item)] as const),
    ["add need, searched", edit(locale, { kind: "add-need" }, { found: ["book-a-time"], q: "予約" })],
    ["add need, not found", edit(locale, { kind: "add-need" }, { found: [], q: "<x>" })],
    ["add need, nothing chosen", edit(locale, { kind: "add-need" }, { problems: [{ field: "function", words: "x" }] })],
  ];

  test.each(pages)("%s keeps the rules of the kit", (_name, page) => {
    const html = renderPage(page);
    expect(faultsOf(html)).toEqual([]);
    expect(html.replaceAll(/<(blockquote|textarea)[\s\S]*?<\/\1>/g, "")).not.toMatch(/\{[^}]*\|[^}]*\}/);
  });

  test.each(pages)("%s weighs at most 30 kB with its style", (_name, page) => {
    const css = readFileSync(new URL("../kit/style.css", import.meta.url), "utf8");
    expect(gzipSync(renderPage(page)).length + gzipSync(css).length).toBeLessThanOrEqual(30 * 1024);
  });
});

describe("the page that shows what was understood", () => {
  test("shows the text as typed, escaped, with marks", () => {
    const html = renderPage(hearing("ja", { text: `${sampleText}<script>` }));
    const quote = /<blockquote[^>]*>([\s\S]*?)<\/blockquote>/.exec(html)?.[1] ?? "";
    const kept = quote.replaceAll(/<sup>.*?<\/sup>|<\/?mark>/g, "");
    expect(kept).toContain('<span class="nowrap">3割</span>');
    expect(kept.replaceAll(/<\/?span[^>]*>/g, "")).toBe(`${sampleText}&lt;script>`);
    expect(quote).toContain("<mark>相談窓口が混み合う<sup>1</sup></mark>");
  });

  test("a text that names the same people a hundred times does not make a page of a hundred groups", () => {
    const segments = anUnderstanding()
      .segments.slice(0, 1)
      .flatMap((first) => Array.from({ length: 100 }, (_, i) => ({ ...first, id: `x${i}` })));
    const page = renderPage(hearing("ja", { understanding: anUnderstanding({ needs: [], segments }) }));
    expect(page.match(/<section class="who">/g)).toHaveLength(21);
    expect(page).toContain("ほかに80組");
  });

  test("says what was assumed, what is not known, and who is meant by the rest", () => {
    const html = renderPage(hearing("ja"));
    expect(html).toContain("ほかの方");
    expect(html).toContain("話せる電話：固定電話");
    expect(html).toContain("パソコンもスマホも携帯もない");
    expect(html).toContain("IT担当：まだ分かりません");
    expect(html).toContain("毎月使えるお金：5,000円");
    expect(html).toContain('<span class="tag assume">推測</span>');
  });

  test("shows the desks on top only when somebody may be in danger", () => {
    const top = (understanding = anUnderstanding()) =>
      renderPage(hearing("ja", { understanding })).split("<header")[0] ?? "";
    expect(top(inDanger())).toContain("0120-000-000");
    expect(top()).not.toContain("0120-000-000");
    expect(top(anUnderstanding({ danger: { level: "urgent", who: "topic", evidence: [] } }))).not.toContain(
      "0120-000-000",
    );
  });

  test("is never a dead end", () => {
    for (const scope of ["other", "unclear", "it"] as const) {
      const html = renderPage(hearing("ja", { understanding: anUnderstanding({ scope, ...nothing }) }));
      expect(html).toContain('href="/h/key/ask"');
      expect(html).toContain('href="/h/key/edits/add-need"');
      expect(html).not.toContain('action="/h/key/proposal"');
    }
    expect(renderPage(hearing("ja"))).toContain('action="/h/key/proposal"');
  });

  test("asks beneath an incident whether it was understood rightly, or what is wished later; nothing where somebody may be hurt", () => {
    const confirm = 'id="heard"';
    const beneath = (overrides: Partial<HearingPageProps>) =>
      renderPage(hearing("ja", { incident: sampleIncident, heard: { ...sampleHeard, grade: "partly" }, ...overrides }));
    expect(beneath({})).toContain(confirm);
    const unsure = { ...sampleHeard, grade: "unsure" } as const;
    expect(beneath({ heard: unsure })).not.toContain(confirm);
    expect(beneath({ heard: unsure })).toContain('id="afterwards"');
    const dangerous = beneath({ heard: unsure, incident: { ...sampleIncident, isDangerous: true } });
    expect(dangerous).not.toMatch(/id="(?:heard|afterwards)"/);
  });

  test("shows the address to keep whole, and offers an organisation only what none holds", () => {
    expect(renderPage(save("ja"))).toContain(">https://x.example/h/key</code>");
    expect(renderPage(save("ja"))).toContain('id="organisation"');
    expect(renderPage(save("ja", { deletedOn: null }))).not.toContain('id="organisation"');
  });

  test("lets every question be answered with わからない", () => {
    for (const question of everyQuestion)
      expect(renderPage(hearing("ja", { question }))).toMatch(/name="answer"[^>]*value="unknown"/);
  });

  test("tells why a question is asked, with what was computed, and shows wishes that were understood as ticked", () => {
    const html = renderPage(hearing("ja", { question: asked("access:hearing:s1", reach) }));
    expect(html).toContain("文字や手話の用意が要るか");
    expect(html).toMatch(/「[^」]+」ができない人を出さないために/);
    const money = renderPage(hearing("ja", { question: asked("limits:monthlyYen+setupHours", reach) }));
    expect(money).not.toContain("人を出さないために");
    const wishes = renderPage(hearing("ja", { question: asked("wishes:talk-by-voice+read-aloud") }));
    expect(wishes).toMatch(/value="talk-by-voice"[^>]*checked/);
    expect(wishes).not.toMatch(/value="read-aloud"[^>]*checked/);
  });

  test("has all other wishes folded beneath those offered, each once; chooses words beside numbers", () => {
    const offered = ["talk-by-voice", "read-aloud"];
    const html = renderPage(hearing("ja", { question: asked(`wishes:${offered.join("+")}`) }));
    const card = html.slice(html.indexOf('id="question"'));
    const [above = "", folded = ""] = card.slice(0, card.indexOf("</form>")).split(/<details>/);
    for (const id of offered) expect(above.match(new RegExp(`value="${id}"`, "g"))).toHaveLength(1);
    for (const id of offered) expect(folded).not.toContain(`value="${id}"`);
    expect(folded).toMatch(/name="answer"[^>]*value="book-a-time"/);
    const about = renderPage(hearing("ja", { question: asked("limits:monthlyYen+legalForm") }));
    expect(about).toMatch(/<input[^>]*name="answer.monthlyYen"/);
    expect(about).toMatch(/<select[^>]*name="answer.legalForm"[^>]*>.*わからない.*NPO法人/s);
  });

  test("leads to the support menu that is near, by the menu's own names", () => {
    const menu: ReadonlyArray<{ id: string; name: Record<Locale, string> }> = JSON.parse(
      readFileSync(new URL("../../../catalogue/services.json", import.meta.url), "utf8"),
    );
    for (const locale of locales)
      expect(vocabularyWords[locale].services).toEqual(
        Object.fromEntries(menu.map(({ id, name }) => [id, name[locale]])),
      );
    expect(renderPage(hearing("ja"))).toContain('<a href="/services/consultation-online">相談対応のオンライン化</a>');
  });

  test("shows an answer that was given when it is asked again", () => {
    const answers = [{ question: "monthly-budget", answer: 3000 }];
    const html = renderPage(hearing("ja", { question: money, answers }));
    expect(html).toMatch(/name="answer"[^>]*value="3000"/);
    expect(html).toContain("3,000円");
    expect(html).toContain('href="/h/key?ask=monthly-budget#question"');
  });

  test("asks several numbers in fields of their own, and shows what was typed, the error and the answers in words", () => {
    const spent = asked("limits:monthlyYen+setupHours");
    const problems = [{ field: "answer.setupHours", words: "数字で" }];
    const typed = { answer: ["monthlyYen=3千円", "setupHours=すこし"] };
    const html = renderPage(hearing("ja", { question: spent, problems, typed }));
    expect(html).toMatch(/<input id="answer\.monthlyYen"[^>]*value="3千円"/);
    expect(html).toMatch(/<input id="answer\.setupHours"[^>]*value="すこし"[^>]*aria-invalid="true"/);
    expect(html).toContain('href="#answer.setupHours"');
    const answers = [
      { question: spent.question.id, answer: ["monthlyYen=3000"] },
      { question: "circumstances:line+hearing:s1", answer: ["hearing=deaf", "line=none"] },
    ];
    const answered = renderPage(hearing("ja", { answers }));
    expect(answered).toContain("毎月使えるお金 3,000円");
    expect(answered).toContain("耳が聞こえない、ネットにつながる回線がない");
  });

  test("asks how several things are in a row each, at わからない until somebody says, and shows what was said", () => {
    const rows = asked("circumstances:line+hearing:s1");
    const select = (html: string, key: string): string | undefined => {
      const [row = ""] = html.split(`<select id="answer.${key}"`)[1]?.split("</select>") ?? [];
      const chosen = /<option [^>]*selected[^>]*>/.exec(row)?.[0];
      return chosen === undefined ? undefined : (/value="([^"]*)"/.exec(chosen)?.[1] ?? "");
    };
    const fresh = renderPage(hearing("ja", { question: rows }));
    expect([select(fresh, "line"), select(fresh, "hearing")]).toEqual(["", ""]);
    expect(fresh).toContain("どれに当てはまりますか");
    const of = (answer: readonly string[] | null) =>
      renderPage(hearing("ja", { question: rows, answers: [{ question: rows.question.id, answer }] }));
    const again = of(["line=none", "hearing=unknown"]);
    expect([select(again, "line"), select(again, "hearing")]).toEqual(["none", ""]);
    expect(again).toContain("ネットにつながる回線がない、聞こえ方：わからない");
    // Answers given before each row had its わからない: what was not ticked was as usual.
    const before = of(["line=none"]);
    expect([select(before, "line"), select(before, "hearing")]).toEqual(["none", "full"]);
    const unknown = of(null);
    expect([select(unknown, "line"), select(unknown, "hearing")]).toEqual(["", ""]);
  });

  test("begins its title with エラー when a form came back", () => {
    const problems = [{ field: "answer", words: "x" }];
    expect(renderPage(hearing("ja", { question: money, problems }))).toContain(
      "<title>エラー: こう受け取りました - よろず</title>",
    );
    expect(renderPage(hearing("en", { question: money, problems }))).toContain("<title>Error: ");
    expect(renderPage(hearing("ja"))).toContain("<title>こう受け取りました - よろず</title>");
  });

  test("is not to be found or told to others", () => {
    expect(renderPage(hearing("ja"))).toContain('<meta name="robots" content="noindex"');
    expect(renderPage(hearing("ja"))).toContain('<meta name="referrer" content="same-origin"');
  });
});

describe("is this what you mean", () => {
  test("what was heard stands in sentences before the words themselves, with yes and a field for no", () => {
    const html = renderPage(hearing("ja")).replace(/<wbr\/?>/g, "");
    const [at, own, lines] = ["つまり、こういうことですか", "<blockquote", "だれに、何を"].map((one) =>
      html.indexOf(one),
    );
    expect(at).toBeGreaterThan(0);
    expect(own).toBeGreaterThan(at ?? 0);
    expect(lines).toBeGreaterThan(own ?? 0);
    expect(html).toMatch(/name="confirm" value="[a-z -]+"/);
    expect(html).toContain('name="more"');
  });

  test("hardly heard, one question stands there: whether the asker's own sentence comes first, yes or no", () => {
    const heard = { ...sampleHeard, grade: "unsure" as const };
    const html = renderPage(hearing("ja", { heard: { ...heard, first: ["道筋をください"] } })).replace(/<wbr\/?>/g, "");
    expect(html).not.toContain('name="confirm"');
    expect(html).not.toContain('id="heard"');
    expect(html).toContain(heardWords.ja.unsure.confirmFirst);
    expect(html).toContain("『道筋をください』");
    expect(html).toContain('href="/h/key/proposal?first=0"');
    expect(html).toMatch(/<summary class="btn quiet"><span[^>]*>ちがう|<summary class="btn quiet">ちがう/);
    const several = renderPage(hearing("ja", { heard: { ...heard, first: ["鍵が足りない", "電話が多い"] } }));
    expect(several).toContain('href="/h/key/proposal?first=1"');
  });

  test("that the address opens it for everybody stands at the start", () => {
    const html = renderPage(hearing("ja"));
    expect(html.indexOf("アドレスを知っている人は")).toBeLessThan(html.indexOf('id="heard"'));
  });
});

test("what was typed comes back exactly, with a line break at its beginning", () => {
  const typed = "\n  <b>相談\n";
  const html = renderPage(<HomePage locale="ja" path="/" submitId="s" text={typed} />);
  expect(html).toContain("\n\n  &lt;b>相談\n</textarea>");
});

test("consents are not ticked before somebody ticks them", () => {
  expect(renderPage(save("ja"))).not.toContain("checked");
});

function frame(locale: Locale) {
  return {
    locale,
    path: "/h/key",
    secret: "key",
    danger: { level: "none", who: null, evidence: [] } as const,
    emergencyDesks: { ...noHelp, desks: [desk] },
  };
}

function hearing(locale: Locale, overrides: Partial<HearingPageProps> = {}): VNode {
  const { danger: _, ...rest } = frame(locale);
  const props: HearingPageProps = {
    ...rest,
    text: sampleText,
    understanding: anUnderstanding(),
    functions: someFunctions(),
    heard: sampleHeard,
    question: null,
    answers: [],
    maxQuestions: 6,
    submitId,
    version: 1,
    desks: [desk],
    ...overrides,
  };
  return <HearingPage {...props} />;
}

function edit(locale: Locale, item: EditItem, overrides: object = {}): VNode {
  return (
    <EditPage
      {...frame(locale)}
      item={item}
      understanding={anUnderstanding()}
      functions={someFunctions()}
      found={null}
      q=""
      submitId={submitId}
      version={1}
      {...overrides}
    />
  );
}

function save(locale: Locale, overrides: Partial<SavePageProps> = {}): VNode {
  return (
    <SavePage
      {...frame(locale)}
      address="https://x.example/h/key"
      deletedOn={new Date(0)}
      consent={{ followUpMail: null, aggregate: false }}
      consentSaved={false}
      shares={[]}
      newShare={null}
      submitId={submitId}
      {...overrides}
    />
  );
}

function inDanger() {
  return anUnderstanding({ danger: { level: "urgent", who: "served", evidence: [[0, 2]] } });
}
