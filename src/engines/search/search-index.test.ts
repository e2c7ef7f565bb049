import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchDocument } from "#src/engines/search/search-document.ts";
import { createSearchIndex } from "#src/engines/search/search-index.ts";

const desks: readonly SearchDocument[] = [
  { id: "refuse", title: "粗大ごみの出し方", text: "家具や布団は、電話で申し込むと収集します。手数料がかかります。" },
  { id: "move", title: "転出届・転入届の手続き", text: "市外へ住所を変えるときは、転出届を出します。" },
  { id: "pension", title: "国民年金保険料の免除", text: "収入が減って納めるのが難しいとき、申請により免除されます。" },
  {
    id: "card",
    title: "マイナンバーカードの再交付",
    text: "カードを紛失したときは、警察に届けたうえで再交付を申請します。",
  },
  { id: "zoom", title: "Zoomを使う会議", text: "パソコンやスマートフォンで、離れた人と会議ができます。" },
  {
    id: "nursery",
    title: "保育所の利用申込",
    text: "保護者が働いているなどの理由で、家庭で保育できない乳幼児を預かります。",
  },
  {
    id: "house",
    title: "住居確保給付金",
    text: "離職などで住まいを失うおそれのある方に、家賃に当たる額を支給します。",
  },
];

function indexOf(documents: readonly SearchDocument[]) {
  const index = createSearchIndex();
  for (const document of documents) index.add(document);
  return index;
}
const first = (question: string, typing = false) => indexOf(desks).search(question, { typing })[0]?.id;

describe("a search index", () => {
  it("finds what is asked in other words, spellings and endings", () => {
    expect(first("引っ越すんですけど、どうすればいいですか")).toBe("move");
    expect(first("タンスを捨てたい")).toBe("refuse");
    expect(first("年金が払えません")).toBe("pension");
    expect(first("マイナンバーカードをなくした")).toBe("card");
    expect(first("家賃が払えなくて追い出されそう")).toBe("house");
    expect(first("赤ちゃんを預けて働きたい")).toBe("nursery");
    expect(first("ソダイゴミ")).toBe("refuse");
  });

  it("forgives one slip, and completes a word that is being typed", () => {
    expect(first("zooom")).toBe("zoom");
    expect(first("zoo", true)).toBe("zoom");
    expect(first("zoo")).toBeUndefined();
  });

  it("says which words were found, what they may be called, and how much of the question that is", () => {
    const [hit] = indexOf(desks).search("引っ越しの手続きを教えてください");
    expect(hit).toMatchObject({ id: "move", words: ["手続き"] });
    expect(hit?.meanings).toContain("転出");
    expect(hit?.coverage).toBeGreaterThan(0.5);
    expect(indexOf(desks).search("粗大ごみの出し方")[0]?.coverage).toBe(1);
  });

  it("shows where the words stand, in the text as typed", () => {
    const text = "ﾏｲﾅﾝﾊﾞｰカードの再交付";
    const spans = indexOf(desks).spans("マイナンバーカード", text);
    expect(spans.map(([start, end]) => text.slice(start, end)).join("")).toBe("ﾏｲﾅﾝﾊﾞｰカード");
  });

  it("keeps to the limit and the filter", () => {
    expect(indexOf(desks).search("手続きと申請", { limit: 2 })).toHaveLength(2);
    const hits = indexOf(desks).search("申請", { filter: (id) => id !== "pension" });
    expect(hits.map(({ id }) => id)).toContain("card");
    expect(hits.map(({ id }) => id)).not.toContain("pension");
  });

  it("puts equal documents in the order of their ids", () => {
    const same = ["c", "a", "d", "b"].map((id) => ({ id, title: "年金", text: "申請" }));
    expect(
      indexOf(same)
        .search("年金")
        .map(({ id }) => id),
    ).toEqual(["a", "b", "c", "d"]);
    expect(
      indexOf(same)
        .search("年金", { limit: 2 })
        .map(({ id }) => id),
    ).toEqual(["a", "b"]);
  });

  it("takes a meaning for found only when all of it is there", () => {
    const index = indexOf([
      { id: "whole", title: "児童扶養手当", text: "ひとり親家庭に支給します。" },
      { id: "half", title: "児童の遊び場", text: "公園にあります。" },
    ]);
    const hits = index.search("シングルマザー");
    expect(hits.find(({ id }) => id === "whole")?.meanings).toContain("児童扶養手当");
    expect(hits.find(({ id }) => id === "half")?.meanings ?? []).not.toContain("児童扶養手当");
  });

  it("finds nothing for nothing, and nothing in nothing", () => {
    expect(indexOf(desks).search("")).toEqual([]);
    expect(indexOf(desks).search("?!…")).toEqual([]);
    expect(createSearchIndex().search("粗大ごみ")).toEqual([]);
  });

  it("replaces a document of the same id", () => {
    const index = indexOf(desks);
    index.add({ id: "refuse", title: "図書館", text: "本を貸します。" });
    expect(index.size()).toBe(desks.length);
    expect(index.search("粗大ごみ").map(({ id }) => id)).not.toContain("refuse");
    expect(index.search("図書館")[0]?.id).toBe("refuse");
  });
});

