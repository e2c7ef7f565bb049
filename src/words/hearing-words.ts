import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "こう受け取りました",
  lead: "違うところは、その場で直せます。色の付いたところは、あなたの言葉のうち手がかりにしたところです。小さな数字は、下の項目の番号です。",
  /** Where the items stand folded. */
  leadFolded:
    "色の付いたところは、あなたの言葉のうち手がかりにしたところです。小さな数字は、下の「一つずつ見る・直す」の番号です。",
  rewrite: "文を書き直す",
  keep: "この相談を取っておく・消す",
  yourWords: "あなたの言葉",
  understood: "だれに、何を",
  organisation: "団体のこと",
  assumed: "推測",
  assumedNote: "「推測」は、書かれていなかったので、こちらで補ったものです。違っていたら直してください。",
  wanted: "できれば",
  aboutPeople: (people: string) => `約${people}`,
  supposed: (count: string) => `書かれていなかったので、推測したこと（${count}）`,
  morePeople: (count: string) =>
    `ほかに${count}組の人たちを受け取りましたが、多すぎるのでここには出していません。文を短くすると見やすくなります。`,
  noAccess: "持っている機器や事情は、まだ分かりません",
  noNeeds: "この人たちのためにしたいことは、まだ聞いていません",
  addAccess: "事情を書き足す",
  edit: "直す",
  write: "書く",
  remove: "消す",
  changed: {
    named: {
      changed: (what: string) => `「${what}」に直しました。`,
      added: (what: string) => `「${what}」を足しました。`,
      removed: (what: string) => `「${what}」を消しました。`,
      answered: (what: string) => `「${what}」と答えました。`,
      undone: (what: string) => `「${what}」を元に戻しました。`,
    },
    plain: {
      changed: "直しました。",
      added: "足しました。",
      removed: "消しました。",
      answered: "答えを受け取りました。",
      undone: "元に戻しました。",
      denied: "「だれも危なくない」と受け取りました。急ぎの窓口は、上から外しました。",
      unharmed: "「起きていない」と受け取りました。被害への手順は、上から外しました。",
    },
    undo: "元に戻す",
  },
  addNeed: "ほかにしたいことを足す",
  addSegment: "ほかの人たちを足す",
  moreLimits: "ほかの条件を書く",
  showYourWords: "あなたの言葉を見る",
  usingNow: (name: string) => `いま使っているもの：${name}`,
  notWanted: (name: string) => `使いたくないもの：${name}（提案から外します）`,
  nearServices: "近い支援メニュー",
  questionAbove: "あと少しだけ教えてください",
  next: "次へ",
  numberLabel: "数字で書いてください",
  several: "いくつでも選べます。",
  proposal: {
    title: "直すところがなければ",
    body: "この内容で、組み合わせを計算します。ふつうは数秒で終わります。",
    go: "提案を見る",
  },
  nothingYet: {
    title: "したいことが、まだ読み取れていません",
    body: "「だれが」「何をできるように」なるとよいかを、ひと言足してください。一覧から選ぶこともできます。",
  },
  other: {
    title: "ほかの窓口の方が、お役に立てそうです",
    body: (kinds: string) =>
      `${kinds}についてのご相談のようです。ここで組み合わせる道具や工夫では、解決しにくいと思います。次の窓口や、人への相談をお使いください。`,
    bodyPlain:
      "ここで組み合わせる道具や工夫では、解決しにくいご相談のようです。次の窓口や、人への相談をお使いください。",
    notSo: "違っていたら、したいことを書き足してください。続けて考えます。",
  },
  partly: {
    title: "ほかの窓口にも相談したほうがよさそうです",
    body: (kinds: string) =>
      `${kinds}のことは、ここでは分かりません。あわせて次の窓口をお使いください。残りは、このまま一緒に考えます。`,
    bodyPlain:
      "道具や工夫だけでは足りないところがあります。あわせて次の窓口をお使いください。残りは、このまま一緒に考えます。",
  },
  unclear: {
    title: "もう少しだけ教えてください",
    body: "まだ、何をしたいのかを受け取れていません。うまく書けなくても大丈夫です。たとえば、次のように書き足してみてください。",
    examples: [
      "「利用者の多くは一人暮らしで、電話しか持っていない。月に一度は様子を知りたい」",
      "「会議のたびに遠くから集まるのが大変。3人は夜しか時間がない」",
      "「寄付を受け付けたいけれど、振込用紙しかない」",
    ],
    label: "書き足す・書き直す",
    submit: "この内容で考え直す",
    pick: "一覧から、したいことを選ぶ",
  },
  desksAbove: "まず、このページのいちばん上の窓口をお使いください。道具や工夫より、人の助けが先だと思います。",
  askPerson: "人に相談する",
  findDesks: "窓口をさがす",
  secretNote: "アドレスを知っている人は、この相談を読めます。人に教えないでください。",
};

