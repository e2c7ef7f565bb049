import {
  circumstancesMost,
  circumstancesOf,
  limitsOf,
  pagedLimits,
  type Question,
  spentLimits,
  wishesMost,
  wishesOf,
} from "#src/domain/advice/hearing/questions.ts";
import type { Regret, Weighed } from "#src/domain/advice/planning/weigh-worlds.ts";
import type { CandidateQuestion, DoubtfulWish } from "#src/domain/advice/questions/candidate-questions.ts";
import { type JointWorld, jointWorth } from "#src/domain/advice/questions/joint-worlds.ts";
import { accessKeys } from "#src/domain/advice/vocabulary.ts";

/** What the answer of a question decides, for the reason that is shown. */
export type Decides =
  | { readonly kind: "reach"; readonly function: string; readonly segment: string | null }
  /** Whole hours of staff a month. */
  | { readonly kind: "hours"; readonly hours: number };

export type ChosenQuestion = {
  readonly question: Question;
  /** People whom a must does not reach, as expected if nobody asks; 10 staff hours a month count as one of them. */
  readonly worth: number;
  /** `value`: weighed. `affected`: there was no time to weigh; uncertainty × means that it concerns. */
  readonly by: "value" | "affected";
  readonly decides: Decides | null;
};

/** Ten hours of staff a month are held as dear as one person whom one must does not reach (our estimate). */
const minutesForOnePerson = 600;

/**
 * Four things lent for a month to people who have no use for them are held as dear as one person whom one must does not
 * reach: some 3,000 yen a month each, as ten hours at the wages that are usual (our estimate).
 */
const loansForOnePerson = 4;

/** Below this many people, and below this part of all people × musts, nothing is asked. */
const worthFrom = { people: 0.05, part: 0.0005 } as const;

/**
 * What a proposal costs in yen, hours and new things stands on its page, and whoever finds it too much sets a limit
 * there. A plan that overlooks a limit of that kind is followed one time in two (our estimate); one that overlooks what
 * people have, or how careful data must be treated, is followed.
 */
const unseenPart = 0.5;
function isShown({ key }: Question): boolean {
  return spentLimits.some((spent) => spent === key);
}

/** One regret in the unit of worths. */
export function regretWorth({ people, minutes }: Regret): number {
  return people + minutes / minutesForOnePerson;
}

/** What knowing better is worth: besides what is missed, what is lent for a guess. */
function worthOfKnowing(regret: Regret): number {
  return regretWorth(regret) + regret.loans / loansForOnePerson;
}

export type Weighable = {
  readonly candidates: readonly CandidateQuestion[];
  readonly wishes: readonly DoubtfulWish[];
  /** Worlds in which several things are otherwise at once. */
  readonly together?: readonly JointWorld[];
  /** No page of wishes was asked yet: what is wanted is settled before how, and before what it may cost. */
  readonly wishesFirst?: boolean;
};

/**
 * The question worth most, or null when none is worth asking: VOI(q) = Σ P(answer) × regret of today's plan in that
 * world; at least the question's part of what is lost where several things are otherwise at once. `weighed` has the worlds
 * of the wishes first, then those where all is otherwise, then those of the candidates, in their order. Ties: by id.
 */
export function mostWorth(
  { candidates, wishes, together = [], wishesFirst }: Weighable,
  weighed: Weighed,
): ChosenQuestion | null {
  const ofWishes = wishes.map((wish, i) => ({ wish, regret: weighed.regrets[i] ?? null }));
  const joint = weighed.regrets.slice(wishes.length, wishes.length + together.length);
  let at = wishes.length + together.length;
  const chosen = candidates.map((one, i): PagePart => {
    const regrets = one.worlds.map((world, j) => ({ chance: world.chance, regret: weighed.regrets[at + j] ?? null }));
    at += one.worlds.length;
    const unseen = isShown(one.question) ? unseenPart : 1;
    const sum = regrets.reduce(
      (worth, { chance, regret }) => worth + (regret ? chance * worthOfKnowing(regret) : 0),
      0,
    );
    const chosen: ChosenQuestion = {
      question: one.question,
      worth: unseen * Math.max(sum, jointWorth(together, joint, worthOfKnowing, i)),
      by: "value",
      decides: decidesMost(regrets),
    };
    return { chosen, mayAdd: regrets.some(({ regret }) => regret === null) ? one.affects : 0 };
  });
  const enough = Math.max(worthFrom.people, worthFrom.part * weighed.musts);
  const asked = wishQuestion(ofWishes, false);
  const more = wishQuestion(
    ofWishes.filter(({ wish }) => wish.beside),
    true,
  );
  // Each wish is unlikely by itself; that one of a whole page was missed is not.
  const whole = wishesFirst ? (wishQuestion(ofWishes, true)?.worth ?? 0) : 0;
  if (asked && whole >= enough) return asked;
  const [lent] = chosen
    .map((part) => part.chosen)
    .filter(({ question, worth }) => settlesLoan(question, weighed) && worth >= enough)
    .sort(byWorth);
  if (lent) return lent;
  const [best] = [...(asked ? [asked] : []), ...onPages(chosen)].sort(byWorth);
  if (best && best.worth >= enough) return best;
  // Nothing that the text speaks of is open any more: what usually goes with it may be.
  return more && more.worth >= enough ? more : null;
}

/** What people have in hand, to whom something would be lent: nobody need find the money for what they have. */
function settlesLoan({ kind, segment }: Question, { lendsTo }: Weighed): boolean {
  return kind === "served-devices" && segment !== null && lendsTo.includes(segment);
}

