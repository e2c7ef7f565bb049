import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { registerAssets } from "#src/web/kit/assets.ts";
import { SummaryList } from "#src/web/kit/blocks.tsx";
import { CoverageMatrix } from "#src/web/kit/coverage-matrix.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { DeskList } from "#src/web/kit/desk-list.tsx";
import { ErrorSummary } from "#src/web/kit/form-errors.tsx";
import { Checkboxes, Select, TextField } from "#src/web/kit/form-fields.tsx";
import { Layout } from "#src/web/kit/layout.tsx";

describe("layout", () => {
  test("the language switch leads to the same page, and the page says where it is", () => {
    const html = renderToString(
      <Layout locale="en" path="/en/desks?q=a" title="Desks" current="desks">
        <h1>Desks</h1>
      </Layout>,
    );
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('href="/desks?q=a" lang="ja" hreflang="ja"');
    expect(html).toContain('href="/ja-easy/desks?q=a" lang="ja" hreflang="ja"');
    expect(html).not.toContain('href="/en/desks?q=a"');
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(html).toContain('href="/en/desks" aria-current="page"');
    expect(html.indexOf("/en/emergency")).toBeLessThan(html.indexOf("<header"));
  });

  test("staff go back to their queue, and to themselves; a wide page for everybody does not lead there", () => {
    const page = (secret?: "session") =>
      renderToString(
        <Layout locale="ja" path="/x" title="x" wide {...(secret ? { secret } : {})}>
          <h1>x</h1>
        </Layout>,
      );
    expect(page("session")).toContain('<a href="/requests">');
    expect(page("session")).toContain('<a href="/me">');
    expect(page()).not.toContain('"/requests"');
    expect(page()).toContain('<a href="/sign-in">');
  });

  test("the style comes from where it is served", () => {
    registerAssets({ "style.css": "/assets/style.abc.css" });
    const html = renderToString(
      <Layout locale="ja" path="/" title="{相談|そうだん}">
        <h1>x</h1>
      </Layout>,
    );
    expect(html).toContain('href="/assets/style.abc.css"');
    expect(html).toContain("<title>相談 - よろず</title>");
    registerAssets({ "style.css": "/assets/style.css" });
  });
});

describe("coverage matrix", () => {
  const html = renderToString(
    <CoverageMatrix
      locale="ja"
      caption="だれに、何が届くか"
      segments={[{ id: "s1", label: "電話だけの方" }]}
      functions={[
        { id: "a", name: "予約する" },
        { id: "b", name: "話す" },
        { id: "c", name: "送る" },
        { id: "d", name: "見る" },
        { id: "e", name: "書く" },
      ]}
      cell={(_segment, fn) =>
        ({
          a: { mark: "full" as const, words: "代表番号に電話" },
          d: { mark: "best" as const, words: "会って話す" },
          b: { mark: "part" as const, words: "日を改めて" },
          c: { mark: "none" as const, words: "手段がない" },
        })[fn] ?? null
      }
    />,
  );

  test("every mark has its meaning and its words beside it", () => {
    for (const [mark, sign, meaning, words] of [
      ["best", "◎", "よく届く", "会って話す"],
      ["full", "○", "届く", "代表番号に電話"],
      ["part", "△", "届くが、足りない点か、分からない点がある", "日を改めて"],
      ["none", "×", "届かない", "手段がない"],
    ])
      expect(html).toMatch(
        new RegExp(
          `<td class="${mark}"[^>]*><b class="m" aria-hidden="true">${sign}</b><span class="vh">${meaning}: </span>${words}</td>`,
        ),
      );
    expect(html).toContain("不要");
    expect(html.match(/scope="col"/g)).toHaveLength(6);
    expect(html).toContain('<th scope="row">電話だけの方</th>');
  });
});

