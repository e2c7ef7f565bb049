import type { FollowUpDays, FollowUpResult } from "#src/domain/outcomes/follow-up.ts";
import type { ChangeKind } from "#src/domain/outcomes/sum-changes.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";
import { englishCount } from "#src/words/english-count.ts";

type Results = Record<FollowUpResult, string>;

const ja = {
  /** Mail is plain text: no marks for furigana, and nothing of what was written. */
  mail: {
    subject: (days: FollowUpDays) => `【よろず】${days}日たちました。その後、いかがですか`,
    body: (days: FollowUpDays, address: string) =>
      [
        `${days}日前に、よろずで「その後をたずねてよい」とお答えいただきました。`,
        "うまくいったかどうかを、ひとつ選ぶだけで教えてください。名前は載りません。",
        "",
        address,
        "",
        days === 30
          ? "このあと、もう一度だけ（90日後に）おたずねします。同じページで、止めることもできます。"
          : "おたずねするのは、これで終わりです。",
        "お心当たりがなければ、ほかの方が書き間違えたものです。お手数ですが消してください。",
      ].join("\n"),
  },
  page: {
    title: "その後、いかがですか",
    lead: "提案のうち、始めたことについて教えてください。押すと、すぐに伝わります。あとから選び直せます。",
    results: {
      works: "うまくいっている",
      partly: "一部だけできている",
      "not-begun": "まだ始めていない",
      "given-up": "うまくいかなかった・やめた",
    } satisfies Results,
    answered: (result: string) => `「${result}」と伝わりました。ありがとうございます。`,
    next: {
      works: "届いていない人がいないか、ときどき確かめてください。人数が増えたら、提案を計算し直せます。",
      partly: "どこで止まっているかを、人に相談できます。相談のページの「人に相談する」を使ってください。",
      "not-begun": "いちばん小さい一つから始められます。提案のページの「まず、ここから」を見てください。",
      "given-up": "合わなかったことが分かったのも、大事な結果です。事情を書き足すと、ちがう組み合わせを計算できます。",
    } satisfies Results,
    stopTitle: "もう、たずねてほしくないとき",
    stop: "たずねるのを止める",
    stopped: "これからは、おたずねしません。メールアドレスも消しました。",
  },
  needs: {
    title: "いま、何が足りないか",
    seen: "足し合わせた結果（いま、何が足りないか）を見る",
    lead: "相談した団体のうち、集計に使ってよいと答えたところだけを足し合わせました。何があれば、いま届いていない人たちに届くかです。団体の名前や、相談の言葉は使っていません。",
    few: "集計に使ってよいと答えた団体が、まだ5つに足りません。5つそろったら、ここに載ります。",
    counted: (day: string, n: string) => `${day}に数えました。もとになった団体は${n}です。`,
    unreached: (n: string) => `そのうち${n}には、「必ず」なのに届いていない人がいます。`,
    caption: "足りないもの（届く人たちが多い順）",
    change: "何があれば",
    organisations: "団体",
    groups: "届くようになる人たち",
    amount: "合わせて",
    groupCount: (n: string) => `${n}組`,
    organisationCount: (n: string) => `${n}団体`,
    kinds: {
      tablet: "通信つきのタブレットを貸す",
      pc: "通信つきのパソコンを貸す",
      phone: "携帯電話を貸す",
      helper: "そばで操作を手伝う人",
      interpreter: "通訳",
      "quiet-place": "人に聞かれずに話せる場所",
      transport: "送り迎え",
      monthlyYen: "毎月のお金",
      initialYen: "はじめのお金",
      setupHours: "準備を手伝う時間",
      newThings: "新しいことを始める手伝い",
      several: "いくつかを一緒に",
    } satisfies Record<ChangeKind, string>,
    amounts: {
      people: (n: string) => `${n}人分`,
      monthly: (yen: string) => `毎月${yen}`,
      once: (yen: string) => yen,
      hours: (n: string) => `${n}時間`,
      things: (n: string) => `${n}つ`,
      none: "—",
    },
    nothing: "5団体以上に共通して足りないものは、いまのところありません。",
    leftOut: (n: string) => `ほかに${n}種類ありますが、5団体に満たないので載せていません。`,
    how: "一つの団体の中でも、人たち（たとえば「電話だけの方」）ごとに数えます。同じ人たちが、いくつかの行に出ることがあります。お金は、いちばん多く届くところまで増やした額です。どれも計算で「これより少ないと届かない」ことを確かめています。",
    results: "その後",
    resultsCaption: "30日後と90日後の答え",
    resultsBase: (asked: string, answered: string) => `たずねた${asked}件のうち、${answered}件から答えがありました。`,
    share: "件数",
  },
};

