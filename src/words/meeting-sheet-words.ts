import type { MeetingChannel } from "#src/domain/checks/meeting/meeting-roles.ts";
import type { ScriptStep } from "#src/domain/checks/meeting/meeting-script.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** Steps are one message, so that each language may have its own number of them. */
export const betweenSteps = "\n\n";

const ja = {
  back: "会議のしたくに戻る",
  invitationLead:
    "印刷して郵便で送れます。ほかの言葉の紙は、この画面の上の「やさしい日本語」「English」から開きます。入り方の文は、よろずの言葉です。",
  dear: (purpose: string) => `「${purpose}」のご案内`,
  when: "いつ",
  whenText: (day: string, from: string, to: string) => `${day} ${from}から${to}まで`,
  from: "15分前から入れます。遅れても、途中で抜けてもかまいません。",
  channels: {
    screen: "画面で入る方",
    phone: "電話で入る方",
    called: "電話を待つ方",
    room: "部屋に来る方",
  } satisfies Record<MeetingChannel, string>,
  steps: {
    screen: (link: string) =>
      [
        "静かな場所で、機器を充電しておきます。",
        `次のリンクを押します。\n${link}`,
        "名前を入れて「参加」を押します。つながるまで、少し待ちます。",
        "話さないときは、マイクを切ります。",
      ].join(betweenSteps),
    phone: (number: string, code: string) =>
      [
        `この番号に電話をかけます。\n${number}`,
        `案内が聞こえたら、会議の番号を押します。\n${code}`,
        "最後に #（シャープ）を押します。",
        "次に何か聞かれたら、もう一度 # を押します。",
        "音が鳴ったら、名前を言います。",
      ].join(betweenSteps),
    called: (contact: string) =>
      [
        "電話のそばで待ちます。始まる10分前に、こちらからかけます。",
        "電話に出たら、そのまま話せます。",
        `10分過ぎても鳴らないときは、ここにかけてください。\n${contact}`,
      ].join(betweenSteps),
    room: (contact: string) =>
      [
        "始まる15分前までに、部屋に来てください。",
        "画面と音は、こちらで用意します。何も持たなくてかまいません。",
        `場所は、ここに電話で聞いてください。\n${contact}`,
      ].join(betweenSteps),
  },
  phoneCost: "通話料は、電話をかけた人にかかります。心配な方は、下の電話に知らせてください。こちらからかけます。",
  phoneCheck: "押す順は、会議のサービスによって違います。送る前に、主催する人が一度かけて確かめてください。",
  captions: "字幕が出ます。出し方は、始めに案内します。",
  sign: "手話通訳がつきます。",
  interpreting: "通訳がつきます。",
  breaks: "つながらないとき、切れたとき",
  breaksText: (contact: string) =>
    `もう一度、はじめから入ってください。だめなときは、ここに電話してください。\n${contact}`,
  scriptTitle: "進め方の紙",
  scriptOf: (purpose: string) => `「${purpose}」の進め方`,
  scriptLead: "司会と係の人が、手元に置いて使います。",
  at: "時刻",
  who: "だれ",
  what: "すること",
  script: {
    "call-out": "電話の人に一人ずつかけ、聞こえるか確かめる。",
    "phone-open": "電話の線を開く。自分でかけて、音を確かめる。",
    "room-open": "部屋の画面と音をつなぐ。いすは声の届く所に置く。",
    "captions-check": "字幕を出し、読む人に大きさと速さを聞く。",
    doors: "入口を開ける。名前を確かめ、音と画面を試す。",
    welcome: "あいさつ。だれがいるかを、電話の人から順に声で読み上げる。",
    rules: "約束を言う。話す前に名前を言う。ゆっくり、一人ずつ話す。画面に出したものは声で読む。",
    turn: "字幕を書く人を代わる。",
    "phone-round": "電話の人に、名前を呼んで一人ずつ意見を聞く。",
    break: "10分休む。戻る時刻を声と文字で伝える。",
    "sum-up": "決まったことを声で読み、字幕とチャットにも出す。言い残したことを電話の人から聞く。",
    end: "終わりのあいさつ。記録がいつ、どう届くかを伝える。",
    "call-missing": "入れなかった人、途中で切れた人に電話する。",
    "send-notes": "決まったことを、画面の人には文字で、紙の人には郵便で送る用意をする。",
  } satisfies Record<ScriptStep, string>,
  turn: (number: string) => `${number}番の人`,
  troubleTitle: "うまくいかないとき",
  trouble: "起きたこと",
  troubles: [
    ["画面の人が切れた", "同じリンクから入り直してもらう。3分戻らなければ、入口の係が電話する。"],
    ["電話の人が切れた", "もう一度かけてもらう。3分戻らなければ、電話の係がかける。"],
    ["司会が切れた", "入口の係が司会を代わる。そのために、始まる前に権限を渡しておく。"],
    [
      "字幕や通訳が止まった",
      "話を止める。戻るまで進めない。5分たったら、チャットに要点を書きながら進めるか、本人に聞く。",
    ],
    [
      "会議の仕組みが全部止まった",
      "10分待つ。戻らなければ、係が分担して全員に電話し、電話で続けるか別の日にするかを決める。",
    ],
    ["停電や災害", "会議をやめる。安全を先にする。次の日に、紙と電話で知らせる。"],
  ] as ReadonlyArray<readonly [string, string]>,
  troubleRule: "順番、言葉、分の目安は、よろずの考えです。",
  rehearsal: (purpose: string) => `練習: ${purpose}`,
  rehearsalText: "組ごとに15分ずつ。電話の人とは、本番と同じ番号で試します。",
};

