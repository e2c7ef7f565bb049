import type { AccessKey } from "#src/domain/advice/vocabulary.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  /** `who`: people of whom nobody told whether there are any. */
  needs: (who: string) => `${who}は、使えません。そういう人はいますか。`,
  or: "や、",
  leans: "手伝う人がいないと、できません。手伝う人はいますか。",
  better: (name: string) => `もっとよくできるのは「${name}」です（この案には入っていません）。`,
  keys: {
    device: "機器を持っていない人",
    phone: "電話のない人",
    line: "ネットの回線がない人",
    hearing: "耳で聞けない人",
    sight: "目で見られない人",
    speech: "声で話せない人",
    hands: "手で操作できない人",
    japanese: "日本語が分からない人",
    literacy: "読み書きができない人",
    skill: "機器に慣れていない人",
    account: "利用者の登録ができない人",
    email: "メールを使えない人",
    privacy: "人に聞かれずに話せる場所がない人",
    place: "日本にいない人",
    mobility: "会場まで来られない人",
  } satisfies Record<AccessKey, string>,
};

const easy: SameShape<typeof ja> = {
  needs: (who) => `${who}は {使|つか}えません。そういう {人|ひと}は いますか。`,
  or: "や、",
  leans: "{手伝|てつだ}う {人|ひと}が いないと できません。{手伝|てつだ}う {人|ひと}は いますか。",
  better: (name) => `「${name}」の ほうが よく できます（この {方法|ほうほう}には ありません）。`,
  keys: {
    device: "{機械|きかい}が ない {人|ひと}",
    phone: "{電話|でんわ}が ない {人|ひと}",
    line: "インターネットが ない {人|ひと}",
    hearing: "{耳|みみ}が {聞|き}こえない {人|ひと}",
    sight: "{目|め}が {見|み}えない {人|ひと}",
    speech: "{声|こえ}で {話|はな}せない {人|ひと}",
    hands: "{手|て}で {使|つか}えない {人|ひと}",
    japanese: "{日本語|にほんご}が わからない {人|ひと}",
    literacy: "{字|じ}を {読|よ}めない {人|ひと}",
    skill: "{使|つか}い{方|かた}に {慣|な}れていない {人|ひと}",
    account: "{登録|とうろく}できない {人|ひと}",
    email: "メールが ない {人|ひと}",
    privacy: "{一人|ひとり}で {話|はな}せる {場所|ばしょ}が ない {人|ひと}",
    place: "{日本|にほん}に いない {人|ひと}",
    mobility: "{来|こ}られない {人|ひと}",
  },
};

const en: SameShape<typeof ja> = {
  needs: (who) => `People ${who} cannot use it. Are there any?`,
  or: " or ",
  leans: "It needs somebody who helps. Is there one?",
  better: (name) => `“${name}” would do it better (not in this plan).`,
  keys: {
    device: "without a device",
    phone: "without a telephone",
    line: "without an internet line",
    hearing: "who cannot hear",
    sight: "who cannot see",
    speech: "who cannot speak",
    hands: "who cannot use their hands",
    japanese: "who know no Japanese",
    literacy: "who cannot read and write",
    skill: "who are not used to devices",
    account: "who cannot sign up",
    email: "without e-mail",
    privacy: "with no place to talk unheard",
    place: "who are not in Japan",
    mobility: "who cannot come to the place",
  },
};

/** Why people are reached only in part (△). */
export const lackWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
