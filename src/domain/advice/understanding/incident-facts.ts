import { type IncidentKind, incidentsIn } from "#src/domain/advice/understanding/incidents.ts";

/* What a text tells of an incident besides its kind: where the data were, since when, and whether the law wants a report. */

/** Whether what was deleted lay with a service on the net, so that nothing on a device overwrites it. */
export function isCloudLoss(text: string): boolean {
  const near = windowsOf(text, ["data-deleted"]).join("、");
  return inCloud.test(near) && !onDevice.test(near);
}

const inCloud =
  /(?:google|グーグル)\s*(?:ドライブ|フォト|drive|docs)|クラウド|ドライブ(?:の|に|で|を|から)|共有フォルダ|共有ドライブ|dropbox|ドロップボックス|one ?drive|ワンドライブ|icloud|line works|sharepoint|スプレッドシート|\b(?:shared (?:folder|drive)|cloud|google (?:drive|docs|sheets))\b/;
const onDevice =
  /ハードディスク|hdd|ssd|\busb|usbメモリ|sdカード|外付け|\bnas\b|パソコン(?:の中|に(?:だけ|保存)|が)|ローカル|\b(?:hard drive|memory (?:card|stick)|external disk|on (?:the|my|our) (?:laptop|computer|pc))\b/;

/** What happened to personal data that got away; null where it was not told, or more than one thing was. */
export function leakIn(text: string): Leak | null {
  const near = windowsOf(text, ["data-lost"]).join("、");
  const told = leaks.filter(([, said]) => said.test(near));
  return told.length === 1 ? (told[0]?.[0] ?? null) : null;
}

export type Leak = "mislaid" | "sent" | "shown";

const leaks: ReadonlyArray<readonly [Leak, RegExp]> = [
  [
    "shown",
    /見える(?!よう)|見えて|見られ(?!たら|ては|ると|るか|るの|ない)|見れ(?:た|る|て)|閲覧|丸見え|公開(?:に|さ|設定|範囲|の(?:まま|設定)|して)|(?:誰|だれ)でも(?:見|開|入)|検索(?:で|に|し)(?:たら|出|る|て)|\b(?:visible|publicly|public link|anyone with the link|(?:could|can) (?:see|open|read))\b/,
  ],
  [
    "sent",
    /誤送信|誤って送|間違(?:え|っ)て[^。]{0,12}送|宛先|\b(?:b?cc)\b|(?:違う|別の)(?:人|相手|方|家|利用者|会員)[^。]{0,14}(?:送|渡|出し|入れ)|\b(?:sent|e-?mailed|faxed)\b.{0,30}\bwrong\b|\bwrong (?:address|person|recipient)/,
  ],
  [
    "mislaid",
    /なくし|失くし|無くし|紛失|置き忘れ|置いてき|落とし(?:た|て|ま)|盗ま|盗難|車上|ひったく|見当たら|見つから|どこに(?:も|行)|\b(?:lost|stolen|left (?:it|them|a|the|my|our)|missing)\b/,
  ],
];

/** Incidents of which the law may want a report within days. */
export const reportedKinds = ["data-lost", "insider"] as const satisfies readonly IncidentKind[];

/** What the asker told of the time and the kind of data of such an incident. */
export type ReportFacts = {
  /** Days that had gone by when the text was written; null where it does not say. */
  readonly days: number | null;
  /** What was told is of those of which a report is a duty whatever the number of people. */
  readonly isDuty: boolean;
};

/** Null where nothing was told that may have to be reported. */
export function reportFacts(text: string): ReportFacts | null {
  const near = windowsOf(text, reportedKinds);
  if (near.length === 0) return null;
  // The law counts from when somebody noticed; how long it had gone on before counts only where that alone was told.
  const noticed = near.flatMap((said) => (noticing.test(said) ? (daysIn(said.replace(since, "")) ?? []) : []));
  const days = noticed.length > 0 ? noticed : near.flatMap((said) => daysIn(said.replace(since, "")) ?? []);
  const isDuty = sensitive.test(near.join("、")) || incidentsIn(text).includes("insider");
  return { days: days.length === 0 ? null : Math.max(...days), isDuty };
}

/** Act on the Protection of Personal Information, art. 2 (3), and what costs people money (Rules of the Commission, art. 7). */
const sensitive =
  /障(?:害|がい)の?(?:等級|程度|種別|名|有無|種類)|障害者手帳|病名|病歴|病気|持病|アレルギー|アレルゲン|診断|カルテ|服薬|健康診断|既往|犯罪|前科|信仰|宗教|(?:クレジット)?カード番号|口座番号|\b(?:disabilit|diagnos|medical|health record|illness|allerg|criminal|religio|card numbers?|account numbers?)/;

/** How it came to be known. */
const noticing =
  /気(?:づ|付|が付|がつ)|分かっ|わかっ|知(?:り|っ)|見つ(?:け|か)|発覚|判明|連絡(?:が|を|に|で)|言われ|指摘|聞[きい]|\b(?:noticed|found (?:out|it)|learn(?:ed|t)|told (?:me|us)|called (?:me|us)|wrote to (?:me|us))\b/;

/** 5日前から, 先週から, since last week: since when it had gone on. */
const since =
  /(?:\d{1,3}|[一二三四五六七十])\s*(?:日|週間)(?:ほど|くらい|ぐらい)?前から|(?:先週|昨日|きのう|一昨日|おととい)から|\bsince (?:yesterday|last week|the day before yesterday)|\bfor (?:the last )?(?:\d{1,3}|one|two|three|four|five|six|seven) (?:days|weeks)/g;

const numbers: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  十: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
};
const counted = "(\\d{1,3}|[一二三四五六七十]|one|two|three|four|five|six|seven)";
const inDays = new RegExp(
  `${counted}\\s*(?:日(?:が|も)?(?:た[っち]|経[っち]|過ぎ|前|にな)|days? (?:ago|have passed|since|later))`,
);
const inWeeks = new RegExp(
  `${counted}\\s*(?:週間(?:が|も)?(?:た[っち]|経[っち]|過ぎ|前|にな)|weeks? (?:ago|have passed))`,
);

/** Days that a sentence says have gone by; null where it does not say. */
function daysIn(said: string): number | null {
  const days = inDays.exec(said)?.[1];
  if (days !== undefined) return numbers[days] ?? Number(days);
  const weeks = inWeeks.exec(said)?.[1];
  if (weeks !== undefined) return 7 * (numbers[weeks] ?? Number(weeks));
  if (/先週|last week/.test(said)) return 7;
  if (/一昨日|おととい|day before yesterday/.test(said)) return 2;
  if (/昨日|昨夜|ゆうべ|きのう|昨晩|yesterday|last night/.test(said)) return 1;
  return /今日|今朝|けさ|さっき|先ほど|today|this morning|just now/.test(said) ? 0 : null;
}

/** The sentences that tell of one of these incidents, each with those right before and the three behind it: when it was is told near. */
function windowsOf(text: string, kinds: readonly IncidentKind[]): string[] {
  const sentences = fold(text)
    .split(/[。!?\n]|\.\s/)
    .filter((sentence) => sentence.trim() !== "");
  const tells = (said: string): boolean => incidentsIn(said).some((kind) => kinds.includes(kind));
  const told = sentences.map((sentence, i) => tells(sentence) || tells(`${sentences[i - 1] ?? ""}、${sentence}`));
  return sentences.filter((_, i) => told.slice(Math.max(0, i - behind), i + 2).some(Boolean));
}

const behind = 3;

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