describe("parts", () => {
  test("a table tells the head of each cell, for phones; empty says so", () => {
    const columns = [
      { key: "name", head: "名前" },
      { key: "yen", head: "{値段|ねだん}", align: "right" as const },
    ];
    const rows = [{ id: "1", cells: { name: "電話", yen: "0円" } }];
    const html = renderToString(<DataTable caption="x" columns={columns} rows={rows} />);
    expect(html).toContain('<th scope="row">電話</th><td data-label="ねだん" class="right">0円</td>');
    // Two columns fit on a phone as they are.
    expect(html).toContain('<table class="pairs">');
    const three = [...columns, { key: "more", head: "ほか" }];
    expect(renderToString(<DataTable caption="x" columns={three} rows={rows} />)).toContain('<table class="stack">');
    expect(renderToString(<DataTable caption="x" columns={columns} rows={[]} empty="ありません" />)).toBe(
      '<p class="empty">ありません</p>',
    );
  });

  test("what says by itself what it is goes without its head on phones", () => {
    const columns = [
      { key: "a", head: "名" },
      { key: "b", head: "開く", bare: true },
      { key: "c", head: "日" },
    ];
    const html = renderToString(
      <DataTable caption="t" columns={columns} rows={[{ id: "1", cells: { a: 1, b: 2, c: 3 } }]} />,
    );
    expect(html).toContain('<td>2</td><td data-label="日">3</td>');
    expect(html).toContain('<th scope="col">開く</th>');
  });

  test("an error stands beside its control and in the summary, which leads to it", () => {
    const field = renderToString(
      <TextField locale="ja" name="mail" label="メール" hint="例" error="形を確かめてください" />,
    );
    expect(field).toContain('aria-describedby="mail-hint mail-error" aria-invalid="true"');
    expect(field).toContain('id="mail-error"><span class="vh">エラー: </span>形を確かめてください');
    const summary = renderToString(<ErrorSummary locale="ja" problems={[{ field: "mail", words: "形" }]} />);
    expect(summary).toContain('role="alert" tabindex="-1"');
    expect(summary).toContain('<a href="#mail">形</a>');
    expect(renderToString(<ErrorSummary locale="ja" problems={[]} />)).toBe("");
  });

  test("the first of several choices carries the name as its id, so that the summary finds it", () => {
    const html = renderToString(
      <Checkboxes
        locale="ja"
        name="for"
        legend="だれ"
        choices={[
          { value: "a", label: "あ" },
          { value: "b", label: "い", checked: true },
        ]}
      />,
    );
    expect(html).toContain('type="checkbox" id="for" name="for" value="a"');
    expect(html).toContain('type="checkbox" id="for-2" name="for" value="b" checked');
  });

  test("an option is text, by its reading", () => {
    const html = renderToString(
      <Select locale="ja-easy" name="x" label="x" value="b" options={[{ value: "b", label: "{会|かい}" }]} />,
    );
    expect(html).toContain('<option value="b" selected>かい</option>');
    const none = renderToString(
      <Select
        locale="ja-easy"
        name="x"
        label="x"
        value=""
        options={[{ value: "", label: "（{選|えら}んでください）" }]}
      />,
    );
    expect(none).toContain(">（えらんでください）</option>");
  });

  test("a desk is called by its number, and a change link says what it changes", () => {
    const desk = { key: "x", name: "窓口", href: "/d", phone: "0120-00-0000", free: true, hours: "24時間" };
    const html = renderToString(<DeskList locale="ja" desks={[{ ...desk, what: null, factsDate: "2025-11" }]} />);
    expect(html).toContain('href="tel:0120000000">0120-00-0000');
    expect(html).toContain("24時間・通話無料");
    expect(html).toContain("2025年11月の情報");
    const rows = [{ label: "名前", value: "山", change: { href: "/e" } }];
    expect(renderToString(<SummaryList locale="ja" rows={rows} />)).toContain(
      '<span>直す</span><span class="vh">（名前）',
    );
  });
});
