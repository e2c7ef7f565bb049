import type { VNode } from "preact";
import type { Alarm, ChannelName, Health, heldMails, undelivered } from "#src/domain/notify/channel-health.ts";
import { heldBecause } from "#src/domain/notify/receive-mail.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatMinute, formatNumber } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { ChannelAlarms } from "#src/web/requests/channel-alarms.tsx";
import { channelWords } from "#src/words/channel-words.ts";
import { requestsWords } from "#src/words/requests-words.ts";

export type ChannelsPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly health: Health;
  readonly used: readonly ChannelName[];
  readonly alarms: readonly Alarm[];
  readonly undelivered: Awaited<ReturnType<typeof undelivered>>;
  readonly held: Awaited<ReturnType<typeof heldMails>>;
  readonly done: "seen" | "decided" | undefined;
  readonly submitId: (form: string) => string;
};

/** How mail stands, both ways: which channel works, what did not arrive, what waits for somebody to decide. */
export function ChannelsPage(props: ChannelsPageProps): VNode {
  const { locale } = props;
  const words = channelWords[locale];
  return (
    <Layout locale={locale} path={props.path} title={words.title} wide secret="session">
      <PageTitle
        words={words.title}
        locale={locale}
        lead={words.lead}
        back={{ href: links(locale).requests, words: requestsWords[locale].request.back }}
      />
      {props.done === undefined ? null : (
        <Notice kind="done">
          <Text words={props.done === "seen" ? words.undelivered.done : words.heldMails.done} />
        </Notice>
      )}
      <ChannelAlarms alarms={props.alarms} locale={locale} here />
      <DataTable
        dense
        caption={words.title}
        underHeading
        columns={[
          { key: "channel", head: words.column.channel },
          { key: "state", head: words.column.state },
        ]}
        rows={(["jobs", "mail-out", "mail-in", "file-scan"] as const).map((name) => ({
          id: name,
          cells: { channel: <Say words={words.channels[name]} />, state: <Say words={stateWords(props, name)} /> },
        }))}
      />
      <Undelivered {...props} />
      <Held {...props} />
    </Layout>
  );
}

function stateWords({ health, used, alarms, locale }: ChannelsPageProps, name: ChannelName): string {
  const words = channelWords[locale];
  if (!used.includes(name)) return words.notUsed;
  const channel = health.channels.find((one) => one.name === name);
  const wellAt = channel?.wellAt ?? null;
  if (alarms.some((alarm) => alarm.kind === "silent" && alarm.channel === name))
    return wellAt === null
      ? words.neverWell(words.channels[name])
      : words.silent(words.channels[name], formatMinute(wellAt, locale));
  if (wellAt === null) return words.notLooked;
  const gap = locale === "en" ? ", " : "。";
  return `${words.well}${gap}${words.wellAt(formatMinute(wellAt, locale))}`;
}

function Undelivered({ undelivered: mails, locale, submitId }: ChannelsPageProps): VNode {
  const words = channelWords[locale].undelivered;
  return (
    <Card title={words.title}>
      <DataTable
        dense
        caption={words.caption(formatNumber(mails.length, locale))}
        empty={words.empty}
        columns={[
          { key: "to", head: words.to },
          { key: "subject", head: words.subject },
          { key: "state", head: words.state },
          { key: "reason", head: words.reason },
          { key: "at", head: words.at },
        ]}
        rows={mails.map((mail) => ({
          id: mail.id,
          cells: {
            to: mail.to,
            subject: mail.subject,
            state: <Say words={words.states[mail.state === "bounced" ? "bounced" : "failed"]} />,
            reason: mail.lastError ?? "",
            at: <Say words={formatMinute(mail.createdAt, locale)} />,
          },
        }))}
      />
      {mails.length === 0 ? null : (
        <form method="post" action={links(locale).channelsSeen}>
          <SubmitId id={submitId("seen")} />
          <Hidden fields={{ mail: mails.map(({ id }) => id) }} />
          <Text words={words.hint} small />
          <div class="actions">
            <Button words={words.seen} look="quiet" />
          </div>
        </form>
      )}
    </Card>
  );
}

function Held({ held, locale, submitId }: ChannelsPageProps): VNode {
  const all = channelWords[locale];
  const words = all.heldMails;
  return (
    <Card title={words.title}>
      <DataTable
        dense
        caption={words.hint}
        empty={words.empty}
        columns={[
          { key: "subject", head: words.subject },
          { key: "from", head: words.from },
          { key: "because", head: words.because },
          { key: "at", head: words.at },
          { key: "decide", head: words.decide },
        ]}
        rows={held.map((mail) => ({
          id: mail.id,
          cells: {
            subject: mail.subject || <Say words={words.noSubject} />,
            from: mail.from ?? "",
            because: <Say words={all.because[heldBecause.find((code) => code === mail.because) ?? "unreadable"]} />,
            at: <Say words={formatMinute(mail.createdAt, locale)} />,
            decide: (
              <form method="post" action={links(locale).channelsHeld(mail.id)}>
                <SubmitId id={submitId(mail.id)} />
                <div class="actions">
                  <Button words={words.file} look="quiet" name="decision" value="file" about={mail.subject ?? ""} />
                  <Button words={words.drop} look="text" name="decision" value="drop" about={mail.subject ?? ""} />
                </div>
              </form>
            ),
          },
        }))}
      />
    </Card>
  );
}
