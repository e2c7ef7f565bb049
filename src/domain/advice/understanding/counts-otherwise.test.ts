import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import type { LimitKey } from "#src/domain/advice/vocabulary.ts";

const valuesIn = (text: string): Partial<Record<LimitKey, unknown>> =>
  Object.fromEntries(Object.entries(understand(text).limits).map(([key, found]) => [key, found?.value]));

describe("whom and what a number is for", () => {
  it.each([
    [
      "寺の集まりに来られない高齢の檀家さんが14人いて、家でも一緒に過ごせるようにしたい。",
      { servedCount: 14, volunteerCount: undefined },
    ],
    ["高齢の運転ボランティアさんが14人います。予定を合わせたい。", { volunteerCount: 14 }],
    ["配信の設定ができるのは私ひとりです。ほかの人にも引き継ぎたい。", { staffCount: undefined }],
    ["事務局は私ひとりです。会員の名簿を整えたい。", { staffCount: 1 }],
    ["屋根の修理に使えるのは50万円です。申込みを受けたい。", { initialYen: undefined }],
    ["はじめに使えるのは50万円です。申込みを受けたい。", { initialYen: 500_000 }],
    ["開所は来年5月1日です。利用者に知らせを届けたい。", { deadline: "来年5月1日" }],
    ["Seven of us, two can type. We want to share files.", { staffCount: 7 }],
    ["We are a mosque with about 200 people. Three members are blind. We want to send notices.", { servedCount: 200 }],
    ["About 120 sponsors get a letter from us each month and we want to e-mail it.", { servedCount: 120 }],
    ["I'm the only coordinator and need to tell growers about market days.", { staffCount: 1 }],
  ] as const)("%s", (text, limits) => {
    for (const [key, value] of Object.entries(limits)) expect(valuesIn(text)[key as LimitKey], key).toEqual(value);
  });

  it("how visitors see is not how those who work there see", () => {
    const { segments } = understand(
      "A small museum with 20 volunteers. We would love a spoken guide that blind visitors can use by themselves.",
    );
    expect(segments.filter(({ kind }) => kind === "staff").map(({ access }) => access.sight)).not.toContain("blind");
    expect(segments.filter(({ kind }) => kind === "served").map(({ access }) => access.sight)).toContain("blind");
  });

  it("where people once came from is not where they are", () => {
    const { segments } = understand("A choir of 60 people from 12 countries. We want to send everyone the dates.");
    expect(segments.map(({ access }) => access.place)).not.toContain("abroad");
  });

  it("how a thing is announced is not all that those have who announce it", () => {
    const { segments } = understand("祭りの会です。お知らせは掲示板と役員の電話だけ。全員へ一度に伝えたい。");
    for (const { access } of segments) expect(access.device).not.toEqual(["none"]);
  });
});
