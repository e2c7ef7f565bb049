import { namedTools } from "#src/domain/advice/understanding/lexicon/tools-in-use.ts";
import { evidenceOf, type Reading, typedWords } from "#src/domain/advice/understanding/reading.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { leftmostLongest, wordFinder } from "#src/engines/language/aho-corasick.ts";
import { fold } from "#src/engines/language/fold.ts";
import { words } from "#src/engines/language/pattern.ts";

type CurrentMeans = Understanding["currentMeans"][number];

const noClasses = new Map<string, string>();
const names = namedTools.flatMap((tool) =>
  words(tool.words, noClasses).map((written) => ({
    tool,
    start: written.startsWith("^"),
    end: written.endsWith("$"),
    word: fold(written.replace(/[\^$]/g, "")).text,
  })),
);
const find = wordFinder(names.map(({ word }) => word));

/** Words after a tool that say that it is used today, with how sure they make it. */
const inUse: ReadonlyArray<readonly [number, RegExp]> = [
  [
    0.92,
    /^(?:の?(?:アプリ|グループ|無料版|有料版|アカウント|フォーム))?(?:を|は|も)?(?:ずっと|主に|今は|今|普段|すでに|既に|長年|なんとか)*(?:使って(?:い|き)|使用して|利用して|入れて(?:い|あ)|導入して(?:い|あ)|契約して(?:い|あ)|活用して(?:い|お)|運用して(?:い|お)|やって(?:いる|います)|愛用)/,
  ],
  [
    0.88,
    /^(?:など)?(?:の?(?:グループ|ファイル|表|シート|メール))?(?:だけ|のみ|上|中心|頼み)?(?:で|に|を使って|を使い|による|での|への|と(?!い)|の)[^。]{0,16}?(?:(?:連絡|管理|やりとり|共有|記録|集計|作|運営|予約|対応|保存|記入|入力|受け|受付|申し込み|案内|報告|発信|会議|ミーティング|保管|精算|回|出|配|送|相談|書|まとめ|つけ|計算|お知らせ|申請|面談|打ち合わせ)[^。たほ]{0,8}(?:ている|ています|ていた|ており|ているが|てきた|していて|していた|です|だ(?:け|が|と)|のみ|ので|ため|から|まま|中心|ベース)|しています|している|やっている|やってき|書いている|送っている|つけている)/,
  ],
  [0.85, /^(?:だけ|のみ|中心|頼み|頼り)(?:で|です|だ|の|。|、|に)/],
  [
    0.8,
    /^(?:です|だ(?:が|けど|と)?|でした|が(?:中心|メイン|主|ほとんど)|がメイン|しか使|しかな|ばかり|のまま|のやりとりが多|に頼って|から移|から乗り換え|から切り替え|からの移行|をやめ)(?:。|、|が|で|$|[ぁ-んァ-ヶ一-龠])/,
  ],
  [0.8, /^(?:。|$)/],
];
const before =
  /(?:連絡|連絡手段|やりとり|管理|記録|共有|会議|集計|申し込み|予約|受付|会計|名簿|日報|報告|発信|データ|ファイル|広報|お知らせ|サイト|ホームページ|情報共有|面談|相談|今|現在|今の(?:ところ)?|普段|いま)(?:は|が|も|では|に(?:は)?)(?:[^。はが]{0,10}(?:と|や|、))?(?:全部|すべて|ほぼ|主に|ずっと|いまだに|まだ|個人の|無料の|無料版の|各自の)?$/;
const notInUse =
  /^(?:の?(?:アカウント|アプリ))?(?:を|は|も|が|で|に|の)?[^。、]{0,14}?(?:たい|ほしい|検討|導入し(?:よう|たら|ては|た方)|興味|持っていない|使っていない|使えない|使わない|わからない|入れていない|でき(?:ます|る)か|ない(?!の|し|が|ので|で|か)|嫌|苦手|使い方|始めよう|やってみ|どう(?:か|です|でしょう)|おすすめ|とか(?:が|は)|ほうがいい|方がいい|したことがない|入り方|の教室|講座|操作|教え)/;

/** The tools that are used today. A tool that is only wished for, or that somebody cannot use, is none of them. */
export function currentMeans(reading: Reading): CurrentMeans[] {
  const text = reading.text;
  const found = new Map<string, { means: CurrentMeans; spans: Array<readonly [number, number]> }>();
  for (const hit of leftmostLongest(find(text).filter((one) => isName(text, one.start, one.end, names[one.word])))) {
    const tool = names[hit.word]?.tool;
    if (!tool) continue;
    const confidence = useOf(text, hit.start, hit.end, tool.ordinary);
    if (confidence === 0) continue;
    const known = found.get(tool.name);
    const spans: Array<readonly [number, number]> = [...(known?.spans ?? []), [hit.start, hit.end]];
    const name = tool.id === null ? typedWords(reading, hit.start, hit.end) : tool.name;
    found.set(tool.name, {
      means: { id: tool.id, name, confidence: Math.max(confidence, known?.means.confidence ?? 0), evidence: [] },
      spans,
    });
  }
  return [...found.values()].map(({ means, spans }) => ({ ...means, evidence: evidenceOf(reading, spans) }));
}

function useOf(text: string, start: number, end: number, ordinary: boolean): number {
  const tail = text.slice(end, end + 34).split(/[。\n!?]/)[0] ?? "";
  const rest = tail.replace(
    /^(?:や|と|、|・|も)(?:[a-z ]{2,12}|[ァ-ヶー]{2,10}|電話|紙|メール|fax)(?=で|を|に|の|は|が|だけ)/,
    "",
  );
  const head = text.slice(Math.max(0, start - 26), start);
  const said = before.test(head.split(/[。\n]/).at(-1) ?? "");
  if (notInUse.test(tail) && !/ている(?:が|けど|ので|のが|の|と|。)|ています/.test(tail)) return 0;
  const ended = tail === "" && (text[end] ?? "。") !== "?" ? "。" : rest;
  for (const [confidence, pattern] of inUse) {
    if (!pattern.test(ended)) continue;
    if (pattern.source.startsWith("^(?:。") && !said) continue;
    if (ordinary && !said && confidence < 0.85) continue;
    return confidence;
  }
  if (said && /^(?:で|だ|の|が|を|、|と|や)/.test(rest)) return ordinary ? 0.6 : 0.75;
  return 0;
}

function isName(text: string, start: number, end: number, name: (typeof names)[number] | undefined): boolean {
  const inside = (a: string | undefined, b: string | undefined) =>
    (/[a-z0-9]/.test(a ?? "") && /[a-z0-9]/.test(b ?? "")) || (/[ァ-ヺー]/.test(a ?? "") && /[ァ-ヺー]/.test(b ?? ""));
  if (/[a-z]/.test(text[start] ?? "") || name?.start) if (inside(text[start - 1], text[start])) return false;
  if (/[a-z]/.test(text[end - 1] ?? "") || name?.end) if (inside(text[end - 1], text[end])) return false;
  return true;
}
