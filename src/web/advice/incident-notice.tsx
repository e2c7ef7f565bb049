import type { VNode } from "preact";
import type { IncidentKind } from "#src/domain/advice/understanding/incidents.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { IncidentHelp } from "#src/web/advice/incident-help.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { DeskList } from "#src/web/kit/desk-list.tsx";
import { formatDate } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { incidentWords } from "#src/words/incident-words.ts";

type NoticeProps = {
  readonly help: IncidentHelp | null | undefined;
  readonly locale: Locale;
  readonly secret: string;
};

/** So many are to be done today, however much was told. */
const todayMost = 3;
/** Desks at once; the others stand with the steps that come later. */
const desksMost = 2;

/** The first things to do, whom to call and a person for what has gone wrong; all else is folded, and the consultation goes on below. */
export function IncidentNotice({ help, locale, secret }: NoticeProps): VNode | null {
  if (!help) return null;
  const words = incidentWords[locale];
  const { today, later } = stepsOf(help.kinds, locale);
  const count = later.reduce((sum, { steps }) => sum + steps.length, 0);
  return (
    <Notice kind="warn" title={words.title} id="incident">
      <Text words={words.lead} />
      <h3>
        <Say words={words.today} />
      </h3>
      <Steps steps={today} />
      <h3>
        <Say words={words.desks} />
      </h3>
      <DeskList desks={help.desks.slice(0, desksMost)} locale={locale} />
      <details>
        <summary>
          <Say words={words.later(String(count))} />
        </summary>
        {later.map(({ kind, steps }) => (
          <>
            <h3>
              <Say words={words.kinds[kind].name} />
            </h3>
            <Steps steps={steps} />
          </>
        ))}
        <DeskList desks={help.desks.slice(desksMost)} locale={locale} />
        <Sources help={help} locale={locale} />
      </details>
      <div class="actions">
        <ButtonLink words={words.ask} href={links(locale).ask(secret)} />
      </div>
      <Text words={words.goesOn} small />
    </Notice>
  );
}

/** On the pages that follow: the first thing, the first number, and the way to all of it. */
export function IncidentStrip({ help, locale, secret }: NoticeProps): VNode | null {
  if (!help) return null;
  const words = incidentWords[locale];
  const { today } = stepsOf(help.kinds, locale);
  return (
    <Notice kind="warn" title={words.title} id="incident">
      <Steps steps={today.slice(0, 1)} />
      <DeskList desks={help.desks.slice(0, 1).map((desk) => ({ ...desk, what: null }))} locale={locale} />
      <p class="links">
        <a href={`${links(locale).hearing(secret)}#incident`}>
          <Say words={words.all} />
        </a>
        <a href={links(locale).ask(secret)}>
          <Say words={words.ask} />
        </a>
      </p>
    </Notice>
  );
}

/** The first step of each matter in turn, until there are three; what is left stays with its matter. */
export function stepsOf(
  kinds: readonly IncidentKind[],
  locale: Locale,
): { today: string[]; later: Array<{ kind: IncidentKind; steps: readonly string[] }> } {
  const lists = kinds.map((kind) => ({ kind, steps: incidentWords[locale].kinds[kind].steps }));
  const longest = Math.max(0, ...lists.map(({ steps }) => steps.length));
  const inTurn = Array.from({ length: longest }, (_, i) => lists.flatMap(({ steps }) => steps.slice(i, i + 1))).flat();
  const today = [...new Set(inTurn)].slice(0, todayMost);
  const later = lists.map(({ kind, steps }) => ({ kind, steps: steps.filter((step) => !today.includes(step)) }));
  return { today, later: later.filter(({ steps }) => steps.length > 0) };
}

function Steps({ steps }: { readonly steps: readonly string[] }): VNode {
  return (
    <ol>
      {steps.map((step) => (
        <li>
          <Say words={step} />
        </li>
      ))}
    </ol>
  );
}

function Sources({ help, locale }: { readonly help: IncidentHelp; readonly locale: Locale }): VNode {
  return (
    <p class="source">
      <Say words={incidentWords[locale].sources} />
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
  );
}
