import type { ContactProblem } from "#src/domain/requests/contact.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";

type Errors = { errors: Record<ContactProblem["code"], string> };

const ja = {
  title: "人に相談する",
  /** Where nobody knows who reads it. */
  lead: "分かる範囲で書いてください。",
  leadNamed: (name: string) => `${name}の担当が読みます。分かる範囲で書いてください。`,
  nobodyNamed:
    "この「よろず」を運営している団体の名前は、まだ設定されていません。だれが読むか分からないので、急ぐことや、人に知られて困ることは書かず、窓口をお使いください。",
  withProposal: "あなたの相談の文、受け取った内容、いまの提案を添えて送ります。",
  withoutProposal: "あなたの相談の文と、受け取った内容を添えて送ります。提案はまだないので、付きません。",
  secret: "書かれたことは、相談に答えるためだけに使います。外に出しません。",
  fields: {
    name: { label: "お名前", hint: "返事のときの宛名です。名字だけでも、呼び名でも構いません。" },
    organisationName: {
      label: "団体の名前（なくても構いません）",
      hint: "まだ団体になっていないときは、空けてください。",
    },
    contact: "返事の届け先",
    contactHint: "メールか電話の、どちらか一つは書いてください。両方でも構いません。",
    mail: { label: "メールアドレス", hint: "例: name@example.jp。受け付けの控えも、ここに送ります。" },
    phone: { label: "電話番号", hint: "例: 03-1234-5678。かけてよい時間があれば、下の欄に書いてください。" },
    message: {
      label: "聞きたいこと（なくても構いません）",
      hint: "「どちらを選べばいいか」「申し込みを手伝ってほしい」など。ここで聞きたいことだけで十分です。ほかの人の名前や住所は書かないでください。",
    },
  },
  errors: {
    "name-missing": "お名前を書いてください。呼び名でも構いません。",
    "too-long": "長すぎます。短くしてください。書いたものは残っています。",
    "mail-invalid": "メールアドレスの形を確かめてください。例: name@example.jp",
    "phone-invalid": "電話番号は、数字と「-」で書いてください。例: 03-1234-5678",
    "contact-missing": "返事ができるように、メールか電話のどちらかを書いてください。",
  },
  /** By field, with how many letters it takes. */
  tooLong: {
    name: (most: string) => `お名前は${most}字までです。短くしてください。`,
    organisationName: (most: string) => `団体の名前は${most}字までです。短くしてください。`,
    message: (most: string) => `聞きたいことは${most}字までです。短くしてください。書いたものは残っています。`,
  },
  toCheck: "送る前に確かめる",
  backToProposal: "送らずに提案へ戻る",
  noMailNoPhone: "メールも電話もないときは、まわりの方の連絡先でも構いません。",
  check: {
    title: "この内容で送りますか",
    lead: "まだ送られていません。",
    attached: "一緒に送るもの",
    attachedProposal: "相談の文・受け取った内容・提案",
    attachedText: "相談の文・受け取った内容",
    none: "（書いていません）",
    organisationName: "団体の名前",
    message: "聞きたいこと",
    change: "直す",
    send: "この内容で送る",
    once: "ボタンを一度押すだけで送れます。何度押しても、送られるのは一通です。",
  },
  asked: {
    title: "受け付けました",
    number: "受付番号",
    follow: "返事を見るページを開く（お気に入りに入れておいてください）",
    keep: "電話やメールでお問い合わせのときは、この番号を伝えてください。",
    nextTitle: "このあと",
    read: "担当の人が、あなたの文と提案を読みます。",
    replyMail: "返事は、書いていただいたメールに送ります。",
    replyPhone: "返事は、書いていただいた電話にします。",
    replyBoth: "返事は、書いていただいたメールか電話にします。",
    within: (days: number) => `${days}日以内に返事をします。`,
    noPromise: "いつまでに返事ができるかは、約束できません。急ぐときは、下の窓口もお使いください。",
    receipt:
      "控えのメールをお送りします。しばらくしても届かないときは、迷惑メールの中も見てください。届かなくても、相談は受け付けています。",
    noMailHere: "このよろずは、メールを送る設定になっていません。控えは届かないので、番号を書きとめてください。",
    sentOn: (day: string) => `${day}に受け付けました。`,
    meanwhileTitle: "待っているあいだに",
    meanwhileProposal: "提案の「今週」のところは、いまからでも始められます。",
    toProposal: "提案を見る",
    save: "この相談を取っておく（あとで開くためのリンク）",
    desks: "ほかの窓口をさがす",
    emergency: "いま危ないとき・今夜泊まる所がないときは、返事を待たないでください。",
    toEmergency: "急ぎの窓口を見る",
    reload: "このページは、開き直しても大丈夫です。もう一度送られることはありません。",
  },
} satisfies Errors & Record<string, unknown>;

