import type { Means, Way } from "#src/domain/advice/means.ts";
import type { Segment } from "#src/domain/advice/understanding.ts";
import { type AccessKey, accessKeys } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { meansName, type ProposalFacts, wayOf } from "#src/web/advice/proposal-facts.ts";
import { accessValuesOf } from "#src/web/advice/understanding-in-words.ts";
import { plainWords } from "#src/words/furigana.ts";
import { lackWords } from "#src/words/lack-words.ts";

/** A wish that a means fulfils in part for somebody. `leans`: it would do so well, if they are helped or come. */
export type PartlyReached = {
  readonly means: string;
  readonly way: string;
  readonly fn: string;
  readonly segment: string;
  readonly leans: boolean;
};

/**
 * Why △ and not ○, in words: what the catalogue says against the way; else who cannot use it, as a question where nobody
 * told of them, or what does it better; empty where there is nothing to say. Never praise.
 */
export function lackOf(facts: ProposalFacts, reached: PartlyReached): string {
  const { locale } = facts;
  const words = lackWords[locale];
  const way = wayOf(facts, reached.means, reached.way);
  const segment = facts.segments.find(({ id }) => id === reached.segment);
  const said = saidAgainst(way?.gives.find((one) => one.function === reached.fn)?.reason ?? null, locale);
  const asked = way === undefined || segment === undefined ? [] : untoldKeys(way, segment);
  const needed = asked
    .filter((key) => key !== "privacy" || spoken.test(reached.fn))
    .slice(0, neededMost)
    .map((key) => words.keys[key])
    .join(words.or);
  if (reached.leans) return needed === "" ? words.leans : words.needs(needed);
  if (said !== "") return said;
  const better = betterFor(facts, reached, segment);
  const other = better === null ? "" : words.better(meansName(facts, better));
  const told = [needed === "" ? "" : words.needs(needed), other].filter((part) => part !== "");
  return told.join(locale === "en" ? " " : "");
}

/** What is done by talking of oneself: there it matters who listens in. */
const spoken = /talk|consult|listen|counsel|interview|company/;

/** More conditions than this in one line nobody reads; the hardest are told. */
const neededMost = 2;

/** What people must have for it, the hardest first, of which nobody said that they have it. */
function untoldKeys(way: Way, { access, accessDetail }: Segment): AccessKey[] {
  return hardestFirst.filter((key) => {
    if (way.asks[key] === undefined) return false;
    return accessValuesOf(access, key).length === 0 || accessDetail[key]?.assumed === true;
  });
}

const hardest: readonly AccessKey[] = ["mobility", "privacy", "account", "email", "skill", "literacy", "japanese"];
const hardestFirst: readonly AccessKey[] = [...hardest, ...accessKeys.filter((key) => !hardest.includes(key))];

/** The sentences of a reason that speak of a lack; empty where it only praises. */
function saidAgainst(reason: Way["gives"][number]["reason"] | null, locale: Locale): string {
  if (reason === null || !lacks.ja.test(reason.ja)) return "";
  const sentences = reason[locale].match(locale === "en" ? /[^.;]+[.;]?/g : /[^。]+。?/g) ?? [];
  const against = sentences.filter((sentence) => lacks[locale].test(plainWords(sentence)));
  return (against.length === 0 ? reason[locale] : against.join("")).trim();
}

/** Words that tell of a lack or a condition; what is spared people (待つ人が重なりません, 登録も要りません) is none. */
const lacks: Readonly<Record<Locale, RegExp>> = {
  ja: /(?<!重なり|要り|いり|読まれ|道具を選び|残し|頼み|ほかの人の書類は見え)ません|(?<!少|切れ)ない(?!とき|ので|うちに|まま|人|方|よう|で(?:[使話済加始見聞読書申払受送書出参]|も))|(?<!間違い)なく(?:な|、消)|限ら|限り|だけ(?:です|で、|が|を|に)|のみ|必要|要り(?!ません)|要る|要です|手で|人手|かかり|ただし|別に|遅れ|弱|以外|難し|にくい|間違い|ことがあり|によって|分(?:まで|間だけ)|次第|しか(?!ら)|ほどでは|ほどの|のままです|人が直|残ります/,
  "ja-easy": /ません|(?:で|が|は) ない|だけ|のこ|ひつよう|必要|要り|手で|ただし|別|遅|弱|難|間違|しか|まで|にくい/,
  en: /\b(?:not|no|only|cannot|never|but|must|needs?|needed|limited|slow|slower|by hand|remains?|without|has to|have to|less|weak|depends|up to|nothing|nobody|hard)\b|n't/,
};

/** A means that does it well and that what was told of these people does not shut out; null where there is none. */
function betterFor(
  facts: ProposalFacts,
  { fn, means: own }: PartlyReached,
  segment: Segment | undefined,
): string | null {
  const found = [...facts.means.values()].find((means) => means.id !== own && doesWell(means, fn, segment));
  return found?.id ?? null;
}

function doesWell({ ways }: Means, fn: string, segment: Segment | undefined): boolean {
  return ways.some(
    (way) =>
      way.gives.some((given) => given.function === fn && given.quality === 3) &&
      accessKeys.every((key) => {
        const asked = way.asks[key];
        const has = segment === undefined ? [] : accessValuesOf(segment.access, key);
        return asked === undefined || has.length === 0 || has.some((value) => asked.includes(value));
      }),
  );
}
