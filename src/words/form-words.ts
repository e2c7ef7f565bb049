import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** The form with everything on one page, for those who know what they want. */
const ja = {
  title: "ぜんぶの項目を1枚で書く",
  lead: "分かるところだけ書いて、最後に一度だけ送ってください。空けたところは「わからない」として扱います。",
  back: "送らずに戻る",
  start: "文章を書かずに、項目で書く",
  text: "何の相談ですか（ひとこと）",
  textHint: "例: 相談の予約を電話以外でも受けたい",
  wishes: "できるようにしたいこと",
  wishesHint:
    "種類ごとに開いて、要るものだけ「できれば」か「必ず」を選んでください。選んだことは、その立場の人みんなのことと考えます。あとで一つずつ直せます。",
  /** Beside a kind of wishes: so many of them are chosen. */
  chosen: (count: string) => `${count}つ選択中`,
  wish: { none: "選ばない", want: "できれば", must: "必ず" },
  group: (name: string) => `${name}のこと`,
  newGroup: (number: string) => `ほかの人たち ${number}`,
  newGroupHint: "いなければ、空けたままにしてください。",
  gone: "この人たちを消す",
  notKnown: "わからない",
  limits: "団体のこと・条件",
  means: "いま使っている道具",
  meansHint:
    "担当、毎月の料金、契約の終わりが分かると、やめる・続けるの見通しが立ちます。名前を消すと、一覧から外れます。",
  tool: (number: string) => `道具 ${number}`,
  meansName: "道具の名前",
  owner: "担当している人（役割で）",
  yen: "毎月の料金",
  end: "契約の終わり",
  endHint: "例: 2027年3月、解約まで1か月",
  submit: "この内容にする",
  changedElsewhere:
    "ほかの画面で、先に内容が直されました。下は、あなたが書いたままです。よければもう一度送ってください。先の直しは、ここに書いた内容に置き換わります。",
  jump: "書くところへ移る",
};

const easy: SameShape<typeof ja> = {
  title: "ぜんぶ {一|ひと}つの ページに {書|か}く",
  lead: "わかる ところだけ {書|か}いてください。{最後|さいご}に {送|おく}ってください。",
  back: "{送|おく}らないで もどる",
  start: "{文|ぶん}を {書|か}かないで、{選|えら}んで {書|か}く",
  text: "{何|なん}の {相談|そうだん}ですか（{短|みじか}く）",
  textHint: "{例|れい}: ネットでも {予約|よやく}できるように したい",
  wishes: "できるように したいこと",
  wishesHint:
    "{必要|ひつよう}な ものだけ、「できれば」か「かならず」を {選|えら}んでください。その {人|ひと}たち みんなの ことだと {考|かんが}えます。あとで {直|なお}せます。",
  chosen: (count) => `${count}つ {選|えら}びました`,
  wish: { none: "いらない", want: "できれば", must: "かならず" },
  group: (name) => `${name}の こと`,
  newGroup: (number) => `ほかの {人|ひと}たち ${number}`,
  newGroupHint: "いない ときは、{何|なに}も {書|か}かないでください。",
  gone: "この {人|ひと}たちを {消|け}す",
  notKnown: "わからない",
  limits: "{団体|だんたい}の こと",
  means: "いま {使|つか}っている {道具|どうぐ}",
  meansHint: "{道具|どうぐ}の {名前|なまえ}を {消|け}すと、その {道具|どうぐ}は ここから {消|き}えます。",
  tool: (number) => `{道具|どうぐ} ${number}`,
  meansName: "{道具|どうぐ}の {名前|なまえ}",
  owner: "{担当|たんとう}の {人|ひと}（{仕事|しごと}の {名前|なまえ}で）",
  yen: "1か{月|げつ}の お{金|かね}",
  end: "{契約|けいやく}の おわり",
  endHint: "{例|れい}: 2027{年|ねん} 3{月|がつ}",
  submit: "これに する",
  changedElsewhere:
    "ほかの {画面|がめん}で、さきに {直|なお}しました。{下|した}は、あなたが {書|か}いた とおりです。よければ もう{一度|いちど} {送|おく}ってください。",
  jump: "{書|か}く ところへ",
};

const en: SameShape<typeof ja> = {
  title: "Everything on one page",
  lead: "Fill in what you know and send it once, at the end. What you leave empty counts as not known.",
  back: "Back without sending",
  start: "Fill in a form instead of writing",
  text: "What is it about, in a few words?",
  textHint: "For example: take appointments by other ways than the telephone",
  wishes: "What should be possible",
  wishesHint:
    "Open a kind and choose “if possible” or “must” for what you need; leave the rest. We take each wish to be for all people of that kind; you can change it one by one later.",
  chosen: (count) => `${count} chosen`,
  wish: { none: "not needed", want: "if possible", must: "must" },
  group: (name) => `About ${name}`,
  newGroup: (number) => `Other people: group ${number}`,
  newGroupHint: "Leave it empty if there are none.",
  gone: "Remove this group of people",
  notKnown: "not known",
  limits: "Your organisation and its limits",
  means: "Tools in use now",
  meansHint:
    "Who looks after it, what it costs and when its contract ends help to decide what to keep. Clear a name to take it out.",
  tool: (number) => `Tool ${number}`,
  meansName: "Name of the tool",
  owner: "Who looks after it (a role)",
  yen: "Cost a month",
  end: "End of contract",
  endHint: "For example: March 2027, one month's notice",
  submit: "Save these answers",
  changedElsewhere:
    "Something was changed in another window first. Below is what you wrote. Send it again if you want; it takes the place of the other change.",
  jump: "Go to",
};

export const formWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
