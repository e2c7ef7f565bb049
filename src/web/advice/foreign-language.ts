import type { ForeignLanguage } from "#src/words/greetings-abroad.ts";

const smallWords: Readonly<Record<"pt" | "tl", RegExp>> = {
  pt: /\b(?:não|nao|que|para|com|uma|um|meu|minha|nós|os|as|do|da|dos|das|em|no|na|eu|está|estou|tenho|queremos|quero|como|por|mais|muito|também|você)\b/gu,
  tl: /\b(?:ang|ng|mga|sa|na|ko|ako|namin|naming|kami|kayo|hindi|po|ay|nang|siya|ito|gusto|para|may|wala|kung|ba|lang|pa)\b/gu,
};

const englishWords =
  /\b(?:the|we|our|and|to|of|for|is|are|have|has|need|needs|want|with|not|can|cannot|i|my|they|them|who|how|this|that|it|in|on|at|but|or|be)\b/gu;

/** English beyond doubt: no letter of another script, and one word in five is one of its small ones. */
export function isEnglish(typed: string): boolean {
  const text = typed.normalize("NFKC").toLowerCase();
  const words = text.match(/[\p{L}']+/gu) ?? [];
  if (words.length < 4 || /[^\p{Script=Latin}\P{L}]/u.test(text) || foreignLanguageOf(typed) !== null) return false;
  return (text.match(englishWords) ?? []).length * 5 >= words.length;
}

/**
 * The language of a text that is neither Japanese nor English, by script and small words; null when it is none of the
 * five that we can greet in. Only chooses the words of a notice: nothing is decided by it.
 */
export function foreignLanguageOf(typed: string): ForeignLanguage | null {
  const text = typed.normalize("NFC").toLowerCase();
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters === 0 || count(/[ぁ-ゖァ-ヺ]/g) > 1) return null;
  if (count(/[가-힣ㄱ-ㅎ]/g) * 2 > letters) return "ko";
  if (count(/\p{Script=Han}/gu) * 2 > letters) return "zh";
  if (count(/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g) * 12 > letters) return "vi";
  const words = Math.max(1, count(/[\p{L}'-]+/gu));
  const [pt, tl] = [count(smallWords.pt) / words, count(smallWords.tl) / words];
  if (Math.max(pt, tl) < 0.2) return null;
  return pt > tl ? "pt" : "tl";
}
