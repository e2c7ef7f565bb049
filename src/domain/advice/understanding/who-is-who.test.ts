import { describe, expect, it } from "vitest";
import { numberTold } from "#src/domain/advice/people-in-homes.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

/** "served none of スマホのない家": what is read, not assumed, of people of a kind. */
function facts(text: string, key: "device" | "phone" | "line" | "skill" | "sight"): string[] {
  return understand(text).segments.flatMap(({ kind, access, accessDetail }) =>
    access[key] !== undefined && accessDetail[key]?.assumed === false
      ? [`${kind} ${[access[key]].flat().join(" ")}`]
      : [],
  );
}
const labels = (text: string) => understand(text).segments.map(({ id, label }) => `${id} ${label}`);
const limit = (text: string, key: "staffCount" | "servedCount" | "volunteerCount" | "initialYen" | "monthlyYen") => {
  const found = understand(text).limits[key];
  return found && numberTold(found.value, found.homes);
};

describe("where nobody is served by name, what somebody has is the writer's own", () => {
  it.each([
    ["動画を作れと言われました。職員は3人で、スマホしかないです。", "device", "staff smartphone"],
    ["ホームページがほしい。人間2人。パソコンもなくスマホだけ。", "device", "staff smartphone"],
    ["当番表を配り直すのが大変。当番さんはスマホはあるけどメールは見ません。", "device", "staff smartphone"],
    ["打ち込み係の私が老眼でつらい。アンケートをスキャンしたい。", "sight", "staff low"],
    ["立替の精算を写真で済ませたい。12人ともスマホがあります。", "device", "staff smartphone"],
  ] as const)("%s", (text, key, fact) => {
    expect(facts(text, key)).toEqual([fact]);
  });

  it.each([
    "スマホのない家の子に宿題を渡したい。",
    "スマホを持たない祖父母が迎えに来る家もあります。教室の休みを知らせたい。",
    "スマホがない人に配布の日を知らせたい。",
    "ご本人はスマホがありません。面談の日を決めたい。",
  ])("not where others are meant: %s", (text) => {
    expect(facts(text, "device")).toEqual(["served none"]);
  });
});

describe("a fact has one owner", () => {
  it("what the storekeepers have the children have not", () => {
    const text =
      "倉庫の米の期限を管理したい。渡し先は子ども食堂など23か所です。倉庫番は6人で、スマホを持っているのは4人。";
    expect(facts(text, "device")).toEqual(["staff smartphone"]);
  });
  it("a home without a smartphone is no home of the students who cook", () => {
    const text = "子ども食堂の予約を受けたい。スマホのない家は先生が口で伝えてくれます。スタッフは大学生が中心です。";
    expect(facts(text, "device")).toEqual(["served none"]);
    expect(labels(text)).toContain("served-1 スマホのない家");
    expect(labels(text).join()).not.toContain("大学生");
  });
  it("those who run it are no third of those served", () => {
    const text = "親の会で47家族が話し相手を求めています。運営は母親3人で、みんな寝不足です。";
    expect(limit(text, "servedCount")).toBe(47);
    expect(understand(text).segments.filter(({ kind }) => kind === "served")).toHaveLength(1);
  });
  it("the team's telephones are the team's", () => {
    const text = "山の捜索隊です。隊員22名。捜した範囲を地図に残したい。スマホは全員ありますが機種はばらばらです。";
    expect(facts(text, "device")).toEqual(["staff smartphone"]);
  });
});

describe("a way is not for those who do not want it", () => {
  it.each([
    ["町内会です。回覧板が届きません。若い世帯は「紙はいらない」、年寄りは「紙がないと困る」。", "若い世帯"],
    ["回覧板を配っています。若者は紙は読まない、高齢者は紙がないと困る。", "若者"],
  ])("%s", (text, refusing) => {
    const { needs, segments } = understand(text);
    const without = segments.find(({ label }) => label === refusing)?.id;
    const paper = needs.find((need) => need.function === "reach-by-paper");
    expect(without).toBeDefined();
    expect(paper?.for.length).toBeGreaterThan(0);
    expect(paper?.for).not.toContain(without);
  });
  it("is for all where nobody refuses", () => {
    const { needs, segments } = understand("回覧板が届きません。若い世帯も年寄りも紙がないと困る。");
    const paper = needs.find((need) => need.function === "reach-by-paper");
    const served = segments.filter(({ kind }) => kind === "served").map(({ id }) => id);
    expect(paper?.for).toEqual(served);
  });
});

describe("numbers of those who work, told by what they do", () => {
  it.each([
    ["3人で報告書を同時に書きたい。", 3],
    ["六人の小さな相談室です。夜の相談を受けたい。", 6],
    ["四人とも文字を打てます。議事録を分け合いたい。", 4],
    ["24人分の高速代の精算を楽にしたい。", 24],
    ["総勢22人です。あやしい添付を開く者がいます。", 22],
    ["職員の私は晴眼ですが1人なので、打ち直しに6時間かかります。", 1],
  ] as const)("%s", (text, count) => expect(limit(text, "staffCount")).toBe(count));

  it.each(["3人で参加した家族がいます。予約を受けたい。", "講座に20人で申し込みがあった。受付を楽にしたい。"])(
    "not who comes: %s",
    (text) => expect(limit(text, "staffCount")).toBeUndefined(),
  );

  it.each([
    ["Three of the eight residents don't read Japanese. We need translations.", 8],
    ["30-ish members want a map of the river.", 30],
    ["Two of our twelve families have no internet. We want to reach them.", 12],
  ] as const)("%s", (text, count) => expect(limit(text, "servedCount")).toBe(count));
});

describe("money that is there, whatever it comes from", () => {
  it.each([
    ["地図を作りたい。予算は寄付金から20万円まで。", "initialYen", 200_000],
    ["名簿を直したい。会費から月5千円までなら出せます。", "monthlyYen", 5000],
    ["端末をそろえたい。助成金の残りから8万円まで。", "initialYen", 80_000],
    ["We want a map. Budget: basically zero.", "initialYen", 0],
  ] as const)("%s", (text, key, yen) => expect(limit(text, key)).toBe(yen));
});

describe("who looks after computers", () => {
  it.each([
    ["サイトに鍵がつかない。総務の私が片手間で見ています。", "besides-other-work"],
    ["ログインできない。詳しい人いません。", "none"],
    ["パソコンのことを聞ける人が近くにおりません。", "none"],
    ["みんな素人で、wifiのことがわからない。", "none"],
  ] as const)("%s", (text, person) => expect(understand(text).limits.itPerson?.value).toBe(person));
});
