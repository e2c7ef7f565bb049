import type { FunctionScore } from "#src/domain/advice/understanding/function-scores.ts";
import { type Stretch, sentences } from "#src/engines/language/sentences.ts";

/** Something in use that no longer works: who repairs it is asked before anything new is chosen. */
export const brokenKinds = ["telephone", "internet", "machine"] as const;
export type BrokenKind = (typeof brokenKinds)[number];

const fails =
  "(?:つながら(?:ん|な(?:い(?!人|方|子|家|世帯|時間|場合|お年寄り)|く(?!て(?:も)?(?:いい|よい))))|繋がら(?:ん|な(?:い(?!人|方|家)|く))|通じ(?:ん|な(?:い(?!人|方)|く))|鳴らなくな|使えなくな|動か(?:ん|な(?:い(?!人|方)|く))|映らなくな|つかなくな|電源が入ら|固まった|故障(?!した(?:とき|時|ら)|に備)|壊れ(?!た(?:とき|時|ら)|にく|ない|やす)|こわれ(?!た(?:とき|時|ら))|不通|死んだ(?!人|方)|しにました|だめになった)";
const japanese: ReadonlyArray<readonly [BrokenKind, RegExp]> = [
  [
    "telephone",
    new RegExp(
      `(?:(?<!携帯)(?<!スマホの)(?<!テレビ)電話(?:機|線|の線)?|受話器)(?:が|も|は)(?:急に|突然|ずっと|また|ぜんぜん|全然|全く|まったく)?${fails}`,
    ),
  ],
  [
    "internet",
    new RegExp(
      `(?:ネット|インターネット|wi-?fi|ワイファイ|回線|ルーター|モデム|光)(?:が|も|は)(?:急に|突然|ずっと|また|全然|全く|まったく)?${fails}|(?:ネット|インターネット|回線)が(?:急に|突然)?(?:切れたまま|落ちたまま)`,
    ),
  ],
  [
    "machine",
    new RegExp(
      `(?:パソコン|pc|ノートパソコン|スマホ|スマートフォン|携帯(?:電話)?|タブレット|プリンター?|コピー機|印刷機|マイク|スピーカー|プロジェクター|カメラ|補聴器|ほちょうき|fax|ファックス|サーバー)(?:が|も|は)(?: )?(?:[^。、はがも]{0,8}(?:て|で))?(?:急に|突然|とうとう|ついに|また|全然|全く|まったく)?${fails}`,
    ),
  ],
];
const english: ReadonlyArray<readonly [BrokenKind, RegExp]> = [
  [
    "telephone",
    /\b(?:telephone|landline|phone line)s?\b[^.,]{0,20}\b(?:(?:is|are|went|has gone) (?:dead|down|broken|out of order)|stopped working|no dial tone|does not work|doesn'?t work)\b|\bno dial tone\b/,
  ],
  [
    "internet",
    /\b(?:internet|wi-?fi|router|line)\b[^.,]{0,20}\b(?:(?:is|are|went|has gone|has been) (?:dead|down|broken|out)|stopped working|does not work any ?more|doesn'?t work any ?more)\b/,
  ],
  [
    "machine",
    /\b(?:computer|laptop|pc|printer|tablet|phone|copier|microphone|projector|hearing aid|server)s?\b[^.,]{0,20}\b(?:(?:is|are|has|just|went)(?: just)? (?:broken|broke|dead|died)|stopped working|won'?t (?:turn|switch|start|boot)|broke down)\b/,
  ],
];

/** Only spoken of: what may happen, what others ask for, what was mended or given away. */
const notNow =
  /もし|万一|万が一|備え|場合|たら(?:困|どう|大変)|という(?:相談|電話|問い合わせ|声|人)|直し(?:た|て(?:もら|くれ))|修理し(?:た|て)|買い換えた|買い替えた|壊れた(?:もの|物|パソコン|おもちゃ|スマホ)を|混(?:み|ん)|話し中|パンク|つながりにく|圏外|電波|日もあ|ことがあ|ときがあ|時があ|と言[いっわう]|言うには|と(?:[0-9]+|何)回|滞納|利用者さん|無断|から」|まで。?$|in case|\bif\b|repaired|replaced|donated/i;

/** Whom nobody can reach because too many call has a line that works. */
const tooMany =
  /増え|殺到|集中|ひっきりなし|鳴り(?:っぱなし|やま|止ま)|多(?:く|すぎ|過ぎ)て|追いつか|埋ま|ふさが|塞が|手が(?:足り|回ら|離せ)|人手|回線が足り|overwhelmed|too many|flooded/;

/** What in use is told to be broken now, and where the text says so; null where nothing is. */
export function brokenInUse(text: string): { readonly kind: BrokenKind; readonly at: Stretch } | null {
  for (const { start, end } of sentences(text)) {
    const said = text
      .slice(start, end)
      .normalize("NFKC")
      .toLowerCase()
      .replace(/「[^」]*」(?=と|から|まで)/g, "")
      // やさしい日本語 has spaces between its phrases.
      .replace(/(?<=[ぁ-ん]) +/g, "");
    if (notNow.test(said)) continue;
    for (const [kind, pattern] of [...japanese, ...english]) {
      if (kind === "telephone" && tooMany.test(said)) continue;
      const match = pattern.exec(said);
      if (match) return { kind, at: clauseOf(text, { start, end }, match[0]) };
    }
  }
  return null;
}

/** The part of a sentence between its quotation marks and commas that holds these words; all of it where they are not found as typed. */
function clauseOf(text: string, { start, end }: Stretch, words: string): Stretch {
  const at = text.slice(start, end).toLowerCase().indexOf(words);
  if (at < 0) return { start, end };
  const before = text.slice(start, start + at);
  const from = Math.max(...["「", "『", "。", "、"].map((mark) => before.lastIndexOf(mark))) + 1;
  const behind = /[「『」』。、]/.exec(text.slice(start + at + words.length, end));
  return { start: start + from, end: behind ? start + at + words.length + behind.index : end };
}

/** What is wished in so many words, whatever is broken. */
const wishes =
  /たい(?!へん|てい)|ほしい|欲しい|仕組み|方法|どうすれば|どうしたら|\b(?:want|need|would like|how (?:can|do|to))\b/;
/** What a dead line or machine keeps somebody from. */
const stopped = new Set(
  "talk-by-voice join-by-landline take-calls-as-team call-and-check-in book-a-time provide-connection provide-device teach-device-use manage-devices relay-phone".split(
    " ",
  ),
);

/** 電話がつながらん、病院の予約ができん: what the fault keeps from happening is no wish for another tool, where nothing is wished for. */
export function withoutStopped(text: string, told: readonly FunctionScore[]): FunctionScore[] {
  const broken = wishes.test(text) ? null : brokenInUse(text);
  return broken === null ? [...told] : told.filter(({ id }) => !stopped.has(id));
}
