import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** Pages of errors: what happened, what was kept, what to do next. */
const ja = {
  kinds: {
    "not-found": {
      title: "このページは見つかりません",
      what: "アドレスが違うか、ページがなくなっています。",
      kept: "相談を消していなければ、相談そのものは残っています。",
      next: "アドレスの写し間違いがないか確かめてください。はじめのページからも探せます。",
    },
    forbidden: {
      title: "このページは開けません",
      what: "担当者だけが開ける画面です。サインインしていないか、いまのサインインでは開けません。",
      kept: "何も変わっていません。",
      next: "担当の方は、サインインしてください。",
    },
    "forbidden-origin": {
      title: "送られた場所を確かめられませんでした",
      what: "ほかのサイトから送られたかもしれないため、受け取りませんでした。",
      kept: "何も変わっていません。",
      next: "前の画面を開き直して、もう一度送ってください。",
    },
    expired: {
      title: "期限が過ぎています",
      what: "このリンクは、期限が過ぎたか、止められたか、相談が消されたため、もう使えません。",
      kept: "消されたものは、こちらにも残っていません。",
      next: "リンクをくれた人に、新しいリンクを頼んでください。新しく相談を始めることもできます。",
    },
    "stale-form": {
      title: "先にほかの変更がありました",
      what: "この画面を開いたあとに、ほかの画面で同じ相談が直されました。食い違わないように、いったん止めました。",
      kept: "先に直された内容は残っています。いま送られたものは、まだ入っていません。",
      next: "いまの内容を見て、もう一度直してください。",
    },
    "submit-id-reused": {
      title: "この画面からは、もう送られています",
      what: "一度送ったあとに、内容を変えて同じ画面から送られました。二重にならないように止めました。",
      kept: "はじめに送られたものは残っています。変えた分は、まだ入っていません。",
      next: "相談を開き直してから、変えたいところを送ってください。",
    },
    "too-large": {
      title: "送られたものが大きすぎました",
      what: "一度に受け取れる大きさを超えました。",
      kept: "いま送られたものは入っていません。前に保存したものは残っています。",
      next: "短くして、もう一度送ってください。前の画面に戻ると、書いたものが残っていることがあります。",
    },
    "rate-limited": {
      title: "少し待ってください",
      what: "短い間に、たくさん送られました。みんなが使えるように、少し止めています。",
      kept: "前に保存したものは残っています。",
      next: "しばらく待ってから、もう一度お試しください。",
    },
    bug: {
      title: "こちらの不具合で止まりました",
      what: "あなたの操作のせいではありません。",
      kept: "前に保存したものは残っています。いま送られたものは、入っていないかもしれません。",
      next: "前の画面に戻って、もう一度お試しください。続くときは、下の番号を添えて運営している団体へお知らせください。",
    },
    unavailable: {
      title: "いま使えません",
      what: "保存する場所につながらないか、準備をしているところです。",
      kept: "前に保存したものは残っています。いま送られたものは入っていません。",
      next: "1、2分待ってから、もう一度お試しください。",
    },
    "keeper-gone": {
      title: "このリンクは使えません",
      what: "アドレスが違うか、窓口から離れてアドレスを消したあとです。",
      kept: "窓口の情報は、変わっていません。",
      next: "アドレスの写し間違いがないか確かめてください。窓口のページから、新しいリンクを頼めます。",
    },
    "keeper-not-yet": {
      title: "このリンクからは、いまは直せません",
      what: "担当がまだ確かめていないか、リンクの期限が過ぎました。",
      kept: "窓口の情報は、変わっていません。",
      next: "いまの状態を見てください。期限が過ぎたときは、窓口のページから、新しいリンクを頼めます。",
    },
  },
  headings: { kept: "残っているもの", next: "次にできること" },
  requestId: (id: string) => `お問い合わせ用の番号: ${id}`,
  wait: (seconds: string) => `あと${seconds}秒ほどで、また使えます。`,
  yourText: "書いたものは、ここにあります。写して使ってください。",
  home: "はじめのページへ",
  back: "いまの内容を見る",
  again: "もう一度開く",
  sendAgain: "同じものを、もう一度送る",
  desks: "電話や対面の窓口",
};

