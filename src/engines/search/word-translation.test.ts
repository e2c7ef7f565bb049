import { expect, it } from "vitest";
import { learnTranslation } from "#src/engines/search/word-translation.ts";

const pair = (title: string, text: string) => ({ title: new Set(title.split(" ")), text: new Set(text.split(" ")) });

it("learns which words answer which, and gives what every text has to nobody", () => {
  const learned = learnTranslation([
    pair("引越 方法", "転出届 窓口 市"),
    pair("引越 費用", "転出届 無料 市"),
    pair("出産 方法", "出生届 窓口 市"),
    pair("出産 費用", "出生届 無料 市"),
    pair("犬 方法", "登録 窓口 市"),
    pair("犬 費用", "登録 無料 市"),
  ]);
  expect(learned.get("引越")?.[0]?.[0]).toBe("転出届");
  expect(learned.get("出産")?.[0]?.[0]).toBe("出生届");
  expect(learned.get("費用")?.[0]?.[0]).toBe("無料");
  expect(learned.get("引越")?.find(([word]) => word === "市")?.[1] ?? 0).toBeLessThan(0.2);
});