type OutcomeWords = SameShape<typeof ja>;

const easy: OutcomeWords = {
  mail: {
    subject: (days) => `【よろず】${days}にち たちました。いかがですか`,
    body: (days, address) =>
      [
        `${days}にち まえに、よろずで「あとで きいて いい」と こたえて くれました。`,
        "うまく いったか、ひとつ えらんで おしえてください。",
        "",
        address,
        "",
        days === 30
          ? "つぎは 90にちの ときに もういちど ききます。おなじ ページで、やめることも できます。"
          : "きくのは、これで おわりです。",
        "しらない メールのときは、けしてください。",
      ].join("\n"),
  },
  page: {
    title: "その{後|ご}、いかがですか",
    lead: "{始|はじ}めた ことについて、{教|おし}えてください。おすと すぐに {届|とど}きます。あとで {変|か}えられます。",
    results: {
      works: "うまく いっている",
      partly: "{少|すこ}し できている",
      "not-begun": "まだ {始|はじ}めていない",
      "given-up": "うまく いかなかった",
    },
    answered: (result) => `「${result}」が {届|とど}きました。ありがとうございます。`,
    next: {
      works: "{届|とど}いていない {人|ひと}が いないか、ときどき {見|み}てください。",
      partly: "{困|こま}っている ことは、{人|ひと}に {相談|そうだん}できます。",
      "not-begun": "{小|ちい}さい ことから {始|はじ}めてください。「まず、ここから」を {見|み}てください。",
      "given-up": "{合|あ}わなかった ことを {書|か}くと、ちがう {方法|ほうほう}を {計算|けいさん}できます。",
    },
    stopTitle: "もう {聞|き}かないでほしい とき",
    stop: "{聞|き}くのを やめる",
    stopped: "もう {聞|き}きません。メールアドレスも {消|け}しました。",
  },
  needs: {
    title: "いま、{何|なに}が {足|た}りませんか",
    seen: "みんなの {結果|けっか}を {見|み}る",
    lead: "{数|かぞ}えて いいと {答|こた}えた {団体|だんたい}だけを {足|た}しました。{何|なに}が あれば、{届|とど}いていない {人|ひと}に {届|とど}くかです。{団体|だんたい}の {名前|なまえ}は {使|つか}っていません。",
    few: "{数|かぞ}えて いいと {答|こた}えた {団体|だんたい}が、まだ 5つ ありません。",
    counted: (day, n) => `${day}に {数|かぞ}えました。{団体|だんたい}は ${n}です。`,
    unreached: (n) => `その {中|なか}の ${n}には、{届|とど}いていない {人|ひと}が います。`,
    caption: "{足|た}りない もの（{多|おお}い {順|じゅん}）",
    change: "{何|なに}が あれば",
    organisations: "{団体|だんたい}",
    groups: "{届|とど}く {人|ひと}たち",
    amount: "ぜんぶで",
    groupCount: (n) => `${n}{組|くみ}`,
    organisationCount: (n) => `${n}{団体|だんたい}`,
    kinds: {
      tablet: "インターネットが できる タブレット",
      pc: "インターネットが できる パソコン",
      phone: "けいたい {電話|でんわ}",
      helper: "そばで {手伝|てつだ}う {人|ひと}",
      interpreter: "{通訳|つうやく}",
      "quiet-place": "ほかの {人|ひと}に {聞|き}かれない {場所|ばしょ}",
      transport: "{送|おく}り{迎|むか}え",
      monthlyYen: "{毎月|まいつき}の お{金|かね}",
      initialYen: "はじめの お{金|かね}",
      setupHours: "{準備|じゅんび}を {手伝|てつだ}う {時間|じかん}",
      newThings: "{新|あたら}しい ことを {手伝|てつだ}う {人|ひと}",
      several: "いくつかを {一緒|いっしょ}に",
    },
    amounts: {
      people: (n) => `${n}{人分|にんぶん}`,
      monthly: (yen) => `{毎月|まいつき} ${yen}`,
      once: (yen) => yen,
      hours: (n) => `${n}{時間|じかん}`,
      things: (n) => `${n}つ`,
      none: "—",
    },
    nothing: "5つの {団体|だんたい}に {同|おな}じように {足|た}りない ものは、いま ありません。",
    leftOut: (n) =>
      `ほかに ${n}{種類|しゅるい} ありますが、{団体|だんたい}が 5つより {少|すく}ないので {書|か}きません。`,
    how: "{一|ひと}つの {団体|だんたい}の {中|なか}でも、{人|ひと}たちごとに {数|かぞ}えます。どれも、これより {少|すく}ないと {届|とど}かない ことを {計算|けいさん}して たしかめました。",
    results: "その{後|ご}",
    resultsCaption: "30{日|にち}{後|ご}と 90{日|にち}{後|ご}の {答|こた}え",
    resultsBase: (asked, answered) => `${asked}{件|けん} {聞|き}いて、${answered}{件|けん} {答|こた}えが ありました。`,
    share: "{数|かず}",
  },
};

