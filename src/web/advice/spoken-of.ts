/** Whether a plan, by the names that stand in it, speaks of what a sentence is about: a noun of one stands in the other. */
export function isSpokenOf(sentence: string, plan: readonly string[]): boolean {
  const said = nounsOf(sentence);
  const told = new Set(plan.flatMap((name) => [...nounsOf(name)]));
  return [...said].some((noun) => told.has(noun));
}

/** Pairs of letters of words in kanji, words in katakana and of the alphabet, and kanji that stand alone as a noun does. */
function nounsOf(text: string): Set<string> {
  const plain = text.normalize("NFKC").toLowerCase().replace(everywhere, " ");
  const kanji = [...plain.matchAll(/[一-龠々]{2,}/g)].flatMap(([run]) =>
    Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)),
  );
  const alone = [...plain.matchAll(/(?<![一-龠々])([一-龠々])(?=[はがをもで・]|$)/g)].map(([, one = ""]) => one);
  const words = [...plain.matchAll(/[ァ-ヶー]{2,}|[a-z]{5,}/g)].map(([word]) => word);
  return new Set([...kanji, ...alone, ...words]);
}

/** Words that stand in any text of any plan. */
const everywhere =
  /利用者|団体|会員|職員|自分|一人|方法|相談|今日|毎月|毎週|スタッフ|ボランティア|メンバー|[人方会中前今時日月年私何](?=[はがをもで・])|\b(?:people|members|staff|volunteers|would|could|should|about|their|there|which|other|every)\b/g;
