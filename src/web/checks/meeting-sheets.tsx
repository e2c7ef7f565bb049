import type { VNode } from "preact";
import type { MeetingContent } from "#src/domain/checks/check-content.ts";
import type { MeetingChannel } from "#src/domain/checks/meeting/meeting-roles.ts";
import { scriptOf } from "#src/domain/checks/meeting/meeting-script.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { channelsOf, clockAt, type MeetingCatalogue, meetingFacts, whenParts } from "#src/web/checks/meeting-facts.ts";
import { PlainLines } from "#src/web/checks/plain-lines.tsx";
import { Card, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { literal } from "#src/words/furigana.ts";
import { betweenSteps, meetingSheetWords } from "#src/words/meeting-sheet-words.ts";
import { meetingWords } from "#src/words/meeting-words.ts";

type SheetProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly content: MeetingContent;
  readonly catalogue: MeetingCatalogue;
};

const line = "____________________";
const channels: readonly MeetingChannel[] = ["phone", "called", "screen", "room"];

/** The invitation with a part for each way in, in large type, telephones first. */
export function MeetingInvitationPage(props: SheetProps): VNode {
  const { locale, secret, content, catalogue } = props;
  const words = meetingSheetWords[locale];
  const facts = meetingFacts(content, catalogue);
  const used = channelsOf(facts, catalogue);
  const { link, number, code, contact } = content.blanks;
  const help = contact || line;
  const steps: Readonly<Record<MeetingChannel, string>> = {
    screen: words.steps.screen(link || line),
    phone: words.steps.phone(number || line, code || line),
    called: words.steps.called(help),
    room: words.steps.room(help),
  };
  const title = words.dear(literal(content.ask.purpose));
  return (
    <Layout locale={locale} path={links(locale).meetingKitDo(secret, "invitation")} title={title} secret="address">
      <PageTitle words={title} locale={locale} above={<Back {...props} />} />
      <div class="large sheet">
        <p>
          <strong>
            <Say words={words.whenText(...whenParts(content, locale))} />
          </strong>
        </p>
        <Text words={words.from} />
        {facts.tasks.captions === null ? null : <Text words={words.captions} />}
        {facts.tasks.sign ? <Text words={words.sign} /> : null}
        {facts.tasks.languages > 0 ? <Text words={words.interpreting} /> : null}
        {channels
          .filter((channel) => used.includes(channel))
          .map((channel) => (
            <section>
              <h2>
                <Say words={words.channels[channel]} />
              </h2>
              <ol>
                {steps[channel].split(betweenSteps).map((step) => (
                  <li>
                    <Lines text={step} />
                  </li>
                ))}
              </ol>
              {channel === "phone" ? <Text words={words.phoneCost} /> : null}
            </section>
          ))}
        <h2>
          <Say words={words.breaks} />
        </h2>
        <p>
          <Lines text={words.breaksText(help)} />
        </p>
      </div>
      <Card accent>
        <Text words={words.invitationLead} />
        {used.includes("phone") ? <Text words={words.phoneCheck} /> : null}
        <div class="actions">
          <Back {...props} />
        </div>
      </Card>
    </Layout>
  );
}

/** The first line in words, what follows (a number, an address) as it was typed. */
function Lines({ text }: { text: string }): VNode {
  const [first = "", ...rest] = text.split("\n");
  return (
    <>
      <Say words={first} />
      {rest.length === 0 ? null : (
        <strong>
          <PlainLines text={literal(rest.join("\n"))} />
        </strong>
      )}
    </>
  );
}

/** What host and helpers do, minute by minute, and when something fails. */
export function MeetingScriptPage(props: SheetProps): VNode {
  const { locale, secret, content, catalogue } = props;
  const words = meetingSheetWords[locale];
  const { roles } = meetingFacts(content, catalogue);
  const roleNames = meetingWords[locale].roles;
  return (
    <Layout
      locale={locale}
      path={links(locale).meetingKitDo(secret, "script")}
      title={words.scriptTitle}
      secret="address"
    >
      <PageTitle
        words={words.scriptOf(literal(content.ask.purpose))}
        locale={locale}
        lead={words.scriptLead}
        above={<Back {...props} />}
      />
      <DataTable
        caption={words.scriptTitle}
        underHeading
        columns={[
          { key: "at", head: words.at },
          { key: "who", head: words.who },
          { key: "what", head: words.what },
        ]}
        rows={scriptOf(content.ask.minutes, roles).map(({ at, who, step, turn }, i) => ({
          id: String(i),
          cells: {
            at: <span class="nowrap">{clockAt(content.ask.time, at)}</span>,
            who: (
              <Say
                words={turn === undefined ? roleNames[who][0] : `${roleNames[who][0]} ${words.turn(String(turn))}`}
              />
            ),
            what: <Say words={words.script[step]} />,
          },
        }))}
      />
      <h2>
        <Say words={words.troubleTitle} />
      </h2>
      <DataTable
        caption={words.troubleTitle}
        underHeading
        columns={[
          { key: "trouble", head: words.trouble },
          { key: "what", head: words.what },
        ]}
        rows={words.troubles.map(([trouble, what]) => ({
          id: trouble,
          cells: { trouble: <Say words={trouble} />, what: <Say words={what} /> },
        }))}
      />
      <div class="sheet">
        <Text words={words.troubleRule} small />
      </div>
    </Layout>
  );
}

function Back({ locale, secret }: SheetProps): VNode {
  return <ButtonLink words={meetingSheetWords[locale].back} href={links(locale).meetingKit(secret)} look="text" />;
}
