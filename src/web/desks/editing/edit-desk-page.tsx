import type { VNode } from "preact";
import type { Difference } from "#src/domain/advice/catalogue/editing/three-way.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { confirmers } from "#src/domain/desks/desk-vocabulary.ts";
import {
  deskStatuses,
  type EditedText,
  editedTexts,
  payers,
  type TypedDesk,
} from "#src/domain/desks/editing/desk-form.ts";
import { type Locale, locales } from "#src/kernel/i18n.ts";
import { DifferenceTable } from "#src/web/desks/editing/difference-table.tsx";
import { HoursFields } from "#src/web/desks/editing/hours-fields.tsx";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkbox, FieldGroup, RadioGroup, Select, TextArea, TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { formatDate } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deskEditWords } from "#src/words/desk-edit-words.ts";
import { deskHistoryWords } from "#src/words/desk-history-words.ts";
import { deskKeepingWords } from "#src/words/desk-keeping-words.ts";

export type EditDeskPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly desk: Desk;
  readonly isOurs: boolean;
  readonly source: string;
  readonly seq: number;
  readonly typed: TypedDesk;
  readonly reason: string;
  readonly kept: readonly string[];
  readonly disputes: readonly Difference[];
  readonly problems: readonly FieldProblem[];
  readonly submitId: string;
  /** Somebody of the desk at a mailed link: where the form goes, and back. They confirm by saving, and tell no reason. */
  readonly keeper?: { readonly action: string; readonly back: string };
};

/** The whole entry of a desk as one form, for the team or for the desk itself. */
export function EditDeskPage(props: EditDeskPageProps): VNode {
  const { locale, desk, typed, problems } = props;
  const all = deskEditWords[locale];
  const words = all.form;
  const own = desk.x_yorozu;
  const to = links(locale);
  const title = words.title(own.name[locale]);
  const { keeper } = props;
  const keeping = deskKeepingWords[locale].keep;
  const secret = keeper === undefined ? "session" : "address";
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={title}
      lead={keeper === undefined ? words.lead : keeping.editLead}
      secret={secret}
      back={{
        href: keeper === undefined ? to.deskHistory(own.key) : keeper.back,
        words: keeper === undefined ? all.links.history : keeping.title(own.name[locale]),
      }}
      problems={problems}
    >
      {keeper === undefined ? <Text words={words.from(props.source)} small /> : null}
      {props.disputes.length === 0 || keeper !== undefined ? null : (
        <Notice kind="warn" title={words.disputed}>
          <Text words={words.disputedLead} />
          <DifferenceTable
            locale={locale}
            heads={{ old: deskHistoryWords[locale].source, now: deskHistoryWords[locale].ours }}
            rows={props.disputes.map(({ path, file, ours }) => ({ path, old: file, now: ours }))}
          />
        </Notice>
      )}
      <form method="post" action={keeper?.action ?? to.editDesk(own.key)}>
        <SubmitId id={props.submitId} />
        <Hidden fields={{ seq: String(props.seq) }} />
        <Texts {...props} />
        {keeper === undefined ? <Status {...props} /> : null}
        <h2>
          <Say words={words.phonesTitle} />
        </h2>
        {typed.phones.map((phone, i) => (
          <FieldGroup legend={words.phone(i + 1)}>
            <Hidden fields={{ [`p${i}-id`]: phone.id }} />
            <div class="two">
              <TextField
                locale={locale}
                name={`p${i}-number`}
                label={words.number}
                hint={phone.id === "" ? undefined : words.numberHint}
                value={phone.number}
                inputmode="tel"
                autocomplete="off"
                error={problemOf(problems, `p${i}-number`)}
              />
              <Select
                locale={locale}
                name={`p${i}-pays`}
                label={words.paysLabel}
                value={phone.pays}
                options={payers.map((one) => ({ value: one, label: all.pays[one] }))}
              />
            </div>
            <TextArea
              locale={locale}
              name={`p${i}-description`}
              label={words.phoneWords}
              value={phone.description}
              rows={2}
              error={problemOf(problems, `p${i}-description`)}
            />
            <Checkbox locale={locale} name={`p${i}-fax`} label={words.isFax} checked={phone.isFax} />
          </FieldGroup>
        ))}
        <HoursFields locale={locale} typed={typed} kept={props.kept} problems={problems} />
        {keeper === undefined ? (
          <>
            <Confirmation {...props} />
            <TextField
              locale={locale}
              name="reason"
              label={words.reason}
              hint={words.reasonHint}
              value={props.reason}
              error={problemOf(problems, "reason")}
            />
          </>
        ) : null}
        <div class="actions">
          <Button words={words.send} />
        </div>
      </form>
    </FormPage>
  );
}

function Status({ locale, typed }: EditDeskPageProps): VNode {
  const all = deskEditWords[locale];
  return (
    <RadioGroup
      locale={locale}
      name="status"
      legend={all.form.status}
      compact
      choices={deskStatuses.map((one) => ({ value: one, label: all.statuses[one], checked: typed.status === one }))}
    />
  );
}

function Texts({ locale, typed, isOurs, problems }: EditDeskPageProps): VNode {
  const all = deskEditWords[locale];
  const words = all.form;
  const field = (text: EditedText, language: Locale, label: string) => {
    const shared = {
      locale,
      name: `${text}-${language}`,
      label,
      hint: language === "ja-easy" ? words.easyHint : undefined,
      value: typed.texts[text][language],
      error: problemOf(problems, `${text}-${language}`),
    };
    return text === "name" ? <TextField {...shared} /> : <TextArea {...shared} rows={3} />;
  };
  return (
    <>
      <h2>
        <Say words={words.textsTitle} />
      </h2>
      {isOurs ? null : <Text words={words.strangerHint} small />}
      {editedTexts.map((text) =>
        isOurs ? (
          <FieldGroup legend={all.texts[text]} beside>
            {locales.map((language) => field(text, language, all.languages[language]))}
          </FieldGroup>
        ) : (
          field(text, "ja", all.texts[text])
        ),
      )}
    </>
  );
}

/** Who confirmed the facts last, and fields for whoever did now. */
function Confirmation({ locale, desk, typed, problems }: EditDeskPageProps): VNode {
  const all = deskEditWords[locale];
  const words = all.form;
  const { factsDate, confirmedBy } = desk.x_yorozu;
  const by = confirmedBy === undefined ? words.files : all.confirmers[confirmedBy];
  return (
    <>
      <h2>
        <Say words={words.confirmTitle} />
      </h2>
      <Text words={words.confirmLead} />
      <Text words={factsDate === null ? words.lastUnknown : words.last(formatDate(factsDate, locale), by)} small />
      <div class="two">
        <Select
          locale={locale}
          name="confirmed-by"
          label={words.confirmedBy}
          value={typed.confirmed.by}
          error={problemOf(problems, "confirmed-by")}
          options={[
            { value: "", label: words.nobody },
            ...confirmers.map((one) => ({ value: one, label: all.confirmers[one] })),
          ]}
        />
        <TextField
          locale={locale}
          name="confirmed-on"
          label={words.confirmedOn}
          type="date"
          value={typed.confirmed.on}
          error={problemOf(problems, "confirmed-on")}
        />
      </div>
      <TextField
        locale={locale}
        name="confirmed-source"
        label={words.source}
        type="url"
        value={typed.confirmed.source}
        error={problemOf(problems, "confirmed-source")}
      />
    </>
  );
}
