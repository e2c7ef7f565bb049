import type { SegmentKind } from "#src/domain/advice/vocabulary.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";

/**
 * People called by what is known of them, where the asker's words name nobody: "耳が聞こえにくい" + "方". The ids are
 * `key=value` of the access vocabulary; `device=none,phone=…` are of both.
 */
const ja = {
  /** `fact` is one of `facts`. */
  who: {
    staff: (fact: string) => `${fact}スタッフ`,
    served: (fact: string) => `${fact}方`,
    public: (fact: string) => `${fact}人`,
  } satisfies Record<SegmentKind, (fact: string) => string>,
  /** Two names that are the same are told apart by a number. */
  numbered: (name: string, number: string) => `${name}（${number}）`,
  numberUnknown: "人数は分かりません",
  facts: {
    "hearing=deaf": "耳が聞こえない",
    "hearing=hard": "耳が聞こえにくい",
    "sight=blind": "目が見えない",
    "sight=low": "目が見えにくい",
    "speech=limited": "声で話しにくい",
    "hands=limited": "手で操作しにくい",
    "japanese=little": "日本語がほとんど分からない",
    "japanese=everyday": "日本語は日常会話くらいの",
    "literacy=limited": "読み書きが難しい",
    "device=none,phone=none": "電話もスマホもない",
    "device=none,phone=landline": "家の電話だけの",
    "device=none": "パソコンもスマホもない",
    "device=feature-phone": "スマホではない携帯電話の",
    "phone=none": "電話で話せない",
    "line=none": "ネットの回線がない",
    "line=metered": "通信量が限られている",
    "line=slow": "ネットがつながりにくい",
    "skill=little": "機器が苦手な",
    "mobility=none": "外に出られない",
    "mobility=limited": "外出しにくい",
    "place=abroad": "海外にいる",
    "privacy=no": "人に聞かれずに話せない",
    "account=no": "登録をしない",
    "email=no": "メールを使わない",
    "phone=landline": "家の電話を使う",
    "device=smartphone": "スマホがある",
    "device=tablet": "タブレットがある",
    "device=pc": "パソコンがある",
    "email=yes": "メールを使う",
    "mobility=full": "会場に来られる",
    "skill=confident": "機器に慣れている",
    "skill=some": "教われば機器を使える",
    "phone=mobile": "携帯電話がある",
  },
};

export type PeopleNamesWords = SameShape<typeof ja>;

const easy: PeopleNamesWords = {
  who: {
    staff: (fact) => `${fact} スタッフ`,
    served: (fact) => `${fact} {人|ひと}`,
    public: (fact) => `${fact} {人|ひと}`,
  },
  numbered: (name, number) => `${name}（${number}）`,
  numberUnknown: "{何人|なんにん}か わかりません",
  facts: {
    "hearing=deaf": "{耳|みみ}が {聞|き}こえない",
    "hearing=hard": "{耳|みみ}が {聞|き}こえにくい",
    "sight=blind": "{目|め}が {見|み}えない",
    "sight=low": "{目|め}が {見|み}えにくい",
    "speech=limited": "{声|こえ}で {話|はな}しにくい",
    "hands=limited": "{手|て}で {操作|そうさ}しにくい",
    "japanese=little": "{日本語|にほんご}が ほとんど わからない",
    "japanese=everyday": "{日本語|にほんご}は {毎日|まいにち}の {話|はなし}くらいの",
    "literacy=limited": "{字|じ}を {読|よ}んだり {書|か}いたり しにくい",
    "device=none,phone=none": "{電話|でんわ}も スマホも ない",
    "device=none,phone=landline": "{家|いえ}の {電話|でんわ}だけの",
    "device=none": "パソコンも スマホも ない",
    "device=feature-phone": "スマホでは ない {携帯電話|けいたいでんわ}の",
    "phone=none": "{電話|でんわ}で {話|はな}せない",
    "line=none": "インターネットの {線|せん}が ない",
    "line=metered": "インターネットを {少|すこ}ししか {使|つか}えない",
    "line=slow": "インターネットが つながりにくい",
    "skill=little": "パソコンや スマホが {苦手|にがて}な",
    "mobility=none": "{外|そと}に {出|で}られない",
    "mobility=limited": "{外|そと}に {出|で}にくい",
    "place=abroad": "{外国|がいこく}に いる",
    "privacy=no": "{一人|ひとり}で {話|はな}す {場所|ばしょ}が ない",
    "account=no": "{登録|とうろく}を しない",
    "email=no": "メールを {使|つか}わない",
    "phone=landline": "{家|いえ}の {電話|でんわ}を {使|つか}う",
    "device=smartphone": "スマホが ある",
    "device=tablet": "タブレットが ある",
    "device=pc": "パソコンが ある",
    "email=yes": "メールを {使|つか}う",
    "mobility=full": "{会場|かいじょう}に {来|こ}られる",
    "skill=confident": "パソコンや スマホに {慣|な}れている",
    "skill=some": "{教|おし}えてもらえば {使|つか}える",
    "phone=mobile": "{携帯電話|けいたいでんわ}が ある",
  },
};

const en: PeopleNamesWords = {
  who: {
    staff: (fact) => `Staff ${fact}`,
    served: (fact) => `People ${fact}`,
    public: (fact) => `People ${fact}`,
  },
  numbered: (name, number) => `${name} (${number})`,
  numberUnknown: "number not known",
  facts: {
    "hearing=deaf": "who are deaf",
    "hearing=hard": "who are hard of hearing",
    "sight=blind": "who are blind",
    "sight=low": "who see badly",
    "speech=limited": "who find it hard to speak",
    "hands=limited": "who find devices hard to handle",
    "japanese=little": "who know little Japanese",
    "japanese=everyday": "with everyday Japanese",
    "literacy=limited": "who find reading and writing hard",
    "device=none,phone=none": "with no phone and no device",
    "device=none,phone=landline": "with only a landline",
    "device=none": "with no computer or smartphone",
    "device=feature-phone": "with a mobile that is no smartphone",
    "phone=none": "who cannot talk on a phone",
    "line=none": "with no internet connection",
    "line=metered": "with little mobile data",
    "line=slow": "with a poor connection",
    "skill=little": "who are not used to devices",
    "mobility=none": "who cannot go out",
    "mobility=limited": "who find it hard to go out",
    "place=abroad": "who are abroad",
    "privacy=no": "with no private place to talk",
    "account=no": "who do not sign up for accounts",
    "email=no": "who do not use e-mail",
    "phone=landline": "with a landline",
    "device=smartphone": "with a smartphone",
    "device=tablet": "with a tablet",
    "device=pc": "with a computer",
    "email=yes": "who use e-mail",
    "mobility=full": "who can come",
    "skill=confident": "who are used to devices",
    "skill=some": "who can learn to use devices",
    "phone=mobile": "with a mobile phone",
  },
};

/** The ids of `facts`, what tells most of people first. */
export type PeopleFact = keyof typeof ja.facts;
export const peopleFacts = Object.keys(ja.facts) as PeopleFact[];

export const peopleNamesWords: Localized<PeopleNamesWords> = { ja, "ja-easy": easy, en };
