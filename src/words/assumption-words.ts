import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** Codes of `Proposal.assumptions` that have words of their own; another one is shown as what it is: `other`. */
export const assumptionCodes = [
  "staff-count-unknown",
  "size-unknown",
  "people-in-homes",
  "access-assumed",
  "access-unknown",
  "price-unknown",
  "legal-form-unknown",
  "data-sensitivity-unknown",
  "staff-turnover-assumed",
  "setup-needs-it-person",
  "deadline-not-planned",
  "deadline-planned",
  "deadline-too-near",
  "planned-for-future-staff",
  "hours-bearable",
  "yen-bearable",
  "limits-open",
  "no-personal-data",
  "counted-staff-only",
] as const;
export type AssumptionCode = (typeof assumptionCodes)[number];

/** What an assumption speaks of, in words of the same language; empty where it does not apply. */
export type AssumedWords = { readonly who: string; readonly key: string; readonly value: string };

const ja = {
  title: "仮に考えたこと",
  lead: "書かれていなかったので、次のように考えて計算しました。",
  correct: "違うものがあれば、直すと提案も変わります。",
  none: "仮に考えたことはありません。書かれていたことだけで計算しました。",
  future: (now: string, then: string) =>
    `これは、いまの${now}での計算です。${then}になったときの組み合わせは、「スタッフの人数」を${then}に直すと分かります。`,
  codes: {
    "staff-count-unknown": ({ value }) => `スタッフの人数が分からないので、${value}人として計算しました。`,
    "size-unknown": ({ who, value }) => `「${who}」の人数が分からないので、${value}人として計算しました。`,
    "people-in-homes": ({ who, key, value }) =>
      `「${who}」は${key}と聞いたので、平均の人数から約${value}人として計算しました。`,
    "access-assumed": ({ who, value }) => `「${who}」は、次のように考えました：${value}。`,
    "access-unknown": ({ who, key }) => `「${who}」の${key}は分からないので、ないものとして計算しました。`,
    "price-unknown": ({ key }) => `「${key}」の値段は分からないので、合計に入れていません。`,
    "legal-form-unknown": () => "法人格が分からないので、非営利団体向けの特別な値段は使っていません。",
    "data-sensitivity-unknown": () => "どんな情報を扱うか分からないので、情報の種類による制限はしていません。",
    "staff-turnover-assumed": ({ value }) =>
      `スタッフの約${Math.round(Number(value) / 10)}％が1年で入れ替わると考えて、手間を計算しました（厚生労働省の雇用動向調査、全産業の2023年の値。非営利団体だけの値はありません）。`,
    "setup-needs-it-person": ({ key }) =>
      `「${key}」の準備には、ITにくわしい人が要ります。いまいるかどうかは計算に入れていないので、いなければ先に人に相談してください。`,
    "deadline-not-planned": ({ value }) =>
      `期限に間に合うかどうかは計算に入れていません。準備は全部で約${value}時間です。間に合いそうか、先に見てください。`,
    "deadline-planned": ({ value }) =>
      `期限までに準備に使える時間は、みんなで合わせて約${value}時間と考えました（わたしたちの目安です）。`,
    "deadline-too-near": ({ value }) =>
      `この案の準備は全部で約${value}時間かかり、期限までには終わりそうにありません。期限までは、いまのやり方に紙1枚を足すくらいにしてください。`,
    "planned-for-future-staff": ({ value }) =>
      `スタッフが${value}人になると聞いたので、${value}人になっても続けられる組み合わせにしました。お金と手間も${value}人で計算しています。`,
    "hours-bearable": ({ value }) =>
      `新しいことに使える時間は、団体全体で毎月${value}時間くらいまでがよいと考えました（わたしたちの目安です）。`,
    "yen-bearable": ({ value }) =>
      `使えるお金は、まだ聞いていません。毎月${value}円をこえる案は、後にしました（わたしたちの目安です）。`,
    "limits-open": () =>
      "使えるお金や時間、扱う情報に、まだ分からないものがあるので、少なくて済み、どんな情報にも使える方法を先にしました。",
    "no-personal-data": ({ key }) =>
      `「${key}」には、名前や連絡先など個人の情報を入れられません。入れずに使うものとして考えました。`,
    "counted-staff-only": ({ who, key }) =>
      `「${key}」は、スタッフだけで数えました。「${who}」は、この方法では加われません。`,
  },
  other: (code: string, about: string) =>
    `ほかに仮に考えたことがあります（${[code, about].filter(Boolean).join("、")}）。`,
} satisfies Record<string, unknown> & { codes: Record<AssumptionCode, (assumed: AssumedWords) => string> };

