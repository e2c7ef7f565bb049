import type { VNode } from "preact";
import { effortOf } from "#src/domain/advice/means.ts";
import { monthsCounted, yearMinutes } from "#src/domain/advice/planning/bearable.ts";
import { type Proposal, type ProposedMeans, takesPeople } from "#src/domain/advice/proposal.ts";
import { formatEditItem } from "#src/web/advice/edit-item.ts";
import { headsInWords } from "#src/web/advice/heads-in-words.ts";
import { isWholeSum } from "#src/web/advice/known-money.ts";
import { aboutTime, shownMinutes, shownTotal, type TimePart } from "#src/web/advice/known-time.ts";
import { nameWithin } from "#src/web/advice/people-names.ts";
import { countsByPerson, planTitle } from "#src/web/advice/plan-titles.ts";
import { isPublic, meansName, type ProposalFacts, whoName } from "#src/web/advice/proposal-facts.ts";
import { LinkAbout } from "#src/web/kit/buttons.tsx";
import { formatDuration, formatPeople, formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { yardstickWords } from "#src/words/yardstick-words.ts";

type Props = {
  readonly facts: ProposalFacts;
  readonly proposals: readonly Proposal[];
  readonly proposal: Proposal;
  /** Null where the reader cannot change anything. */
  readonly secret: string | null;
};

/** Beneath the totals: the assumed numbers that they rest on, and by what the plan goes beyond a yardstick. */
export function Yardsticks(props: Props): VNode {
  return (
    <>
      <Guesses {...props} />
      {overYardsticks(props).map(({ words, part }) => (
        <p>
          <Say words={words} />{" "}
          {props.secret === null || part === "" ? null : (
            <a
              href={`${links(props.facts.locale).explained(props.secret, "why", props.proposal.kinds[0] ?? "")}#means-${part}`}
            >
              <Say words={yardstickWords[props.facts.locale].without(meansName(props.facts, part))} />
            </a>
          )}
        </p>
      ))}
    </>
  );
}

/** At most so many assumed numbers stand beside the totals; all stand in their list. */
const mostGuesses = 4;

function Guesses({ facts, proposal, secret }: Props): VNode | null {
  const { locale } = facts;
  const words = yardstickWords[locale];
  const guesses = guessesOf(facts, proposal);
  if (guesses.length === 0) return null;
  return (
    <p class="small">
      <Say words={words.guesses} />
      {guesses.map(({ told, item }, i) => (
        <>
          {i === 0 ? (locale === "en" ? " " : "") : locale === "en" ? ", " : "、"}
          <Say words={told} />
          {secret === null ? null : (
            <>
              {" "}
              <LinkAbout words={words.change} href={links(locale).edit(secret, item)} about={told} />
            </>
          )}
        </>
      ))}
    </p>
  );
}

type Guess = { readonly told: string; readonly item: string };

/** People by whose number money or hours are multiplied: those who are served, and those who are given what they lack. */
function segmentsCounted({ means, creates }: Proposal): ReadonlySet<string> {
  const counting = means.filter(countsByPerson);
  const given = creates.filter((one) => counting.some(({ id }) => id === one.means));
  return new Set([...counting.flatMap(({ serves }) => serves), ...given].map(({ segment }) => segment));
}

/** The assumed numbers that money or hours of this plan depend on: people served, staff, money to spend. */
function guessesOf(facts: ProposalFacts, proposal: Proposal): Guess[] {
  const { assumptions, totals } = proposal;
  const { locale } = facts;
  const words = yardstickWords[locale];
  const byPerson = segmentsCounted(proposal);
  const guesses = assumptions.flatMap((one): Guess[] => {
    const { code, segment, value } = one;
    if (typeof value !== "number") return [];
    const people = formatPeople(value, locale);
    if (code === "staff-count-unknown")
      return [{ told: words.staff(people), item: formatEditItem({ kind: "limit", key: "staffCount" }) }];
    if (takesPeople(one) && segment !== undefined && byPerson.has(segment) && !isPublic(facts, segment))
      return [
        {
          told: words.people(nameWithin(whoName(facts, segment), locale), takenHeads(facts, one, value)),
          item: formatEditItem({ kind: "segment", segment }),
        },
      ];
    const costs = totals.firstYearYen > 0 || totals.unpriced.length > 0;
    if (code === "yen-bearable" && costs)
      return [
        { told: words.money(formatYen(value, locale)), item: formatEditItem({ kind: "limit", key: "monthlyYen" }) },
      ];
    return [];
  });
  return guesses.slice(0, mostGuesses);
}

/** 仮に20人, or of homes that were counted: 32世帯（約70人と見ています）. */
function takenHeads(
  { segments, locale }: ProposalFacts,
  { code, segment, key }: Proposal["assumptions"][number],
  people: number,
): string {
  if (code !== "people-in-homes") return formatPeople(people, locale);
  const kind = segments.find(({ id }) => id === segment)?.homes?.kind ?? "any";
  return headsInWords(people, { count: Number(key), kind, peopleAssumed: true }, locale);
}

type Over = { readonly words: string; readonly part: string };

/** A sentence for each yardstick that the plan passes: what it passes, which plan is lighter, what takes most. */
export function overYardsticks({ facts, proposals, proposal }: Props): Over[] {
  const { locale } = facts;
  const words = yardstickWords[locale];
  const space = locale === "ja" ? "" : " ";
  const limitOf = (code: string): number =>
    Number(proposal.assumptions.find((one) => one.code === code)?.value ?? Infinity);
  const [hours, yen] = [60 * limitOf("hours-bearable"), 12 * limitOf("yen-bearable")];
  const found: Over[] = [];
  const minutes = shownTotal(proposal, "monthlyMinutes");
  const largest = (of: (means: ProposedMeans) => number) => proposal.means.toSorted((a, b) => of(b) - of(a))[0];
  const others = proposals.filter((one) => one !== proposal);
  if (minutes > hours) {
    const most = largest(({ monthlyMinutes }) => monthlyMinutes);
    const [lighter] = others
      .filter((one) => shownTotal(one, "monthlyMinutes") < minutes)
      .toSorted((a, b) => shownTotal(a, "monthlyMinutes") - shownTotal(b, "monthlyMinutes"));
    found.push({
      part: most?.id ?? "",
      words: [
        minutes > tooMuch * hours ? words.tooMuch : "",
        words.hours(formatDuration(hours, locale)),
        minutes > tooMuch * hours ? beginWords(facts, proposal) : "",
        lighter
          ? words.lighter(
              planTitle(lighter, proposals, locale),
              aboutTime(shownTotal(lighter, "monthlyMinutes"), locale),
            )
          : "",
        most ? words.most.hours(meansName(facts, most.id), aboutTime(shownMinutes(most.monthlyMinutes), locale)) : "",
      ]
        .filter(Boolean)
        .join(space),
    });
  }
  const setup = shownTotal(proposal, "setupMinutes");
  // A few hours of it beside full months are no news: it is told where it takes more than a month of what can be borne.
  if (
    minutes <= hours &&
    setup > hours &&
    yearMinutes({ setupMinutes: setup, monthlyMinutes: minutes }) > monthsCounted * hours
  ) {
    const most = largest(({ setupMinutes }) => setupMinutes);
    found.push({
      part: most?.id ?? "",
      words: [
        words.year(formatDuration(monthsCounted * hours, locale)),
        most ? words.most.hours(meansName(facts, most.id), aboutTime(shownMinutes(most.setupMinutes), locale)) : "",
      ]
        .filter(Boolean)
        .join(space),
    });
  }
  if (proposal.totals.firstYearYen > yen) {
    const year = ({ initialYen, monthlyYen }: ProposedMeans) => (initialYen ?? 0) + 12 * (monthlyYen ?? 0);
    const most = largest(year);
    const [cheaper] = others
      .filter((one) => one.totals.firstYearYen < proposal.totals.firstYearYen && isWholeSum(one, "firstYearYen"))
      .toSorted((a, b) => a.totals.firstYearYen - b.totals.firstYearYen);
    found.push({
      part: most?.id ?? "",
      words: [
        words.yen(formatYen(yen, locale)),
        cheaper
          ? words.cheaper(planTitle(cheaper, proposals, locale), formatYen(cheaper.totals.firstYearYen, locale))
          : "",
        most ? words.most.yen(meansName(facts, most.id), formatYen(year(most), locale)) : "",
      ]
        .filter(Boolean)
        .join(space),
    });
  }
  return found;
}

/** So many times what can be borne is said to be too much as it stands. */
const tooMuch = 2;
/** So many people to begin with. */
const beginners = 5;

/** What the same plan takes for a few people to begin with; nothing where it would be hardly less, or too much again. */
function beginWords(facts: ProposalFacts, proposal: Proposal): string {
  const { locale } = facts;
  const limit = proposal.assumptions.find(({ code }) => code === "hours-bearable")?.value;
  const [setup, month] = [
    beginMinutes(facts, proposal, "setupMinutes"),
    beginMinutes(facts, proposal, "monthlyMinutes"),
  ];
  const isLess = month * 2 <= shownTotal(proposal, "monthlyMinutes");
  if (!isLess || typeof limit !== "number" || month > 60 * limit) return "";
  return yardstickWords[locale].begin(
    formatPeople(beginners, locale),
    aboutTime(setup, locale),
    aboutTime(month, locale),
  );
}

/** Minutes of the plan for the first few people only: each means without what it takes for each of the others. */
function beginMinutes(facts: ProposalFacts, proposal: Proposal, part: TimePart): number {
  return proposal.means.reduce((sum, proposed) => {
    const means = facts.means.get(proposed.id);
    const others = Math.max(0, (proposed.people ?? 0) - beginners);
    if (!means || others === 0 || !facts.effortRules.has(means.effort.rule)) return sum + shownMinutes(proposed[part]);
    const effort = effortOf(means, facts.effortRules);
    const served = effort.per === "served" && proposed.serves.length > 0 ? effort.perPersonMinutes : 0;
    const lent = proposal.creates.some((one) => one.means === proposed.id)
      ? Math.max(0, ...means.creates.map(({ perPersonMinutes }) => perPersonMinutes))
      : 0;
    const each = part === "setupMinutes" ? effort.setupMinutesPerPerson : Math.max(served, lent);
    return sum + shownMinutes(Math.max(0, proposed[part] - each * others));
  }, 0);
}
