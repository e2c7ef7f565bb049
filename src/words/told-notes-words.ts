import type { BrokenKind } from "#src/domain/advice/understanding/broken-in-use.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  broken: {
    title: "先に、直してもらうところに聞いてください",
    /** `quote`: the asker's own words, in quotation marks. */
    lead: (quote: string) => `${quote}とあります。新しいものを選ぶ前に、直るかどうかを確かめます。`,
    what: {
      telephone:
        "電話の故障は、契約している電話会社の故障の窓口が受けます。NTTの電話なら、局番なしの113です。携帯電話やほかの会社の電話からはかからないことがあるので、そのときは契約書や請求書にある番号へ。受話器を上げて「プー」という音がしない、またはザーザーいうときは故障です。話せない間は、近所の人か公衆電話に頼れるかを先に決めてください。",
      internet:
        "回線の故障は、契約している会社の窓口が受けます。番号は契約書か請求書にあります。機械の電源を抜いて1分待ち、差し直しても戻らなければ、どのランプが何色で光っているかを伝えてください。",
      machine:
        "故障は、買った店か、作った会社の窓口が受けます。保証書があれば、まず期限を見てください。中のデータが要るときは、電源を何度も入れ直さずに相談してください。",
    } satisfies Record<BrokenKind, string>,
    source: "もとにしたページ",
  },
  past: {
    over: (quote: string, today: string) =>
      `${quote}は、もう過ぎているようです（今日は${today}）。先の日付のことなら、書き足してください。`,
    ending: (quote: string, today: string) =>
      `${quote}は、あと数日で終わります（今日は${today}）。間に合わせる日があれば、書き足してください。`,
  },
};

const easy: SameShape<typeof ja> = {
  broken: {
    title: "{先|さき}に、{直|なお}す {人|ひと}に {聞|き}いてください",
    lead: (quote) =>
      `${quote}と {書|か}いて あります。{新|あたら}しい ものを {買|か}う {前|まえ}に、{直|なお}るか {聞|き}きます。`,
    what: {
      telephone:
        "{電話|でんわ}が こわれた ときは、{電話|でんわ}の {会社|かいしゃ}に {聞|き}きます。NTTの {電話|でんわ}は 113です。{携帯電話|けいたいでんわ}から かからない ときは、{会社|かいしゃ}からの {手紙|てがみ}に ある {番号|ばんごう}に かけてください。{電話|でんわ}を {取|と}って、{何|なに}も {聞|き}こえない ときは こわれています。",
      internet:
        "インターネットが こわれた ときは、{契約|けいやく}した {会社|かいしゃ}に {聞|き}きます。{番号|ばんごう}は {会社|かいしゃ}からの {手紙|てがみ}に あります。{機械|きかい}の {電気|でんき}を {切|き}って、1{分|ぷん} {待|ま}って、また つけてください。だめなら、どの ランプが {光|ひか}っているか {言|い}ってください。",
      machine:
        "こわれた ときは、{買|か}った {店|みせ}か、{作|つく}った {会社|かいしゃ}に {聞|き}きます。{保証書|ほしょうしょ}が あれば、{見|み}てください。{中|なか}の データが いる ときは、{何度|なんど}も {電気|でんき}を つけないで ください。",
    },
    source: "{見|み}た ページ",
  },
  past: {
    over: (quote, today) =>
      `${quote}は、もう {終|お}わりました（{今日|きょう}は ${today}）。{先|さき}の {日|ひ}の ことなら、{書|か}いてください。`,
    ending: (quote, today) =>
      `${quote}は、もうすぐ {終|お}わります（{今日|きょう}は ${today}）。いつまでか わかれば、{書|か}いてください。`,
  },
};

const en: SameShape<typeof ja> = {
  broken: {
    title: "First ask whoever repairs it",
    lead: (quote) => `You wrote ${quote}. Before anything new is chosen, find out whether it can be repaired.`,
    what: {
      telephone:
        "A fault is taken by the telephone company that you have the contract with. For an NTT telephone it is 113, without an area code. From a mobile or another company’s telephone it may not connect: then use the number on your bill. Lift the receiver: no tone, or only noise, means a fault. Until it is mended, settle whose telephone can be used.",
      internet:
        "A fault is taken by the company that you have the contract with; its number is on the contract or the bill. Pull the plug of the box, wait a minute and put it back. If that does not help, tell them which lamps are lit and in which colour.",
      machine:
        "A fault is taken by the shop that sold it or by its maker. If there is a guarantee, look at its date first. If you need what is stored in it, do not switch it on again and again: ask first.",
    },
    source: "Pages this rests on",
  },
  past: {
    over: (quote, today) => `${quote} seems to be over (today is ${today}). If you mean a date to come, please add it.`,
    ending: (quote, today) =>
      `${quote} ends within days (today is ${today}). If there is a day to keep, please add it.`,
  },
};

/** Notes on what a text tells that stand before any plan: something is broken, a date is over. */
export const toldNotesWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