const easy: SameShape<typeof ja> = {
  title: "{人|ひと}に {相談|そうだん}する",
  lead: "わかる ことだけ {書|か}いてください。",
  leadNamed: (name) => `${name}の {人|ひと}が {読|よ}みます。わかる ことだけ {書|か}いてください。`,
  nobodyNamed:
    "だれが {答|こた}えるか、まだ {決|き}まっていません。ほかの {人|ひと}に {知|し}られたら {困|こま}る ことは、{書|か}かないでください。{急|いそ}ぐ ときは、{窓口|まどぐち}に {電話|でんわ}してください。",
  withProposal:
    "あなたが {書|か}いた {文|ぶん}と、この ページで {見|み}た {方法|ほうほう}も、その {人|ひと}に {送|おく}ります。",
  withoutProposal: "あなたが {書|か}いた {文|ぶん}も、その {人|ひと}に {送|おく}ります。",
  secret: "ほかの {人|ひと}には {見|み}せません。",
  fields: {
    name: {
      label: "{名前|なまえ}",
      hint: "{返事|へんじ}を する ときに {使|つか}います。{名字|みょうじ}だけでも いいです。",
    },
    organisationName: {
      label: "{団体|だんたい}の {名前|なまえ}（{書|か}かなくても いいです）",
      hint: "{団体|だんたい}が ない {人|ひと}は、{何|なに}も {書|か}かないでください。",
    },
    contact: "{返事|へんじ}を もらう ところ",
    contactHint: "メールか {電話|でんわ}を {書|か}いてください。1つで いいです。",
    mail: {
      label: "メールアドレス",
      hint: "{例|れい}: name@example.jp。「{相談|そうだん}が {届|とど}きました」という メールも {送|おく}ります。",
    },
    phone: {
      label: "{電話番号|でんわばんごう}",
      hint: "{例|れい}: 03-1234-5678。{何時|なんじ}に {電話|でんわ}して いいですか。「{聞|き}きたい こと」の ところに {書|か}いてください。",
    },
    message: {
      label: "{聞|き}きたい こと（{書|か}かなくても いいです）",
      hint: "{例|れい}: 「どれが いいですか」「{手伝|てつだ}ってください」。ほかの {人|ひと}の {名前|なまえ}や {住所|じゅうしょ}は {書|か}かないでください。",
    },
  },
  errors: {
    "name-missing": "{名前|なまえ}を {書|か}いてください。",
    "too-long": "{長|なが}すぎます。{短|みじか}く してください。{書|か}いた ものは {残|のこ}っています。",
    "mail-invalid": "メールアドレスを {見|み}てください。{例|れい}: name@example.jp",
    "phone-invalid": "{電話番号|でんわばんごう}は、{数字|すうじ}と「-」で {書|か}いてください。{例|れい}: 03-1234-5678",
    "contact-missing": "メールか {電話|でんわ}の どちらかを {書|か}いてください。{返事|へんじ}を する ためです。",
  },
  tooLong: {
    name: (most) => `{名前|なまえ}は ${most}{字|じ}までです。{短|みじか}く してください。`,
    organisationName: (most) =>
      `{団体|だんたい}の {名前|なまえ}は ${most}{字|じ}までです。{短|みじか}く してください。`,
    message: (most) =>
      `{聞|き}きたい ことは ${most}{字|じ}までです。{短|みじか}く してください。{書|か}いた ものは {残|のこ}っています。`,
  },
  toCheck: "{送|おく}る {前|まえ}に {見|み}る",
  backToProposal: "{送|おく}らないで もどる",
  noMailNoPhone:
    "メールも {電話|でんわ}も ない {人|ひと}は、{家族|かぞく}や {友|とも}だちの {番号|ばんごう}を {書|か}いてください。{先|さき}に その {人|ひと}に {聞|き}いてください。",
  check: {
    title: "これを {送|おく}りますか",
    lead: "まだ {送|おく}っていません。",
    attached: "いっしょに {送|おく}る もの",
    attachedProposal: "{相談|そうだん}の {文|ぶん}・わかった こと・{方法|ほうほう}",
    attachedText: "{相談|そうだん}の {文|ぶん}・わかった こと",
    none: "（{書|か}いていません）",
    organisationName: "{団体|だんたい}の {名前|なまえ}",
    message: "{聞|き}きたい こと",
    change: "{直|なお}す",
    send: "{送|おく}る",
    once: "1{回|かい} {押|お}してください。{何回|なんかい} {押|お}しても、1つだけ {届|とど}きます。",
  },
  asked: {
    title: "{受|う}け{付|つ}けました",
    number: "{受付番号|うけつけばんごう}",
    follow: "{返事|へんじ}を {見|み}る ページを {開|あ}く",
    keep: "{電話|でんわ}や メールで {聞|き}く ときは、この {番号|ばんごう}を {言|い}ってください。",
    nextTitle: "このあと",
    read: "{相談|そうだん}を {受|う}ける {人|ひと}が、あなたの {文|ぶん}を {読|よ}みます。",
    replyMail: "{返事|へんじ}は メールで します。",
    replyPhone: "{返事|へんじ}は {電話|でんわ}で します。",
    replyBoth: "{返事|へんじ}は メールか {電話|でんわ}で します。",
    within: (days) => `${days}{日|にち}の うちに {返事|へんじ}を します。`,
    noPromise:
      "いつ {返事|へんじ}が できるか わかりません。{急|いそ}ぐ ときは、{下|した}の {窓口|まどぐち}に {電話|でんわ}してください。",
    receipt:
      "「{届|とど}きました」という メールを {送|おく}ります。メールが {来|こ}ない ときも、{相談|そうだん}は {届|とど}いています。",
    noMailHere: "メールは {送|おく}れません。{番号|ばんごう}を {紙|かみ}に {書|か}いてください。",
    sentOn: (day) => `${day}に {受|う}け{付|つ}けました。`,
    meanwhileTitle: "{待|ま}っている {間|あいだ}に",
    meanwhileProposal: "「{今週|こんしゅう}」に する ことは、いまから できます。",
    toProposal: "{方法|ほうほう}を {見|み}る",
    save: "この {相談|そうだん}を {残|のこ}す（あとで もう{一度|いちど} {見|み}る）",
    desks: "ほかの {窓口|まどぐち}を さがす",
    emergency: "いま あぶない ときや、{今夜|こんや} {寝|ね}る ところが ない ときは、すぐ {電話|でんわ}してください。",
    toEmergency: "すぐ {話|はな}せる {窓口|まどぐち}を {見|み}る",
    reload:
      "この ページは、もう{一度|いちど} {開|あ}いても いいです。{相談|そうだん}は 1{回|かい}だけ {送|おく}ります。",
  },
};

