import type { VNode } from "preact";
import { ConsultationFrame, type ConsultationProps } from "#src/web/advice/consultation-frame.tsx";
import { Card, Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkbox, TextField } from "#src/web/kit/form-fields.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { compareWords } from "#src/words/compare-words.ts";
import { keepWords } from "#src/words/keep-words.ts";
import { organisationWords } from "#src/words/organisation-words.ts";
import { outcomeWords } from "#src/words/outcome-words.ts";

export type SavePageProps = ConsultationProps & {
  /** The whole address that opens the hearing. */
  readonly address: string;
  /** Null: an organisation holds it. */
  readonly deletedOn: Date | null;
  readonly consent: { readonly followUpMail: string | null; readonly aggregate: boolean };
  readonly consentSaved: boolean;
  /** Read-only links that work now, oldest first. */
  readonly shares: ReadonlyArray<{ readonly id: string; readonly createdAt: Date }>;
  /** The whole address of a link made just now. */
  readonly newShare: string | null;
  readonly submitId: (form: string) => string;
  readonly problems?: readonly FieldProblem[];
  /** What was typed when the consent form came back. */
  readonly typed?: { readonly followUp: boolean; readonly mail: string; readonly aggregate: boolean };
};

/** Keeping the way back, consents, read-only links, and deleting everything. */
export function SavePage(props: SavePageProps): VNode {
  const { locale, secret } = props;
  const words = keepWords[locale].save;
  const to = links(locale);
  return (
    <ConsultationFrame {...props} title={words.title}>
      <PageTitle locale={locale} words={words.title} back={{ href: to.hearing(secret), words: words.back }} />
      <Card title={words.linkTitle}>
        <Address label={words.linkLabel} address={props.address} />
        <Text words={words.linkHint} small />
        <Text
          words={
            props.deletedOn === null
              ? organisationWords[locale].claim.keptHeld
              : words.deletion(formatDay(props.deletedOn, locale))
          }
        />
      </Card>
      <Card title={words.fileTitle}>
        <Text words={words.fileBody} />
        <div class="actions">
          <ButtonLink words={words.file} href={to.kept(secret)} look="quiet" />
          <a href={to.file(secret)}>
            <Say words={words.fileJson} />
          </a>
        </div>
        <p>
          <Say words={words.fileBack} />{" "}
          <a href={to.open}>
            <Say words={words.fileOpen} />
          </a>
        </p>
      </Card>
      {props.deletedOn === null ? null : (
        <Card title={organisationWords[locale].claim.fromSave} id="organisation">
          <Text words={organisationWords[locale].claim.fromSaveLead} />
          <ButtonLink words={organisationWords[locale].claim.title} href={to.claim(secret)} look="quiet" />
        </Card>
      )}
      <Shares {...props} />
      <Again {...props} />
      <Consents {...props} />
      <Removal {...props} />
    </ConsultationFrame>
  );
}

/** Whole, over as many lines as it takes: it is to be written down. One press selects it. */
function Address({ label, address }: { label: string; address: string }): VNode {
  return (
    <p>
      <strong>
        <Say words={label} />
      </strong>
      <br />
      <code class="whole-address">{address}</code>
    </p>
  );
}

function Shares({ locale, secret, shares, newShare, submitId }: SavePageProps): VNode {
  const words = keepWords[locale].save;
  const to = links(locale);
  return (
    <Card title={words.shareTitle} id="share">
      <Text words={words.shareBody} />
      {newShare === null ? null : (
        <Notice kind="done">
          <Address label={words.shareNew} address={newShare} />
        </Notice>
      )}
      <DataTable
        caption={words.shareTable}
        empty={words.shareNone}
        columns={[
          { key: "name", head: words.shareName },
          { key: "since", head: words.shareSince },
          { key: "stop", head: words.shareRevoke },
        ]}
        rows={shares.map((share, i) => ({
          id: share.id,
          cells: {
            name: <Say words={words.shareLabel(i + 1)} />,
            since: <Say words={formatDay(share.createdAt, locale)} />,
            stop: (
              <form method="post" action={to.revokeShare(secret, share.id)}>
                <SubmitId id={submitId(`revoke.${share.id}`)} />
                <Button words={words.shareRevoke} look="text" about={words.shareLabel(i + 1)} />
              </form>
            ),
          },
        }))}
      />
      <form method="post" action={to.share(secret)}>
        <SubmitId id={submitId("share")} />
        <Button words={words.shareCreate} look="quiet" />
      </form>
    </Card>
  );
}

function Again({ locale, secret, submitId }: SavePageProps): VNode {
  const words = compareWords[locale].again;
  return (
    <Card title={words.title} id="again">
      <Text words={words.body} />
      <form method="post" action={links(locale).repeat(secret)}>
        <SubmitId id={submitId("repeat")} />
        <Button words={words.button} look="quiet" />
      </form>
    </Card>
  );
}

function Consents({ locale, secret, consent, consentSaved, submitId, problems, typed }: SavePageProps): VNode {
  const words = keepWords[locale].save;
  return (
    <Card title={words.consentTitle} id="consent">
      {consentSaved ? (
        <Notice kind="done">
          <Text words={words.consentSaved} />
        </Notice>
      ) : null}
      <Text words={words.consentLead} />
      <form method="post" action={links(locale).consent(secret)}>
        <SubmitId id={submitId("consent")} />
        <Checkbox
          locale={locale}
          name="followUp"
          label={words.followUp}
          hint={words.followUpHint}
          checked={typed?.followUp ?? consent.followUpMail !== null}
          error={problemOf(problems, "followUp")}
        />
        <TextField
          locale={locale}
          name="mail"
          label={words.mail}
          type="email"
          autocomplete="email"
          value={typed?.mail ?? consent.followUpMail ?? ""}
          error={problemOf(problems, "mail")}
        />
        <Checkbox
          locale={locale}
          name="aggregate"
          label={words.aggregate}
          hint={words.aggregateHint}
          checked={typed?.aggregate ?? consent.aggregate}
          error={problemOf(problems, "aggregate")}
        />
        <div class="actions">
          <Button words={words.consentSave} />
        </div>
      </form>
      <p>
        <a href={links(locale).sharedNeeds}>
          <Say words={outcomeWords[locale].needs.seen} />
        </a>
      </p>
    </Card>
  );
}

function Removal({ locale, secret, submitId, problems }: SavePageProps): VNode {
  const words = keepWords[locale].save;
  return (
    <Card title={words.removeTitle} id="remove">
      <Text words={words.removeBody} />
      <form method="post" action={links(locale).remove(secret)}>
        <SubmitId id={submitId("remove")} />
        <Checkbox locale={locale} name="confirm" label={words.removeConfirm} error={problemOf(problems, "confirm")} />
        <div class="actions">
          <Button words={words.removeButton} look="danger" />
        </div>
      </form>
    </Card>
  );
}
