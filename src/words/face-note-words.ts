import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  /** Somebody who knows IT is needed to begin, and nobody said whether there is one. */
  it: "始めるには、ITに詳しい人の手が要ります。",
  /** They said that there is none. */
  noIt: "ITに詳しい人がいない団体には重い道具です。始める前に、人に相談してください。",
  tellIt: "いる・いないを知らせる",
  noData: "名前や連絡先など、個人の情報は入れられません。",
  paid: "有給の職員と役員のための値段です。ボランティアの分は入りません。",
  /** `who`: people whom it shuts out. */
  staffOnly: (who: string) => `スタッフだけで数えています。${who}は、この方法では加われません。`,
};

const easy: SameShape<typeof ja> = {
  it: "{始|はじ}める とき、ITに くわしい {人|ひと}が いります。",
  noIt: "ITに くわしい {人|ひと}が いないと {難|むずか}しいです。{先|さき}に {人|ひと}に {聞|き}いてください。",
  tellIt: "いるか いないかを {書|か}く",
  noData: "{名前|なまえ}や {住所|じゅうしょ}は {入|い}れないでください。",
  paid: "{給料|きゅうりょう}を もらう {人|ひと}の ための {値段|ねだん}です。ボランティアは {入|はい}りません。",
  staffOnly: (who) => `スタッフだけで {考|かんが}えました。${who}は、この {方法|ほうほう}を {使|つか}えません。`,
};

const en: SameShape<typeof ja> = {
  it: "Setting it up takes somebody who knows IT.",
  noIt: "It is heavy where nobody knows IT, as you told us. Ask a person before you begin.",
  tellIt: "Say whether there is somebody",
  noData: "No names, contacts or other personal data may go into it.",
  paid: "This price is for paid employees and officers; it does not cover volunteers.",
  staffOnly: (who) => `Counted for staff alone: ${who} could not take part in this way.`,
};

/** What must be known of a means before it is believed, beside its mark. */
export const faceNoteWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
