import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const wishesIn = (text: string) => understand(text).needs.map((need) => need.function);
const served = (text: string) => understand(text).segments.filter(({ kind }) => kind === "served");

describe("words that mean something else in their text", () => {
  it.each([
    ["crowdfund", "A company in Germany will send 3 million yen. We need a form for our clients."],
    ["plan-shifts", "We teach nurses from Peru. They work night shifts. We want lessons that they can watch later."],
    ["be-found", "When it snows we move to another hall and people never find us."],
    ["reach-by-paper", "市役所から来る手紙が読めない会員がいます。その日のうちに説明したい。"],
    ["reach-by-paper", "出欠のはがきに年6万円かかっています。総会の出欠を集めたい。"],
    ["reach-by-paper", "She cannot read the ward's letters. We want to explain them on the telephone."],
    ["arrange-transport", "放課後の送迎の時間の変更が、車の職員に伝わりません。"],
    ["answer-automatically", "We keep asking the same questions at the door. We cook for 30 people."],
    [
      "spread-on-social-media",
      "引き取りの申し込みがインスタとメールと電話でばらばらに来ます。同じ犬を二組に約束してしまいました。",
    ],
    ["spread-on-social-media", "職員11人。連絡はインスタ。来年25人になる。"],
    ["spread-on-social-media", "Orders come by Instagram, mail and phone, and we sold one quilt to two people."],
    ["reach-by-paper", "紙のお便りはすぐ失くされます。次の集まりの日を家族に知らせたい。"],
    ["reach-by-paper", "弱視です。町内の回覧板が紙で回ってくるので読めません。音で聞けるようにしてほしい。"],
    ["reach-by-paper", "After a flood we must find out who is safe. Now it is a phone tree, all on paper."],
    ["book-a-time", "ろう者です。病院の予約が電話だけです。自分で予約をとりたい。"],
    [
      "interpret-sign",
      "うちは手話サークルで、週1回の練習に来られない人が増えました。家から参加したい人が半分、残りは会場に来ます。",
    ],
  ])("are no wish to %s: %s", (wish, text) => {
    expect(wishesIn(text)).not.toContain(wish);
  });

  it.each([
    ["crowdfund", "We want to raise 3 million yen from many people in a crowdfunding campaign until June."],
    ["spread-on-social-media", "連絡はメッセンジャーでしています。活動をインスタで発信したい。"],
    ["spread-on-social-media", "申し込みがインスタから来ないので、もっと投稿して知ってもらいたい。"],
    ["reach-by-paper", "メールは読まれないので、紙のお便りを郵便で届けたい。"],
    ["interpret-sign", "手話サークルです。聞こえない方の講演会に手話通訳をつけたい。"],
    [
      "book-a-time",
      "ろう者の相談室です。相談の予約を受けたい。利用者が自分で予約をとりたいと言います。予約枠を見せたい。",
    ],
  ])("are the wish where it is said: %s: %s", (wish, text) => {
    expect(wishesIn(text)).toContain(wish);
  });
});

describe("a wish that a whole sentence says", () => {
  it.each([
    ["relay-phone", "ろう者です。美容院の予約が電話だけで困っています。"],
    ["read-aloud", "We would like an audio guide for our garden that blind guests can use alone."],
    ["broadcast-to-people-served", "参加者の皆さんには、集まりの場所の変更を前の日までに伝えたい。"],
    ["broadcast-to-people-served", "We move the soup kitchen when it snows. How do we tell the guests where it is?"],
    ["take-calls-as-team", "配食の断りの電話が朝に集中して、取り切れません。"],
    ["chat-among-staff", "帰りの時間が変わったことが、運転中の職員に伝わりません。送迎の変更を伝えたい。"],
    ["share-files", "見守りの帳面を、寺に行かなくても家から見られるようにしたい。"],
    ["teach-by-recording", "練習の録音を家で何度も聴いてもらいたい。"],
    ["read-aloud", "Her eyes are bad. I want to read her letters to her from my office."],
    ["join-by-landline", "家にいる会員どうしを電話でつなぎたい。"],
    ["take-calls-as-team", "電話が多くて仕事が進みません。"],
    ["plan-shifts", "食品の在庫を管理したい。ボランティアの当番も決めたい。寄付も募りたい。"],
    ["chat-among-staff", "職員の連絡をLINE以外でしたい。"],
    ["broadcast-to-people-served", "手話サークルです。会員は20人。次回の予定を知らせたい。"],
    ["collect-answers", "We want an online form so that our clients can answer before the visit."],
  ])("is heard as %s: %s", (wish, text) => {
    expect(wishesIn(text)).toContain(wish);
  });

  it("is none where only somebody's eyes are told of", () => {
    expect(wishesIn("Our club has 12 members, four are blind. We want to talk by telephone.")).not.toContain(
      "read-aloud",
    );
    expect(wishesIn("Four members are blind. We want our newsletter read to them.")).toContain("read-aloud");
  });
});

describe("people who are not there", () => {
  it.each(["若いもんがおらんのです。ホームページを直したい。", "農協の女性部です。名簿を整理したい。"])(
    "are no group that is served: %s",
    (text) => {
      expect(served(text)).toEqual([]);
    },
  );

  it("stay, where something is wished for them", () => {
    expect(served("若い人に催しを知らせたい。会員は40人です。").length).toBeGreaterThan(0);
  });
});

describe("what nobody has in hand", () => {
  it("is not supposed in the pockets of those who are served", () => {
    const text = "60 people eat at our kitchen. None of them has a phone. We want to tell them when the hall changes.";
    expect(served(text).map(({ access }) => [access.device, access.phone])).toEqual([[["none"], ["none"]]]);
  });
});

describe("places that are told of others", () => {
  it.each([
    "A donor in Canada gives us money. We want a form for our patients in Nepali.",
    "We are 4 staff in Osaka. Supporters overseas want to give by card every month.",
  ])("put nobody abroad whom we serve or who works here: %s", (text) => {
    const ours = understand(text).segments.filter(({ kind }) => kind !== "public");
    expect(ours.every(({ access }) => access.place !== "abroad")).toBe(true);
  });

  it.each([
    "フィリピン出身のお母さんたちに、学校のお知らせを訳して送りたい。",
    "Our 20 families are half from abroad. We want to explain the school's messages to them.",
  ])("are where somebody was born: %s", (text) => {
    const ours = understand(text).segments.filter(({ kind }) => kind !== "public");
    expect(ours.every(({ access }) => access.place !== "abroad")).toBe(true);
  });

  it("still put those abroad of whom it is told", () => {
    expect(served("Our members live in the US. We want a video meeting with them.")[0]?.access.place).toBe("abroad");
  });

  it.each([
    "Our members are over 80. They want to talk together every week without travelling.",
    "高齢の会員が、外出せずに毎週おしゃべりできるようにしたい。",
  ])("where nobody is to go anywhere are no meeting room: %s", (text) => {
    expect(served(text).every(({ access }) => access.mobility === "none")).toBe(true);
    expect(served(text).length).toBeGreaterThan(0);
  });
});
