/**
 * What learners of Japanese write, as directories and lexicons say it: spaces between words are taken away, and polite
 * negatives become plain ones. お金が ありません → お金がない; 家賃が 払えません → 家賃が払えない. Only endings that are sure: after あり and
 * after kana of the row of え, and いません where somebody is not there.
 */
export function withPlainNegatives(text: string): string {
  return text
    .replace(/(?<=[ぁ-ゖー\p{Script=Han}ァ-ヺ])[ 　]+(?=[ぁ-ゖァ-ヺ\p{Script=Han}])/gu, "")
    .replace(/(?<=[がはもで])ありません/g, "ない")
    .replace(/(?<=[えけげせぜてでねへべめれ])ません(?!か)/g, "ない")
    .replace(/(?<=[がはも]い)ません(?!か)/g, "ない");
}
