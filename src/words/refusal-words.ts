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
  "not-signed-in": "開くための鍵がありません。",
  "not-allowed": "この操作は、担当の方だけができます。",
  "invalid-body": "送られた内容の形が違います。どの項目かは fields にあります。",
  internal: "こちらの不具合で止まりました。番号（requestId）を添えてお知らせください。",
  "question-unknown": "この質問は、もうありません。画面を開き直してください。",
  "answer-invalid": "選べる答えの中から選んでください。分からないときは null です。",
  "too-many-edits": "直した回数が多すぎて、これ以上は残せません。文を書き直してください。",
  "too-many-shares": "見るだけのリンクは20までです。使わないものを止めてください。",
  "function-unknown": "この機能の名前は、一覧にありません。",
  "segment-unknown": "この対象層は、segments にありません。",
  "segment-twice": "同じ名前の対象層が2つあります。",
  "means-faulty": "渡された手段（means）の形が違います。",
  "name-missing": "お名前を書いてください。",
  "too-long": "長すぎます。短くしてください。",
  "phone-invalid": "電話番号の形を確かめてください。",
  "contact-missing": "メールか電話番号の、どちらかを書いてください。",
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
  "not-signed-in": "{開|ひら}くための {鍵|かぎ}が ありません。",
  "not-allowed": "これは {担当|たんとう}の {人|ひと}だけが できます。",
  "invalid-body": "{送|おく}った {内容|ないよう}の {形|かたち}が ちがいます。fields を {見|み}てください。",
  internal: "こちらの {失敗|しっぱい}で {止|と}まりました。{番号|ばんごう}（requestId）を {教|おし}えてください。",
  "question-unknown":
    "この {質問|しつもん}は もう ありません。{画面|がめん}を もう{一度|いちど} {開|ひら}いてください。",
  "answer-invalid": "{答|こた}えを {選|えら}んでください。わからないときは null です。",
  "too-many-edits": "{直|なお}した {回数|かいすう}が {多|おお}すぎます。{文|ぶん}を {書|か}きなおしてください。",
  "too-many-shares": "{見|み}るだけの リンクは 20までです。{使|つか}わないものを {止|と}めてください。",
  "function-unknown": "この {機能|きのう}の {名前|なまえ}は ありません。",
  "segment-unknown": "この {人|ひと}たちは segments に ありません。",
  "segment-twice": "{同|おな}じ {名前|なまえ}の {人|ひと}たちが 2つ あります。",
  "means-faulty": "means の {形|かたち}が ちがいます。",
  "name-missing": "{名前|なまえ}を {書|か}いてください。",
  "too-long": "{長|なが}すぎます。{短|みじか}く してください。",
  "phone-invalid": "{電話|でんわ}{番号|ばんごう}を {見|み}てください。",
  "contact-missing": "メールか {電話|でんわ}{番号|ばんごう}を {書|か}いてください。",
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
  "not-signed-in": "The key that opens this is missing.",
  "not-allowed": "Only the team may do this.",
  "invalid-body": "The body does not have its shape; see fields.",
  internal: "Something went wrong on our side. Please tell us the requestId.",
  "question-unknown": "This question is not asked any more. Please open the page again.",
  "answer-invalid": "Please choose one of the answers; null is “I don't know”.",
  "too-many-edits": "There are too many corrections to keep more. Please rewrite the text.",
  "too-many-shares": "There can be 20 read-only links. Please close some that are not needed.",
  "function-unknown": "There is no function of this name.",
  "segment-unknown": "These people are not among the segments.",
  "segment-twice": "Two segments have the same name.",
  "means-faulty": "The means given do not have their shape.",
  "name-missing": "Please write your name.",
  "too-long": "This is too long. Please shorten it.",
  "phone-invalid": "Please check the telephone number.",
  "contact-missing": "Please give a mail address or a telephone number.",
  "database-unavailable": "It cannot be saved right now. Please wait a little and try again.",
};

/** The codes of `Refusal` that have words. */
export type RefusalCode = keyof typeof ja;

export const refusalWords: Localized<Readonly<Record<RefusalCode, string>>> = { ja, "ja-easy": easy, en };
