import type { VNode } from "preact";
import { meetingNeeds, meetingWaysIn, mostGroups } from "#src/domain/checks/meeting/meeting-ask.ts";
import { CheckFormPage, type CheckFormProps } from "#src/web/checks/check-form-page.tsx";
import { groupFields } from "#src/web/checks/read-meeting.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkboxes, FieldGroup, Select, TextField } from "#src/web/kit/form-fields.tsx";

import { Say } from "#src/web/kit/say.tsx";
import { meetingFormWords } from "#src/words/meeting-form-words.ts";

export type MeetingFormPageProps = CheckFormProps & {
  readonly typed: Readonly<Record<string, readonly string[]>>;
  readonly isAgain: boolean;
};

/** So many groups are open; the others unfold. */
const openGroups = 2;

/** Who takes part in which meeting. */
export function MeetingFormPage(props: MeetingFormPageProps): VNode {
  const { locale, problems } = props;
  const words = meetingFormWords[locale];
  const typed = (name: string) => props.typed[name]?.[0] ?? "";
  const field = (name: "purpose" | "day" | "time" | "minutes" | "helpers" | "yen") => ({
    locale,
    name,
    label: words[name],
    value: typed(name),
    error: problemOf(problems, name),
  });
  const numbers = Array.from({ length: mostGroups }, (_, i) => i + 1);
  const isUsed = (number: number) => [`name${number}`, `people${number}`].some((name) => typed(name) !== "");
  const open = Math.max(openGroups, ...numbers.filter(isUsed));
  return (
    <CheckFormPage {...props} words={words}>
      <Text words={words.whatNot} />
      <form method="post" action={props.path}>
        <SubmitId id={props.submitId} />
        <h2>
          <Say words={words.meeting} />
        </h2>
        <TextField {...field("purpose")} hint={words.purposeHint} />
        <TextField {...field("day")} type="date" width="short" />
        <TextField {...field("time")} type="time" hint={words.timeHint} width="short" />
        <TextField {...field("minutes")} unit={words.minutesUnit} inputmode="numeric" width="short" />
        <TextField {...field("helpers")} unit={words.helpersUnit} inputmode="numeric" width="short" />
        <TextField {...field("yen")} hint={words.yenHint} unit={words.yenUnit} inputmode="numeric" width="short" />
        <h2>
          <Say words={words.who} />
        </h2>
        <Text words={words.groupsLead} />
        {numbers.slice(0, open).map((number) => (
          <Group {...props} number={number} />
        ))}
        {open === mostGroups ? null : (
          <details>
            <summary>
              <Say words={words.more} />
            </summary>
            {numbers.slice(open).map((number) => (
              <Group {...props} number={number} />
            ))}
          </details>
        )}
        <div class="actions">
          <Button words={props.isAgain ? words.again : words.submit} />
        </div>
      </form>
    </CheckFormPage>
  );
}

function Group(props: MeetingFormPageProps & { number: number }): VNode {
  const { locale, problems, number } = props;
  const words = meetingFormWords[locale];
  const at = groupFields(number);
  const typed = (name: string) => props.typed[name]?.[0] ?? "";
  return (
    <FieldGroup legend={words.group(String(number))}>
      <TextField
        locale={locale}
        name={at.name}
        label={words.name}
        value={typed(at.name)}
        error={problemOf(problems, at.name)}
      />
      <TextField
        locale={locale}
        name={at.people}
        label={words.people}
        unit={words.peopleUnit}
        inputmode="numeric"
        width="short"
        value={typed(at.people)}
        error={problemOf(problems, at.people)}
      />
      <Select
        locale={locale}
        name={at.wayIn}
        label={words.wayIn}
        value={typed(at.wayIn)}
        options={[
          // Nothing chosen is no smartphone: a group of which nobody said anything would be proved to be let in.
          { value: "", label: words.noWayIn },
          ...meetingWaysIn.map((value) => ({ value, label: words.waysIn[value] })),
        ]}
        error={problemOf(problems, at.wayIn)}
      />
      <Checkboxes
        locale={locale}
        name={at.needs}
        legend={words.needs}
        hint={words.needsHint}
        compact
        choices={meetingNeeds.map((value) => ({
          value,
          label: words.needNames[value],
          checked: props.typed[at.needs]?.includes(value) ?? false,
        }))}
      />
    </FieldGroup>
  );
}
