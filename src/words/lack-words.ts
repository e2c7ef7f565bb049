import type { AccessKey } from "#src/domain/advice/vocabulary.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  /** `who`: people of whom nobody told whether there are any. */
  needs: (who: string) => `注意：${who}には届きません。`,
  /** Leads to where it is told that there are such people. */
  are: "そういう人もいると伝える",
  /** `names`: things that nobody said these people have. */
  hangs: (names: string) => `${names}があると考えて選びました。まだ聞いていません。`,
  tell: "書く",
  /** `fact`: what was told of these people and shuts them out of what is better. */
  limit: (fact: string) => `「${fact}」という人に、これより十分にできる方法は、ここの一覧にありません。`,
  noBetter: "これより十分にできる方法は、ここの一覧にありません。",
  or: "や、",
  leans: "注意：手伝う人が要ります。",
  price: "値段を聞いてから、使えるかが決まります。",
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
  needs: (who) => `{注意|ちゅうい}：${who}は {使|つか}えません。`,
  are: "そういう {人|ひと}も いると {書|か}く",
  hangs: (names) => `${names}が あると {思|おも}って {選|えら}びました。まだ {聞|き}いていません。`,
  tell: "{書|か}く",
  limit: (fact) => `「${fact}」の {人|ひと}には、もっと いい {方法|ほうほう}が ここには ありません。`,
  noBetter: "もっと いい {方法|ほうほう}は、ここには ありません。",
  or: "や、",
  leans: "{注意|ちゅうい}：{手伝|てつだ}う {人|ひと}が {必要|ひつよう}です。",
  price: "{使|つか}えるかは、お{金|かね}を {聞|き}いてから わかります。",
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
  needs: (who) => `Note: it does not reach people ${who}.`,
  are: "Tell us if there are such people",
  hangs: (names) => `We have not heard yet whether they have: ${names}.`,
  tell: "Tell us",
  limit: (fact) => `Our list has nothing that does better for people of whom we heard: ${fact}.`,
  noBetter: "Our list has nothing that does better.",
  or: " or ",
  leans: "Note: it needs somebody who helps.",
  price: "Whether it can be used is known once the price has been asked.",
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

/** What is lacking where people are reached, and who is not. */
export const lackWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
