import { expect, it } from "vitest";
import { namesIn } from "#src/domain/requests/close-words.ts";

const of = { name: "山田 花子", organisationName: "ひまわりの会", mail: "hanako@example.org" };

it.each([
  ["ひまわりの会でルーターを替えた", ["ひまわりの会"]],
  ["山田さんに電話した", ["山田"]],
  ["hanako@example.org に送った", ["hanako@example.org"]],
  ["03-1234-5678 にかけた", ["03-1234-5678"]],
  ["０９０−１２３４−５６７８", ["090−1234−5678"]],
])("names in %s are found", (worked, found) => {
  const plain = found.map((one) => one.replaceAll("−", "-"));
  expect(
    namesIn({ problem: "", worked: worked.replaceAll("−", "-") }, of).map((one) => one.replaceAll("−", "-")),
  ).toEqual(plain);
});

it("what tells of nobody has none", () => {
  expect(
    namesIn(
      { problem: "Wi-Fiが2024年から切れる。5,000円まで", worked: "ルーターを窓から離した。10時から17時まで 100 人" },
      of,
    ),
  ).toEqual([]);
  expect(
    namesIn({ problem: "", worked: "花の会ではない" }, { name: "山", organisationName: null, mail: null }),
  ).toEqual([]);
});
