export type WrittenLanguage = "ja" | "en" | "other" | "none";

const english =
  /\b(?:the|a|an|and|or|we|our|us|to|of|for|with|in|on|at|is|are|have|has|need|needs|want|how|can|my|i|you|they|their|that|this|from|do|not|but|it|help|please|should|would|like|be|by|people|who|about|some|all)\b/g;
/** Characters and words that Chinese uses and Japanese does not. */
const chinese =
  /[们們吗嗎这這您么麼请给让讓还哪谁帮幫说电话线网络询詢你他她们对应开关长东车专业样为从时过动头发现书马门问间买卖]|我想|我的|我是|不是|不想|没有|沒有|怎么|什么|可以|因为|如何(?!に)/g;

/** The language a folded text is written in, by script and small words; "none" when it holds no word. */
export function writtenLanguage(text: string): WrittenLanguage {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const kana = count(/[ぁ-ゖァ-ヺ]/g);
  const kanji = count(/[一-鿿]/g);
  const latin = count(/[a-zà-ɏḀ-ỿ]/g);
  const other = count(/[\p{L}]/gu) - kana - kanji - latin;
  if (kana + kanji + latin + other === 0) return "none";
  if (kana >= 2 && (kana + kanji) * 3 >= latin && kana + kanji >= other) return "ja";
  if (kanji > 0 && kanji * 2 >= latin + other) return kana === 0 && count(chinese) * 6 >= kanji ? "other" : "ja";
  if (kana > 0 && kana >= other && kana >= latin) return "ja";
  if (other > latin) return "other";
  const all = count(/[a-zà-ɏḀ-ỿ']+/g);
  const foreign = count(/[à-öø-ɏḀ-ỿ]/g);
  if (all <= 3) return foreign > 0 ? "other" : "en";
  return count(english) / all >= 0.15 && foreign * 12 < latin ? "en" : "other";
}
