import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  /** `plan`: what the plan is best at; empty where there is one plan only. */
  title: (plan: string) => (plan === "" ? "やること" : `やること：${plan}`),
  /** Above the means, with what the marks mean. */
  reach: "何が、だれに届くか",
  gives: (what: string, who: string) => `${what}（${who}）`,
  /** `who`: in quotation marks, or everybody. */
  provides: (who: string, what: string) => `${who}に足りないもの（${what}）を、これで補います。`,
  onlyInPart: "できますが、どれにも足りない点があります（下の△）。",
  /** Below, a note says who would be shut out. */
  mayMissSome: "必要なことは、できる見込みです。ただし、使えない人がいるかもしれません（下の「注意」）。",
  asFarAsTold:
    "必要なことは、できる見込みです。ただし、機器や回線などをまだ聞いていない人がいて、その人たちのことは分かりません。",
  /** `missed`: the wishes that some cannot have, in quotation marks; `count`: all that must be possible, each once. */
  missed: (missed: string, count: string) =>
    `${count === "1" ? "" : `必要なこと${count}つのうち、`}${missed}は、できない人がいます。だれができないかは、下に書きました。`,
  count: (count: string) => `${count}件`,
  asTable: "（表）",
  year: (yen: string) => `1年目 ${yen}`,
  later: (count: string) => `今月から先にすること ${count}件を見る`,
  otherPlans: "ほかの案",
  others: "ほかの案にすると、何が良くなり、何に困るか",
  cautions: (count: string) => `気をつけること ${count}件を見る`,
  /** What kind of means would reach them: `facts` is what was said of their access, in words. */
  lack: (facts: string, what: string) => `足りないのは、「${facts}」という人でも「${what}」ができる方法です。`,
};

const easy: SameShape<typeof ja> = {
  title: (plan) => (plan === "" ? "すること" : `すること：${plan}`),
  reach: "だれに、{何|なに}が できるか",
  gives: (what, who) => `${what}（${who}）`,
  provides: (who, what) => `${who}に たりない こと（${what}）は、{団体|だんたい}が {用意|ようい}します。`,
  mayMissSome:
    "「かならず」の ことは、できそうです。でも、{使|つか}えない {人|ひと}が いるかもしれません（{下|した}の「{注意|ちゅうい}」）。",
  asFarAsTold:
    "「かならず」の ことは、できそうです。でも、{何|なに}を {持|も}っているか わからない {人|ひと}が います。",
  onlyInPart: "できます。でも、{少|すこ}し たりません。△の ところを {読|よ}んでください。",
  missed: (missed) => `${missed}は、できない {人|ひと}が います。{下|した}を {見|み}てください。`,
  count: (count) => `${count}こ`,
  asTable: "（{表|ひょう}）",
  year: (yen) => `1{年目|ねんめ} ${yen}`,
  later: (count) => `{今月|こんげつ}から あとに する こと（${count}）を {見|み}る`,
  otherPlans: "ほかの {方法|ほうほう}",
  others: "ほかの {方法|ほうほう}の いい ところと {困|こま}る ところ",
  cautions: (count) => `{気|き}を つける こと（${count}）を {見|み}る`,
  lack: (facts, what) => `{足|た}りない ものは、「${facts}」の {人|ひと}も「${what}」が できる {方法|ほうほう}です。`,
};

const en: SameShape<typeof ja> = {
  title: (plan) => (plan === "" ? "What to do" : `What to do: ${plan}`),
  reach: "What reaches whom",
  gives: (what, who) => `${what} (${who})`,
  provides: (who, what) => `Your organisation makes up for what ${who} lack (${what}).`,
  onlyInPart: "It can be done, but everything lacks something: see each △.",
  mayMissSome: "What is essential should be possible; but there may be people it does not reach (see “Note” below).",
  asFarAsTold:
    "What is essential should be possible. But of some people we have not heard which devices or lines they have, and for them we do not know.",
  missed: (missed, count) =>
    `${count === "1" ? "Not possible for everybody" : `Of ${count} essentials, not possible for everybody`}: ${missed}. See below for whom.`,
  count: (count) => `(${count})`,
  asTable: "(table)",
  year: (yen) => `first year ${yen}`,
  later: (count) => `Show the ${count === "1" ? "step" : `${count} steps`} from this month on`,
  otherPlans: "Other plans",
  others: "What another plan would gain and give up",
  cautions: (count) => `Show what to mind (${count})`,
  lack: (facts, what) => `What is lacking is a way to “${what}” for people of whom this is so: ${facts}.`,
};

/** The short form of a proposal, and what is folded under it. */
export const proposalBriefWords: Localized<typeof ja> = { ja, "ja-easy": easy, en };
