import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const told = (text: string): string[] => (understand(text).circumstances ?? []).map(({ id }) => id);

describe("what was told of the whole matter", () => {
  it.each([
    ["within-hours", "雨で中止にするとき30人に一人ずつ電話しています。朝6時に一斉に知らせる方法はありませんか。"],
    ["within-hours", "急な中止を利用者に知らせたい"],
    ["within-hours", "台風で教室を休みにするとき、86家庭に電話を回すのが大変です。全員に一度に知らせたい。"],
    ["within-hours", "警報が出たら1時間以内に利用者全員へ連絡したいです。"],
    ["within-hours", "学童です。子どもが着いたことを親に知らせたい。"],
    ["within-hours", "When the pipes freeze we must tell all families within two hours."],
    ["abroad", "We run a shelter for street children in Nairobi, Kenya. We want one list of all cases."],
    ["abroad", "Village library in Wales. Borrowers ring us to book the reading room."],
    ["one-person", "82歳、一人で暮らしています。電話で昔の仲間と話したい。"],
    ["one-person", "目の不自由な者です。市からの手紙を自分で読めるようになりたい。"],
    ["one-person", "I am deaf. I want to call the dentist myself."],
    ["from-afar", "入院していて来られない子にも、病室から合唱に加わってもらいたい。"],
    ["at-night", "子育て中の親どうしが夜中に話せる場をつくりたい。"],
    ["unseen", "断酒会の集まりをオンラインで開きたい。顔を出したくない人が半分います。"],
    ["watched-device", "家族にスマホを見られる若い人の相談を受けています。安全に連絡を取りたい。"],
    ["no-office", "見守りのボランティア9人です。訪問の記録をみんなで見たい。"],
    ["school", "中学校の教員です。生徒会の動画を作りたい。"],
    ["not-by-call", "予約の電話が一日中鳴って、仕事の手が止まります。予約を受けたい。"],
    ["not-by-call", "相談の予約を電話で受けていますが、3人では手が回りません。"],
    ["not-by-call", "申込みはLINEと紙で来ます。食事会の参加の申込を一つにまとめたい。"],
    ["told-by-a-thing", "用水の水位が上がったら、離れていても分かるようにしたい。"],
    ["not-paper", "祭りを写した古いフィルムを保存して、町の人に見せたい。"],
    ["delivered-today", "月に二度、30軒へ米の箱を届けています。配る順番を決めたい。"],
    ["online-already", "毎週zoomで集まっています。声の出ない人も話せるようにしたい。"],
  ])("%s: %s", (id, text) => {
    const found = understand(text).circumstances?.find((one) => one.id === id);
    expect(found, `heard: ${told(text)}`).toBeDefined();
    expect(found?.evidence.length).toBeGreaterThan(0);
  });

  it.each([
    ["within-hours", "毎月の予定を利用者に知らせたい。"],
    ["within-hours", "雨の日も休まない会です。毎月の便りを利用者に届けたい。"],
    ["within-hours", "急に休む職員が多い。当番表を共有したい。"],
    ["abroad", "We are a choir in Kyoto. One of our members lives in Canada now. We want to share files."],
    ["abroad", "Two of our nine staff live in Nepal. We want to talk in a group."],
    ["abroad", "My daughter is now in Canada. We want to share the files of our choir."],
    ["one-person", "82歳です。町内の会員40人の名簿を作っています。"],
    ["one-person", "82歳の会長が一人で名簿を持っています。会員は40人です。"],
    ["one-person", "目の不自由な方の会です。会報を読めるようにしたい。"],
    ["from-afar", "家から会場までの送り迎えを手配したい。"],
    ["at-night", "夜中に電話が鳴って職員が眠れません。"],
    ["unseen", "写真に顔を出したくない子がいます。ホームページを作りたい。"],
    ["watched-device", "混み具合を家族がスマホで見られるようにしたい。"],
    ["watched-device", "申込者は仕事中スマホを見られない。申込を受けたい。"],
    ["no-office", "事務所にボランティア9人が来ます。訪問の記録をみんなで見たい。"],
    ["school", "小学校の見守り隊です。連絡をとりたい。"],
    ["not-by-call", "予約を電話で受けていますが手が回りません。相手は固定電話だけの方です。"],
    ["not-by-call", "予約は電話と紙で受けています。一つの表にしたい。"],
    ["told-by-a-thing", "会費を払わない人がだれか分かるようにしたい。"],
    ["not-paper", "会議の録音を文字にして記録に残したい。"],
    ["delivered-today", "困っている家に食品を届けたい。"],
    ["online-already", "総会をオンラインでやっていいのでしょうか。"],
  ])("no %s: %s", (id, text) => expect(told(text)).not.toContain(id));
});
