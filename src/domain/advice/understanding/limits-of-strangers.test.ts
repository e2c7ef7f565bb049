import { describe, expect, it } from "vitest";
import { limitFinds } from "#src/domain/advice/understanding/limits.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";

const limitsOf = (text: string) => Object.fromEntries(limitFinds(readText(text)).map(({ key, value }) => [key, value]));

describe("ways in which strangers told their limits", () => {
  it.each([
    ["会計を楽にしたい。月2万まで。", { monthlyYen: 20_000 }],
    ["入退室の記録をつけたい。初期10万以内、月は1万以内。", { initialYen: 100_000, monthlyYen: 10_000 }],
    ["月に1万円くらいなら会費から出せます。名簿をまとめたい。", { monthlyYen: 10_000 }],
    ["講師は大学生15人です。日報を楽にしたい。", { staffCount: 15 }],
    ["5人で回しています。連絡をまとめたい。", { staffCount: 5 }],
    ["いまは6人の任意団体です。名簿をまとめたい。", { staffCount: 6, legalForm: "unincorporated" }],
    ["スタッフ3名（全員ボランティア）です。動画を作りたい。", { volunteerCount: 3 }],
    ["総会を開きたい。会員420、場所は二つ。", { servedCount: 420 }],
    ["担当は私（経理兼務）です。サイトを直したい。", { itPerson: "besides-other-work" }],
    ["専任の情シスが一人います。端末を管理したい。", { itPerson: "dedicated" }],
    ["パソコンに詳しい人が産休に入りました。聞ける人がほしい。", { itPerson: "none" }],
    ["申込書をスキャンしたい。3月末までに。", { deadline: "3月末まで" }],
    ["講演を配信したい。締切は11月10日です。", { deadline: "11月10日" }],
    ["利用者の給料ではなく、アルバイトの給料計算が遅れる。20人。", { staffCount: 20 }],
    ["会のメーリングリストが使えなくなる。移す先がほしい。150人。", { servedCount: 150 }],
    ["We're 11 → 25 by April and nobody finds anything.", { staffCount: 11, futureStaffCount: 25 }],
    ["Our team: 4 staff, 30 volunteers. ¥15,000 a month max.", { staffCount: 4, monthlyYen: 15_000 }],
    ["We open in June and have maybe 6 hours for it. No budget.", { deadline: "June", setupHours: 6, monthlyYen: 0 }],
    ["うちは4人しかおらん。電話を分けて受けたい。", { staffCount: 4 }],
    ["会員は最盛期の500人が今は120人です。便りを減らしたい。", { servedCount: 120 }],
    ["来年の夏には30人ぐらいで回すことになる。当番を組みたい。", { futureStaffCount: 30, futureWhen: "来年の夏" }],
    ["ワンオペです。予約を受けたい。", { staffCount: 1 }],
    ["経理なのにIT係も押しつけられた。聞く人がほしい。", { itPerson: "besides-other-work" }],
    ["パソコンに詳しい者なし。サイトを直したい。", { itPerson: "none" }],
    ["ITのことを聞ける相手がゼロ。どうしたらいいか。", { itPerson: "none" }],
    ["便りをメールにしたい。月額のものは払えない。", { monthlyYen: 0 }],
    ["認定を取って5年です。寄付をカードで受けたい。", { legalForm: "certified-npo" }],
    ["次は来月20日。会場と家をつなぎたい。", { deadline: "来月20日" }],
    ["保険証の写真を安全に受け取りたい。", { dataSensitivity: "personal" }],
    ["主治医まで書いた名簿を職員だけが見られるようにしたい。", { dataSensitivity: "sensitive" }],
    ["Thirty-four families get our parcels. We want to plan deliveries.", { servedCount: 34 }],
    ["Seven field workers send receipts. How do we pay them back?", { staffCount: 7 }],
    ["記録に病名が入るので、持ち出しが心配です。", { dataSensitivity: "sensitive" }],
  ])("%s", (text, limits) => {
    expect(limitsOf(text)).toMatchObject(limits);
  });

  it.each([
    ["通信費が月12万円かかっています。見直したい。", "monthlyYen"],
    ["子どもが2人います。どこへ行けばいいですか。", "servedCount"],
    ["現地スタッフ2名と連絡を取りたい。", "staffCount"],
    ["聴覚障害のスタッフが1人います。字幕をつけたい。", "staffCount"],
    ["1日3軒を回っています。順番を組みたい。", "servedCount"],
    ["要約筆記をつける予算がない。字幕を出したい。", "initialYen"],
    ["一般社団法人として登記したい。", "legalForm"],
    ["来週、担当者が辞めた話を理事会でした。", "deadline"],
    ["4月に事務所を移転しました。電話を見直したい。", "deadline"],
    ["職員1人が休むと電話が止まる。", "staffCount"],
    ["一般社団法人とNPO法人、どちらを作るべきか迷う。", "legalForm"],
    ["今年の総会を家からやりたい。", "deadline"],
    ["講座の申し込みが3人しかいない。もっと知らせたい。", "staffCount"],
    ["二人の組が30組を超えたら、頭では組めない。", "servedCount"],
    ["NPO法人だと自由だが、一般社団は早い、どっちがいいのか。", "legalForm"],
    ["役場、社協、保健所、どこへ行けばいいのか。", "legalForm"],
    ["通帳を預かっていた人が亡くなった。", "staffCount"],
  ])("%s: not %s", (text, key) => {
    expect(limitsOf(text)).not.toHaveProperty(key);
  });
});
