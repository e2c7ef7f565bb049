import type {
  Channel,
  DangerKind,
  DeskKind,
  HolidayRule,
  OnlineKind,
  PhoneKind,
  weekdays,
} from "#src/domain/desks/desk-vocabulary.ts";
import type { Localized, SameShape } from "#src/kernel/i18n.ts";
import { desksEasy } from "#src/words/desks-words-easy.ts";
import { desksEn } from "#src/words/desks-words-en.ts";

type Required = {
  dangers: Record<DangerKind, string>;
  kinds: Record<DeskKind, string>;
  online: Record<OnlineKind, string>;
  phoneKinds: Record<PhoneKind, string>;
  pays: Record<"nobody" | "caller" | "unknown", string>;
  channels: Record<Channel, string>;
  weekdays: Record<(typeof weekdays)[number], string>;
  holidays: Record<HolidayRule, string>;
  callers: Record<"self" | "family" | "helper", string>;
  audience: Record<"person" | "organisation", string>;
  failing: Record<string, string>;
};

const ja = {
  emergency: {
    title: "急ぎの窓口",
    lead: "いま危ないとき、眠る所がないとき、消えてしまいたいとき。あなたでも、まわりの人でも、電話して構いません。",
    jump: "困っていることを選ぶ",
    rescueTitle: "命や体が危ないとき",
    rescueNote: "すぐ来てくれます。迷ったら、まずかけてください。",
    textTitle: "声で話せないとき（文字・LINE・チャット）",
    textNote: "耳が聞こえない方、声を出せない方、話すと人に聞かれてしまう方へ。",
    languageTitle: "日本語が難しいとき",
    allDesks: "ほかの窓口もさがす",
    none: "いま、ここに出せる急ぎの窓口がありません。命や体が危ないときは 119（救急・火事）か 110（警察）に電話してください。",
    checked: "番号と時間は、それぞれの日付の情報です。つながらないときは、次の窓口にかけてください。",
  },
  dangers: {
    suicide: "消えてしまいたい・死にたい",
    violence: "たたかれる・こわい（家族や恋人）",
    "child-abuse": "子どもが危ない・子どもが相談したい",
    "sexual-violence": "性のことで嫌なことをされた",
    "no-shelter": "今夜泊まる所がない・住まいを失いそう",
    medical: "急な病気・けが",
    fire: "火事",
    crime: "犯罪にあった",
    sea: "海の事故",
  },
  kinds: {
    grants: "助成金・補助金",
    law: "法律",
    founding: "団体の設立・登記",
    "accounting-tax": "会計・税",
    labour: "雇用・労務",
    staffing: "人手・ボランティア",
    premises: "場所・物件",
    "support-for-a-person": "個人の困りごと",
    "it-help": "ITの使い方・導入",
    "it-security": "情報の事故・安全",
  },
  online: {
    chat: "チャットで相談する",
    line: "LINEで相談する",
    mail: "メールで相談する",
    "web-form": "フォームで相談する",
    "web-page": "窓口のページを見る",
  },
  phoneKinds: {
    "toll-free": "フリーダイヤル",
    "paid-0570": "ナビダイヤル",
    "paid-number": "ふつうの番号",
    "short-number": "短い番号",
    fax: "FAX",
  },
  pays: { nobody: "電話代は無料", caller: "電話代がかかります", unknown: "電話代は分かりません" },
  only: (area: string) => `${area}からかける番号`,
  failing: {
    "ip-phone": "050の電話",
    "dial-line": "ダイヤル式の電話",
    "prepaid-mobile": "プリペイドの携帯電話",
    "relay-service": "電話リレーサービス",
    abroad: "海外",
  },
  notFrom: (lines: string) => `つながらないことがある電話：${lines}`,
  channels: { voice: "電話", text: "文字", visit: "来所" },
  weekdays: { MO: "月", TU: "火", WE: "水", TH: "木", FR: "金", SA: "土", SU: "日" },
  everyDay: "毎日",
  range: (from: string, to: string) => `${from}〜${to}`,
  dayJoin: "・",
  nth: (nth: number, day: string) => (nth < 0 ? `最後の${day}曜` : `第${nth}${day}曜`),
  monthDay: (day: number) => (day < 0 ? "月の最後の日" : `毎月${day}日`),
  allDay: "24時間",
  time: (opens: string, closes: string) => `${opens}〜${closes}`,
  timeNext: (opens: string, closes: string) => `${opens}〜翌日${closes}`,
  hoursUnknown: "時間は窓口によって違います",
  holidays: { open: "", closed: "祝日は休み", also: "祝日も", unknown: "祝日は分かりません" },
  closed: (from: string, to: string) => `${from}〜${to}は休み`,
  closedDay: (day: string) => `${day}は休み`,
  forLanguages: (names: string) => `${names}のとき`,
  open: {
    now: "いま開いています",
    always: "いま開いています（24時間）",
    until: (when: string) => `いま開いています（${when}まで）`,
    closed: "いまは閉まっています",
    opensAt: (when: string) => `いまは閉まっています。次は${when}から`,
    unknown: "いま開いているかは分かりません",
    today: (time: string) => `今日${time}`,
    tomorrow: (time: string) => `明日${time}`,
    day: (day: string, time: string) => `${day} ${time}`,
  },
  languages: (names: string) => `話せる言葉：${names}`,
  interpreted: (names: string) => `通訳を入れて：${names}`,
  callers: { self: "本人", family: "家族", helper: "支える人・まわりの人" },
  callersTitle: "相談できる人",
  audience: { person: "個人", organisation: "団体" },
  list: {
    title: "窓口をさがす",
    lead: "電話や文字、対面で相談できるところです。急ぐときは、急ぎの窓口へ。",
    toEmergency: "急ぎの窓口を見る",
    search: "言葉でさがす",
    searchHint: "例: 家賃、子ども、法律、英語",
    kind: "相談の種類",
    anyKind: "すべて",
    go: "さがす",
    found: (count: number) => `${count}件`,
    none: "見つかりませんでした。短い言葉にするか、種類を「すべて」にしてお試しください。",
    clear: "はじめから見る",
    askPerson: "どこに相談すればいいか分からないときは、状況を書いていただければ一緒に考えます。",
    toHome: "状況を書いて相談する",
  },
  desk: {
    phones: "電話",
    online: "文字で・ページで",
    number: "番号",
    who: "だれが運営しているか",
    cost: "お金",
    free: "相談は無料",
    hours: "受付時間",
    note: "知っておくこと",
    languages: "言葉",
    area: "地域",
    wholeJapan: "日本全国",
    age: "年齢",
    ageRange: (from: string, to: string) => `${from}〜${to}歳`,
    ageFrom: (from: string) => `${from}歳から`,
    ageTo: (to: string) => `${to}歳まで`,
    kinds: "相談できること",
    dangers: "こんなときに",
    sources: "出どころ",
    factsDate: (day: string) => `${day}の情報です。`,
    factsUnknown: "いつの情報かは分かりません。",
    verified: "番号や住所は、公開されているページで確かめました。かけて確かめたものではありません。",
    unverified: "公式のページでは、まだ確かめていません。かける前に確かめてください。",
    web: "公式のページ",
    page: "この窓口のくわしい情報",
    back: "窓口の一覧へ",
  },
} satisfies Required & Record<string, unknown>;

export type DesksWords = SameShape<typeof ja>;

/** Desks: emergency, the list, one desk. */
export const desksWords: Localized<DesksWords> = { ja, "ja-easy": desksEasy, en: desksEn };
