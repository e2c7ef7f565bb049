import type { Trouble } from "#src/domain/desks/routing/troubles.ts";

/** See `troublesIn`. */
export type TroubleMatcher = (
  text: string,
  language: string | null,
  guess: boolean,
) => ReadonlyMap<string, readonly string[]>;

type Word = {
  readonly trouble: string;
  readonly shown: string;
  readonly start: string | null;
  readonly parts: readonly string[];
  readonly tests: readonly RegExp[] | null;
};

/** Reads the words of all troubles once; a text is then looked through in about a millisecond. */
export function createTroubleMatcher(troubles: readonly Trouble[]): TroubleMatcher {
  const byLanguage = new Map<string, Word[]>();
  for (const trouble of troubles)
    for (const [language, words] of trouble.words) {
      const list = byLanguage.get(language) ?? [];
      for (const word of words) {
        list.push(wordOf(trouble.id, word, language, false));
        // People leave marks out: such words are looked for in texts that have none at all.
        if (hasMarks(word) && markedLanguages.has(language) && word.length >= 6)
          list.push(wordOf(trouble.id, word, language, true));
      }
      byLanguage.set(language, list);
    }
  const all = [...byLanguage.keys()];
  return (typed, language, guess) => {
    const plain = plainText(typed);
    const bare = withoutMarks(plain);
    const japanese = foldJapanese(plain);
    const starts = startsOf(`${plain} ${bare}`);
    const own = language === null ? all : [language, "en"];
    const found = wordsFound(own);
    // A few words may be of another language than they look.
    return found.size > 0 || !guess || /[\u0250-\u1dff\u2e80-\uffff]/.test(plain)
      ? found
      : wordsFound(all.filter((code) => !own.includes(code) && !spaceless.has(code)));

    function wordsFound(codes: readonly string[]): ReadonlyMap<string, readonly string[]> {
      const found = new Map<string, string[]>();
      for (const code of new Set(codes))
        for (const { trouble, shown, start, parts, tests } of byLanguage.get(code) ?? []) {
          if (start !== null && !starts.has(start)) continue;
          const text = code === "ja" ? japanese : code === "pt" || code === "es" ? bare : plain;
          const told =
            tests === null ? parts.every((part) => text.includes(part)) : tests.every((test) => test.test(text));
          if (!told) continue;
          const words = found.get(trouble) ?? [];
          words.push(shown);
          found.set(trouble, words);
        }
      return found;
    }
  };
}

/** Languages whose words stand without spaces, or with endings that do not part from them. */
const spaceless = new Set(["ja", "zh", "ko"]);
const markedLanguages = new Set(["vi"]);

function wordOf(trouble: string, written: string, language: string, bare: boolean): Word {
  const shown = written.replaceAll("_", " ").replaceAll("*", "").replaceAll("+", " … ");
  const stripped = bare || language === "pt" || language === "es";
  const parts = written.split("+").map((part) => {
    const plain = plainText(part.replaceAll("_", " "));
    return language === "ja" ? foldJapanese(plain) : stripped ? withoutMarks(plain) : plain;
  });
  // NOTE Latin letters among kanji are words too: IT is not in "title"
  if (spaceless.has(language) && !/^[a-z0-9 ]+$/.test(parts.join("")))
    return { trouble, shown, start: null, parts, tests: null };
  const tests = parts.map((part) => {
    const words = part.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[\\p{L}\\p{N}'-]*");
    return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "u");
  });
  // What a word begins with is looked up first: few words need to be tried.
  return { trouble, shown, start: spaceless.has(language) ? null : startOf(parts[0] ?? ""), parts, tests };
}

/** How the words of a text begin: two letters, or one and a space. */
function startsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/[^\p{L}\p{N}]+/u).map(startOf));
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
  return plain
    .replaceAll("子供", "子ども")
    .replace(/(?<![ぁ-ん])こども|(?<=[、。 ]|^)こども/g, "子ども")
    .replaceAll("障がい", "障害")
    .replaceAll("障碍", "障害");
}

function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("đ", "d")
    .normalize("NFC");
}

function hasMarks(text: string): boolean {
  return withoutMarks(text) !== text;
}

/** Traditional letters of the words of troubles, and their simplified forms, in pairs. */
const simplified = new Map(
  "簽签證证錢钱沒没債债還还離离訴诉訟讼師师醫医療疗國国語语說说話话嗎吗這这樣样無无飯饭貸贷產产騙骗詐诈貨货買买賣卖資资薪薪闆板勞劳動动員员實实習习編编號号碼码個个丟丢殺杀體体媽妈兒儿過过輕轻殘残強强姦奸騷骚擾扰襲袭藥药氣气養养護护懷怀節节電电網网駭骇賬账帳账戶户壓压慮虑憂忧鬱郁難难聽听見见聾聋學学師师時时間间處处煩烦惱恼約约東东車车禍祸罪罪爸爸愛爱類类圾圾險险費费災灾颱台風风賭赌癮瘾劫劫綁绑跟跟蹤踪撬撬門门闖闯燒烧煙烟為为從从來来會会對对長长開开關关遊游顧顾戀恋歸归滯滞請请問问題题單单親亲撫抚嬰婴墮堕盜盗勒勒軟软"
    .match(/../gu)
    ?.map((pair) => [pair[0] ?? "", pair[1] ?? ""] as const) ?? [],
);
