import type {
  AccessKey,
  accessValues,
  DataSensitivity,
  FunctionGroup,
  ItPerson,
  LegalForm,
  LimitKey,
  OtherKind,
  Scope,
  SegmentKind,
  SupportService,
} from "#src/domain/advice/vocabulary.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";
import { vocabularyEasy } from "#src/words/vocabulary-words-easy.ts";
import { vocabularyEn } from "#src/words/vocabulary-words-en.ts";

/** Every value stands for itself as a short fact ("耳が聞こえない"), so that it serves as a choice and as a line of what was understood. */
type AccessWords = {
  [K in AccessKey]: {
    name: string;
    question: string;
    values: Record<(typeof accessValues)[K][number], string>;
  };
};

type Required = {
  access: AccessWords;
  segmentKinds: Record<SegmentKind, { name: string; rest: string }>;
  limits: Record<LimitKey, { name: string; question: string; hint: string }>;
  itPerson: Record<ItPerson, string>;
  dataSensitivity: Record<DataSensitivity, string>;
  legalForm: Record<LegalForm, string>;
  scopes: Record<Scope, string>;
  otherKinds: Record<OtherKind, string>;
  services: Record<SupportService, string>;
  functionGroups: Record<FunctionGroup, string>;
};

const ja = {
  access: {
    device: {
      name: "持っている機器",
      question: "手元にある機器はどれですか",
      values: {
        none: "パソコンもスマホも携帯もない",
        "feature-phone": "携帯電話（ガラケー）",
        smartphone: "スマートフォン",
        tablet: "タブレット",
        pc: "パソコン",
      },
    },
    line: {
      name: "ネットの回線",
      question: "インターネットはどのくらい使えますか",
      values: {
        none: "ネットにつながる回線がない",
        metered: "ネットは使える量が限られている（使い過ぎるとお金がかかる）",
        slow: "ネットの回線が遅い・途切れやすい",
        good: "ネットは動画も見られる",
      },
    },
    phone: {
      name: "話せる電話",
      question: "声で話せる電話はどれですか",
      values: { none: "話せる電話がない", landline: "固定電話", mobile: "携帯電話" },
    },
    hearing: {
      name: "聞こえ方",
      question: "耳の聞こえ方はどうですか",
      values: { full: "耳は聞こえる", hard: "耳が聞こえにくい", deaf: "耳が聞こえない" },
    },
    sight: {
      name: "見え方",
      question: "目の見え方はどうですか",
      values: { full: "目は見える", low: "目が見えにくい", blind: "目が見えない" },
    },
    speech: {
      name: "声で話すこと",
      question: "声で話せますか",
      values: { full: "声で話せる", limited: "声で話すのが難しい" },
    },
    hands: {
      name: "手で操作すること",
      question: "手で機器を操作できますか",
      values: { full: "手で操作できる", limited: "手で操作するのが難しい" },
    },
    japanese: {
      name: "日本語",
      question: "日本語はどのくらい分かりますか",
      values: {
        fluent: "日本語で困らない",
        everyday: "日本語は日常会話くらい",
        little: "日本語がほとんど分からない",
      },
    },
    literacy: {
      name: "読み書き",
      question: "自分の言葉での読み書きはどうですか",
      values: { full: "読み書きができる", limited: "字を読み書きするのに手助けがいる" },
    },
    skill: {
      name: "機器への慣れ",
      question: "機器を使うことに慣れていますか",
      values: {
        confident: "機器を使い慣れている",
        some: "少し習えば機器を使える",
        little: "機器を使うのが苦手",
      },
    },
    account: {
      name: "アカウント登録",
      question: "サービスに登録してもらえますか",
      values: { yes: "アカウントを登録できる", no: "アカウントの登録は難しい" },
    },
    email: {
      name: "メール",
      question: "メールを使っていますか",
      values: { yes: "メールを使う", no: "メールは使わない" },
    },
    privacy: {
      name: "人に聞かれない場所",
      question: "人に聞かれずに話せる場所がありますか",
      values: {
        yes: "人に聞かれずに話せる",
        elsewhere: "家では人に聞かれるが、ほかの場所なら話せる",
        no: "話すと人に聞かれてしまう",
      },
    },
    place: {
      name: "いる場所",
      question: "どこにいますか",
      values: { japan: "日本にいる", abroad: "海外にいる" },
    },
    mobility: {
      name: "会場に来ること",
      question: "会場や窓口まで来られますか",
      values: { full: "会場まで来られる", limited: "来るのが大変（介助・距離・雪など）", none: "会場には来られない" },
    },
  },
  /** The sets: what somebody has, several joined. */
  has: {
    device: (list: string) => `持っている機器：${list}`,
    phone: (list: string) => `話せる電話：${list}`,
  },
  joined: "・",
  notKnown: (name: string) => `${name}：まだ分かりません`,
  segmentKinds: {
    staff: { name: "スタッフ", rest: "ほかのスタッフ" },
    served: { name: "利用者", rest: "ほかの方" },
    public: { name: "団体の外の人", rest: "ほかの団体の外の人" },
  },
  limits: {
    staffCount: {
      name: "スタッフ",
      question: "スタッフは何人ですか",
      hint: "団体の仕事をしている人の数です。ボランティアは別に数えます。",
    },
    volunteerCount: {
      name: "ボランティア",
      question: "ボランティアは何人ですか",
      hint: "だいたいの人数で構いません。",
    },
    servedCount: {
      name: "利用者・会員",
      question: "利用者や会員は何人ですか",
      hint: "ふだん関わっている人の数です。だいたいで構いません。",
    },
    itPerson: {
      name: "IT担当",
      question: "パソコンや電話の設定を任せられる人はいますか",
      hint: "くわしくなくても、頼まれている人がいれば「いる」です。",
    },
    initialYen: {
      name: "はじめに使えるお金",
      question: "はじめに使えるお金はいくらまでですか",
      hint: "道具や機器に使えるお金です。使えないときは 0 と書いてください。",
    },
    monthlyYen: {
      name: "毎月使えるお金",
      question: "毎月使えるお金はいくらまでですか",
      hint: "道具の利用料に使えるお金です。使えないときは 0 と書いてください。",
    },
    setupHours: {
      name: "準備に使える時間",
      question: "準備に使える時間は、全部で何時間くらいですか",
      hint: "手分けするときは、みんなの時間を足してください。",
    },
    deadline: {
      name: "いつまでに",
      question: "いつまでに始めたいですか",
      hint: "「来月」「4月から」のような書き方で構いません。",
    },
    dataSensitivity: {
      name: "扱う情報",
      question: "扱う情報のうち、いちばん人に知られたくないものはどれですか",
      hint: "これに合わせて、使ってよい道具を選びます。",
    },
    newThings: {
      name: "一度に始められる新しいことの数",
      question: "新しい道具ややり方は、一度にいくつまでなら無理がないですか",
      hint: "覚えることが多いと続きません。迷ったら 1 か 2 にしてください。",
    },
    legalForm: {
      name: "法人格",
      question: "団体の法人格はどれですか",
      hint: "非営利団体向けの割引が使えるかどうかに関わります。",
    },
    futureStaffCount: {
      name: "これからの人数",
      question: "スタッフやボランティアは、これから何人になりますか",
      hint: "増える見込みがあるときに書いてください。",
    },
    futureWhen: {
      name: "人数が変わる時期",
      question: "それはいつごろですか",
      hint: "「来年」「秋」のような書き方で構いません。",
    },
  },
  itPerson: { none: "いない", "besides-other-work": "ほかの仕事と兼ねている人がいる", dedicated: "専任の人がいる" },
  dataSensitivity: {
    none: "個人の情報は扱わない",
    contact: "名前・メール・電話番号",
    personal: "住所・家族・収入・学校",
    sensitive: "病気・障がい・暴力の被害・信仰・国籍・犯罪歴など",
  },
  legalForm: {
    npo: "NPO法人",
    "certified-npo": "認定NPO法人",
    "public-interest": "公益社団法人・公益財団法人",
    "social-welfare": "社会福祉法人",
    "nonprofit-association": "非営利型の一般社団法人・一般財団法人",
    association: "一般社団法人・一般財団法人",
    unincorporated: "任意団体（法人格なし）",
    other: "そのほか",
  },
  scopes: {
    it: "ITと人の工夫で手伝えます",
    partly: "一部は手伝えます",
    other: "ほかの窓口の方が向いています",
    unclear: "まだ分かりません",
  },
  otherKinds: {
    grants: "助成金・補助金",
    law: "法律",
    founding: "団体の設立・登記",
    "accounting-tax": "会計・税",
    labour: "雇用・労務",
    staffing: "人手の確保",
    premises: "場所・物件",
    "support-for-a-person": "個人への支援",
    other: "そのほか",
  },
  services: {
    "education-consultation-online": "教育相談のオンライン化",
    "consultation-online": "相談対応のオンライン化",
    "online-meetings": "オンライン会議の相談",
    "telework-security": "テレワークの情報セキュリティ",
    "website-https": "ウェブサイトの常時SSL化",
  },
  functionGroups: {
    talk: "話す・相談を受ける",
    learn: "学ぶ・集まる",
    access: "伝わるようにする・使えるようにする",
    reach: "知らせる・見つけてもらう",
    staff: "スタッフの仕事",
    records: "記録と情報",
    money: "お金",
    people: "人とのつながり・団体のこれから",
  },
} satisfies Required & Record<string, unknown>;

export type VocabularyWords = SameShape<typeof ja>;

/** The ids of `vocabulary.ts` in words. */
export const vocabularyWords: Localized<VocabularyWords> = { ja, "ja-easy": vocabularyEasy, en: vocabularyEn };