const words = [
  "ごみ",
  "収集",
  "転出届",
  "年金",
  "免除",
  "カード",
  "保育所",
  "家賃",
  "手続き",
  "zoom",
  "申請",
  "子ども",
];
const someText = fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 8 }).map((some) => some.join("と"));
const someDocuments = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 0, max: 30 }).map(String), title: someText, text: someText }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
);
const questions = [...words, "ごみの収集の手続き", "子どもの年金と家賃", "引っ越しの申請"];

describe("whatever happened before", () => {
  it("answers the same in any order of adding", () => {
    fc.assert(
      fc.property(someDocuments, fc.infiniteStream(fc.nat()), (documents, chance) => {
        const shuffled = documents
          .map((document) => ({ document, key: chance.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ document }) => document);
        const [one, other] = [indexOf(documents), indexOf(shuffled)];
        for (const question of questions) expect(other.search(question)).toEqual(one.search(question));
      }),
      { numRuns: 60 },
    );
  });

  it("learns the same in any order of adding, and answers the same by it", () => {
    const many = Array.from({ length: 360 }, (_, i) => ({
      id: `m${i}`,
      title: [words[i % 12], words[(i * 7) % 11]].join("の"),
      text: [words[(i * 5) % 12], words[(i * 3) % 7], words[i % 5]].join("、"),
    }));
    const [one, other] = [indexOf(many), indexOf([...many].reverse())];
    const plain = questions.map((question) => one.search(question));
    one.take(one.learn());
    other.take(other.learn());
    expect(one.learn().topics.dims).toBeGreaterThan(3);
    expect(other.learn()).toEqual(one.learn());
    // the first three are the first three of all: what is passed over for its distance could not have come in
    const wide = createSearchIndex({ topics: 0.9 }, one.learn());
    for (const document of many) wide.add(document);
    for (const question of questions)
      expect(wide.search(question, { limit: 3 })).toEqual(wide.search(question, { limit: 1_000 }).slice(0, 3));
    expect(questions.map((question) => one.search(question))).not.toEqual(plain);
    for (const question of questions) expect(other.search(question)).toEqual(one.search(question));
    const lessons = other.learn();
    const late = { id: "late", title: "ごみの年金", text: "家賃" };
    one.add(late);
    const fresh = createSearchIndex({}, lessons);
    for (const document of [late, ...many]) fresh.add(document);
    for (const question of questions) expect(fresh.search(question)).toEqual(one.search(question));
    one.take(null);
    one.remove("late");
    expect(questions.map((question) => one.search(question))).toEqual(plain);
  });

  it("answers after a removal as if the document had never been there", () => {
    fc.assert(
      fc.property(someDocuments, someDocuments, (kept, gone) => {
        const others = gone.map((document) => ({ ...document, id: `gone-${document.id}` }));
        const index = createSearchIndex();
        for (let i = 0; i < Math.max(kept.length, others.length); i++)
          for (const document of [others[i], kept[i]]) if (document) index.add(document);
        for (const { id } of others) expect(index.remove(id)).toBe(true);
        const fresh = indexOf(kept);
        for (const question of questions) expect(index.search(question)).toEqual(fresh.search(question));
      }),
      { numRuns: 60 },
    );
  });

  it("leaves gone documents behind, and still answers the same", () => {
    const many = Array.from({ length: 1_200 }, (_, i) => ({ id: `m${i}`, title: `手続き${i}`, text: "申請と年金" }));
    const index = indexOf([...many, ...desks]);
    const before = index.bytes();
    for (const { id } of many) index.remove(id);
    expect(index.bytes()).toBeLessThanOrEqual(before);
    expect(index.search("年金の免除")).toEqual(indexOf(desks).search("年金の免除"));
  });

  it("throws at no text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (dirt, more) => {
        const index = indexOf([...desks, { id: "dirt", title: dirt, text: more }]);
        for (const [start, end] of index.spans(`${dirt}ごみ${more}`, more))
          expect(start >= 0 && end <= more.length && start < end).toBe(true);
        for (const question of [dirt, more, `${dirt}ごみ${more}`]) index.search(question, { typing: true });
        index.remove("dirt");
        expect(index.search("粗大ごみ")).toEqual(indexOf(desks).search("粗大ごみ"));
      }),
      { numRuns: 100 },
    );
  });
});
