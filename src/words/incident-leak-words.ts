import type { Localized } from "#src/kernel/i18n.ts";

/** Of personal data that got away: by what happened to it, where that was told. */
export type LeakSteps = "data-mislaid" | "data-sent" | "data-shown";

/** First steps when personal data got away. What they rest on stands in `web/advice/incident-help.ts`. */
export const incidentLeakWords: Localized<
  Readonly<Record<LeakSteps | "data-lost", { readonly name: string; readonly steps: readonly string[] }>>
> = {
  ja: {
    "data-lost": {
      name: "個人情報をなくした・漏らした",
      steps: [
        "なくした物は、駅や店などの遺失物の窓口と警察に届けます。スマートフォンは遠くからロックします。誤って送ったときは、相手に電話して消してもらいます。人に見える設定だったときは、公開を止め、サインインしていない別の機器で、もう見えないことを確かめます。集めた中身は消しません。",
        "何の情報が何人分か、いつ気づいたかを書き留めます。証拠になるものは消しません。",
        "病気や障害などの情報、悪用されるとお金の害が出る情報、不正に取られたおそれのあるもの、1,000人を超えるものは、個人情報保護委員会への報告が義務です。気づいてからおおむね3〜5日以内に第一報を出します。",
        "報告が要るときは、本人への知らせも義務です。何が起きたか、いまは止めたこと、気を付けてほしいこと、問い合わせ先を、電話や一人ずつの連絡、書面、点字など、その人に届くやり方で知らせます。仕事を頼まれている市区町村や県にも知らせます。",
      ],
    },
    "data-mislaid": {
      name: "個人情報の入った物をなくした",
      steps: [
        "最後に見た所と、通った駅、店、乗り物の遺失物の窓口に、すぐ電話します。警察にも届けます。スマートフォンやパソコンは、遠くからロックします。",
        "何の情報が何人分か、いつ気づいたかを書き留めます。団体の代表や役員に、今日のうちに伝えます。",
        "病気や障害などの情報、悪用されるとお金の害が出る情報、不正に取られたおそれのあるもの、1,000人を超えるものは、個人情報保護委員会への報告が義務です。気づいてからおおむね3〜5日以内に第一報を出します。",
        "報告が要るときは、本人への知らせも義務です。何が起きたか、いまは止めたこと、気を付けてほしいこと、問い合わせ先を、電話や一人ずつの連絡、書面、点字など、その人に届くやり方で知らせます。仕事を頼まれている市区町村や県にも知らせます。",
      ],
    },
    "data-sent": {
      name: "個人情報を間違えて送った",
      steps: [
        "送った相手にすぐ電話し、開かずに消してもらいます。だれかに転送していないかも聞きます。宛先どうしが見えたメールなら、全員に、そのメールを消すよう頼みます。",
        "何の情報が何人分、だれに届いたか、いつ気づいたかを書き留めます。送ったものは消さずに残します。団体の代表や役員に、今日のうちに伝えます。",
        "病気や障害などの情報、悪用されるとお金の害が出る情報、不正に取られたおそれのあるもの、1,000人を超えるものは、個人情報保護委員会への報告が義務です。気づいてからおおむね3〜5日以内に第一報を出します。",
        "報告が要るときは、本人への知らせも義務です。何が起きたか、いまは止めたこと、気を付けてほしいこと、問い合わせ先を、電話や一人ずつの連絡、書面、点字など、その人に届くやり方で知らせます。仕事を頼まれている市区町村や県にも知らせます。",
      ],
    },
    "data-shown": {
      name: "個人情報が、ほかの人に見えていた",
      steps: [
        "いますぐ見えないようにします。フォームなら受付を閉じ、ほかの人の回答や結果が見える設定を切ります。共有のリンクは、見られる人を自分だけに変えます。そのあと、サインインしていない別の機器で開き、もう見えないことを確かめます。",
        "集めた中身は消さず、自分だけが開ける所に控えを取ります。急ぎの仕事は、その控えで進められます。いつから、何の情報が何人分見えていたか、いつ気づいたかを書き、画面を写真に残します。団体の代表や役員に、今日のうちに伝えます。",
        "病気や障害などの情報、悪用されるとお金の害が出る情報、不正に取られたおそれのあるもの、1,000人を超えるものは、個人情報保護委員会への報告が義務です。気づいてからおおむね3〜5日以内に第一報を出します。",
        "報告が要るときは、本人への知らせも義務です。何が起きたか、いまは止めたこと、気を付けてほしいこと、問い合わせ先を、電話や一人ずつの連絡、書面、点字など、その人に届くやり方で知らせます。仕事を頼まれている市区町村や県にも知らせます。",
      ],
    },
  },
  "ja-easy": {
    "data-lost": {
      name: "{個人|こじん}{情報|じょうほう}を なくした・{外|そと}に {出|だ}した",
      steps: [
        "{駅|えき}や {店|みせ}と {警察|けいさつ}に {言|い}います。{間違|まちが}えて {送|おく}った ときは、{相手|あいて}に {電話|でんわ}して {消|け}してもらいます。インターネットで {見|み}える ときは、{見|み}えないように します。{別|べつ}の スマホで {見|み}て、{確|たし}かめます。",
        "{何|なん}の {情報|じょうほう}か、{何人|なんにん}か、いつ {分|わ}かったかを {書|か}きます。",
        "{病気|びょうき}の {情報|じょうほう}や、1,000{人|にん}より {多|おお}い {情報|じょうほう}などは、{個人|こじん}{情報|じょうほう}{保護|ほご}{委員会|いいんかい}に {報告|ほうこく}しなければ なりません。だいたい 3〜5{日|にち}の {間|あいだ}に します。",
        "{関係|かんけい}の ある {人|ひと}に {知|し}らせます。{何|なに}が あったか、{今|いま}は だいじょうぶな こと、{聞|き}く ところを {言|い}います。",
      ],
    },
    "data-mislaid": {
      name: "{個人|こじん}{情報|じょうほう}の {入|はい}った {物|もの}を なくした",
      steps: [
        "{駅|えき}や {店|みせ}に すぐ {電話|でんわ}します。{警察|けいさつ}にも {言|い}います。スマホや パソコンは、{遠|とお}くから ロックします。",
        "{何|なん}の {情報|じょうほう}か、{何人|なんにん}か、いつ {分|わ}かったかを {書|か}きます。{団体|だんたい}の {代表|だいひょう}に {今日|きょう} {言|い}います。",
        "{病気|びょうき}の {情報|じょうほう}や、1,000{人|にん}より {多|おお}い {情報|じょうほう}などは、{個人|こじん}{情報|じょうほう}{保護|ほご}{委員会|いいんかい}に {報告|ほうこく}しなければ なりません。だいたい 3〜5{日|にち}の {間|あいだ}に します。",
        "{関係|かんけい}の ある {人|ひと}に {知|し}らせます。{何|なに}が あったか、{今|いま}は だいじょうぶな こと、{聞|き}く ところを {言|い}います。",
      ],
    },
    "data-sent": {
      name: "{個人|こじん}{情報|じょうほう}を {間違|まちが}えて {送|おく}った",
      steps: [
        "{送|おく}った {相手|あいて}に すぐ {電話|でんわ}します。「{開|ひら}かないで、{消|け}してください」と {言|い}います。",
        "{何|なん}の {情報|じょうほう}か、{何人|なんにん}か、だれに {送|おく}ったか、いつ {分|わ}かったかを {書|か}きます。{送|おく}った メールは {消|け}しません。{団体|だんたい}の {代表|だいひょう}に {今日|きょう} {言|い}います。",
        "{病気|びょうき}の {情報|じょうほう}や、1,000{人|にん}より {多|おお}い {情報|じょうほう}などは、{個人|こじん}{情報|じょうほう}{保護|ほご}{委員会|いいんかい}に {報告|ほうこく}しなければ なりません。だいたい 3〜5{日|にち}の {間|あいだ}に します。",
        "{関係|かんけい}の ある {人|ひと}に {知|し}らせます。{何|なに}が あったか、{今|いま}は だいじょうぶな こと、{聞|き}く ところを {言|い}います。",
      ],
    },
    "data-shown": {
      name: "{個人|こじん}{情報|じょうほう}が、ほかの {人|ひと}に {見|み}えた",
      steps: [
        "すぐに {見|み}えないように します。フォームは {閉|と}じます。リンクは、{自分|じぶん}だけが {見|み}られるように {変|か}えます。{別|べつ}の スマホで {見|み}て、{確|たし}かめます。",
        "{集|あつ}めた {情報|じょうほう}は {消|け}しません。{自分|じぶん}だけが {開|ひら}ける ところに コピーします。{何|なん}の {情報|じょうほう}か、{何人|なんにん}か、いつ {分|わ}かったかを {書|か}きます。{団体|だんたい}の {代表|だいひょう}に {今日|きょう} {言|い}います。",
        "{病気|びょうき}の {情報|じょうほう}や、1,000{人|にん}より {多|おお}い {情報|じょうほう}などは、{個人|こじん}{情報|じょうほう}{保護|ほご}{委員会|いいんかい}に {報告|ほうこく}しなければ なりません。だいたい 3〜5{日|にち}の {間|あいだ}に します。",
        "{関係|かんけい}の ある {人|ひと}に {知|し}らせます。{何|なに}が あったか、{今|いま}は だいじょうぶな こと、{聞|き}く ところを {言|い}います。",
      ],
    },
  },
  en: {
    "data-lost": {
      name: "Personal data was lost or leaked",
      steps: [
        "Report what was lost to the station or shop and to the police; lock a phone from afar. If it was sent wrongly, call the receiver and have it deleted. If others could see it online, stop sharing it and look from another device, signed out, that it is gone from view; do not delete what was collected.",
        "Write down which data, of how many people, and when you noticed. Delete nothing that is evidence.",
        "Data on illness or disability, data that may cost people money, data taken on purpose, or of more than 1,000 people must be reported to the Personal Information Protection Commission: a first report within about 3 to 5 days.",
        "Where a report is due, telling the people concerned is a duty too: what happened, that it has been stopped, what to watch for and whom to ask, in a way that reaches each of them. Tell the town or prefecture you work for as well.",
      ],
    },
    "data-mislaid": {
      name: "Something with personal data was lost",
      steps: [
        "Call the lost property desks of the place where you last had it and of the stations, shops and vehicles since; report it to the police. Lock a phone or computer from afar.",
        "Write down which data, of how many people, and when you noticed. Tell the head of your group today.",
        "Data on illness or disability, data that may cost people money, data taken on purpose, or of more than 1,000 people must be reported to the Personal Information Protection Commission: a first report within about 3 to 5 days.",
        "Where a report is due, telling the people concerned is a duty too: what happened, that it has been stopped, what to watch for and whom to ask, in a way that reaches each of them. Tell the town or prefecture you work for as well.",
      ],
    },
    "data-sent": {
      name: "Personal data went to the wrong people",
      steps: [
        "Call whoever received it now and ask them to delete it unopened, and whether they passed it on. Where a message showed everybody’s address, ask all of them to delete it.",
        "Write down which data, of how many people, who received it, and when you noticed. Keep what was sent. Tell the head of your group today.",
        "Data on illness or disability, data that may cost people money, data taken on purpose, or of more than 1,000 people must be reported to the Personal Information Protection Commission: a first report within about 3 to 5 days.",
        "Where a report is due, telling the people concerned is a duty too: what happened, that it has been stopped, what to watch for and whom to ask, in a way that reaches each of them. Tell the town or prefecture you work for as well.",
      ],
    },
    "data-shown": {
      name: "Others could see personal data",
      steps: [
        "Hide it now. Close a form and turn off whatever shows the answers of others; give a shared link to nobody but yourself. Then open it from another device, signed out, and see that it is gone from view.",
        "Do not delete what was collected: keep a copy where only you can open it, and use that for what is urgent. Write down since when, which data, of how many people, and when you noticed; photograph the screen. Tell the head of your group today.",
        "Data on illness or disability, data that may cost people money, data taken on purpose, or of more than 1,000 people must be reported to the Personal Information Protection Commission: a first report within about 3 to 5 days.",
        "Where a report is due, telling the people concerned is a duty too: what happened, that it has been stopped, what to watch for and whom to ask, in a way that reaches each of them. Tell the town or prefecture you work for as well.",
      ],
    },
  },
};
