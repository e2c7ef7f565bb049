import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import type { IncidentHelp } from "#src/web/advice/incident-help.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { DeskList } from "#src/web/kit/desk-list.tsx";
import { formatDate } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { incidentWords } from "#src/words/incident-words.ts";

/** First steps, desks and a person for what has gone wrong; the consultation goes on below. */
export function IncidentNotice(props: {
  readonly help: IncidentHelp | null | undefined;
  readonly locale: Locale;
  readonly secret: string;
}): VNode | null {
  const { help, locale, secret } = props;
  if (!help) return null;
  const words = incidentWords[locale];
  return (
    <Notice kind="warn" title={words.title} id="incident">
      <Text words={words.lead} />
      {help.kinds.map((kind) => (
        <>
          <h3>
            <Say words={words.kinds[kind].name} />
          </h3>
          <ol>
            {words.kinds[kind].steps.map((step) => (
              <li>
                <Say words={step} />
              </li>
            ))}
          </ol>
        </>
      ))}
      <h3>
        <Say words={words.desks} />
      </h3>
      <DeskList desks={help.desks} locale={locale} />
      <div class="actions">
        <ButtonLink words={words.ask} href={links(locale).ask(secret)} />
      </div>
      <p class="source">
        <Say words={words.sources} />
        {": "}
        {help.sources.map(({ name, url, date }, place) => (
          <>
            {place === 0 ? null : " / "}
            <a href={url} rel="noreferrer" lang="ja">
              {name}
            </a>
            {date === null ? null : (
              <>
                {" ("}
                <Say words={formatDate(date, locale)} />
                {")"}
              </>
            )}
          </>
        ))}
      </p>
      <Text words={words.goesOn} small />
    </Notice>
  );
}
