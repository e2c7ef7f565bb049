import type { Trouble } from "#src/domain/desks/routing/troubles.ts";
import { wordFinder } from "#src/engines/language/aho-corasick.ts";
import { isCutFromWords } from "#src/engines/language/cut-from-words.ts";
import { withoutMarks } from "#src/engines/language/without-marks.ts";

/** See `troublesIn`. */
export type TroubleMatcher = (
  text: string,
  language: string | null,
  guess: boolean,
) => ReadonlyMap<string, readonly string[]>;

/** One way to tell a trouble; `told` gives the words as they are shown if all of it stands in a text, else null. */
type Word = { readonly trouble: string; readonly told: (text: string) => string | null };

/** The words of one language: which of them may stand in a text, without trying each. */
type LanguageWords = (text: string, starts: ReadonlySet<string>) => Iterable<Word>;

/** Reads the words of all troubles once; a text is then looked through in a fraction of a millisecond. */
export function createTroubleMatcher(troubles: readonly Trouble[]): TroubleMatcher {
  const codes = [...new Set(troubles.flatMap(({ words }) => [...words.keys()]))];
  const byLanguage = new Map(codes.map((code) => [code, languageWords(troubles, code)] as const));
  return (typed, language, guess) => {
    const plain = plainText(typed);
    const bare = withoutMarks(plain);
    const starts = startsOf(`${plain} ${bare}`);
    const textIn = (code: string) => (code === "ja" ? foldJapanese(plain) : unmarked.has(code) ? bare : plain);
    const wordsFound = (tried: readonly string[]) => {
      const found = new Map<string, string[]>();
      for (const code of new Set(tried)) {
        const text = textIn(code);
        for (const { trouble, told } of byLanguage.get(code)?.(text, starts) ?? []) {
          const words = found.get(trouble) ?? [];
          const shown = told(text);
          if (shown !== null && !words.includes(shown)) found.set(trouble, [...words, shown]);
        }
      }
      return found;
    };
    const own = language === null ? codes : [language, "en"];
    const found = wordsFound(own);
    // A few words may be of another language than they look.
    return found.size > 0 || !guess || notLatin.test(plain)
      ? found
      : wordsFound(codes.filter((code) => !own.includes(code) && !spaceless.has(code)));
  };
}

/** Languages whose words stand without spaces, or with endings that do not part from them. */
const spaceless = new Set(["ja", "zh", "ko"]);
/** Languages in which marks are left out of both sides, and one in which only a text without any may leave them out. */
const unmarked = new Set(["pt", "es"]);
const marked = "vi";
const notLatin = /[\u0250-\u1dff\u2e80-\uffff]/;

function languageWords(troubles: readonly Trouble[], code: string): LanguageWords {
  const inside: Array<readonly [first: string, Word]> = [];
  const whole = new Map<string, Word[]>();
  const add = (trouble: string, written: string, bare: boolean) => {
    if (written.includes("{")) {
      addStory(trouble, written, bare);
      return;
    }
    const shown = written.replaceAll("_", " ").replaceAll("*", "").replaceAll("+", " … ");
    const [first = "", ...rest] = written.split("+").map((part) => {
      const plain = plainText(part.replaceAll("_", " "));
      return code === "ja" ? foldJapanese(plain) : bare || unmarked.has(code) ? withoutMarks(plain) : plain;
    });
    // NOTE Latin letters among kanji are words too: IT is not in "title"
    if (spaceless.has(code) && !/^[a-z0-9 ]+$/.test(first)) {
      const isWhole = (text: string, part: string) =>
        code === "ja" ? standsWhole(text, part, asksOnly.has(trouble)) : text.includes(part);
      const all = (text: string) => ([first, ...rest].every((part) => isWhole(text, part)) ? shown : null);
      inside.push([first, { trouble, told: all }]);
      return;
    }
    const tests = [first, ...rest].map((part) => wholeWords(part, spaceless.has(code) ? "a-z0-9" : "\\p{L}\\p{N}"));
    const start = startOf(first);
    whole.set(start, [
      ...(whole.get(start) ?? []),
      { trouble, told: (text) => (tests.every((test) => test.test(text)) ? shown : null) },
    ]);
  };
  /** `{a,b}+{c,d}`: looked for where any of the first part stands. */
  const addStory = (trouble: string, written: string, bare: boolean) => {
    const fold = (word: string) => {
      const plain = plainText(word.replaceAll("_", " "));
      return code === "ja" ? foldJapanese(plain) : bare || unmarked.has(code) ? withoutMarks(plain) : plain;
    };
    const parts = written.split("+").map((part) => part.replace(/[{}]/g, "").split(",").map(fold));
    const told = storyFinder(parts, spaceless.has(code), code === "ja");
    for (const first of parts[0] ?? []) {
      const word = { trouble, told };
      if (spaceless.has(code) && !/^[a-z0-9 ]+$/.test(first)) inside.push([first, word]);
      else whole.set(startOf(first), [...(whole.get(startOf(first)) ?? []), word]);
    }
  };
  for (const { id, words } of troubles)
    for (const word of words.get(code) ?? []) {
      add(id, word, false);
      if (code === marked && word.length >= shortestBare && withoutMarks(word) !== word) add(id, word, true);
    }
  const find = wordFinder(inside.map(([first]) => first));
  return function* standing(text, starts) {
    for (const at of new Set(find(text).map(({ word }) => word))) {
      const word = inside[at]?.[1];
      if (word) yield word;
    }
    for (const start of starts) yield* whole.get(start) ?? [];
  };
}