const easy: SameShape<typeof ja> = {
  title: "わたしたちが {考|かんが}えた こと",
  lead: "まだ {聞|き}いていない ことです。わたしたちが {考|かんが}えました。",
  correct: "ちがう ときは {直|なお}してください。{方法|ほうほう}も {変|か}わります。",
  none: "ありません。",
  future: (now, then) =>
    `いまの ${now}で {考|かんが}えました。${then}の ときを {見|み}たい {人|ひと}は、スタッフの {数|かず}を ${then}に {直|なお}してください。`,
  codes: {
    "staff-count-unknown": ({ value }) => `スタッフは ${value}{人|にん}と {考|かんが}えました。`,
    "size-unknown": ({ who, value }) => `「${who}」は ${value}{人|にん}と {考|かんが}えました。`,
    "people-in-homes": ({ who, key, value }) =>
      `「${who}」は ${key}なので、だいたい ${value}{人|にん}と {考|かんが}えました。`,
    "access-assumed": ({ who, value }) =>
      `「${who}」の ことは、まだ {聞|き}いていません。こう {考|かんが}えました：${value}。`,
    "access-unknown": ({ who, key }) =>
      `「${who}」に ${key}が あるか、まだ {聞|き}いていません。「ない」と {考|かんが}えて {計算|けいさん}しました。`,
    "price-unknown": ({ key }) => `「${key}」の {値段|ねだん}は わかりません。お{金|かね}に {入|はい}っていません。`,
    "legal-form-unknown": () =>
      "NPOは {安|やす}い ときが あります。でも、NPOか まだ {聞|き}いていません。ふつうの {値段|ねだん}で {計算|けいさん}しました。",
    "data-sensitivity-unknown": () =>
      "どんな {情報|じょうほう}を {使|つか}うか、まだ {聞|き}いていません。ぜんぶの {道具|どうぐ}から {選|えら}びました。",
    "staff-turnover-assumed": ({ value }) =>
      `スタッフは 1{年|ねん}に ${Math.round(Number(value) / 10)}%くらいが かわると {考|かんが}えました（2023{年|ねん}の {日本|にほん}の ぜんぶの {仕事|しごと}の {数字|すうじ}です）。`,
    "setup-needs-it-person": ({ key }) =>
      `「${key}」を {始|はじ}めるには、ITに くわしい {人|ひと}が いります。いない ときは、{先|さき}に {人|ひと}に {相談|そうだん}してください。`,
    "deadline-not-planned": ({ value }) =>
      `{準備|じゅんび}は、ぜんぶで だいたい ${value}{時間|じかん}です。いつ {終|お}わるかは わかりません。`,
    "deadline-planned": ({ value }) =>
      `その {日|ひ}までに {準備|じゅんび}に {使|つか}える {時間|じかん}は、みんなで {約|やく}${value}{時間|じかん}と {考|かんが}えました。`,
    "deadline-too-near": ({ value }) =>
      `{準備|じゅんび}は ぜんぶで {約|やく}${value}{時間|じかん}です。その {日|ひ}までに おわらないと {思|おも}います。それまでは、{今|いま}の やりかたを {少|すこ}しだけ {変|か}えてください。`,
    "planned-for-future-staff": ({ value }) =>
      `スタッフが ${value}{人|にん}に なると {聞|き}きました。${value}{人|にん}で {計算|けいさん}しました。`,
    "hours-bearable": ({ value }) =>
      `{新|あたら}しい {仕事|しごと}は、みんなで {毎月|まいつき} ${value}{時間|じかん}まで、と {考|かんが}えました。`,
    "yen-bearable": ({ value }) =>
      `{使|つか}える お{金|かね}は、まだ {聞|き}いていません。{毎月|まいつき} ${value}{円|えん}より {高|たか}い {方法|ほうほう}は、あとに しました。`,
    "limits-open": () =>
      "{使|つか}える お{金|かね}や {時間|じかん}に、まだ わからない ものが あります。{少|すこ}しで できる {方法|ほうほう}を {先|さき}に しました。",
    "no-personal-data": ({ key }) => `「${key}」には、{名前|なまえ}や {住所|じゅうしょ}を {入|い}れないでください。`,
    "counted-staff-only": ({ who, key }) =>
      `「${key}」は、スタッフだけの ことと {考|かんが}えました。「${who}」は、この {方法|ほうほう}を {使|つか}えません。`,
  },
  other: (code, about) => `ほかにも {考|かんが}えた ことが あります（${[code, about].filter(Boolean).join("、")}）。`,
};