const easy: SameShape<typeof ja> = {
  back: "{準備|じゅんび}に {戻|もど}る",
  invitationLead: "{印刷|いんさつ}して {送|おく}れます。{文|ぶん}は よろずの {言葉|ことば}です。",
  dear: (purpose) => `「${purpose}」の お{知|し}らせ`,
  when: "いつ",
  whenText: (day, from, to) => `${day} ${from}から ${to}まで`,
  from: "15{分|ふん} {前|まえ}から {入|はい}れます。{遅|おく}れても いいです。",
  channels: {
    screen: "{画面|がめん}で {出|で}る {人|ひと}",
    phone: "{電話|でんわ}で {出|で}る {人|ひと}",
    called: "{電話|でんわ}を {待|ま}つ {人|ひと}",
    room: "{部屋|へや}に {来|く}る {人|ひと}",
  },
  steps: {
    screen: (link: string) =>
      [
        "{静|しず}かな {場所|ばしょ}に います。",
        `この リンクを {押|お}します。\n${link}`,
        "{名前|なまえ}を {書|か}いて、「{参加|さんか}」を {押|お}します。",
        "{話|はな}さない ときは、マイクを {切|き}ります。",
      ].join(betweenSteps),
    phone: (number: string, code: string) =>
      [
        `ここに {電話|でんわ}します。\n${number}`,
        `{声|こえ}が {聞|き}こえたら、この {番号|ばんごう}を {押|お}します。\n${code}`,
        "# を {押|お}します。",
        "また {聞|き}かれたら、もう{一度|いちど} # を {押|お}します。",
        "{音|おと}が {鳴|な}ったら、{名前|なまえ}を {言|い}います。",
      ].join(betweenSteps),
    called: (contact: string) =>
      [
        "{電話|でんわ}の そばで {待|ま}ちます。10{分|ぷん} {前|まえ}に {電話|でんわ}します。",
        "{電話|でんわ}に {出|で}たら、{話|はな}せます。",
        `{電話|でんわ}が {来|こ}ない ときは、ここに {電話|でんわ}してください。\n${contact}`,
      ].join(betweenSteps),
    room: (contact: string) =>
      [
        "15{分|ふん} {前|まえ}に {部屋|へや}に {来|き}てください。",
        "{何|なに}も {持|も}たなくて いいです。",
        `{場所|ばしょ}は、ここに {電話|でんわ}で {聞|き}いてください。\n${contact}`,
      ].join(betweenSteps),
  },
  phoneCost:
    "{電話|でんわ}の お{金|かね}が かかります。{心配|しんぱい}な {人|ひと}は {言|い}ってください。こちらから {電話|でんわ}します。",
  phoneCheck: "{送|おく}る {前|まえ}に、{一度|いちど} {電話|でんわ}して たしかめてください。",
  captions: "{字幕|じまく}が {出|で}ます。",
  sign: "{手話|しゅわ}の {通訳|つうやく}が います。",
  interpreting: "{通訳|つうやく}が います。",
  breaks: "{切|き}れた とき",
  breaksText: (contact) =>
    `もう{一度|いちど}、はじめから してください。できない ときは、ここに {電話|でんわ}してください。\n${contact}`,
  scriptTitle: "{進|すす}め{方|かた}の {紙|かみ}",
  scriptOf: (purpose: string) => `「${purpose}」の {進|すす}め{方|かた}`,
  scriptLead: "{会議|かいぎ}の とき、これを {見|み}ながら します。",
  at: "{時間|じかん}",
  who: "だれ",
  what: "すること",
  script: {
    "call-out": "{電話|でんわ}の {人|ひと}に {一人|ひとり}ずつ かけます。",
    "phone-open": "{自分|じぶん}で {電話|でんわ}して、{音|おと}を たしかめます。",
    "room-open": "{部屋|へや}の {画面|がめん}と {音|おと}を つなぎます。",
    "captions-check": "{字幕|じまく}を {出|だ}して、{読|よ}めるか {聞|き}きます。",
    doors: "{入口|いりぐち}を {開|あ}けます。{音|おと}を たしかめます。",
    welcome: "あいさつを します。だれが いるか、{声|こえ}で {言|い}います。",
    rules:
      "{話|はな}す {前|まえ}に {名前|なまえ}を {言|い}います。ゆっくり {話|はな}します。{画面|がめん}の {字|じ}を {読|よ}みます。",
    turn: "{字幕|じまく}を {書|か}く {人|ひと}が {交代|こうたい}します。",
    "phone-round": "{電話|でんわ}の {人|ひと}の {名前|なまえ}を {呼|よ}んで、{話|はなし}を {聞|き}きます。",
    break: "10{分|ぷん} {休|やす}みます。",
    "sum-up": "{決|き}まった ことを {読|よ}みます。{電話|でんわ}の {人|ひと}に {聞|き}きます。",
    end: "おわりの あいさつを します。",
    "call-missing": "{入|はい}れなかった {人|ひと}に {電話|でんわ}します。",
    "send-notes": "{決|き}まった ことを {送|おく}ります。",
  },
  turn: (number) => `${number}{番|ばん}の {人|ひと}`,
  troubleTitle: "うまくいかないとき",
  trouble: "{起|お}きた こと",
  troubles: [
    [
      "{画面|がめん}の {人|ひと}が {切|き}れた",
      "もう{一度|いちど} {入|はい}ります。3{分|ぷん} {待|ま}って、{電話|でんわ}します。",
    ],
    ["{電話|でんわ}の {人|ひと}が {切|き}れた", "3{分|ぷん} {待|ま}って、{電話|でんわ}します。"],
    ["{司会|しかい}が {切|き}れた", "{入口|いりぐち}の {人|ひと}が {司会|しかい}を します。"],
    ["{字幕|じまく}や {通訳|つうやく}が {止|と}まった", "{話|はなし}を {止|と}めます。{戻|もど}るまで {待|ま}ちます。"],
    ["ぜんぶ {止|と}まった", "10{分|ぷん} {待|ま}ちます。みんなに {電話|でんわ}します。"],
    ["{停電|ていでん}や {災害|さいがい}", "{会議|かいぎ}を やめます。{安全|あんぜん}が {先|さき}です。"],
  ],
  troubleRule: "{順番|じゅんばん}や {時間|じかん}は よろずの {考|かんが}えです。",
  rehearsal: (purpose) => `{練習|れんしゅう}: ${purpose}`,
  rehearsalText: "{組|くみ}ごとに 15{分|ふん} {練習|れんしゅう}します。",
};