const en: OutcomeWords = {
  mail: {
    subject: (days) => `[Yorozu] ${days} days on: how did it go?`,
    body: (days, address) =>
      [
        `${days} days ago you agreed on Yorozu to be asked how it went.`,
        "Please tell us by choosing one answer. No name is shown.",
        "",
        address,
        "",
        days === 30 ? "We ask once more, after 90 days. You can stop that on the same page." : "We do not ask again.",
        "If this means nothing to you, somebody mistyped their address. Please delete this mail.",
      ].join("\n"),
  },
  page: {
    title: "How did it go?",
    lead: "About what you have begun of the proposal. One press tells us; you can choose again later.",
    results: {
      works: "It works",
      partly: "Part of it works",
      "not-begun": "Not begun yet",
      "given-up": "It did not work, or we gave it up",
    },
    answered: (result) => `We have heard: “${result}”. Thank you.`,
    next: {
      works: "Look now and then for somebody who is left out. When you grow, the plan can be worked out anew.",
      partly: "You can ask a person about where it is stuck: “Ask a person” on the page of your consultation.",
      "not-begun": "Begin with the smallest thing: “Start here” on the page of your proposal.",
      "given-up":
        "To know that it did not fit is a result too. Add what happened, and another combination can be worked out.",
    },
    stopTitle: "If you would rather not be asked",
    stop: "Stop asking me",
    stopped: "We will not ask again. Your address was deleted.",
  },
  needs: {
    title: "What is missing now",
    seen: "See what all of them together are missing",
    lead: "Added up over the organisations that agreed to be counted: what would reach the people who are not reached now. No names and none of their words are used.",
    few: "Fewer than five organisations have agreed to be counted so far. With five or more, it is shown here.",
    counted: (day, n) => `Counted on ${day}, from ${n}.`,
    unreached: (n) => `In ${n} of them somebody is not reached with a must.`,
    caption: "What is missing (most groups first)",
    change: "What would help",
    organisations: "Organisations",
    groups: "Groups reached",
    amount: "In all",
    groupCount: (n) => englishCount(n, "group"),
    organisationCount: (n) => englishCount(n, "organisation"),
    kinds: {
      tablet: "Tablets with a data line, lent",
      pc: "Computers with a data line, lent",
      phone: "Mobile phones, lent",
      helper: "Somebody beside them who helps with the device",
      interpreter: "Interpreters",
      "quiet-place": "A place to talk without being overheard",
      transport: "Being driven there and back",
      monthlyYen: "Money each month",
      initialYen: "Money at first",
      setupHours: "Hours of help with setting up",
      newThings: "Help with starting new things",
      several: "Several of these together",
    },
    amounts: {
      people: (n) => `for ${n} people`,
      monthly: (yen) => `${yen} a month`,
      once: (yen) => yen,
      hours: (n) => englishCount(n, "hour"),
      things: (n) => n,
      none: "—",
    },
    nothing: "Nothing is missing in five or more organisations at present.",
    leftOut: (n) => `${n} more kinds are left out because fewer than five organisations share them.`,
    how: "Within an organisation each group of people is counted; the same group may stand in several rows. Money is what reaches most. Each figure was proved: less would not reach them.",
    results: "How it went",
    resultsCaption: "Answers after 30 and 90 days",
    resultsBase: (asked, answered) => `Of ${asked} asked, ${answered} answered.`,
    share: "Answers",
  },
};

/** Asking how it went, and what is missing in all. */
export const outcomeWords: Localized<OutcomeWords> = { ja, "ja-easy": easy, en };
