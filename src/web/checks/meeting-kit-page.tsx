import type { VNode } from "preact";
import { type MeetingContent, meetingBlanks } from "#src/domain/checks/check-content.ts";
import { preparationOf } from "#src/domain/checks/meeting/meeting-script.ts";
import { CheckEnd, type CheckEndProps } from "#src/web/checks/check-end.tsx";
import { type MeetingCatalogue, meetingFacts, whenParts } from "#src/web/checks/meeting-facts.ts";
import { InOrNot, MeansList, Roles, WhoHow } from "#src/web/checks/meeting-parts.tsx";
import { Card, PageTitle, Steps, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { ErrorSummary, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { formatDayOfWeek } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { literal } from "#src/words/furigana.ts";
import { meetingSheetWords } from "#src/words/meeting-sheet-words.ts";
import { meetingWords } from "#src/words/meeting-words.ts";

export type MeetingKitPageProps = CheckEndProps & {
  readonly secret: string;
  readonly content: MeetingContent;
  readonly catalogue: MeetingCatalogue;
  readonly today: string;
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
      <InOrNot {...props} facts={facts} />
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
          when: isLate ? words.late : words.until(formatDayOfWeek(day, locale, false)),
          what: <Say words={words.preparation[step]} />,
        }))}
      />
      <Blanks {...props} />
      <Card title={words.sheets} id="sheets" accent>
        <div class="actions">
          <ButtonLink words={words.invitation} href={to.meetingKitDo(secret, "invitation")} />
          <ButtonLink words={words.script} href={to.meetingKitDo(secret, "script")} look="quiet" />
          <ButtonLink words={words.calendar} href={to.meetingKitDo(secret, "meeting.ics")} look="quiet" />
        </div>
      </Card>
      <CheckEnd
        {...props}
        attach={to.meetingKitDo(secret, "attach")}
        remove={to.meetingKitDo(secret, "remove")}
        removeWords={words.remove}
      />
    </Layout>
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
