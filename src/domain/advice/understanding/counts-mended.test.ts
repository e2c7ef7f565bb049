import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const limitsIn = (text: string) => understand(text).limits;

describe("whom a number counts", () => {
  it.each([
    ["Our choir shrank from 40 members to 15. We want to meet online.", 15],
    ["会員が50人から12人に減りました。会報をメールで送りたい。", 12],
  ])("is those of now, where they became fewer: %s", (text, now) => {
    expect(limitsIn(text).servedCount?.value).toBe(now);
  });

  it("is those who are given something, not the few of whom more is told", () => {
    const { servedCount } = limitsIn(
      "毎週およそ80世帯に野菜を配っています。糖尿病の人がいる家が7軒。名簿を整理したい。",
    );
    expect(servedCount?.homes?.count).toBe(80);
  });

  it("is one for each home of people who live alone, named before the number", () => {
    const text = "独り暮らしの方を訪ねて話を聴いています。訪問先36軒。回った日を記録したい。";
    expect(limitsIn(text).servedCount).toMatchObject({ value: 36, homes: { count: 36, kind: "alone" } });
  });

  it("is nobody served, where they judge or drive", () => {
    expect(limitsIn("審査委員4名に書類を回しています。共有したい。").servedCount).toBeUndefined();
    const drivers = limitsIn("お年寄りの送迎をしよる。運転手は3人しかおらんけえ、電話がとれん。予約を電話で受けたい。");
    expect([drivers.staffCount?.value, drivers.volunteerCount?.value].filter((one) => one === 3)).toHaveLength(1);
  });

  it.each([
    ["買い物の送り迎えを住民7人の車でしています。配車を電話でなく決めたい。", 7],
    ["We have 12 walkers for the dogs. We want to know who comes on which day.", 12],
    ["預かりボランティア9軒に犬を頼んでいます。体調を記録したい。", 9],
  ])("is those who do the work: %s", (text, helpers) => {
    const { volunteerCount, servedCount } = limitsIn(text);
    expect(volunteerCount?.value).toBe(helpers);
    expect(servedCount).toBeUndefined();
  });

  it("is none of those who are rung one after the other", () => {
    const { segments } = understand("当番の割り振りを、私が一軒ずつ電話しています。一度に決めたい。");
    expect(segments.every(({ homes }) => homes === undefined)).toBe(true);
  });

  it("is the staff, where so many share one work", () => {
    expect(limitsIn("名簿は四人が手分けして直しています。一つにまとめたい。").staffCount?.value).toBe(4);
  });

  it.each([
    "母（79）は離れて住んでいて、家の電話しか使えません。毎朝声をかけたい。",
    "My father (80) wants to talk with the doctor by video from home.",
  ])("is one, where one person is written for: %s", (text) => {
    const { limits, segments } = understand(text);
    expect(limits.servedCount?.value).toBe(1);
    for (const { kind, size } of segments) if (kind === "served") expect(size).toBe(1);
  });

  it.each([
    "母親たちのサークルです。集まりの日を知らせたい。",
    "夫婦で資料館をしています。問い合わせに答えたい。",
    "My mother started this club; our members meet every week and we want a rota.",
  ])("is not one, where a group is spoken of: %s", (text) => {
    expect(limitsIn(text).servedCount?.value).not.toBe(1);
  });

  it("is a part, where an English sentence says so many are or have something", () => {
    const { segments } = understand("We have 20 members. Three are deaf. We want to meet online.");
    expect(segments.find(({ access }) => access.hearing === "deaf")?.size).toBe(3);
  });
});
