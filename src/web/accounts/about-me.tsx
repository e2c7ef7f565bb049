import type { ComponentChildren, VNode } from "preact";
import type { FileAboutPerson } from "#src/domain/privacy/file-about-person.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { deviceIn } from "#src/web/accounts/device-name.ts";
import { SummaryList } from "#src/web/kit/blocks.tsx";
import { formatDay, formatMinute, formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { organisationName } from "#src/web/organisations/organisation-list-page.tsx";
import { dataWords } from "#src/words/data-words.ts";
import { literal } from "#src/words/furigana.ts";
import { meWords } from "#src/words/me-words.ts";
import { organisationWords } from "#src/words/organisation-words.ts";
import { teamWords } from "#src/words/team-words.ts";

/** Everything about one person, to read: on their page, and in the file that they take out. */
export function AboutMe({ file, locale }: { file: FileAboutPerson; locale: Locale }): VNode {
  const words = dataWords[locale].data;
  const { account } = file;
  const count = (n: number) => formatNumber(n, locale);
  return (
    <>
      <h2>
        <Say words={words.account} />
      </h2>
      <SummaryList
        locale={locale}
        rows={[
          { label: words.name, value: account.name },
          { label: words.mail, value: account.mail ?? <Say words={words.none} /> },
          { label: words.role, value: <Say words={teamWords[locale].roles[account.role]} /> },
          { label: words.made, value: <Say words={formatDay(account.createdAt, locale)} /> },
          {
            label: words.lastSignIn,
            value: (
              <Say
                words={account.lastSignedInAt === null ? words.none : formatMinute(account.lastSignedInAt, locale)}
              />
            ),
          },
        ]}
      />
      <Part title={words.consents} none={words.none}>
        {file.consents.map((consent) => (
          <li>
            <Say words={words.consentOf(formatDay(consent.givenAt, locale))} />
            <blockquote>
              {consent.text.split("\n").map((line) => (
                <p>{line}</p>
              ))}
            </blockquote>
          </li>
        ))}
      </Part>
      <Part title={words.sessions} none={words.none}>
        {file.sessions.map((session) => (
          <li>
            {deviceIn(session.device, locale)}
            {locale === "en" ? ", " : "、"}
            <Say words={meWords[locale].me.methods[session.method]} />
            {locale === "en" ? ", " : "、"}
            <Say words={formatMinute(session.createdAt, locale)} />
          </li>
        ))}
      </Part>
      <Part title={words.organisations} none={words.none}>
        {file.organisations.map((one) => (
          <li>
            <Say words={organisationName(one.name, locale)} />:{" "}
            <Say words={organisationWords[locale].roles[one.role]} />
          </li>
        ))}
      </Part>
      <Part title={words.checks} none={words.none}>
        {file.checks.map((check) => (
          <li>
            <Say words={words.checkKinds[check.kind]} />{" "}
            <Say words={words.checkOf[check.of](formatDay(check.createdAt, locale))} />
          </li>
        ))}
      </Part>
      <Part title={words.requests} lead={words.requestsLead} none={words.none}>
        {file.requests.map((request) => (
          <li>
            <Say words={words.requestLine(String(request.number), formatDay(request.createdAt, locale))} />{" "}
            <Say words={literal([request.name, request.mail, request.phone].filter(Boolean).join(" "))} />
          </li>
        ))}
      </Part>
      <SummaryList
        locale={locale}
        rows={[
          { label: words.entries, value: <Say words={words.entriesLine(count(file.entriesWrittenForTheTeam))} /> },
          { label: words.trail, value: <Say words={words.trailLine(count(file.trail.length))} /> },
        ]}
      />
      <Part title={words.periods} none={words.none}>
        {words.periodLines.map((line) => (
          <li>
            <Say words={line} />
          </li>
        ))}
      </Part>
    </>
  );
}

type PartProps = { title: string; lead?: string; none: string; children: readonly VNode[] & ComponentChildren };

function Part(props: PartProps): VNode {
  return (
    <>
      <h2>
        <Say words={props.title} />
      </h2>
      {props.lead === undefined ? null : (
        <p>
          <Say words={props.lead} />
        </p>
      )}
      {props.children.length === 0 ? (
        <p>
          <Say words={props.none} />
        </p>
      ) : (
        <ul>{props.children}</ul>
      )}
    </>
  );
}