const easy: SameShape<typeof ja> = {
  kinds: {
    "not-found": {
      title: "この ページは ありません",
      what: "アドレスが ちがうか、ページが なくなりました。",
      kept: "あなたが {消|け}していない {相談|そうだん}は、まだ あります。",
      next: "アドレスを もう{一度|いちど} {見|み}てください。はじめの ページからも さがせます。",
    },
    forbidden: {
      title: "この ページは {開|ひら}けません",
      what: "サインインを した {人|ひと}だけの ページです。",
      kept: "{何|なに}も {変|か}わっていません。",
      next: "ここで {働|はたら}く {人|ひと}は、サインインしてください。",
    },
    "forbidden-origin": {
      title: "どこから {送|おく}ったか わかりませんでした",
      what: "どこから {来|き}たか わからないので、もらいませんでした。",
      kept: "{何|なに}も {変|か}わっていません。",
      next: "{前|まえ}の {画面|がめん}を もう{一度|いちど} {開|ひら}いて、{送|おく}ってください。",
    },
    expired: {
      title: "{時間|じかん}が {過|す}ぎました",
      what: "この リンクは もう {使|つか}えません。{時間|じかん}が {過|す}ぎたか、だれかが {止|と}めたか {消|け}しました。",
      kept: "{消|け}した ものは、もう ありません。",
      next: "リンクを くれた {人|ひと}に、{新|あたら}しい リンクを もらってください。{新|あたら}しく {相談|そうだん}する ことも できます。",
    },
    "stale-form": {
      title: "{先|さき}に ほかの {画面|がめん}で {変|か}わりました",
      what: "この {画面|がめん}を {開|あ}いた あとに、ほかの {画面|がめん}で だれかが {直|なお}しました。",
      kept: "{先|さき}に {直|なお}した ものは あります。いま {送|おく}った ものは、まだ {入|はい}っていません。",
      next: "いまの {内容|ないよう}を {見|み}て、もう{一度|いちど} {直|なお}してください。",
    },
    "submit-id-reused": {
      title: "この {画面|がめん}は もう {送|おく}りました",
      what: "1{回|かい} {送|おく}った あとに、また {送|おく}りました。それで、{止|と}めました。",
      kept: "はじめに {送|おく}った ものは {残|のこ}っています。{変|か}えた ところは まだ {入|はい}っていません。",
      next: "{相談|そうだん}を もう{一度|いちど} {開|ひら}いて、{変|か}えたい ところを {送|おく}ってください。",
    },
    "too-large": {
      title: "{送|おく}った ものが {大|おお}きすぎます",
      what: "{大|おお}きすぎて、もらう ことが できません。",
      kept: "いま {送|おく}った ものは、{入|はい}っていません。{前|まえ}に {書|か}いた ものは あります。",
      next: "{短|みじか}く して、もう{一度|いちど} {送|おく}ってください。",
    },
    "rate-limited": {
      title: "{少|すこ}し {待|ま}ってください",
      what: "たくさん {来|き}ました。それで、{少|すこ}し {止|と}めています。",
      kept: "{前|まえ}に {書|か}いた ものは あります。",
      next: "{少|すこ}し {待|ま}って、もう{一度|いちど} してください。",
    },
    bug: {
      title: "こちらの {問題|もんだい}で {止|と}まりました",
      what: "あなたの せいでは ありません。",
      kept: "{前|まえ}に {書|か}いた ものは あります。いま {送|おく}った ものは、ないかもしれません。",
      next: "{前|まえ}の {画面|がめん}に もどって、もう{一度|いちど} してください。また {止|と}まる ときは、{下|した}の {番号|ばんごう}を {団体|だんたい}に {教|おし}えてください。",
    },
    unavailable: {
      title: "いま {使|つか}えません",
      what: "いま {準備|じゅんび}を しています。",
      kept: "{前|まえ}に {書|か}いた ものは あります。いま {送|おく}った ものは、{入|はい}っていません。",
      next: "1、2{分|ふん} {待|ま}って、もう{一度|いちど} してください。",
    },
    "keeper-gone": {
      title: "この リンクは {使|つか}えません",
      what: "アドレスが ちがうか、アドレスを {消|け}した あとです。",
      kept: "{窓口|まどぐち}の {情報|じょうほう}は {変|か}わっていません。",
      next: "アドレスを もう{一度|いちど} {見|み}てください。{窓口|まどぐち}の ページから、{新|あたら}しい リンクを {頼|たの}めます。",
    },
    "keeper-not-yet": {
      title: "この リンクでは、いま {直|なお}せません",
      what: "{担当|たんとう}の {人|ひと}が まだ {確|たし}かめていないか、リンクの {時間|じかん}が {過|す}ぎました。",
      kept: "{窓口|まどぐち}の {情報|じょうほう}は {変|か}わっていません。",
      next: "いまの ようすを {見|み}てください。{時間|じかん}が {過|す}ぎた ときは、{窓口|まどぐち}の ページから、{新|あたら}しい リンクを {頼|たの}めます。",
    },
  },
  headings: {
    kept: "{残|のこ}っている もの",
    next: "つぎに できること",
  },
  requestId: (id) => `{番号|ばんごう}: ${id}`,
  wait: (seconds) => `あと ${seconds}{秒|びょう}くらいで、また {使|つか}えます。`,
  yourText: "あなたが {書|か}いた ものは、ここに あります。コピーして {使|つか}ってください。",
  home: "はじめの ページへ",
  back: "いまの {内容|ないよう}を {見|み}る",
  again: "もう{一度|いちど} {開|ひら}く",
  sendAgain: "{同|おな}じ ものを もう{一度|いちど} {送|おく}る",
  desks: "{電話|でんわ}で {話|はな}す。{会|あ}って {話|はな}す",
};

