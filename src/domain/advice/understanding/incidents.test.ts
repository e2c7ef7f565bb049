import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incidentKinds, incidentsIn } from "#src/domain/advice/understanding/incidents.ts";
import { packageRoot } from "#src/kernel/package-root.ts";

describe("incidents of organisations", () => {
  it.each([
    ["account-taken", "団体のメールが乗っ取られて、会員みんなに変なリンクが送られています。"],
    ["account-taken", "インスタのアカウントに不正ログインされました"],
    ["account-taken", "Someone broke into our mailbox and is sending links to all our members"],
    ["account-taken", "Our Facebook page was hacked"],
    ["malware", "パソコンに「あなたのデータを暗号化した、払え」と出ました。名簿が開けません"],
    ["malware", "事務所のパソコンがウイルスに感染してしまいました"],
    ["support-scam", "警告の画面が出て音が止まらない"],
    ["malware", "A ransom note appeared on our office PC"],
    ["phishing", "新しい理事がメールを開いて、変な添付を押してしまったようです"],
    ["phishing", "怪しいメールのリンクを開いてパスワードを入力してしまった"],
    ["phishing", "I clicked a suspicious link and entered my password"],
    ["money-sent", "取引先をよそおったメールにだまされて、四十万円を振り込みました"],
    ["money-sent", "偽の請求書のとおりに送金してしまった"],
    ["money-sent", "We paid a fake invoice yesterday"],
    ["data-lost", "名簿の入ったUSBを電車に忘れました。三百人分です"],
    ["data-lost", "会員全員のアドレスが見える形でメールを送ってしまいました"],
    ["data-lost", "会員全員のアドレスをCCで送ってしまいました"],
    ["support-scam", "パソコンから大きな音がして、電話してと出た"],
    ["data-lost", "相談記録の入ったノートパソコンを盗まれた"],
    ["data-lost", "We left a USB stick with 300 names on the train"],
    ["data-lost", "アンケートを送ったあとの画面で、ほかの人の住所と電話番号が見えていました"],
    ["data-lost", "設定を間違えて、相談者の記録をだれでも見られる状態にしていました"],
    ["data-lost", "保護者から、よその家の申込が見えると連絡がありました"],
    ["data-lost", "Other parents could see the names and answers of every family"],
    ["site-changed", "ホームページが改ざんされて、知らない広告が出ています"],
    ["site-changed", "Our website got hijacked again"],
    ["storm", "SNSで団体が炎上しています"],
    ["storm", "団体のSNSにひどい書き込みが続いています。コメントを閉じてよいでしょうか"],
    ["tracked", "保護した方の元夫が、きのう建物の近くに立っていました。スマホで居場所が知られたのでしょうか。"],
    ["tracked", "入居者のかばんから小さなタグが出てきました。交際相手がつけたようで、シェルターの場所も心配です。"],
    ["tracked", "A resident's ex-husband showed up outside the shelter. Her phone may have told him."],
    ["account-taken", "Somebody clicked a link and now our Facebook page is posting crypto ads"],
    ["locked-out", "ほーむぺーじ更新できんくなった、前の担当がパス変えて辞めてしもて連絡とれん"],
    ["account-shut", "インスタを乗っ取られました。パスワードを変えられて入れません"],
    ["disk-failing", "写真を入れた外付けのディスクからカチカチ音がして、開かなくなりました"],
    ["disk-failing", "The hard drive with our archive is clicking and can't be read"],
    ["storm", "A false rumour was posted and we got hundreds of nasty comments"],
  ] as const)("%s: %s", (kind, text) => {
    expect(incidentsIn(text)).toContain(kind);
  });

  it.each([
    "乗っ取られないように、二段階認証を入れたい",
    "ランサムウェアの研修を開きたい",
    "コロナウイルスに感染した利用者がいて、面会を画面ごしにしたい",
    "フィッシングを防ぐ講座の資料を作りたい",
    "個人情報が漏れないように管理したい",
    "もしUSBをなくしたらどうするか、手順を決めたい",
    "ウイルス感染の届け出の様式を探したい",
    "炎上への答え方の見本がほしい",
    "ノートを持ち帰っていて、電車で置き忘れたらと思うと怖い",
    "会長が「炎上したらどうする」と言うので、決まりの例がほしい",
    "家のパソコンからウイルスが入ったりしないか気になります",
    "パスワードを忘れました",
    "寄付を振り込んでもらう口座を案内したい",
    "会員にメールを一斉に送りたい",
    "ウェブサイトが「保護されていない通信」と表示される。IT担当者はいない。",
    "在宅勤務を始めたが、相談者の個人情報を家で扱うのが不安。",
    "特殊詐欺を防ぐ見守りの活動をしています",
    "SNSでの発信を増やしたい",
    "We want to prevent phishing and need a training for staff",
    "How do we keep case files on an encrypted laptop?",
    "名簿がUSBに入っていて、なくしそうで怖いです",
    "離婚協議中の父親に居場所を知られたくないお母さんがいて、写真の扱いに困っています",
    "利用者が電話を忘れて困ることが多い",
    "落とし物の管理を楽にしたい",
    "ノートで管理していて、賞味期限の見落としで米を捨てることになりました",
    "倉庫のどこに何があるか、ノートを見ないと分からず、先月は20袋も捨ててしまいました",
    "一覧がないので、期限の切れたおむつを捨ててしまって困っています",
    "元夫婦で始めた団体です。住所をサイトから外したい",
    "音の鳴る外付けスピーカーを借りたい",
    "ほかの人の回答が見えないフォームを作りたい",
    "みんなの予定と名前が見えるカレンダーがほしい",
    "利用者の名簿を、担当の二人だけが見られるようにしたい",
    "ほかの団体の記録を見られると勉強になります",
    "So that everyone can see who is coming, we keep a list of names on the wall",
    "シェルターの場所は公開していません。今のところ、だれにも知られていません。",
  ])("none: %s", (text) => {
    expect(incidentsIn(text)).toEqual([]);
  });

  const toldLines = readFileSync(join(packageRoot(), "tests/understanding/incidents-told.tsv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));

  it.each(toldLines.filter(([kind]) => kind !== "-"))("of all kinds, %s: %s", (kind, text = "") => {
    expect(incidentsIn(text)).toContain(kind);
  });

  it.each(toldLines.filter(([kind]) => kind === "-"))("%s (nothing has happened): %s", (_, text = "") => {
    expect(incidentsIn(text)).toEqual([]);
  });

  it("are told in two sentences as well as in one, and not in two far apart", () => {
    expect(incidentsIn("前の事務局長は去年なくなりました。")).toEqual([]);
    expect(incidentsIn("前の担当は音信不通です。管理画面に入れません。")).toEqual(["locked-out"]);
    expect(incidentsIn("前の担当は音信不通です。会員は80人です。予約を受けたい。管理画面に入れません。")).toEqual([]);
  });

  it("of a person who has left are told of an act, not of what still bears their name", () => {
    const named =
      "ページを乗っ取られました。パスワードは変えられてしまいました。登録のメールアドレスは、去年やめたボランティアさんのものです。";
    expect(incidentsIn(named)).not.toContain("insider");
    expect(incidentsIn(`${named}やめた職員が名簿をコピーして持って行きました。`)).toContain("insider");
  });

  it("of a lost thing are no deleted data", () => {
    expect(incidentsIn("会員の名簿が入ったUSBメモリを電車でなくしました。出てきません。")).toEqual(["data-lost"]);
  });

  it("are heard in few texts that ask for tools", () => {
    const texts = readFileSync(join(packageRoot(), "tests/understanding/test-cases.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line): string => JSON.parse(line).text);
    const heard = texts.filter((text) => incidentsIn(text).length > 0);
    expect(heard.length / texts.length, heard.join("\n")).toBeLessThan(0.03);
  });

  it("are the same whatever stands before and behind in sentences of their own, and never an error", () => {
    const calm = fc.constantFrom("会員は80人です。", "電話が多いです。", "We are a small group. ", "😀\n", "");
    fc.assert(
      fc.property(
        calm,
        calm,
        fc.constantFrom("名簿の入ったUSBを電車に忘れました。", "SNSで炎上しています。"),
        (a, b, told) => {
          expect(incidentsIn(a + told + b)).toEqual(incidentsIn(told));
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const kind of incidentsIn(text)) expect(incidentKinds).toContain(kind);
      }),
    );
  });

  it("take no time for a text that repeats itself", () => {
    const from = performance.now();
    for (const piece of ["振り込", "怪しい", "usb", "sent ", "メール", "画面の電話", "パスワード", "元職員", "saved "])
      incidentsIn(piece.repeat(5000 / piece.length));
    expect(performance.now() - from).toBeLessThan(1000);
  });
});
