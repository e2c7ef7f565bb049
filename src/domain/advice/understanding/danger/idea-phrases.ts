/** One way to say an idea: its parts in order, at most `longestGap` characters between them. */
export type IdeaPhrase = {
  readonly idea: string;
  readonly parts: readonly string[];
  /** None of these characters may follow. */
  readonly notBefore: string;
  /** A Latin word may go on after the phrase. */
  readonly goesOn: boolean;
};

/** 連絡が…取れない: so many characters may stand between two parts. */
export const longestGap = 12;

/**
 * Phrases of one idea from the notation of the lexicon: set apart by `separator`, `{a,b}` either, `…` a gap,
 * `^xyz` not before x, y or z, `*` at the end: the word may go on.
 */
export function ideaPhrases(idea: string, notation: string, separator: RegExp): IdeaPhrase[] {
  return notation
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .flatMap(alternatives)
    .map((one) => {
      const [said = "", notBefore = ""] = one.split("^");
      const goesOn = said.endsWith("*");
      const parts = said.replaceAll("*", "").split("…");
      return { idea, parts: parts.map((part) => part.trim()).filter((part) => part !== ""), notBefore, goesOn };
    });
}

/** All readings of `a{b,c}d{e,f}`; braces do not lie in each other. */
function alternatives(notation: string): string[] {
  const open = notation.indexOf("{");
  if (open < 0) return [notation];
  const close = notation.indexOf("}", open);
  if (close < 0) throw new Error(`A brace is left open in the lexicon of danger: ${notation}`);
  const rest = alternatives(notation.slice(close + 1));
  const before = notation.slice(0, open);
  return notation
    .slice(open + 1, close)
    .split(",")
    .flatMap((one) => rest.map((tail) => before + one + tail));
}