const en: SameShape<typeof ja> = {
  title: "What we assumed",
  lead: "We were not told these things, so we assumed them.",
  correct: "If something is wrong, correct it and the proposal changes too.",
  none: "Nothing was assumed: we used only what was said.",
  future: (now, then) =>
    `This is worked out for ${now} as you are now. To see the combination for ${then}, change the number of staff to ${then}.`,
  codes: {
    "staff-count-unknown": ({ value }) => `The number of staff is not known; we took ${value}.`,
    "size-unknown": ({ who, value }) => `How many “${who}” are is not known; we took ${value}.`,
    "people-in-homes": ({ who, key, value }) => `“${who}” are ${key}; by the average we took about ${value} people.`,
    "access-assumed": ({ who, value }) => `Of “${who}” we supposed: ${value}.`,
    "access-unknown": ({ who, key }) => `Of “${who}” we do not know: ${key}. We took it as missing.`,
    "price-unknown": ({ key }) => `The price of ${key} is not known and not in the total.`,
    "legal-form-unknown": () => "The legal form is not known, so no special prices for nonprofits were used.",
    "data-sensitivity-unknown": () =>
      "It is not known how sensitive your data is, so no tool was left out for that reason.",
    "staff-turnover-assumed": ({ value }) =>
      `For the effort we supposed that about ${Math.round(Number(value) / 10)}% of the staff change in a year (Survey on Employment Trends of the Ministry of Health, Labour and Welfare, all industries, 2023; there is no figure for nonprofits alone).`,
    "setup-needs-it-person": ({ key }) =>
      `Setting up ${key} takes somebody who knows IT. Whether you have one was not counted; if not, please ask a person first.`,
    "deadline-not-planned": ({ value }) =>
      `Whether it can be done by your deadline was not worked out. Setting up takes about ${value} hours in all.`,
    "deadline-planned": ({ value }) =>
      `Until your deadline we took about ${value} hours of everybody together as what can go into setting up (our own yardstick).`,
    "deadline-too-near": ({ value }) =>
      `Setting this up takes about ${value} hours in all, more than there is until your deadline. Until then, add no more than a sheet of paper to what you do now.`,
    "planned-for-future-staff": ({ value }) =>
      `You told us that you will be ${value} people, so this is a combination that still works then; money and hours are those of ${value} people.`,
    "hours-bearable": ({ value }) =>
      `We took about ${value} hours a month as what the whole organisation can give to something new (our own yardstick).`,
    "yen-bearable": ({ value }) =>
      `Your budget is not known to us yet. Plans above ¥${value} a month come later (our own yardstick).`,
    "limits-open": () =>
      "Not all is known yet of what can be spent or what data there is, so ways that take little and suit any data come first.",
    "no-personal-data": ({ key }) =>
      `No names, contacts or other personal data may go into ${key}: we took it to be used without.`,
    "counted-staff-only": ({ who, key }) =>
      `“${key}” was counted for staff alone; “${who}” could not take part in this way.`,
  },
  other: (code, about) => `Something else was assumed (${[code, about].filter(Boolean).join(", ")}).`,
};

/** What a proposal supposes where nobody told it. */
export const assumptionWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
