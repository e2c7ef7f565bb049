import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** What whoever leads a team does: texts and lists of the team, its figures. */
const ja = {
  leads: "責任者をつとめるチーム",
  leadsHint:
    "責任者は、チームの文例とチェックリストを直し、「窓口のようす」を見られます。返事が期限を過ぎた相談の知らせも届きます。",
  leaderTag: (name: string) => `責任者：${name}`,
  keptFor: "どのチームで使いますか",
  allTeams: "すべてのチーム",
  closedTeam: "閉じたチーム",
  usedBy: "使うチーム",
  onlyLeader: "直せるのは、チームの責任者と管理者です。",
  reportTeam: "見るチーム",
  reportAll: "合わせて",
  team: "チーム",
};

const easy: SameShape<typeof ja> = {
  leads: "{責任者|せきにんしゃ}の チーム",
  leadsHint:
    "{責任者|せきにんしゃ}は、{文|ぶん}の {例|れい}と チェックリストを {直|なお}せます。「{窓口|まどぐち}の ようす」も {見|み}られます。{返事|へんじ}が {遅|おそ}い {相談|そうだん}の お{知|し}らせも {来|き}ます。",
  leaderTag: (name) => `{責任者|せきにんしゃ}：${name}`,
  keptFor: "どの チームで {使|つか}いますか",
  allTeams: "すべての チーム",
  closedTeam: "{閉|と}じた チーム",
  usedBy: "{使|つか}う チーム",
  onlyLeader: "{直|なお}せるのは、チームの {責任者|せきにんしゃ}と {管理者|かんりしゃ}です。",
  reportTeam: "{見|み}る チーム",
  reportAll: "{全部|ぜんぶ}",
  team: "チーム",
};

const en: SameShape<typeof ja> = {
  leads: "Teams they lead",
  leadsHint:
    "Whoever leads a team changes its texts and checklists, sees its figures, and is told of requests that are overdue.",
  leaderTag: (name) => `Led by ${name}`,
  keptFor: "Which team uses it",
  allTeams: "All teams",
  closedTeam: "A team that was closed",
  usedBy: "Used by",
  onlyLeader: "Whoever leads a team and administrators can change them.",
  reportTeam: "Figures of",
  reportAll: "all together",
  team: "Team",
};

export const leaderWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