/** Words of somebody who asks and tells no more are the ends of verbs: くれません, もらえません. */
const asksOnly: ReadonlySet<string> = new Set(["untold"]);

/** Somewhere in the text, and not only cut out of other words. */
function standsWhole(text: string, part: string, endings: boolean): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (!isCutFromWords(text, at, at + part.length, endings)) return true;
  return false;
}

/** So far apart the parts of a story may stand: characters, about two clauses. */
const storyReach = { spaceless: 40, spaced: 90 } as const;

/** The words found, one of each part and all within reach of the first, or null. */
function storyFinder(
  parts: ReadonlyArray<readonly string[]>,
  isSpaceless: boolean,
  isJapanese: boolean,
): (text: string) => string | null {
  const reach = isSpaceless ? storyReach.spaceless : storyReach.spaced;
  let tests: RegExp[] | null = null;
  return (text) => {
    tests ??= parts.map((part) => anyOf(part, isSpaceless));
    const [first = [], ...rest] = tests.map((test) =>
      [...text.matchAll(test)].filter(
        ({ index, 0: word }) => !isJapanese || !isCutFromWords(text, index, index + word.length, true),
      ),
    );
    for (const one of first) {
      const near = rest.map((found) => found.find(({ index }) => Math.abs(index - one.index) <= reach));
      if (near.every((other) => other !== undefined)) return [one, ...near].map(([word]) => word).join(" … ");
    }
    return null;
  };
}

function anyOf(words: readonly string[], isSpaceless: boolean): RegExp {
  const sources = words.map((word) =>
    isSpaceless && !/^[a-z0-9 ]+$/.test(word)
      ? word.replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      : wholeWords(word, isSpaceless ? "a-z0-9" : "\\p{L}\\p{N}").source,
  );
  return new RegExp(sources.join("|"), "gu");
}

/** Shorter ones without their marks are other words: "no" is nợ, and no. */
const shortestBare = 6;

/** `letters` are what may not touch the words: of kanji beside Latin letters (DV被害) only the latter. */
function wholeWords(part: string, letters: string): RegExp {
  const words = part.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[\\p{L}\\p{N}'-]*");
  return new RegExp(`(?<![${letters}])${words}(?![${letters}])`, "u");
}

/** How the words of a text begin: two letters, or one and a space. */
function startsOf(text: string): ReadonlySet<string> {
  const inLatin = text.match(/[a-z0-9]+/g) ?? [];
  return new Set([...text.split(/[^\p{L}\p{N}]+/u), ...inLatin].map(startOf));
}

function startOf(words: string): string {
  return `${/[\p{L}\p{N}]+/u.exec(words)?.[0] ?? ""} `.slice(0, 2);
}

/** Small letters, one kind of apostrophe and space, simplified Chinese letters. */
function plainText(text: string): string {
  let plain = "";
  for (const letter of text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, " "))
    plain += simplified.get(letter) ?? letter;
  return plain;
}

/** One way to write words that are written in several. Kana stay: ひとりぼっち has no リボ in it. */
function foldJapanese(plain: string): string {
  return (
    plain
      .replaceAll("子供", "子ども")
      .replace(/(?<![ぁ-ん])こども|(?<=[、。 ]|^)こども/g, "子ども")
      .replaceAll("障がい", "障害")
      .replaceAll("障碍", "障害")
      // A word of contempt, and no thief.
      .replace(/(?:給料|月給|税金)(?:泥棒|ドロボウ|ドロボー)/g, "給料どろぼう")
  );
}

/** Traditional letters of the words of troubles, and their simplified forms, in pairs. */
const simplified = new Map(
  "簽签證证錢钱沒没債债還还離离訴诉訟讼師师醫医療疗國国語语說说話话嗎吗這这樣样無无飯饭貸贷產产騙骗詐诈貨货買买賣卖資资薪薪闆板勞劳動动員员實实習习編编號号碼码個个丟丢殺杀體体媽妈兒儿過过輕轻殘残強强姦奸騷骚擾扰襲袭藥药氣气養养護护懷怀節节電电網网駭骇賬账帳账戶户壓压慮虑憂忧鬱郁難难聽听見见聾聋學学師师時时間间處处煩烦惱恼約约東东車车禍祸罪罪爸爸愛爱類类圾圾險险費费災灾颱台風风賭赌癮瘾劫劫綁绑跟跟蹤踪撬撬門门闖闯燒烧煙烟為为從从來来會会對对長长開开關关遊游顧顾戀恋歸归滯滞請请問问題题單单親亲撫抚嬰婴墮堕盜盗勒勒軟软"
    .match(/../gu)
    ?.map((pair) => [pair[0] ?? "", pair[1] ?? ""] as const) ?? [],
);
