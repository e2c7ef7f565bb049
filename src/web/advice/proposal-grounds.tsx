import type { VNode } from "preact";
import { type Effort, effortOf, type Means, sessionsFor } from "#src/domain/advice/means.ts";
import { leaverMinutesPerMonth } from "#src/domain/advice/planning/staff-turnover.ts";
import { type Proposal, takesPeople } from "#src/domain/advice/proposal.ts";
import { accessKeys } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatHomes } from "#src/web/advice/heads-in-words.ts";
import { aboutTime, shownMinutes } from "#src/web/advice/known-time.ts";
import { isPublic, meansName, type ProposalFacts, plainList, whoName } from "#src/web/advice/proposal-facts.ts";
import { accessValueName } from "#src/web/advice/understanding-in-words.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { formatDuration, formatNumber, formatPeople } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { type AssumptionCode, assumptionCodes } from "#src/words/assumption-words.ts";
import { costWords } from "#src/words/cost-words.ts";
import { effortWords } from "#src/words/effort-words.ts";
import { proposalBriefWords } from "#src/words/proposal-brief-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

type GroundsProps = { readonly facts: ProposalFacts; readonly proposal: Proposal };
type Assumption = Proposal["assumptions"][number];

/** What each means must not be trusted with, and what else to mind, under its own heading. */
export function Cautions({ facts, proposal }: GroundsProps): VNode | null {
  const words = proposalWords[facts.locale].cautions;
  const careful = carefulMeans(facts, proposal);
  if (careful.length === 0) return null;
  return (
    <section>
      <h2>
        <Say words={words.title} />
      </h2>
      <Text words={words.lead} />
      <details>
        <summary>
          <Say words={proposalBriefWords[facts.locale].cautions(String(careful.length))} />
        </summary>
        <CautionList facts={facts} careful={careful} />
      </details>
    </section>
  );
}

/** Those of which there is something to mind. */
export function carefulMeans(facts: ProposalFacts, proposal: Proposal): Means[] {
  return proposal.means.flatMap(({ id }) => {
    const means = facts.means.get(id);
    return means && (means.cautions.length > 0 || means.kind === "tool") ? [means] : [];
  });
}

/** `isPriceApart`: what is to be minded of prices stands with the costs. */
export function CautionList({
  facts,
  careful,
  isPriceApart = false,
}: {
  readonly facts: ProposalFacts;
  readonly careful: readonly Means[];
  readonly isPriceApart?: boolean;
}): VNode {
  return (
    <ul>
      {careful.map((means) => (
        <li>
          <Say words={cautionWords(means, facts.locale, isPriceApart)} />
        </li>
      ))}
    </ul>
  );
}

/** What is to be minded of the prices of the plan, each by its name. */
export function priceCautions(facts: ProposalFacts, proposal: Proposal): string[] {
  const { locale } = facts;
  return proposal.means.flatMap(({ id }) => {
    const told = (facts.means.get(id)?.cautions ?? []).filter(isOfPrice).map((caution) => caution[locale]);
    if (told.length === 0) return [];
    return [costWords[locale].of(meansName(facts, id), told.join(locale === "ja" ? "" : " "))];
  });
}

/** A caution that speaks of prices, by its Japanese, in which every entry is written first. */
function isOfPrice({ ja }: Means["cautions"][number]): boolean {
  return /料金|値上がり|年払い|手数料|消費税|[0-9]円/.test(ja);
}

/** What everybody gets to see of those who use one of the means: whoever must not be found reads it before all else. */
export function ShownToAll({ facts, proposal }: GroundsProps): VNode[] {
  const { locale } = facts;
  return proposal.means.flatMap(({ id }) => {
    const shows = facts.means.get(id)?.shows?.[locale];
    return shows === undefined
      ? []
      : [
          <p>
            <strong>
              <Say words={costWords[locale].shows(meansName(facts, id), shows)} />
            </strong>
          </p>,
        ];
  });
}

