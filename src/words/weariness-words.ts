import type { Weariness } from "#src/domain/advice/understanding/weariness.ts";
import type { Localized } from "#src/kernel/i18n.ts";

/** A kind word for those who do the work; where strength gives out, rest and fewer tasks come before tools. */
export const wearinessWords: Localized<Readonly<Record<Weariness | "beside", string>>> = {
  ja: {
    tired: "お疲れさまです。一人で抱えている分を、ほかの人や仕組みに渡せるように、ここから一緒に考えます。",
    overworked:
      "無理が続いているようです。道具より先に、休める日を決めることと、仕事をひとつやめるか人に渡すことを考えてください。働く人の心と体の相談は、次の窓口が受けています。団体の代表や役員からも相談できます。",
    beside:
      "支えているあなたも、限界まで来ているようです。返事を一人で抱えず、だれか一人に今夜のうちに話してください。あなた自身のことも、次の窓口で話せます。",
  },
  "ja-easy": {
    tired: "お{疲|つか}れさまです。{一人|ひとり}で しないで いい {方法|ほうほう}を、いっしょに {考|かんが}えます。",
    overworked:
      "とても {疲|つか}れていますか。{先|さき}に、{休|やす}む {日|ひ}を {決|き}めてください。{仕事|しごと}を 1つ、ほかの {人|ひと}に {頼|たの}んでください。{下|した}の {窓口|まどぐち}に、{心|こころ}や {体|からだ}の ことを {話|はな}せます。",
    beside:
      "あなたも とても {疲|つか}れて いますね。{返事|へんじ}を {一人|ひとり}で {考|かんが}えないで ください。{今夜|こんや}、だれか {一人|ひとり}に {話|はな}して ください。あなたの ことも、{下|した}の {窓口|まどぐち}で {話|はな}せます。",
  },
  en: {
    tired: "You carry a lot. Let us look together for what can pass to other people, or to a simpler way.",
    overworked:
      "This reads as too much for too long. Before any tool: settle days of rest, and drop one task or hand it on. The desk below listens to people who work, and to those who lead them.",
    beside:
      "You seem to be at your own limit, too. Do not carry the answer alone: tell one other person tonight. The desks below listen to you as well.",
  },
};
