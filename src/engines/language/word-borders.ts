/** Letters of which words are made that are not cut in the middle. */
const runs = [/[ァ-ヺー]/, /[a-zA-Z0-9]/];
const kanji = /[一-鿿々]/;
/** Counters and heads of nouns: what follows them is another word. */
const noVerb = /[人方名円台件割月日年週回部所時分秒歳冊枚本校家子者国語用中内外上下前後間的性]/;
/** What follows a single kanji and belongs to its word: 作「って」, 配「っています」, 忘「れた」. Particles end it. */
const ending =
  /^(?:って|っ|んで|んだ|[いうえきくけぎぐげしすせちつてねびぶべみむめりるれわらさたなまがばかこよ])[ぁ-ん]{0,5}/;
const notEnding =
  /^(?:から|まで|より|など|だけ|しか|くらい|ほど|です|な(?!い|く|ら|り|っ)|か(?!ら?な|け|っ|ん|せ)|ね|よ(?!う)|さん)/;
const particle = /(?<!ん)で|[をがはにともへや]/;
/** Voicing marks and joiners: parts of the letter before them. */
const combining = new Set(["\u3099", "\u309a", "\ufe0f", "\ufe0e", "\u200d"]);

/**
 * A span of a text as typed, widened so that it cuts no word: whole runs of katakana, of letters and of digits, and the
 * kana that a single kanji ends in. It never becomes narrower, and by at most about twelve units wider at each side.
 */
export function toWordBorders(text: string, start: number, end: number): readonly [number, number] {
  if (end <= start) return [start, end];
  return [startOfRun(text, start), endOfWord(text, end)];
}

const widest = 12;

function startOfRun(text: string, start: number): number {
  const run = runs.find((letters) => letters.test(text[start] ?? ""));
  if (!run) return start;
  let at = start;
  while (at > 0 && start - at < widest && run.test(text[at - 1] ?? "")) at -= 1;
  return at;
}

function endOfWord(text: string, end: number): number {
  let at = end;
  const run = runs.find((letters) => letters.test(text[end - 1] ?? ""));
  if (run) while (at < text.length && at - end < widest && run.test(text[at] ?? "")) at += 1;
  else if (isStem(text, end)) at += endingAt(text, end);
  while (combining.has(text[at] ?? "") && at - end < widest) at += 1;
  return at;
}

/** A single kanji before `end` that may be the stem of a verb or an adjective. */
function isStem(text: string, end: number): boolean {
  const [before, last] = [text[end - 2] ?? "", text[end - 1] ?? ""];
  return kanji.test(last) && !noVerb.test(last) && !kanji.test(before) && !/[0-9０-９]/.test(before);
}

/** How long the kana are that end the word of the kanji before them. */
function endingAt(text: string, from: number): number {
  const tail = text.slice(from, from + 6);
  if (notEnding.test(tail)) return 0;
  const found = ending.exec(tail)?.[0] ?? "";
  const stop = found.search(particle);
  return stop < 0 ? found.length : stop;
}