function cautionWords(means: Means, locale: Locale, isPriceApart: boolean): string {
  const all = [
    // What people do themselves has no place where data is kept; its own cautions say what to mind.
    ...(means.kind === "tool" ? [proposalWords[locale].cautions.level[means.dataLevel](means.name[locale])] : []),
    ...means.cautions.filter((one) => !isPriceApart || !isOfPrice(one)).map((caution) => caution[locale]),
  ];
  return all.join(locale === "ja" ? "" : " ");
}

/** What was taken for granted, each in a sentence. */
export function Assumptions({ facts, proposal, readOnly }: GroundsProps & { readonly readOnly: boolean }): VNode {
  const words = proposalWords[facts.locale].assumptions;
  return (
    <>
      {toldAssumptions(facts, proposal).length === 0 ? (
        <Text words={words.none} />
      ) : (
        <>
          <Text words={readOnly ? words.lead : `${words.lead}${facts.locale === "ja" ? "" : " "}${words.correct}`} />
          <ul>
            {alikeAssumptions(toldAssumptions(facts, proposal)).map((same) => (
              <li>
                <Say words={assumptionWords(facts, same)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <FutureStaff facts={facts} />
    </>
  );
}

/** The plan is for today's staff; who expects another number is told so, and how to see that plan. */
function FutureStaff({ facts }: { facts: ProposalFacts }): VNode | null {
  const { locale, limits, heads } = facts;
  const then = limits.futureStaffCount?.value;
  if (then === undefined || then === heads.staff) return null;
  return (
    <Text
      words={proposalWords[locale].assumptions.future(formatPeople(heads.staff, locale), formatPeople(then, locale))}
    />
  );
}

/** All but a number of everybody outside: nobody can count them, so none is told. */
export function toldAssumptions(facts: ProposalFacts, { assumptions }: Proposal): readonly Assumption[] {
  return assumptions.filter((one) => !takesPeople(one) || !isPublic(facts, one.segment));
}

/** Assumptions of one kind about the same people, told in one sentence: as many as there are lines. */
export function alikeAssumptions(assumptions: readonly Assumption[]): Array<readonly Assumption[]> {
  return [...Map.groupBy(assumptions, ({ code, segment }) => JSON.stringify([code, segment])).values()];
}

/** Assumptions of one kind in words; a code without words is shown with what it is about, never left out. */
export function assumptionWords(facts: ProposalFacts, alike: readonly Assumption[]): string {
  const { locale } = facts;
  const words = proposalWords[locale].assumptions;
  const [first] = alike;
  if (!first) return "";
  const said = {
    who: first.segment === undefined ? "" : whoName(facts, first.segment),
    key:
      first.code === "people-in-homes"
        ? homesOf(facts, first)
        : plainList([...new Set(alike.map(({ key }) => keyName(facts, key)).filter(Boolean))], locale),
    value: plainList([...new Set(alike.map((one) => valueName(one, locale)).filter(Boolean))], locale),
  };
  if (isAssumptionCode(first.code)) return words.codes[first.code](said);
  return words.other(first.code, [said.who, said.key, said.value].filter(Boolean).join(" "));
}

/** The homes that people were reckoned from: 32世帯, 10組. */
function homesOf({ segments, limits, locale }: ProposalFacts, { segment, key }: Assumption): string {
  const known = segments.find(({ id }) => id === segment)?.homes ?? limits.servedCount?.homes;
  return formatHomes({ count: Number(key), kind: known?.kind ?? "any" }, locale);
}

/** How the hours come about: our estimates, with the rule of each means. */
export function Estimates({ facts, proposal }: GroundsProps): VNode {
  const { locale } = facts;
  const words = proposalWords[locale].estimates;
  return (
    <section>
      <h3>
        <Say words={words.title} />
      </h3>
      <Text words={words.body} />
      <ul>
        {proposal.means.flatMap(({ id, people = null, setupMinutes, monthlyMinutes }) => {
          const means = facts.means.get(id);
          if (!means || !facts.effortRules.has(means.effort.rule)) return [];
          return [
            <li>
              <strong>
                <Say words={meansName(facts, id)} />
              </strong>{" "}
              <Say
                words={effortFormula(effortOf(means, facts.effortRules), { staff: facts.heads.staff, people }, locale)}
              />{" "}
              <Say
                words={effortWords[locale].rounded(
                  aboutTime(shownMinutes(setupMinutes), locale),
                  aboutTime(shownMinutes(monthlyMinutes), locale),
                )}
              />
            </li>,
          ];
        })}
      </ul>
    </section>
  );
}

/** The heads by which hours are multiplied; null = left open. */
type Heads = { readonly staff: number | null; readonly people: number | null };

/** Minutes a month as a sum of what they are made of, and what it takes once, so that a reader can work it out again. */
export function effortFormula(effort: Effort, { staff, people }: Heads, locale: Locale): string {
  const words = proposalWords[locale].estimates;
  const { times, each, leaving, sessions } = effortWords[locale];
  const time = (minutes: number) => formatDuration(minutes, locale);
  const heads = (count: number | null, open: string) => (count === null ? open : formatPeople(count, locale));
  const parts: string[] = [];
  // Nobody hands anything over in a minute: what little falls on a month stands with the fixed part.
  const leavers = staff === null ? 0 : leaverMinutesPerMonth(staff, effort.perLeaverMinutes);
  const fixed = effort.fixedMinutes + (leavers < ownLine ? leavers : 0);
  if (fixed > 0) parts.push(words.fixed(time(fixed)));
  if (effort.perPersonMinutes > 0)
    parts.push(
      effort.per === "staff"
        ? words.perStaff(time(effort.perPersonMinutes), heads(staff, words.heads))
        : each(words.perServed(time(effort.perPersonMinutes)), heads(people, words.heads)),
    );
  if (effort.perLeaverMinutes > 0) {
    if (staff === null) parts.push(words.perLeaver(time(effort.perLeaverMinutes)));
    else if (leavers >= ownLine) parts.push(leaving(time(leavers)));
  }
  const monthly = parts.length === 0 ? words.nothing : parts.join(words.plus);
  const once = [
    effort.setupMinutes > 0 ? time(effort.setupMinutes) : "",
    effort.setupMinutesPerStaff > 0 ? each(time(effort.setupMinutesPerStaff), heads(staff, times.staff)) : "",
    effort.setupMinutesPerSession > 0
      ? each(
          time(effort.setupMinutesPerSession),
          staff === null ? times.session : sessions(formatNumber(sessionsFor(staff), locale)),
        )
      : "",
    effort.setupMinutesPerPerson > 0 ? each(time(effort.setupMinutesPerPerson), heads(people, times.person)) : "",
  ].filter(Boolean);
  const end = locale === "en" ? ". " : "。";
  return `${monthly}${end}${words.setup(once.length === 0 ? time(0) : once.join(words.plus))}${end.trim()}`;
}

/** From so many minutes a month on, handing over is told apart. */
const ownLine = 30;

function isAssumptionCode(code: string): code is AssumptionCode {
  return assumptionCodes.some((known) => known === code);
}

/** A key of access by its name; anything else is the id of a means. */
function keyName(facts: ProposalFacts, key: string | undefined): string {
  if (key === undefined) return "";
  const known = accessKeys.find((one) => one === key);
  return known === undefined ? meansName(facts, key) : vocabularyWords[facts.locale].access[known].name;
}

/** Values of access stand for themselves as facts; several are separated by commas. Other values are said as they are. */
function valueName({ key, value }: Assumption, locale: Locale): string {
  if (value === undefined) return "";
  const known = accessKeys.find((one) => one === key);
  if (typeof value === "number") return formatNumber(value, locale);
  if (known === undefined) return value;
  const names = value.split(",").map((one) => accessValueName(known, one, locale));
  const has = vocabularyWords[locale].has;
  const joined = names.join(vocabularyWords[locale].joined);
  return known === "device" || known === "phone" ? has[known](joined) : joined;
}
