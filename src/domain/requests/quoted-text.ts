/** A mail's own words, and what it quotes below them: both together are the whole text. */
export type SplitText = { said: string; quoted: string };

/** Lines that head a quotation, in the words of the programs that write them. */
const heads: readonly RegExp[] = [
  /^-{2,}\s*(original message|forwarded message|元のメッセージ|転送メッセージ|元のメール)\s*-{2,}\s*$/i,
  /^_{10,}\s*$/,
  /^on\b.{5,200}\bwrote:\s*$/i,
  /^\d{4}[年/-]\d{1,2}[月/-]\d{1,2}日?.{0,200}(:|：|のメール|wrote:|さん)\s*$/i,
  /^.{0,100}<[^<>\s]+@[^<>\s]+>\s*(:|：|wrote:|さんは書きました：?|のメッセージ:?)\s*$/i,
];
/** Outlook's block: two of these in a row. */
const outlook = /^(from|sent|to|subject|cc|date|差出人|送信日時|送信者|宛先|件名|日時)\s*[:：]/i;

/**
 * Folds away the quotation at the end of a mail. What stands between quoted lines is an answer to them and stays, as
 * does everything where nothing else was written. `said + quoted` is the text, but for line ends between them.
 */
export function splitQuoted(text: string): SplitText {
  const lines = text.split("\n");
  const at = startOfQuote(lines);
  const said = lines.slice(0, at).join("\n").trimEnd();
  if (at >= lines.length || said.trim() === "") return { said: text.trimEnd(), quoted: "" };
  return { said, quoted: lines.slice(at).join("\n").trim() };
}

function startOfQuote(lines: readonly string[]): number {
  const headed = lines.findIndex((line, i) => isHead(lines, line.trim(), i));
  // Only what is nothing but quotation until the end is folded after a head of ">" lines.
  let from = lines.length;
  while (from > 0 && /^\s*(>|$)/.test(lines[from - 1] ?? "")) from -= 1;
  const trailing = lines.slice(from).some((line) => /^\s*>/.test(line)) ? from : lines.length;
  if (headed < 0) return trailing;
  const below = lines.slice(headed + 1);
  const firstQuoted = below.findIndex((line) => /^\s*>/.test(line));
  const isInterleaved =
    firstQuoted >= 0 && below.slice(firstQuoted).some((line) => line.trim() !== "" && !/^\s*>/.test(line));
  return isInterleaved ? trailing : Math.min(headed, trailing);
}

/** A line that heads a quotation names a person and a date. What is longer is none, and no pattern is tried on it. */
const longestHead = 500;

function isHead(lines: readonly string[], line: string, i: number): boolean {
  if (line.length > longestHead) return false;
  if (heads.some((head) => head.test(line))) {
    // A date with a colon also heads somebody's own list: only with a quotation or a block below is it a head.
    const next = lines.slice(i + 1).find((one) => one.trim() !== "") ?? "";
    return /^[-_]{2,}/.test(line) || /^\s*>/.test(next) || outlook.test(next.trim());
  }
  return outlook.test(line) && outlook.test((lines[i + 1] ?? "").trim()) && outlook.test((lines[i + 2] ?? "").trim());
}