const en: SameShape<typeof ja> = {
  title: "Ask a person",
  lead: "Write as much as you like.",
  leadNamed: (name) => `The team of ${name} will read it. Write as much as you like.`,
  nobodyNamed:
    "The organisation that runs this Yorozu has not given its name. As you cannot know who will read this, please take anything urgent or confidential to a desk instead.",
  withProposal: "Your text, what we understood and the current proposal are sent along.",
  withoutProposal: "Your text and what we understood are sent along. There is no proposal yet, so none is attached.",
  secret: "We use what you write only to answer you. It goes nowhere else.",
  fields: {
    name: { label: "Your name", hint: "How we should address you. A family name or a nickname is fine." },
    organisationName: { label: "Name of the organisation (optional)", hint: "Leave it empty if there is none yet." },
    contact: "Where to answer",
    contactHint: "Please give an e-mail address or a telephone number. Both are welcome.",
    mail: { label: "E-mail address", hint: "Example: name@example.jp. We also send a receipt there." },
    phone: { label: "Telephone number", hint: "Example: 03-1234-5678. If only certain times suit you, say so below." },
    message: {
      label: "What you want to ask (optional)",
      hint: "“Which should we choose?”, “Help us sign up”, and so on. Please leave out names and addresses of other people.",
    },
  },
  errors: {
    "name-missing": "Please write your name. A nickname is fine.",
    "too-long": "This is too long. Please shorten it. What you wrote is still here.",
    "mail-invalid": "Please check the e-mail address. Example: name@example.jp",
    "phone-invalid": "Please write the telephone number with digits and “-”. Example: 03-1234-5678",
    "contact-missing": "Please give an e-mail address or a telephone number, so that we can answer.",
  },
  tooLong: {
    name: (most) => `The name can have ${most} letters. Please shorten it.`,
    organisationName: (most) => `The name of the organisation can have ${most} letters. Please shorten it.`,
    message: (most) => `The question can have ${most} letters. Please shorten it. What you wrote is still here.`,
  },
  toCheck: "Check before sending",
  backToProposal: "Back to the proposal without sending",
  noMailNoPhone: "If you have neither, the address or number of somebody near you is fine.",
  check: {
    title: "Send this?",
    lead: "Nothing has been sent yet.",
    attached: "Sent along",
    attachedProposal: "your text, what we understood, the proposal",
    attachedText: "your text, what we understood",
    none: "(empty)",
    organisationName: "Name of the organisation",
    message: "What you want to ask",
    change: "Change",
    send: "Send",
    once: "Once is enough. Pressing again does not send it twice.",
  },
  asked: {
    title: "We have received it",
    number: "Your number",
    follow: "Open the page where the answer will stand (please bookmark it)",
    keep: "Please say this number when you call or write about it.",
    nextTitle: "What happens next",
    read: "Someone on the team reads your text and the proposal.",
    replyMail: "We answer to the e-mail address you gave.",
    replyPhone: "We answer by the telephone number you gave.",
    replyBoth: "We answer by e-mail or by telephone.",
    within: (days) => (days === 1 ? "We answer within a day." : `We answer within ${days} days.`),
    noPromise: "We cannot promise when. If it is urgent, please use the desks below as well.",
    receipt:
      "A receipt is on its way by e-mail. If it does not arrive, please look among your junk mail. Your request is here even if the e-mail is lost.",
    noMailHere: "This Yorozu is not set up to send e-mail. There will be no receipt, so please note the number.",
    sentOn: (day) => `Received on ${day}.`,
    meanwhileTitle: "In the meantime",
    meanwhileProposal: "You can start now with what the proposal lists under “This week”.",
    toProposal: "See the proposal",
    save: "Keep this consultation (a link to open it later)",
    desks: "Find another desk",
    emergency: "In danger now, or nowhere to sleep tonight? Please do not wait for our answer.",
    toEmergency: "See urgent help",
    reload: "You can reload this page; nothing is sent again.",
  },
};

/** Asking a person: the form, the check before sending, the confirmation. */
export const askWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
