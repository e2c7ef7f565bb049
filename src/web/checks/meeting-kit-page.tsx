import type { VNode } from "preact";
import { type MeetingContent, meetingBlanks } from "#src/domain/checks/check-content.ts";
import { preparationOf } from "#src/domain/checks/meeting/meeting-script.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { AttachForm } from "#src/web/checks/attach-form.tsx";
import {
  givenWords,
  insteadWords,
  type MeetingCatalogue,
  type MeetingFacts,
  meetingFacts,
  waysInWords,
  whenParts,
} from "#src/web/checks/meeting-facts.ts";
import { Card, Notice, PageTitle, Steps, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { ErrorSummary, type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { formatDate, formatPeople, formatYen } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { literal } from "#src/words/furigana.ts";
import { meetingSheetWords } from "#src/words/meeting-sheet-words.ts";
import { meetingWords } from "#src/words/meeting-words.ts";

export type MeetingKitPageProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly content: MeetingContent;
  readonly catalogue: MeetingCatalogue;
  readonly today: string;
  readonly problems: readonly FieldProblem[];
  readonly typed: (name: string) => string;
  readonly submitId: (form: string) => string;
};

/** How everybody takes part, with what, who does what, and what to do until the day. */
export function MeetingKitPage(props: MeetingKitPageProps): VNode {
  const { locale, secret, content, problems } = props;
  const words = meetingWords[locale];
  const to = links(locale);
  const title = literal(content.ask.purpose);
  const facts = meetingFacts(content, props.catalogue);
  return (
    <Layout locale={locale} path={to.meetingKit(secret)} title={title} secret="address" hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} locale={locale} />
      <PageTitle
        words={title}
        locale={locale}
        lead={meetingSheetWords[locale].whenText(...whenParts(content, locale))}
        above={<ButtonLink words={words.change} href={to.meetingKitDo(secret, "answers")} look="text" />}
      />
      <Verdict {...props} facts={facts} />
      <WhoHow {...props} facts={facts} />
      <h2>
        <Say words={words.provider} />
      </h2>
      <MeansList {...props} />
      <Roles {...props} facts={facts} />
      <h2>
        <Say words={words.beforeTitle} />
      </h2>
      <Steps
        steps={preparationOf(content.ask.day, props.today, facts.roles).map(({ step, day, isLate }) => ({
          when: isLate ? words.late : words.until(formatDate(day, locale)),
          what: <Say words={words.preparation[step]} />,
        }))}
      />
      <Blanks {...props} />
      <Card title={words.sheets} id="sheets">
        <div class="actions">
          <ButtonLink words={words.invitation} href={to.meetingKitDo(secret, "invitation")} />
          <ButtonLink words={words.script} href={to.meetingKitDo(secret, "script")} look="quiet" />
          <ButtonLink words={words.calendar} href={to.meetingKitDo(secret, "meeting.ics")} look="quiet" />
        </div>
      </Card>
      <AttachForm
        locale={locale}
        action={to.meetingKitDo(secret, "attach")}
        submitId={props.submitId}
        typed={props.typed("to")}
        problems={problems}
      />
      <Text words={words.keep} small />
      <form method="post" action={to.meetingKitDo(secret, "remove")}>
        <SubmitId id={props.submitId("remove")} />
        <Button words={words.remove} look="text" />
      </form>
    </Layout>
  );
}

type WithFacts = MeetingKitPageProps & { readonly facts: MeetingFacts };

function Verdict({ locale, content, facts }: WithFacts): VNode {
  const words = meetingWords[locale];
  const count = (only: (index: number) => boolean) =>
    content.ask.groups.reduce((sum, { people }, i) => (only(i) ? sum + people : sum), 0);
  const left = count((i) => facts.plans[i]?.quality === 0);
  const proved = content.plan.proposal.optimal ? words.proved : words.notProved;
  if (left === 0)
    return (
      <Notice kind="done" title={words.allIn}>
        <Text words={proved} />
      </Notice>
    );
  const [leftWords, all] = [left, count(() => true)].map((people) => formatPeople(people, locale));
  return (
    <Notice kind="left-behind" title={words.notAll(leftWords ?? "", all ?? "")}>
      <Text words={words.notAllLead} />
      <Text words={proved} />
    </Notice>
  );
}

function WhoHow({ locale, content, catalogue, facts }: WithFacts): VNode {
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
function MeansList({ locale, content, catalogue }: MeetingKitPageProps): VNode {
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

function Roles({ locale, content, facts }: WithFacts): VNode {
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

function Blanks({ locale, secret, content, problems, typed, submitId }: MeetingKitPageProps): VNode {
  const words = meetingWords[locale];
  const isTyped = meetingBlanks.some((name) => problemOf(problems, name) !== undefined);
  return (
    <Card title={words.blanksTitle} accent>
      <Text words={words.blanksLead} />
      <form method="post" action={links(locale).meetingKitDo(secret, "blanks")}>
        <SubmitId id={submitId("blanks")} />
        {meetingBlanks.map((name) => (
          <TextField
            locale={locale}
            name={name}
            label={words.blanks[name]}
            value={isTyped ? typed(name) : content.blanks[name]}
            error={problemOf(problems, name)}
            spellcheck={false}
          />
        ))}
        <div class="actions">
          <Button words={words.save} />
        </div>
      </form>
    </Card>
  );
}
