import type { Circumstance } from "#src/domain/advice/vocabulary.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  /** As a fact, in a list: 急ぐこと、事務所がないこと. */
  facts: {
    "within-hours": "すぐに知らせること",
    abroad: "活動の場が日本の外であること",
    "one-person": "一人であること",
    "from-afar": "家から出られない人がいること",
    "at-night": "夜であること",
    unseen: "顔や名前を出したくない人がいること",
    "watched-device": "スマホをほかの人に見られること",
    "no-office": "事務所がないこと",
    school: "学校や生徒であること",
    "not-by-call": "電話のほかで受けたいこと",
    "told-by-a-thing": "人でなく物の様子を知らせること",
    "not-paper": "紙でなく写真や録音であること",
    "delivered-today": "いま家へ届けていること",
    "online-already": "いまネットで集まっていること",
  } satisfies Record<Circumstance, string>,
  /** What is made of it, on the page of what was heard. */
  effects: {
    "within-hours": "すぐに知らせたい：手紙や郵便など、着くまで何日もかかるものは外します",
    abroad: "活動の場は日本の外：日本でしか使えないものは外し、日本の値段は出しません",
    "one-person": "一人で困っている：団体や職員がいないものとして考えます",
    "from-afar": "家から出られない人がいる：部屋に集まるものは外します",
    "at-night": "夜に使いたい：昼だけのものは外します",
    unseen: "顔や名前を出したくない：会って集まるもの、本名の出るものは外します",
    "watched-device": "スマホを見られる：やり取りがスマホに残るものは外します",
    "no-office": "事務所がない：事務所の要るものは外します",
    school: "学校や生徒：学校が除かれている非営利向けの道具は外します",
    "not-by-call": "電話のほかで受けたい：電話で受けるものは外します",
    "told-by-a-thing": "物の様子を離れて知りたい：人が人に知らせるものは外します",
    "not-paper": "写真や録音を残したい：書類のためのものは外します",
    "delivered-today": "いま家へ届けている：取りに来てもらうものと、届け始めるためのものは外します",
    "online-already": "いまネットで集まっている：そのための機器や回線はあるものとします",
  } satisfies Record<Circumstance, string>,
  /** Why nothing of a kind is proposed; `facts` is a list of the above. */
  ruledOut: (facts: string) => `一覧にある方法は、書かれたこと（${facts}）に合わないので、入れていません。`,
  ruledOutShort: "書かれたことに合わない",
  you: "あなた",
  board: "印刷する1枚",
  onePerson: "ご自身やご家族のことなら、道具より、話を聞く窓口のほうが早いことがあります。",
  toRoute: "合う窓口をさがす",
  abroad:
    "ここにある値段、窓口、国の制度は日本のものです。日本の外では使えないことがあるので、日本だけのものは外しました。値段は、お住まいの国で確かめてください。",
};

