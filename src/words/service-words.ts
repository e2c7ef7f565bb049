import type { Localized, SameShape } from "#src/kernel/i18n.ts";

const ja = {
  title: "支援メニュー",
  fromHome: "支援メニュー（サイトの点検、テレワークの自己点検など）",
  lead: "よくある五つの困りごとに、すぐに使える道具を用意しました。登録は要りません。",
  forWhom: "こんなとき",
  whatHappens: "すること",
  howLong: "かかる時間",
  whatToBring: "用意するもの",
  start: "はじめる",
  open: "くわしく見る",
  steps: {
    site: "サイトのアドレス（URL）を入れて、いま調べる",
    self: "32の問いに答えて、計画を作る",
    meeting: "だれが参加するかを入れて、会議のしたくを作る",
    hearing: "いくつかの問いに答えて、提案を見る",
  },
  stepTitle: "いま、できる一歩",
  hearingLabel: "あなたの団体のこと（続けて書き足せます）",
  hearingHint: "人数、いま困っていること、電話しかない人のことなど。個人の名前は書かないでください。",
  hearingSubmit: "この内容で相談をはじめる",
  texts: {
    "education-consultation-online":
      "教育相談や学習支援を、離れていても続けられるようにしたい。予約を受け、顔や声や文字で話し、記録を残したい。機器や回線のない子どももいる。",
    "consultation-online":
      "相談窓口が混み合う。予約や順番待ちを整え、電話や文字でも相談を受けたい。電話しかない人もいる。",
  },
  person: "書くのが難しいときは、電話や対面で話せる窓口もあります。",
  desks: "窓口をさがす",
};

const easy: SameShape<typeof ja> = {
  title: "{助|たす}けの メニュー",
  fromHome: "{助|たす}けの メニュー（ホームページを {調|しら}べるなど）",
  lead: "よく ある 5つの ことを {手伝|てつだ}います。アカウントは いりません。",
  forWhom: "どんなとき",
  whatHappens: "すること",
  howLong: "かかる {時間|じかん}",
  whatToBring: "{用意|ようい}する もの",
  start: "はじめる",
  open: "くわしく {見|み}る",
  steps: {
    site: "ホームページを {調|しら}べる",
    self: "{質問|しつもん}に {答|こた}えて {計画|けいかく}を {作|つく}る",
    meeting: "だれが {出|で}るかを {書|か}いて、{会議|かいぎ}の {準備|じゅんび}を {作|つく}る",
    hearing: "{質問|しつもん}に {答|こた}えて {方法|ほうほう}を {見|み}る",
  },
  stepTitle: "{今|いま} できる こと",
  hearingLabel: "あなたの {団体|だんたい}の こと（{書|か}きたしても いいです）",
  hearingHint: "{人数|にんずう}や {困|こま}っている こと。{人|ひと}の {名前|なまえ}は {書|か}かないでください。",
  hearingSubmit: "{相談|そうだん}を はじめる",
  texts: {
    "education-consultation-online":
      "{勉強|べんきょう}の {相談|そうだん}を、オンラインで {続|つづ}けたいです。{予約|よやく}を {受|う}けて、{顔|かお}や {声|こえ}や {文字|もじ}で {話|はな}したいです。パソコンや スマホが ない {子|こ}どもも います。",
    "consultation-online":
      "{相談|そうだん}の {窓口|まどぐち}が こんでいます。{予約|よやく}を {受|う}けて、{電話|でんわ}や {文字|もじ}で {相談|そうだん}したいです。{電話|でんわ}しか ない {人|ひと}も います。",
  },
  person: "{書|か}くのが {難|むずか}しい {人|ひと}は、{電話|でんわ}で {話|はな}してください。",
  desks: "{窓口|まどぐち}を さがす",
};

const en: SameShape<typeof ja> = {
  title: "Support menu",
  fromHome: "Support menu (website check, telework self-check and more)",
  lead: "For five common worries, each with a tool to use right now. No registration.",
  forWhom: "When to use it",
  whatHappens: "What happens",
  howLong: "How long it takes",
  whatToBring: "What to have at hand",
  start: "Begin",
  open: "See more",
  steps: {
    site: "Enter your site's address and check it now",
    self: "Answer 32 questions and get a plan",
    meeting: "Say who takes part and make the meeting kit",
    hearing: "Answer a few questions and see a proposal",
  },
  stepTitle: "The first step, now",
  hearingLabel: "About your organisation (add to it as you like)",
  hearingHint: "How many people, what is hard, who has only a telephone. Please leave out personal names.",
  hearingSubmit: "Begin with this",
  texts: {
    "education-consultation-online":
      "We wish to continue educational counselling and tutoring remotely: booking, talking face to face, by voice or text, and keeping records. Some children have no device or connection.",
    "consultation-online":
      "Our consultation desk is crowded. We wish to take bookings, manage the queue, and take consultations by telephone and text. Some people have only a telephone.",
  },
  person: "If writing is hard, there are desks to talk to by telephone or in person.",
  desks: "Find a desk",
};

export const serviceWords: Localized<typeof ja> = { ja, "ja-easy": easy, en };
