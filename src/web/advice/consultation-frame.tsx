import type { ComponentChildren, VNode } from "preact";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { dangerShown } from "#src/web/advice/danger-shown.ts";
import { EditForm } from "#src/web/advice/edit-forms.tsx";
import type { EmergencyHelp } from "#src/web/advice/emergency-help.ts";
import { Button } from "#src/web/kit/buttons.tsx";
import { DeskList, type DeskShown } from "#src/web/kit/desk-list.tsx";
import { ErrorSummary, type FieldProblem } from "#src/web/kit/form-errors.tsx";
import { type Danger, Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { telHref } from "#src/web/kit/tel-href.ts";
import { links } from "#src/web/links.ts";
import { citizenLinks } from "#src/web/route/citizen-links.ts";
import { dangerBoxWords } from "#src/words/danger-box-words.ts";
import { dangerWordsAbroad } from "#src/words/danger-words-abroad.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { kitWords } from "#src/words/kit-words.ts";

/** What every page of a hearing needs, besides its own matter. */
export type ConsultationProps = {
  readonly locale: Locale;
  /** The address of this page's GET. */
  readonly path: string;
  readonly secret: string;
  /** Danger that was understood; pages of a hearing in danger show the desks on top. */
  readonly danger: Understanding["danger"];
  /** Shown on top when somebody may be in danger. */
  readonly emergencyDesks: EmergencyHelp;
  readonly demo?: boolean;
};

/** The frame of every page of a hearing: behind a secret, with the emergency desks when danger was understood. */
export function ConsultationFrame(
  props: ConsultationProps & {
    readonly title: string;
    readonly problems?: readonly FieldProblem[] | undefined;
    /** The page of the hearing itself shows all desks; those that follow show the first two and lead there. */
    readonly inFull?: boolean;
    readonly children: ComponentChildren;
  },
): VNode {
  const problems = props.problems ?? [];
  return (
    <Layout
      locale={props.locale}
      path={props.path}
      title={props.title}
      current="ask"
      hasErrors={problems.length > 0}
      danger={dangerOf(props, props.inFull === true)}
      secret="address"
      demo={props.demo ?? false}
    >
      <ErrorSummary problems={problems} locale={props.locale} />
      {props.children}
    </Layout>
  );
}

/** Somebody may be in danger now: the writer or the people served, not the theme of the work. */
function dangerOf(props: ConsultationProps, inFull: boolean): Danger | undefined {
  return dangerOnTop(props, inFull ? null : links(props.locale).hearing(props.secret));
}

/**
 * What the top of a page says of danger: all the desks, or (`all`: where those stand) the first. `secret`: of the hearing,
 * whose writer may say that nobody is in danger.
 */
export function dangerOnTop(
  { danger, emergencyDesks: help, locale: pageLocale, secret }: Shown & { readonly secret?: string },
  all: string | null,
): Danger | undefined {
  const locale = help.abroad === "en" ? help.abroad : pageLocale;
  const strength = dangerShown(danger);
  const { level, who } = danger;
  if (strength === "none" || level === "none" || who === null || who === "topic") return undefined;
  const { desks } = help;
  const called = desks.filter(({ phone }) => phone !== null);
  if (strength === "line") {
    const one = called.find(({ comes }) => (comes === true) === (level === "urgent")) ?? called[0];
    const words = kitWords[locale].sos;
    return {
      level: "faint",
      who,
      body: level === "urgent" ? words.faintNow : words.faint,
      desks: <OneDesk desk={one} />,
    };
  }
  const calm = secret === undefined ? null : <Calm help={help} locale={locale} secret={secret} />;
  const told = { level, who, ...(inTheirWords(help, level, who) ?? spokenTo(help.to, level, locale)), calm };
  if (all === null) return { ...told, desks: <EmergencyDesks desks={desks} locale={locale} abroad={help.abroad} /> };
  // What stands first and says how it is found stays first; the others are numbers.
  const found = desks.slice(0, 1).filter(({ phone, isHow }) => phone === null && isHow === true);
  // Before a closed door the third is the desk for what can wait.
  const first =
    help.to === "unanswered"
      ? desks.slice(0, atOnce)
      : (called.length > 0 ? [...found, ...called] : desks).slice(0, atOnceBriefly);
  const brief = first.map((desk) => (desk.isHow === true ? desk : { ...desk, what: null }));
  return { ...told, desks: <DeskList desks={brief} locale={locale} />, all };
}

type Shown = Pick<ConsultationProps, "danger" | "emergencyDesks" | "locale">;

function wordsAbroad(abroad: EmergencyHelp["abroad"]) {
  return abroad === undefined || abroad === "en" ? null : dangerWordsAbroad[abroad];
}

/** To somebody who wrote in a language that the page does not speak. */
function inTheirWords(
  help: EmergencyHelp,
  level: "urgent" | "concern",
  who: "writer" | "served",
): Partial<Danger> | null {
  const { abroad } = help;
  if (abroad === undefined) return null;
  if (abroad === "en") {
    const { leave, leaveHint, all, danger } = kitWords.en.sos;
    return {
      ...danger[level][who],
      ...spokenTo(help.to, level, "en"),
      abroad: { lang: abroad, leave, leaveHint, all },
    };
  }
  const { title, body, leave, leaveHint, all } = dangerWordsAbroad[abroad];
  return { title: title[level], body, abroad: { lang: abroad, leave, leaveHint, all } };
}

/** Other words than the usual ones for who cannot call, for a child, for who stands before a closed door. */
function spokenTo(to: EmergencyHelp["to"], level: "urgent" | "concern", locale: Locale): Partial<Danger> {
  const words = dangerBoxWords[locale];
  if (to === "silent") return { body: words.silent[level] };
  if (to === "child" && level === "concern") return words.child;
  return to === "unanswered" && level === "urgent" ? { body: words.unanswered } : {};
}

/** After the numbers, what was taken as danger, and the way to say that there is none. */
function Calm({ help, locale, secret }: { help: EmergencyHelp; locale: Locale; secret: string }): VNode | null {
  if (help.calm === null) return null;
  const words = dangerBoxWords[locale];
  const theirs = wordsAbroad(help.abroad);
  const quoted = help.quotes
    .slice(0, theirs || locale === "en" ? 1 : 2)
    .map((quote) => (locale === "en" || theirs ? `“${quote}”` : `「${quote}」`))
    .join("");
  const context = {
    edits: links(locale).edits(secret),
    submitId: () => help.calm?.submitId ?? "",
    version: help.calm.version,
  };
  return (
    <EditForm context={context} name="no-danger" fields={{ op: "no-danger" }}>
      <p class="calm">
        {quoted === "" ? null : (
          <span class="small">
            <Say words={(theirs ?? words).read(quoted)} />
          </span>
        )}
        <Button words={(theirs ?? words).calm} look="quiet" {...(theirs ? {} : { about: words.calmAbout })} />
      </p>
    </EditForm>
  );
}

/** A name and its number, within a line. */
function OneDesk({ desk }: { desk: DeskShown | undefined }): VNode | null {
  if (!desk?.phone) return null;
  return (
    <>
      <Say words={desk.name} />{" "}
      <a href={telHref(desk.phone)}>
        <strong>{desk.phone}</strong>
      </a>
    </>
  );
}

/** On pages that follow: numbers to call. */
const atOnceBriefly = 2;

/** Three fit a phone's screen; the others are one tap away, on the same page. */
const atOnce = 3;

function EmergencyDesks(props: {
  desks: readonly DeskShown[];
  locale: Locale;
  abroad?: EmergencyHelp["abroad"];
}): VNode {
  const { desks, locale, abroad } = props;
  const more = desks.slice(atOnce);
  const theirs = wordsAbroad(abroad);
  const all = theirs?.all ?? kitWords[locale].sos.all;
  return (
    <>
      <DeskList desks={desks.slice(0, atOnce)} locale={locale} short />
      <details>
        <summary>
          <Say words={more.length === 0 ? all : (theirs ?? desksWords[locale].emergency).more(more.length)} />
        </summary>
        <DeskList desks={more} locale={locale} />
        <a href={abroad === undefined ? links(locale).emergency : citizenLinks(abroad).emergency}>
          <Say words={all} />
        </a>
      </details>
    </>
  );
}