/** Without weighing: what is most uncertain and concerns most means. */
export function mostAffected({ candidates, wishes, wishesFirst }: Weighable): ChosenQuestion | null {
  const likely = wishes.filter(({ chance }) => chance >= 0.2).slice(0, wishesMost);
  const question = likely.length > 0 ? wishesOf(likely.map((wish) => wish.function)) : null;
  const affected = likely.reduce((sum, { chance, means }) => sum + Math.min(chance, 1 - chance) * means, 0);
  const all = [...(question ? [{ question, worth: affected }] : [])].map(
    (one): ChosenQuestion => ({ ...one, by: "affected", decides: null }),
  );
  const [first] = wishesFirst ? all : [];
  if (first && first.worth >= 1) return first;
  const [best] = [...all, ...pagesOf(candidates)].sort(byWorth);
  return best && best.worth >= 1 ? best : null;
}

/** What may be asked beside wishes, with what belongs together on one page; worth = what it concerns, not weighed. */
export function pagesOf(candidates: readonly CandidateQuestion[]): ChosenQuestion[] {
  return onPages(
    candidates.map(({ question, affects }) => ({
      chosen: { question, worth: affects, by: "affected", decides: null },
      mayAdd: 0,
    })),
  );
}

/** `mayAdd`: how much it may concern where its worth is not known in full; what is worth asking takes it along. */
type PagePart = { readonly chosen: ChosenQuestion; readonly mayAdd: number };

/**
 * What is worth asking of the same people's access stands on one page, and so does what may be spent; a page is worth
 * what its parts are together. What is known to be worthless is not on it.
 */
function onPages(parts: readonly PagePart[]): ChosenQuestion[] {
  const ofAccess = parts.filter(({ chosen }) => chosen.question.kind === "access");
  const segments = new Set(ofAccess.flatMap(({ chosen }) => chosen.question.segment ?? []));
  const ofLimits = parts.filter(({ chosen }) => pagedLimits.some((key) => key === chosen.question.key));
  return [
    ...parts.filter((part) => !ofAccess.includes(part) && !ofLimits.includes(part)).map(({ chosen }) => chosen),
    ...onOnePage(ofLimits, (keys) => limitsOf(pagedLimits.filter((key) => keys.includes(key))), pagedLimits.length),
    ...[...segments].flatMap((segment) =>
      onOnePage(
        ofAccess.filter(({ chosen }) => chosen.question.segment === segment),
        (keys) =>
          circumstancesOf(
            accessKeys.filter((key) => keys.includes(key)),
            segment,
          ),
        circumstancesMost,
      ),
    ),
  ];
}

/** The parts that are worth most as one question; a part that is alone stays as it is. */
function onOnePage(
  parts: readonly PagePart[],
  pageOf: (keys: ReadonlyArray<Question["key"]>) => Question | null,
  most: number,
): ChosenQuestion[] {
  const together = parts
    .filter(({ chosen, mayAdd }) => chosen.worth > 0 || mayAdd > 0)
    .sort((a, b) => b.chosen.worth - a.chosen.worth || b.mayAdd - a.mayAdd || byWorth(a.chosen, b.chosen))
    .slice(0, most);
  const [first] = together;
  if (!first) return [];
  const page = together.length === 1 ? null : pageOf(together.map(({ chosen }) => chosen.question.key));
  if (!page) return [first.chosen];
  return [{ ...first.chosen, question: page, worth: together.reduce((sum, { chosen }) => sum + chosen.worth, 0) }];
}

function byWorth(a: { question: Question; worth: number }, b: { question: Question; worth: number }): number {
  return b.worth - a.worth || (a.question.id < b.question.id ? -1 : 1);
}

/**
 * The doubtful wishes on one page: those worth most first; what room is left has those that are in no plan and likeliest to
 * be wanted, though nothing is known to be lost by them: what can be done for people may show later. What is hardly likely
 * gives a page its worth only when all else is settled (`besideCounts`).
 */
function wishQuestion(
  weighed: ReadonlyArray<{ wish: DoubtfulWish; regret: Regret | null }>,
  besideCounts: boolean,
): ChosenQuestion | null {
  const found = weighed.map(({ wish, regret }) => ({
    wish,
    worth: regret && (besideCounts || !wish.beside) ? wish.chance * regretWorth(regret) : 0,
  }));
  const page = found
    .filter(({ wish, worth }) => worth > 0 || wish.wanted)
    .sort((a, b) => b.worth - a.worth || b.wish.chance - a.wish.chance || (a.wish.function < b.wish.function ? -1 : 1))
    .slice(0, wishesMost);
  const question = wishesOf(page.map(({ wish }) => wish.function));
  const sum = page.reduce((total, one) => total + one.worth, 0);
  return question ? { question, worth: sum, by: "value", decides: null } : null;
}

function decidesMost(regrets: ReadonlyArray<{ chance: number; regret: Regret | null }>): Decides | null {
  const [most] = regrets
    .flatMap(({ chance, regret }) => (regret ? [{ regret, worth: chance * regretWorth(regret) }] : []))
    .sort((a, b) => b.worth - a.worth);
  if (!most || most.worth <= 0) return null;
  const { lost, minutes } = most.regret;
  if (lost) return { kind: "reach", function: lost.function, segment: lost.segment };
  const hours = Math.round(minutes / 60);
  return hours > 0 ? { kind: "hours", hours } : null;
}
