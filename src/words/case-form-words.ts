import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  reply: {
    title: "返事を書く",
    label: "相談した方への返事",
    hintMail: "相談した方のページに出て、メールでも届きます。",
    hintPhone:
      "メールの宛先がありません。相談した方のページに出ますが、見に来るとは限りません。電話でも伝えてください。",
    send: "返事を送る",
    sent: "返事を送りました。",
    changed:
      "書いているあいだに、この相談に動きがありました。新しい内容を見て、よければもう一度送ってください。書いたものは残っています。",
  },
  noteForm: {
    title: "メモ・電話の記録",
    label: "担当だけに見える記録",
    hint: "相談した方には見えません。",
    kind: "種類",
    kinds: { note: "メモ", call: "電話で話した（返事をしたことになります）" },
    save: "記録する",
    saved: "記録しました。",
  },
  assignForm: {
    title: "担当",
    label: "だれが受け持ちますか",
    save: "担当を変える",
    take: "自分が受け持つ",
    saved: "担当を変えました。",
  },
  moveForm: {
    title: "状態を変える",
    label: "次の状態",
    until: "いつまで置きますか",
    untilHint: "「日を置く」ときだけ、あした以降の日を選びます。その日になると「いまやること」に戻ります。",
    because: "終わりにする理由",
    becauseHint: "「終わりにする」ときだけ",
    noReason: "（選んでください）",
    save: "状態を変える",
    saved: "状態を変えました。",
  },
};

const easy: SameShape<typeof ja> = {
  reply: {
    title: "{返事|へんじ}を {書|か}く",
    label: "{相談|そうだん}した {人|ひと}への {返事|へんじ}",
    hintMail: "{相談|そうだん}した {人|ひと}の ページに {出|で}ます。メールでも {届|とど}きます。",
    hintPhone: "メールの {宛先|あてさき}が ありません。{電話|でんわ}でも {伝|つた}えてください。",
    send: "{返事|へんじ}を {送|おく}る",
    sent: "{返事|へんじ}を {送|おく}りました。",
    changed:
      "{書|か}いている あいだに、{新|あたら}しい ことが ありました。{見|み}てから、もう{一度|いちど} {送|おく}ってください。{書|か}いた ものは {残|のこ}っています。",
  },
  noteForm: {
    title: "メモ・{電話|でんわ}の {記録|きろく}",
    label: "{担当|たんとう}だけが {見|み}る {記録|きろく}",
    hint: "{相談|そうだん}した {人|ひと}は {見|み}られません。",
    kind: "{種類|しゅるい}",
    kinds: { note: "メモ", call: "{電話|でんわ}で {話|はな}した（{返事|へんじ}を した ことに なります）" },
    save: "{記録|きろく}する",
    saved: "{記録|きろく}しました。",
  },
  assignForm: {
    title: "{担当|たんとう}",
    label: "だれが しますか",
    save: "{担当|たんとう}を {変|か}える",
    take: "{自分|じぶん}が する",
    saved: "{担当|たんとう}を {変|か}えました。",
  },
  moveForm: {
    title: "いまの ようすを {変|か}える",
    label: "つぎの ようす",
    until: "いつまで {待|ま}ちますか",
    untilHint: "「あとの {日|ひ}まで {待|ま}つ」ときだけ。あしたか、もっと {後|あと}の {日|ひ}",
    because: "{終|お}わりに する {理由|りゆう}",
    becauseHint: "「{終|お}わりに する」ときだけ",
    noReason: "（{選|えら}んでください）",
    save: "{変|か}える",
    saved: "{変|か}えました。",
  },
};

const en: SameShape<typeof ja> = {
  reply: {
    title: "Answer",
    label: "Your answer to the asker",
    hintMail: "It is shown on the asker’s page and sent by mail.",
    hintPhone:
      "There is no e-mail address. It is shown on the asker’s page, but they may not look: please call as well.",
    send: "Send the answer",
    sent: "The answer was sent.",
    changed:
      "Something happened here while you were writing. Please look, and send again if it still fits. What you wrote is kept.",
  },
  noteForm: {
    title: "Notes and calls",
    label: "For the team only",
    hint: "The asker does not see this.",
    kind: "Kind",
    kinds: { note: "Note", call: "Spoke by phone (counts as an answer)" },
    save: "Save",
    saved: "Saved.",
  },
  assignForm: {
    title: "Who has it",
    label: "Who takes it on?",
    save: "Change",
    take: "I take it",
    saved: "Changed who has it.",
  },
  moveForm: {
    title: "Change the state",
    label: "Next state",
    until: "Until when?",
    untilHint: "Only when it is to rest: a day from tomorrow on. On that day it is back under “To do now”.",
    because: "Why it is closed",
    becauseHint: "Only when you close it",
    noReason: "(please choose)",
    save: "Change the state",
    saved: "The state was changed.",
  },
};

/** The forms on a case: answer, note, who has it, how it goes on. */
export const caseFormWords: Localized<typeof ja> = { ja, "ja-easy": easy, en };
