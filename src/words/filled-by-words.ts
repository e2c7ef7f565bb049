import type { FilledByRole } from "#src/domain/requests/filled-by.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** Who wrote down what a request asks, for whoever answers it. */
const ja = {
  label: "書いた人",
  roles: {
    asker: "ご本人（団体の方）",
    helper: "そばで手伝っている人（支援者・家族・職員など）が、代わりに書きました",
    "phone-operator": "電話で聞いた人が、代わりに書きました",
    member: "団体のメンバー（サインインして送信）",
    staff: "担当が、電話で聞いて書きました",
  } satisfies Record<FilledByRole, string>,
  named: (role: string, name: string) => `${role}：${name}`,
  readBack: (moment: string) => `${moment} に読み上げて、ご本人に確かめてあります。`,
  notReadBack: "読み上げて、ご本人に確かめた記録はありません。返事の前に確かめてください。",
  colleagues: (count: string) => `ほかに、団体の同僚${count}人が別に答えました。`,
  inQueue: {
    helper: "代わりの人が記入",
    "phone-operator": "電話で聞き取り",
    staff: "担当が電話で聞き取り",
  } satisfies Record<Exclude<FilledByRole, "asker" | "member">, string>,
};

const easy: SameShape<typeof ja> = {
  label: "{書|か}いた {人|ひと}",
  roles: {
    asker: "{本人|ほんにん}（{団体|だんたい}の {人|ひと}）",
    helper: "{手伝|てつだ}う {人|ひと}が、{代|か}わりに {書|か}きました",
    "phone-operator": "{電話|でんわ}で {聞|き}いた {人|ひと}が、{代|か}わりに {書|か}きました",
    member: "{団体|だんたい}の {人|ひと}（サインインして {送|おく}りました）",
    staff: "{担当|たんとう}が、{電話|でんわ}で {聞|き}いて {書|か}きました",
  },
  named: (role, name) => `${role}：${name}`,
  readBack: (moment) => `${moment} に {読|よ}んで、{本人|ほんにん}に {確|たし}かめました。`,
  notReadBack:
    "{本人|ほんにん}に {確|たし}かめた {記録|きろく}が ありません。{返事|へんじ}の {前|まえ}に {確|たし}かめてください。",
  colleagues: (count) => `{団体|だんたい}の ほかの {人|ひと}も ${count}{人|にん} {答|こた}えました。`,
  inQueue: {
    helper: "{代|か}わりの {人|ひと}が {書|か}いた",
    "phone-operator": "{電話|でんわ}で {聞|き}いた",
    staff: "{担当|たんとう}が {電話|でんわ}で {聞|き}いた",
  },
};

const en: SameShape<typeof ja> = {
  label: "Written by",
  roles: {
    asker: "the asker",
    helper: "somebody who helps them (a supporter, family, staff), for them",
    "phone-operator": "somebody who listened on the telephone, for them",
    member: "a member of the organisation, signed in",
    staff: "the team, on the telephone",
  },
  named: (role, name) => `${role}: ${name}`,
  readBack: (moment) => `Read back to the person and confirmed, ${moment}.`,
  notReadBack: "No record that it was read back to the person. Please check with them before you answer.",
  colleagues: (count) => `Colleagues who answered apart: ${count}.`,
  inQueue: {
    helper: "written for them",
    "phone-operator": "heard on the telephone",
    staff: "call taken by the team",
  },
};

export const filledByWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
