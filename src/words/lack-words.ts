import type { AccessKey } from "#src/domain/advice/vocabulary.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  needs: (what: string) => `使うには、${what}が要ります（まだ聞いていません）。`,
  leans: "手伝う人がいることを当てにしています（まだ聞いていません）。",
  better: (name: string) => `これだけでは十分とは言えません。よりよくできるもの：「${name}」。`,
  notEnough: "これだけでは十分とは言えません。",
  keys: {
    device: "機器",
    phone: "電話",
    line: "ネットの回線",
    hearing: "耳で聞けること",
    sight: "目で見られること",
    speech: "声で話せること",
    hands: "手で操作できること",
    japanese: "日本語が分かること",
    literacy: "読み書きができること",
    skill: "機器に慣れること",
    account: "利用者の登録",
    email: "メール",
    privacy: "人に聞かれずに話せる場所",
    place: "日本にいること",
    mobility: "会場まで来られること",
  } satisfies Record<AccessKey, string>,
};

const easy: SameShape<typeof ja> = {
  needs: (what) => `${what}が {必要|ひつよう}です（まだ {聞|き}いていません）。`,
  leans: "{手伝|てつだ}う {人|ひと}が {必要|ひつよう}です（まだ {聞|き}いていません）。",
  better: (name) => `これだけでは たりません。もっと よく できるもの：「${name}」。`,
  notEnough: "これだけでは たりません。",
  keys: {
    device: "{機械|きかい}",
    phone: "{電話|でんわ}",
    line: "インターネット",
    hearing: "{耳|みみ}で {聞|き}ける こと",
    sight: "{目|め}で {見|み}られる こと",
    speech: "{声|こえ}で {話|はな}せる こと",
    hands: "{手|て}で {使|つか}える こと",
    japanese: "{日本語|にほんご}が わかる こと",
    literacy: "{字|じ}を {読|よ}み{書|か}きできる こと",
    skill: "{使|つか}い{方|かた}に {慣|な}れる こと",
    account: "{登録|とうろく}",
    email: "メール",
    privacy: "{一人|ひとり}で {話|はな}せる {場所|ばしょ}",
    place: "{日本|にほん}に いる こと",
    mobility: "{来|く}る こと",
  },
};

const en: SameShape<typeof ja> = {
  needs: (what) => `To use it people need: ${what} (not told yet).`,
  leans: "It counts on somebody who helps (not told yet).",
  better: (name) => `This alone is not enough. Better at it: “${name}”.`,
  notEnough: "This alone is not enough.",
  keys: {
    device: "a device",
    phone: "a telephone",
    line: "an internet line",
    hearing: "to hear",
    sight: "to see",
    speech: "to speak",
    hands: "to use their hands",
    japanese: "Japanese",
    literacy: "to read and write",
    skill: "some practice with devices",
    account: "to sign up",
    email: "e-mail",
    privacy: "a place to talk unheard",
    place: "to be in Japan",
    mobility: "to come to the place",
  },
};

/** Why people are reached only in part (△). */
export const lackWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