const easy: SameShape<typeof ja> = {
  title: "こう わかりました",
  lead: "ちがう ところは {直|なお}してください。{小|ちい}さい {数字|すうじ}は、{下|した}の {番号|ばんごう}です。",
  leadFolded:
    "{色|いろ}の ある ところを {読|よ}みました。{小|ちい}さい {数字|すうじ}は、{下|した}の「{一|ひと}つずつ {見|み}る・{直|なお}す」の {番号|ばんごう}です。",
  rewrite: "{文|ぶん}を {書|か}きなおす",
  keep: "この {相談|そうだん}を {残|のこ}す・{消|け}す",
  yourWords: "あなたの ことば",
  understood: "だれに、{何|なに}を",
  organisation: "{団体|だんたい}の こと",
  assumed: "たぶん",
  assumedNote: "「たぶん」は、わたしたちが {考|かんが}えた ことです。ちがう ときは {直|なお}してください。",
  wanted: "できれば",
  aboutPeople: (people) => `だいたい ${people}`,
  supposed: (count) => `わたしたちが {考|かんが}えた こと（${count}）`,
  morePeople: (count) =>
    `ほかに ${count}の {人|ひと}たちが います。{多|おお}いので、ここには {出|だ}しません。{文|ぶん}を {短|みじか}く してください。`,
  noAccess: "{何|なに}を {持|も}っているか、まだ わかりません",
  noNeeds: "この {人|ひと}たちに {何|なに}を したいか、まだ わかりません",
  addAccess: "この {人|ひと}たちの ことを もっと {書|か}く",
  edit: "{直|なお}す",
  write: "{書|か}く",
  remove: "{消|け}す",
  changed: {
    named: {
      changed: (what) => `「${what}」に {直|なお}しました。`,
      added: (what) => `「${what}」を {足|た}しました。`,
      removed: (what) => `「${what}」を {消|け}しました。`,
      answered: (what) => `「${what}」と {答|こた}えました。`,
      undone: (what) => `「${what}」を もとに もどしました。`,
    },
    plain: {
      changed: "{直|なお}しました。",
      added: "{足|た}しました。",
      removed: "{消|け}しました。",
      answered: "{答|こた}えを {聞|き}きました。",
      undone: "もとに もどしました。",
      denied:
        "「だれも {危|あぶ}なく ない」と わかりました。{急|いそ}ぎの {窓口|まどぐち}は、{上|うえ}から {消|け}しました。",
      unharmed:
        "「{起|お}きて いない」と {受|う}け{取|と}りました。{困|こま}った ときの {手順|てじゅん}は、{上|うえ}から {消|け}しました。",
    },
    undo: "もとに もどす",
  },
  addNeed: "ほかに したい ことを {足|た}す",
  addSegment: "ほかの {人|ひと}たちを {足|た}す",
  moreLimits: "ほかの ことも {書|か}く",
  showYourWords: "あなたの ことばを {見|み}る",
  usingNow: (name) => `いま {使|つか}っている もの：${name}`,
  notWanted: (name) => `{使|つか}いたくない もの：${name}（{使|つか}いません）`,
  nearServices: "{近|ちか}い {助|たす}け",
  questionAbove: "もう{少|すこ}し {教|おし}えてください",
  next: "つぎへ",
  numberLabel: "{数字|すうじ}で {書|か}いてください",
  several: "いくつ {選|えら}んでも いいです。",
  proposal: {
    title: "これで いい とき",
    body: "これで {方法|ほうほう}を {考|かんが}えます。{少|すこ}し {待|ま}ってください。",
    go: "{方法|ほうほう}を {見|み}る",
  },
  nothingYet: {
    title: "したいことが まだ わかりません",
    body: "だれが、{何|なに}を できると いいですか。{少|すこ}し {書|か}いてください。{下|した}から {選|えら}んでも いいです。",
  },
  other: {
    title: "ほかの {窓口|まどぐち}の ほうが いいと {思|おも}います",
    body: (kinds) =>
      `これは ${kinds}の {相談|そうだん}だと {思|おも}います。ここでは {難|むずか}しいです。{下|した}の {窓口|まどぐち}に {相談|そうだん}してください。`,
    bodyPlain: "ここでは {難|むずか}しいです。{下|した}の {窓口|まどぐち}に {相談|そうだん}してください。",
    notSo: "ちがう ときは、したい ことを {書|か}いてください。もう{一度|いちど} {考|かんが}えます。",
  },
  partly: {
    title: "ほかの {窓口|まどぐち}も {必要|ひつよう}だと {思|おも}います",
    body: (kinds) =>
      `${kinds}の ことは、ここでは わかりません。{下|した}の {窓口|まどぐち}も {使|つか}ってください。ほかの ことは、ここで {考|かんが}えます。`,
    bodyPlain:
      "{道具|どうぐ}だけでは たりません。{下|した}の {窓口|まどぐち}も {使|つか}ってください。ほかの ことは、ここで {考|かんが}えます。",
  },
  unclear: {
    title: "もう{少|すこ}し {教|おし}えてください",
    body: "{何|なに}を したいか、まだ わかりません。じょうずに {書|か}かなくても いいです。たとえば、こう {書|か}いてください。",
    examples: [
      "「{一人|ひとり}で {住|す}んでいる {人|ひと}が {多|おお}いです。{電話|でんわ}だけ あります。1か{月|げつ}に 1{回|かい}、{話|はなし}を {聞|き}きたいです」",
      "「{会議|かいぎ}に {遠|とお}くから {来|く}るのが たいへんです。{夜|よる}だけ {来|こ}られる {人|ひと}も います」",
      "「{寄付|きふ}（{助|たす}ける お{金|かね}）を もらいたいです。いまは {銀行|ぎんこう}だけです」",
    ],
    label: "{書|か}きたす・{書|か}きなおす",
    submit: "これで もう{一度|いちど} {考|かんが}える",
    pick: "したい ことを {選|えら}ぶ",
  },
  desksAbove:
    "まず、この ページの いちばん {上|うえ}の {窓口|まどぐち}に {電話|でんわ}してください。{人|ひと}の {助|たす}けが {先|さき}です。",
  askPerson: "{人|ひと}に {相談|そうだん}する",
  findDesks: "{窓口|まどぐち}を さがす",
  secretNote: "この ページの アドレスを、ほかの {人|ひと}に {教|おし}えないでください。",
};

