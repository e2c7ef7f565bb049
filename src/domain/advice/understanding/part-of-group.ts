import { type AccessFact, byClassifier } from "#src/domain/advice/understanding/access-reading.ts";
import { isCountOf, isSaidOfOthers } from "#src/domain/advice/understanding/bound-counts.ts";
import { englishQuantities } from "#src/domain/advice/understanding/english-quantities.ts";
import type { PeopleMention } from "#src/domain/advice/understanding/people-mentions.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { PartDraft } from "#src/domain/advice/understanding/segment-draft.ts";
import type { Quantity } from "#src/engines/language/quantities.ts";

const someWords =
  /(?:人|方|子|家庭|世帯|者|親|層|ところ|利用者|会員|職員|スタッフ|ボランティア|生徒|参加者|ひと)(?:たち|さん)?(?:も(?:い|お|少なく|多|たくさん|けっこう|結構|かなり|参加)|がい(?:る|て|ます)|がおり|が(?:多|少なく|増え|ほとんど|けっこう|結構|かなり|大半|半分|[0-9一二三四五六七八九]|たくさん|一定|何人|数)|がほとんど)|(?:家|お宅|家庭|世帯)(?:も|が)あ|中には|なかには|一部|人も|方も|子も|家庭も|世帯も|高齢者も|場合も/;

type Partitive = Pick<PartDraft, "share" | "size" | "isRest">;
const restWords = /(?:残り|あと|その他|それ以外|ほか|他)(?:の(?:人|方|半分|家庭|子))?(?:は|が|も)/;

/** Whether a fact is said of a part only, and of how large a part. */
export function partOf(
  reading: Reading,
  fact: AccessFact,
  sentence: { start: number; end: number },
  restricted: boolean,
  owner: PeopleMention | undefined,
): Partitive | null {
  const before = reading.text.slice(Math.max(sentence.start, fact.start - 16), fact.start);
  if (owner?.isRest || restWords.test(before)) return { share: null, size: null, isRest: true };
  const told =
    reading.language === "en" ? [...reading.quantities, ...englishQuantities(reading.text)] : reading.quantities;
  const near = told.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const share = nearest(
    near.filter((one) => one.kind === "share" && !isSaidOfOthers(reading.text, one, fact)),
    fact,
    reading.text,
  );
  if (share && share.value === 1) return null;
  if (share) return { share, size: null, isRest: false };
  const sizes = near.filter(({ kind, becomes }) => (kind === "people" || kind === "households") && !becomes);
  const isExact = fact.rule !== byClassifier;
  const size = (isExact && sizes.find((one) => isCountOf(reading.text, one, fact))) || null;
  const stretch = reading.text.slice(
    Math.max(
      sentence.start,
      Math.min(fact.start, owner && owner.start > sentence.start ? owner.start : fact.start) - 8,
    ),
    Math.min(sentence.end, fact.end + 16),
  );
  if (size) return { share: null, size, isRest: false };
  if (someWords.test(stretch) || restricted) return { share: null, size: null, isRest: false };
  return null;
}

/** The quantity that belongs to a fact: in its clause, before it rather than after it. */
function nearest(list: readonly Quantity[], fact: AccessFact, text: string): Quantity | null {
  let best: Quantity | null = null;
  let bestGap = 30;
  for (const quantity of list) {
    const isBefore = quantity.end <= fact.start;
    const between = isBefore ? text.slice(quantity.end, fact.start) : text.slice(fact.end, quantity.start);
    const gap = between.length + (isBefore ? 0 : 4) + (/[、]/.test(between) ? 10 : 0);
    if (gap < bestGap) {
      best = quantity;
      bestGap = gap;
    }
  }
  return best;
}

export function samePart(reading: Reading, part: PartDraft, found: Partitive, fact: AccessFact): boolean {
  if (found.isRest || part.isRest) return found.isRest && part.isRest;
  if (found.share || part.share) {
    if (found.share && part.share) return found.share.start === part.share.start;
    return part.facts.some((other) => Math.abs(other.end - fact.start) < 12 || overlaps(other, fact));
  }
  if (part.facts.some((other) => overlaps(other, fact))) return true;
  if (found.size || part.size) return found.size?.start === part.size?.start;
  return part.facts.some(
    (other) => overlaps(other, fact) || conveysSame([other], fact) || closeInSentence(reading, other, fact),
  );
}

function overlaps(a: AccessFact, b: AccessFact): boolean {
  return a.start < b.end && b.start < a.end;
}

function conveysSame(facts: readonly AccessFact[], fact: AccessFact): boolean {
  return facts.some((other) => other.sets.some(([key, value]) => fact.sets.some(([k, v]) => k === key && v === value)));
}

/** Two facts joined by し, て, or a comma before the people are named: 耳が遠くてスマホもない人. */
function closeInSentence(reading: Reading, a: AccessFact, b: AccessFact): boolean {
  const between = reading.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length < 10 && !/[。もが]|人|方/.test(between);
}
