import type { VNode } from "preact";
import type { MeetingContent } from "#src/domain/checks/check-content.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import {
  givenWords,
  insteadWords,
  type MeetingCatalogue,
  type MeetingFacts,
  waysInWords,
} from "#src/web/checks/meeting-facts.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDate, formatPeople, formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { literal } from "#src/words/furigana.ts";
import { meetingWords } from "#src/words/meeting-words.ts";

type Props = { readonly locale: Locale; readonly content: MeetingContent; readonly catalogue: MeetingCatalogue };
type WithFacts = Props & { readonly facts: MeetingFacts };

/** Whether everybody is in the meeting, in words. */
export function inOrNotWords(
  { ask }: MeetingContent,
  { plans }: MeetingFacts,
  locale: Locale,
): { isAll: boolean; title: string } {
  const words = meetingWords[locale];
  const count = (only: (index: number) => boolean) =>
    ask.groups.reduce((sum, { people }, i) => (only(i) ? sum + people : sum), 0);
  const left = count((i) => plans[i]?.quality === 0);
  if (left === 0) return { isAll: true, title: words.allIn };
  return {
    isAll: false,
    title: words.notAll(
      formatPeople(left, locale),
      formatPeople(
        count(() => true),
        locale,
      ),
    ),
  };
}

/** Whether everybody is in the meeting. */
export function InOrNot({ locale, content, facts }: WithFacts): VNode {
  const words = meetingWords[locale];
  const { isAll, title } = inOrNotWords(content, facts, locale);
  return (
    <Notice kind={isAll ? "done" : "left-behind"} title={title}>
      {isAll ? null : <Text words={words.notAllLead} />}
      <Text words={content.plan.proposal.optimal ? words.proved : words.notProved} />
    </Notice>
  );
}

/** Each group with how it takes part, or what reaches it instead. */
export function WhoHow({ locale, content, catalogue, facts }: WithFacts): VNode {
  const words = meetingWords[locale];
  const lines = (index: number): string[] => {
    const plan = facts.plans[index];
    if (!plan) return [];
    const given = givenWords(index, content, catalogue, locale);
    const lacking = plan.missing.map(({ function: id, why }) =>
      words.lacks(catalogue.functionById.get(id)?.name[locale] ?? id, words.why[why]),
    );
    if (plan.quality > 0)
      return [
        ...waysInWords(plan, catalogue, locale),
        ...(given.length > 0 ? [words.given(given.join(" / "))] : []),
        ...(plan.quality === 1 ? [words.makeshift] : []),
        ...lacking,
      ];
    const instead = insteadWords(index, content, catalogue, locale);
    return [words.how0, ...lacking, instead.length > 0 ? words.instead(instead.join(" / ")) : words.insteadNone];
  };
  return (
    <DataTable
      caption={words.whoTitle}
      columns={[
        { key: "who", head: words.who },
        { key: "count", head: words.count, align: "right" },
        { key: "how", head: words.how },
      ]}
      rows={content.ask.groups.map((group, i) => ({
        id: String(i),
        cells: {
          who: <Say words={literal(group.name)} />,
          count: <Say words={formatPeople(group.people, locale)} />,
          how: (
            <ul>
              {lines(i).map((line) => (
                <li>
                  <Say words={line} />
                </li>
              ))}
            </ul>
          ),
        },
      }))}
    />
  );
}

/** Everything that is used, with its price and how old that is; the rest stands on its own page. */
export function MeansList({ locale, content, catalogue }: Props): VNode {
  const words = meetingWords[locale];
  return (
    <ul>
      {content.plan.proposal.means.map(({ id, tier, monthlyYen }) => {
        const means = catalogue.meansById.get(id);
        if (!means) return null;
        const name = means.tiers.find((one) => one.id === tier)?.name[locale];
        const price =
          monthlyYen === null
            ? words.unpriced
            : monthlyYen === 0
              ? words.free
              : words.price(formatYen(monthlyYen, locale));
        return (
          <li>
            <a href={links(locale).means(id)}>
              <Say words={means.name[locale]} />
            </a>
            {": "}
            {name === undefined ? null : (
              <>
                <Say words={name} />
                {" / "}
              </>
            )}
            <Say words={price} />
            <p class="source">
              <Say
                words={means.factsDate === null ? words.factsUnknown : words.facts(formatDate(means.factsDate, locale))}
              />
            </p>
            {means.cautions.length === 0 ? null : (
              <details>
                <summary>
                  <Say words={words.cautions} />
                </summary>
                <ul>
                  {means.cautions.map((caution) => (
                    <li>
                      <Say words={caution[locale]} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Who does what, and whether there are people enough for it. */
export function Roles({ locale, content, facts }: WithFacts): VNode {
  const words = meetingWords[locale];
  const own = facts.roles.reduce((sum, { count, outside }) => (outside ? sum : sum + count), 0);
  return (
    <>
      <DataTable
        caption={words.rolesTitle}
        columns={[
          { key: "role", head: words.role },
          { key: "count", head: words.count, align: "right" },
          { key: "what", head: words.what },
        ]}
        rows={facts.roles.map(({ role, count, outside }) => ({
          id: role,
          cells: {
            role: <Say words={words.roles[role][0]} />,
            count: <Say words={formatPeople(count, locale)} />,
            what: <Say words={`${words.roles[role][1]}${outside ? ` (${words.outside})` : ""}`} />,
          },
        }))}
      />
      {own > content.ask.helpers ? (
        <Notice kind="warn">
          <Text words={words.short(formatPeople(own, locale), formatPeople(content.ask.helpers, locale))} />
        </Notice>
      ) : null}
      <Text words={words.rolesRule} small />
    </>
  );
}