const en: SameShape<typeof ja> = {
  title: "This is how we understood you",
  lead: "You can correct anything where it stands. Coloured words are what we went by; the small numbers are those of the lines below.",
  leadFolded:
    "Coloured words are what we went by; the small numbers are those of the lines below, under “See and correct each line”.",
  rewrite: "Rewrite the text",
  keep: "Keep or delete this consultation",
  yourWords: "Your words",
  understood: "For whom, and what",
  organisation: "Your organisation",
  assumed: "assumed",
  assumedNote: "Your text did not say what is marked “assumed”. Please correct it where it is wrong.",
  wanted: "if possible",
  aboutPeople: (people) => `about ${people}`,
  supposed: (count) => `Not in your text, so we assumed it (${count})`,
  morePeople: (count) => `We found ${count} more groups of people, too many to list here. A shorter text helps.`,
  noAccess: "What they have and can use is not known yet",
  noNeeds: "We found nothing yet that you want to do for them",
  addAccess: "Add something about them",
  edit: "Change",
  write: "Fill in",
  remove: "Remove",
  changed: {
    named: {
      changed: (what) => `Changed to “${what}”.`,
      added: (what) => `“${what}” was added.`,
      removed: (what) => `“${what}” was removed.`,
      answered: (what) => `You answered “${what}”.`,
      undone: (what) => `“${what}” is as it was.`,
    },
    plain: {
      changed: "Your change was made.",
      added: "It was added.",
      removed: "It was removed.",
      answered: "Thank you, your answer is noted.",
      undone: "It is as it was before.",
      denied: "You say that no one is in danger. The urgent desks are off the top of the page.",
      unharmed: "You say that it did not happen. The steps are off the top of the page.",
    },
    undo: "Undo",
  },
  addNeed: "Add something else you want to do",
  addSegment: "Add other people",
  moreLimits: "Add other conditions",
  showYourWords: "Show your words",
  usingNow: (name) => `Used now: ${name}`,
  notWanted: (name) => `Not wanted: ${name} (left out of proposals)`,
  nearServices: "Support services close to this",
  questionAbove: "One more thing",
  next: "Next",
  numberLabel: "Write a number",
  several: "You can choose more than one.",
  proposal: {
    title: "If nothing needs changing",
    body: "We work out combinations from this. It usually takes a few seconds.",
    go: "See the proposal",
  },
  nothingYet: {
    title: "We have not yet found what you want to do",
    body: "Add a few words: who should be able to do what? You can also choose from a list.",
  },
  other: {
    title: "Another desk can help you better",
    body: (kinds) =>
      `This seems to be about ${kinds}. The tools and practices that we combine here are unlikely to solve it. Please use the desks below, or ask a person.`,
    bodyPlain:
      "The tools and practices that we combine here are unlikely to solve this. Please use the desks below, or ask a person.",
    notSo: "If that is wrong, add what you want to do and we will go on.",
  },
  partly: {
    title: "You may need another desk for part of this",
    body: (kinds) =>
      `We cannot help with ${kinds} here. Please use the desks below for it. We can go on here with the rest.`,
    bodyPlain:
      "Tools and practices are not enough for a part of this. Please use the desks below for it. We can go on here with the rest.",
  },
  unclear: {
    title: "Please tell us a little more",
    body: "We do not yet see what you want to do. It need not be well written. You might add something like this:",
    examples: [
      "“Many of the people we serve live alone with only a telephone. We want to hear from them once a month”",
      "“We come from far away for every meeting. Three of us are free only at night”",
      "“We want to take donations, but have only paper forms for bank transfer”",
    ],
    label: "Add to it or rewrite it",
    submit: "Continue with this",
    pick: "Choose from a list what you want to do",
  },
  desksAbove: "Please turn to the desks at the top of this page first. People can help here sooner than tools.",
  askPerson: "Ask a person",
  findDesks: "Find a desk",
  secretNote: "Whoever knows this address can open your consultation. Please keep it to yourself.",
};

/** The page that shows what was understood. */
export const hearingWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
