import type { TaskKind } from "#src/domain/checks/self/self-plan.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  planTitle: "計画",
  limitHint: "空のままにすると、上限なしで計画します。",
  within: (hours: string | null, yen: string | null) =>
    [hours === null ? "" : `${hours}時間`, yen === null ? "" : yen].filter(Boolean).join("、"),
  planLead: (limits: string) =>
    `${limits}の中で、危なさがいちばん減る組み合わせを計算しました。時間あたりの効き目が大きい順です。`,
  planAll: "時間もお金も上限がないので、することをすべて並べました。時間あたりの効き目が大きい順です。",
  nothingFits: (limits: string, count: string) =>
    `${limits}の中で始められることは、一つもありません。することが${count}件残っています。時間やお金の上限を変えると、計画を作れます。`,
  proved: "これより減らせる組み合わせがないことを確かめました。",
  firstStep: "はじめの一歩",
  askFirst: "「調べる」は、知っていそうな人に、題の文をそのまま聞いてください。",
  ifNot: "していないと分かったら、",
  moreTasks: (count: string) => `そのあとにすること（${count}件）`,
  estimate: "時間、お金、効き目は、10人までの団体を考えた、よろずの見積もりです。はじめの一歩は、よろずの考えです。",
  kinds: { "find-out": "調べる", finish: "仕上げる", begin: "始める" } satisfies Record<TaskKind, string>,
  takes: (minutes: string, yen: string) => `${minutes}、${yen}`,
  laterTitle: "今回は入らなかったこと",
  nothing: "することは残っていません。",
  owner: "だれが",
  due: "いつまでに",
  proof: "済んだ証拠（写真の場所、書いた紙、確かめた人）",
  saveTask: "書き留める",
  done: "済んだ",
  undone: "まだに戻す",
  doneOn: (day: string) => `${day} に済みました。`,
  editTask: "担当と期日",
  sheet: {
    open: "計画の紙を開く（印刷できます）",
    title: "家で安全に働くための計画",
    madeOn: (day: string, limits: string) => `${day} の点検から${limits === "" ? "" : `（${limits}の中で）`}`,
    what: "すること",
    doneOn: "済んだ日",
  },
};

const easy: SameShape<typeof ja> = {
  planTitle: "{計画|けいかく}",
  limitHint: "{書|か}かない ときは、「たくさん ある」と {考|かんが}えます。",
  within: (hours, yen) =>
    [hours === null ? "" : `${hours}{時間|じかん}`, yen === null ? "" : yen].filter(Boolean).join("、"),
  planLead: (limits) => `${limits}で、{危|あぶ}ない ことが いちばん {減|へ}るように {計算|けいさん}しました。`,
  planAll: "{時間|じかん}も お{金|かね}も {決|き}めていないので、する ことを {全部|ぜんぶ} {並|なら}べました。",
  nothingFits: (limits, count) =>
    `${limits}で できる ことは、ありません。する ことが ${count}こ {残|のこ}っています。{時間|じかん}や お{金|かね}を {変|か}えると、{計画|けいかく}を {作|つく}れます。`,
  proved: "これより いい {組|く}み{合|あ}わせは ありません。",
  firstStep: "はじめに すること",
  askFirst: "「{調|しら}べる」は、{知|し}っている {人|ひと}に {聞|き}いてください。",
  ifNot: "していない ときは、",
  moreTasks: (count) => `そのあとに する こと（${count}こ）`,
  estimate:
    "{時間|じかん}と お{金|かね}は、だいたいの {数字|すうじ}です。はじめに する ことは、よろずの {考|かんが}えです。",
  kinds: { "find-out": "{調|しら}べる", finish: "おわりまで する", begin: "はじめる" },
  takes: (minutes, yen) => `${minutes}、${yen}`,
  laterTitle: "{今|いま}は しない こと",
  nothing: "することは ありません。",
  owner: "だれが",
  due: "いつまで",
  proof: "おわった しるし",
  saveTask: "{書|か}いておく",
  done: "おわった",
  undone: "まだに {戻|もど}す",
  doneOn: (day) => `${day} に おわりました。`,
  editTask: "だれが・いつまで",
  sheet: {
    open: "{計画|けいかく}の {紙|かみ}を {開|ひら}く",
    title: "{家|いえ}で {安全|あんぜん}に {働|はたら}く {計画|けいかく}",
    madeOn: (day, limits) => `${day}${limits === "" ? "" : `（${limits}）`}`,
    what: "すること",
    doneOn: "おわった {日|ひ}",
  },
};

const en: SameShape<typeof ja> = {
  planTitle: "Plan",
  limitHint: "Left empty, there is no limit.",
  within: (hours, yen) =>
    [hours === null ? "" : `${hours} hours`, yen === null ? "" : yen].filter(Boolean).join(" and "),
  planLead: (limits) =>
    `Within ${limits}, this is the choice that lowers the most risk; what helps most per hour comes first.`,
  planAll: "Without a limit on time or money, everything is listed; what helps most per hour comes first.",
  nothingFits: (limits, count) =>
    `Nothing can be begun within ${limits}; ${count} things are left to do. Change the hours or the money, and there is a plan.`,
  proved: "It is proved that no other choice lowers more.",
  firstStep: "First step",
  askFirst: "To find out: ask whoever may know, in the words of the title.",
  ifNot: "If it is not so:",
  moreTasks: (count) => `After that (${count})`,
  estimate: "Times, costs and effects are our estimates for groups of up to ten; the first steps are our own advice.",
  kinds: { "find-out": "Find out", finish: "Finish", begin: "Begin" },
  takes: (minutes, yen) => `${minutes}, ${yen}`,
  laterTitle: "Not within the limits this time",
  nothing: "Nothing is left to do.",
  owner: "Who",
  due: "By when",
  proof: "Proof (where a picture is, what was written, who looked)",
  saveTask: "Note it",
  done: "Done",
  undone: "Not done after all",
  doneOn: (day) => `Done on ${day}.`,
  editTask: "Who and by when",
  sheet: {
    open: "Open the plan as a sheet to print",
    title: "Plan for working safely from home",
    madeOn: (day, limits) => `From the check of ${day}${limits === "" ? "" : ` (within ${limits})`}`,
    what: "To do",
    doneOn: "Done on",
  },
};

export type SelfPlanWords = typeof ja;

/** The plan that comes of a self-check: what is done first, by whom, until when, and its sheet. */
export const selfPlanWords: Localized<SelfPlanWords> = { ja, "ja-easy": easy, en };
