import { expect, test } from "vitest";
import { leftUnplanned } from "#src/domain/advice/hearing/left-unplanned.ts";
import { anUnderstanding } from "#src/domain/advice/hearing/understanding.factory.ts";
import type { Evidence, Understanding } from "#src/domain/advice/understanding.ts";

function left(text: string, ...read: readonly string[]): string[] {
  const evidence: Evidence = read.map((part) => [text.indexOf(part), text.indexOf(part) + part.length]);
  const need = { function: "share-files", for: [], importance: 2, must: true, confidence: 0.9, evidence } as const;
  const understanding: Understanding = { ...anUnderstanding(), needs: read.length === 0 ? [] : [need], limits: {} };
  return leftUnplanned(text, understanding).map(({ start, end }) => text.slice(start, end));
}

test("a trouble of which no wish was made is left, a wish that was read is not, and a fact is none", () => {
  const text = "畑は三枚あります。写真を皆で見たいです。年度末の集計が地獄です。";
  expect(left(text, "写真を皆で見たい")).toEqual(["年度末の集計が地獄です。"]);
});

test("of a sentence that was read in part, the clause that was not is left", () => {
  expect(
    left("通販をやれと言われていますが、箱の札を手書きで夜中までやるのがもう無理です。", "通販をやれと言われて"),
  ).toEqual(["箱の札を手書きで夜中までやるのがもう無理です。"]);
});

test("a short sentence that goes on belongs to the one before it", () => {
  expect(left("犬の体調を誰も把握できていない。注射の日付も。")).toEqual([
    "犬の体調を誰も把握できていない。注射の日付も。",
  ]);
});

test("a feeling, a limit, a question and what is grave are not held up", () => {
  expect(left("もう疲れました。無料のものだけお願いします。どうすればいいですか。死にたいです。")).toEqual([]);
});

test("a part that only leads on to what was read is not held up alone", () => {
  expect(left("操作のしかたが分からない会員の十二人に、頁を読んでもらいたいです。", "頁を読んで")).toEqual([]);
});

test("what stands in a row with a wish is left where only its neighbour was read", () => {
  expect(
    left("焼き物の絵と値段を載せて、注文を書いてもらいたい。夜の電話も来て当番が怖がっています。", "注文を書いて"),
  ).toEqual(["焼き物の絵と値段を載せて、", "夜の電話も来て当番が怖がっています。"]);
  expect(left("道具を使って、注文を書いてもらいたい。", "注文を書いて")).toEqual([]);
});

test("two matters in one long sentence are told one by one", () => {
  expect(
    left("去年の講演を後から家でも聴けるようにしたいのですが、講師の許しがどこまで要るのかも分かりません。"),
  ).toHaveLength(2);
});
