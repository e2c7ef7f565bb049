import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/** What a refusal says, by its code. Add a code here (in three languages) before throwing it. */
const ja = {
  "not-found": "見つかりませんでした。",
  "text-empty": "したいこと、困っていることを書いてください。ひと言でも構いません。",
  "text-too-long": "5,000字までにしてください。書いたものは残っています。",
  "stale-form": "ほかの画面で先に変更がありました。いまの内容を見て、もう一度直してください。",
  "submit-id-reused": "この画面からは、もう送られています。内容を変えて送るときは、画面を開き直してください。",
  "rate-limited": "短い間にたくさん送られたので、少し止めています。しばらく待ってからお試しください。",
  "body-too-large": "送られたものが大きすぎました。短くしてお試しください。",
  "forbidden-origin": "このサイトの画面から送られたと確かめられませんでした。画面を開き直してお試しください。",
  expired: "期限が過ぎたため、もう使えません。",
  "mail-invalid": "メールアドレスの形を確かめてください。例: name@example.jp",
  "name-too-long": "名前が長すぎます。短くしてください。",
  "database-unavailable": "いま保存できません。少し待ってから、もう一度お試しください。",
};

const easy: SameShape<typeof ja> = {
  "not-found": "{見|み}つかりませんでした。",
  "text-empty": "したいこと、{困|こま}っていることを {書|か}いてください。{少|すこ}しでも いいです。",
  "text-too-long": "5,000{文字|もじ}までに してください。{書|か}いたものは {残|のこ}っています。",
  "stale-form":
    "ほかの {画面|がめん}で {先|さき}に {変|か}わりました。いまの {内容|ないよう}を {見|み}て、もう{一度|いちど} {直|なお}してください。",
  "submit-id-reused":
    "この {画面|がめん}は もう {送|おく}りました。{変|か}えて {送|おく}るときは、{画面|がめん}を もう{一度|いちど} {開|ひら}いてください。",
  "rate-limited": "たくさん {送|おく}られたので、{少|すこ}し {止|と}めています。{少|すこ}し {待|ま}ってください。",
  "body-too-large": "{送|おく}ったものが {大|おお}きすぎます。{短|みじか}く してください。",
  "forbidden-origin":
    "この サイトから {送|おく}ったものか、わかりませんでした。{画面|がめん}を もう{一度|いちど} {開|ひら}いてください。",
  expired: "{期限|きげん}が {過|す}ぎました。もう {使|つか}えません。",
  "mail-invalid": "メールアドレスを {見|み}てください。{例|れい}: name@example.jp",
  "name-too-long": "{名前|なまえ}が {長|なが}すぎます。{短|みじか}く してください。",
  "database-unavailable": "いま {保存|ほぞん}できません。{少|すこ}し {待|ま}って、もう{一度|いちど} してください。",
};

const en: SameShape<typeof ja> = {
  "not-found": "This was not found.",
  "text-empty": "Please write what you want to do or what troubles you. A few words are enough.",
  "text-too-long": "Please use at most 5,000 characters. What you wrote is still here.",
  "stale-form": "This was changed in another window first. Please look at it as it is now and change it again.",
  "submit-id-reused": "This form was sent already. To send something else, please open the page again.",
  "rate-limited": "Too much was sent in a short time. Please wait a little and try again.",
  "body-too-large": "What you sent is too large. Please make it shorter.",
  "forbidden-origin": "We could not be sure that this was sent from a page of this site. Please open the page again.",
  expired: "The time limit has passed. This can no longer be used.",
  "mail-invalid": "Please check the mail address. Example: name@example.jp",
  "name-too-long": "The name is too long. Please shorten it.",
  "database-unavailable": "It cannot be saved right now. Please wait a little and try again.",
};

/** The codes of `Refusal` that have words. */
export type RefusalCode = keyof typeof ja;

export const refusalWords: Localized<Readonly<Record<RefusalCode, string>>> = { ja, "ja-easy": easy, en };

/** True when the code of a refusal has words. */
export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(ja, code);
}