const en: SameShape<typeof ja> = {
  kinds: {
    "not-found": {
      title: "This page was not found",
      what: "The address is wrong, or the page is gone.",
      kept: "Your consultation is still there, unless it was deleted.",
      next: "Please check the address for copying mistakes, or start from the first page.",
    },
    forbidden: {
      title: "You cannot open this page",
      what: "Only the team can open it. You are not signed in, or not as somebody who can.",
      kept: "Nothing was changed.",
      next: "If you are on the team, please sign in.",
    },
    "forbidden-origin": {
      title: "We could not see where this was sent from",
      what: "It may have been sent from another site, so it was not taken.",
      kept: "Nothing was changed.",
      next: "Please open the page again and send it once more.",
    },
    expired: {
      title: "This is no longer valid",
      what: "This link cannot be used: its time has passed, it was stopped, or the consultation was deleted.",
      kept: "What was deleted is gone here, too.",
      next: "Please ask the person who gave it to you for a new link. You can also begin a new consultation.",
    },
    "stale-form": {
      title: "It was changed elsewhere first",
      what: "After you opened this page, the same consultation was changed in another window. We stopped so that nothing is overwritten.",
      kept: "The earlier change is kept. What you just sent has not been taken yet.",
      next: "Please look at it as it is now and change it again.",
    },
    "submit-id-reused": {
      title: "This form was sent already",
      what: "It was sent once, and then sent again with other contents. We stopped so that nothing is done twice.",
      kept: "What you sent first is kept. The change has not been taken yet.",
      next: "Please open the consultation again and send what you want to change.",
    },
    "too-large": {
      title: "What you sent is too large",
      what: "It is more than can be taken at a time.",
      kept: "What you just sent was not taken. What was saved before is kept.",
      next: "Please shorten it and send it again. If you go back, your text may still be there.",
    },
    "rate-limited": {
      title: "Please wait a little",
      what: "A lot was sent in a short time. We pause a little so that everybody can use this.",
      kept: "What was saved before is kept.",
      next: "Please wait and try again.",
    },
    bug: {
      title: "Something went wrong on our side",
      what: "It was not your fault.",
      kept: "What was saved before is kept. What you just sent may not have been taken.",
      next: "Please go back and try again. If it happens again, tell the organisation that runs this installation the number below.",
    },
    unavailable: {
      title: "Not available right now",
      what: "We cannot reach the place where things are saved, or are getting ready.",
      kept: "What was saved before is kept. What you just sent was not taken.",
      next: "Please wait a minute or two and try again.",
    },
    "keeper-gone": {
      title: "This link does not work",
      what: "The address is wrong, or your e-mail address was deleted when you left the desk.",
      kept: "What is written about the desk was not changed.",
      next: "Please check the address for copying mistakes. You can ask for a new link on the page of the desk.",
    },
    "keeper-not-yet": {
      title: "You cannot change the desk by this link now",
      what: "The team has not confirmed you yet, or the time of the link has passed.",
      kept: "What is written about the desk was not changed.",
      next: "Please look how it stands now. If the time has passed, you can ask for a new link on the page of the desk.",
    },
  },
  headings: { kept: "What was kept", next: "What you can do" },
  requestId: (id) => `Number for questions: ${id}`,
  wait: (seconds) => `You can go on in about ${seconds} seconds.`,
  yourText: "What you wrote is here. Please copy it.",
  home: "To the first page",
  back: "See it as it is now",
  again: "Open it again",
  sendAgain: "Send the same again",
  desks: "Desks by phone and in person",
};

/** What an error page can be about. */
export type ErrorKind = keyof (typeof ja)["kinds"];

export const errorWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
