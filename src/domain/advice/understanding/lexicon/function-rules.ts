/** One rule of the lexicon: when its pattern is found, its function is meant with this weight. */
export type FunctionRule = {
  readonly id: string;
  readonly function: string;
  /** 0..1: how sure the words alone make it, when the sentence wishes or complains. */
  readonly weight: number;
  /** The rule's own words already say the wish or the trouble. */
  readonly standsAlone: boolean;
  /** Its terms may lie in two sentences that follow each other. */
  readonly crosses: boolean;
  readonly pattern: string;
};

const line = /^(\d+)([!&]*)\s+(.+)$/;

/**
 * Reads rules written one a line: weight in percent, `!` = stands alone, `&` = may cross into the next sentence, then
 * a pattern (see `pattern.ts` of the language engine). Throws on a line that is none.
 */
export function functionRules(texts: Readonly<Record<string, string>>): FunctionRule[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    text
      .trim()
      .split("\n")
      .map((written) => {
        const match = line.exec(written.trim());
        if (!match) throw new Error(`${name}: not a rule: ${written}`);
        const [, weight = "", flags = "", pattern = ""] = match;
        return {
          id: `${name}: ${pattern}`,
          function: name,
          weight: Number(weight) / 100,
          standsAlone: flags.includes("!"),
          crosses: flags.includes("&"),
          pattern,
        };
      }),
  );
}