const en: SameShape<typeof ja> = {
  back: "Back to the kit",
  invitationLead:
    "To print and post. Open it in the other languages by the language links. The steps are in our own words.",
  dear: (purpose) => `Invitation: ${purpose}`,
  when: "When",
  whenText: (day, from, to) => `${day}, ${from} to ${to} (Japan)`,
  from: "You can come in 15 minutes earlier. Coming late or leaving early is fine.",
  channels: { screen: "By screen", phone: "By telephone", called: "We call you", room: "In the room" },
  steps: {
    screen: (link: string) =>
      [
        "Find a quiet place and charge your device.",
        `Open this link.\n${link}`,
        'Type your name and press "Join". Wait a moment.',
        "Switch your microphone off while you do not speak.",
      ].join(betweenSteps),
    phone: (number: string, code: string) =>
      [
        `Call this number.\n${number}`,
        `When you hear the voice, press the meeting number.\n${code}`,
        "Press # at the end.",
        "If you are asked for anything else, press # again.",
        "After the tone, say your name.",
      ].join(betweenSteps),
    called: (contact: string) =>
      [
        "Stay near the telephone. We call ten minutes before.",
        "Pick up and talk.",
        `If it does not ring, call here.\n${contact}`,
      ].join(betweenSteps),
    room: (contact: string) =>
      ["Come to the room 15 minutes before.", "You need to bring nothing.", `Ask here where it is.\n${contact}`].join(
        betweenSteps,
      ),
  },
  phoneCost: "The call costs what your telephone company takes. If that is a worry, tell us and we call you.",
  phoneCheck: "What to press differs between services. Whoever sends this: call once and check it first.",
  captions: "There are captions.",
  sign: "There is sign interpreting.",
  interpreting: "There is an interpreter.",
  breaks: "If it does not work or breaks off",
  breaksText: (contact) => `Begin again from the first step. If that fails, call here.\n${contact}`,
  scriptTitle: "Running order",
  scriptOf: (purpose: string) => `Running order: ${purpose}`,
  scriptLead: "For the host and the helpers, to have at hand.",
  at: "Time",
  who: "Who",
  what: "What",
  script: {
    "call-out": "Ring the people on the telephone one by one; check that they hear.",
    "phone-open": "Open the telephone line; call it yourself and listen.",
    "room-open": "Connect screen and sound in the room.",
    "captions-check": "Show captions; ask the readers about size and speed.",
    doors: "Open the door; check names, sound and picture.",
    welcome: "Welcome. Read aloud who is there, callers first.",
    rules: "Say your name before you speak. Slowly, one at a time. Whatever is shown is read aloud.",
    turn: "Captioners change.",
    "phone-round": "Ask each caller by name.",
    break: "Ten minutes' break. Say and write when it goes on.",
    "sum-up": "Read aloud what was settled, in captions and chat too. Ask callers for last words.",
    end: "Close. Say when and how the notes arrive.",
    "call-missing": "Ring those who could not get in or were cut off.",
    "send-notes": "Make the notes ready: text for screens, post for paper.",
  },
  turn: (number) => `person ${number}`,
  troubleTitle: "When something fails",
  trouble: "What happened",
  troubles: [
    ["Somebody drops off the screen", "They use the link again. After three minutes the door rings them."],
    ["A caller is cut off", "They call again. After three minutes the phone host rings them."],
    ["The host drops out", "The door takes over; give them the rights beforehand."],
    [
      "Captions or interpreting stop",
      "Stop talking until they are back. After five minutes ask those who need them how to go on.",
    ],
    ["Everything is down", "Wait ten minutes, then ring everybody and go on by telephone or choose another day."],
    ["Power cut or disaster", "Stop. Safety first. Tell everybody the next day by paper and telephone."],
  ],
  troubleRule: "Order, wording and minutes are our own.",
  rehearsal: (purpose) => `Rehearsal: ${purpose}`,
  rehearsalText: "15 minutes with each group, with callers over the real number.",
};

/** The invitation and the running order of the meeting kit. */
export const meetingSheetWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
