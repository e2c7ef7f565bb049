import type { Groups } from "#src/domain/advice/understanding/group-drafts.ts";
import type { Wanted } from "#src/domain/advice/understanding/needs.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { GroupDraft } from "#src/domain/advice/understanding/segment-draft.ts";

/** Ways to reach people, by the functions that they are. */
const ways: ReadonlyArray<readonly [functions: readonly string[], words: string]> = [
  [["reach-by-paper"], "紙|手紙|郵便|郵送|はがき|葉書|回覧板|印刷物|paper|letters|post"],
  [["talk-by-voice", "call-and-check-in"], "電話|通話|phone calls|calls"],
  [["visit-at-home"], "訪問|家に来られるの|visits"],
  [["talk-face-to-face-remotely"], "ビデオ通話|顔を見せるの|画面越し|video calls|video"],
  [["send-newsletter"], "メール|e-?mail"],
];
const refused =
  "(?:は|が|も|なんて|なら)?[^。、」』]{0,4}(?:(?:いら|要ら)ない|不要|嫌(?!が)|いやだ|いやがる|ほしくない|読まない|見ない|断られ)";

/** 若い世帯は「紙はいらない」: whoever does not want a way is not reached by it. */
function refuses(reading: Reading, { mentions }: GroupDraft, words: string): boolean {
  const japanese = new RegExp(`^(?:さん|たち|の方|の人)?(?:は|には|が|から)、?[「『]?(?:${words})${refused}`);
  const english = new RegExp(
    `^(?: \\w+)? (?:say|says|do not|don't|refuse|want no|hate)[^.,;]{0,12}\\b(?:want |need |read |like |no )?(?:${words})\\b`,
  );
  const pattern = reading.language === "en" ? english : japanese;
  return mentions.some(({ end }) => pattern.test(reading.text.slice(end, end + 40)));
}

/** A way that some do not want is for the others, where others are named. */
export function withoutRefusers(reading: Reading, wanted: Wanted, groups: Groups): Wanted {
  const words = ways.flatMap(([functions, of]) => (functions.includes(wanted.score.id) ? [of] : []))[0];
  if (words === undefined || wanted.kind !== "served") return wanted;
  const all = groups.drafts.filter(({ kind, mentions }) => kind === "served" && mentions.length > 0);
  const meant = wanted.drafts.length > 0 ? wanted.drafts : all;
  const except = meant.filter((draft) => refuses(reading, draft, words));
  const left = meant.filter((draft) => !except.includes(draft));
  return left.length > 0 && except.length > 0 ? { ...wanted, drafts: left, except } : wanted;
}