const easy: SameShape<typeof ja> = {
  facts: {
    "within-hours": "すぐ {知|し}らせる こと",
    abroad: "{日本|にほん}では ない こと",
    "one-person": "{一人|ひとり}の こと",
    "from-afar": "{家|いえ}から {出|で}られない {人|ひと}が いる こと",
    "at-night": "{夜|よる}の こと",
    unseen: "{顔|かお}や {名前|なまえ}を {見|み}せたくない こと",
    "watched-device": "スマホを {見|み}られる こと",
    "no-office": "{事務所|じむしょ}が ない こと",
    school: "{学校|がっこう}の こと",
    "not-by-call": "{電話|でんわ}では ない こと",
    "told-by-a-thing": "{物|もの}の ようすを {知|し}りたい こと",
    "not-paper": "{写真|しゃしん}や {録音|ろくおん}の こと",
    "delivered-today": "いま {家|いえ}へ {届|とど}けて いる こと",
    "online-already": "いま ネットで {会|あ}って いる こと",
  },
  effects: {
    "within-hours": "すぐ {知|し}らせたい：{手紙|てがみ}や {郵便|ゆうびん}は おそいので、{使|つか}いません",
    abroad:
      "{日本|にほん}では ない：{日本|にほん}だけの ものは {使|つか}いません。{日本|にほん}の {値段|ねだん}も {出|だ}しません",
    "one-person": "{一人|ひとり}で {困|こま}っている：{団体|だんたい}や {職員|しょくいん}は いないと {考|かんが}えます",
    "from-afar": "{家|いえ}から {出|で}られない：{部屋|へや}に {集|あつ}まる ものは {使|つか}いません",
    "at-night": "{夜|よる}に {使|つか}いたい：{昼|ひる}だけの ものは {使|つか}いません",
    unseen: "{顔|かお}や {名前|なまえ}を {見|み}せたくない：{会|あ}って {集|あつ}まる ものは {使|つか}いません",
    "watched-device": "スマホを {見|み}られる：スマホに {残|のこ}る ものは {使|つか}いません",
    "no-office": "{事務所|じむしょ}が ない：{事務所|じむしょ}が いる ものは {使|つか}いません",
    school: "{学校|がっこう}の {人|ひと}：{学校|がっこう}が {使|つか}えない ものは {使|つか}いません",
    "not-by-call": "{電話|でんわ}では ない：{電話|でんわ}で {受|う}ける ものは {使|つか}いません",
    "told-by-a-thing": "{物|もの}の ようすを {知|し}りたい：{人|ひと}が {知|し}らせる ものは {使|つか}いません",
    "not-paper": "{写真|しゃしん}や {録音|ろくおん}：{紙|かみ}の ための ものは {使|つか}いません",
    "delivered-today": "いま {家|いえ}へ {届|とど}けて いる：{取|と}りに {来|く}る ものは {使|つか}いません",
    "online-already": "いま ネットで {会|あ}って いる：{道具|どうぐ}は あると {考|かんが}えます",
  },
  ruledOut: (facts) => `{方法|ほうほう}は あります。でも、{書|か}いた こと（${facts}）に {合|あ}いません。`,
  ruledOutShort: "{合|あ}わない",
  you: "あなた",
  board: "{紙|かみ}に {印刷|いんさつ}する",
  onePerson: "{自分|じぶん}や {家族|かぞく}の ことなら、{話|はなし}を {聞|き}く {窓口|まどぐち}が {早|はや}いです。",
  toRoute: "{窓口|まどぐち}を さがす",
  abroad:
    "ここの {値段|ねだん}や {窓口|まどぐち}は {日本|にほん}の ものです。{日本|にほん}だけの ものは {使|つか}いません。{値段|ねだん}は、あなたの {国|くに}で {聞|き}いてください。",
};

const en: SameShape<typeof ja> = {
  facts: {
    "within-hours": "it has to be known at once",
    abroad: "you work outside Japan",
    "one-person": "you are one person",
    "from-afar": "some cannot leave home",
    "at-night": "it is at night",
    unseen: "faces or names are not to be shown",
    "watched-device": "somebody else looks at their phones",
    "no-office": "there is no office",
    school: "it is a school or pupils",
    "not-by-call": "it is not to come by telephone",
    "told-by-a-thing": "a thing is to tell of itself, not a person",
    "not-paper": "it is photographs or recordings, not paper",
    "delivered-today": "you bring it to their homes today",
    "online-already": "you meet online today",
  },
  effects: {
    "within-hours": "Has to be known at once: letters, post and all that takes days are left out",
    abroad: "Outside Japan: what exists only in Japan is left out, and no Japanese prices are shown",
    "one-person": "One person: we take it that there is no organisation and no staff",
    "from-afar": "Some cannot leave home: meeting in a room is left out",
    "at-night": "At night: what is open only by day is left out",
    unseen: "Faces or names not to be shown: meeting in a room, and what shows real names, are left out",
    "watched-device": "Somebody else looks at their phones: what stays on a phone is left out",
    "no-office": "No office: what needs one is left out",
    school: "A school or pupils: offers for nonprofits that exclude schools are left out",
    "not-by-call": "Not by telephone: ways that take calls are left out",
    "told-by-a-thing": "A thing is to tell of itself: ways by which people tell people are left out",
    "not-paper": "Photographs or recordings: what is made for documents is left out",
    "delivered-today":
      "You bring it to their homes today: what people come and fetch, and how to begin to deliver, are left out",
    "online-already": "You meet online today: we take it that devices and lines for that are there",
  },
  ruledOut: (facts) => `There are ways to do this, but none suits what you wrote (${facts}), so none is in the plan.`,
  ruledOutShort: "does not suit what you wrote",
  you: "you",
  board: "One page to print",
  onePerson: "If this is about you or your family, a desk that listens may help sooner than any tool.",
  toRoute: "Find the right desk",
  abroad:
    "Prices, desks and public services in this catalogue are those of Japan. What exists only there was left out; please check prices where you are.",
};

/** What was told of the whole matter, and what the plan makes of it. */
export const circumstanceWords: Localized<SameShape<typeof ja>> = { ja, "ja-easy": easy, en };
