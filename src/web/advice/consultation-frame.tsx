import type { ComponentChildren, VNode } from "preact";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { dangerShown } from "#src/web/advice/danger-shown.ts";
import { DeskList, type DeskShown } from "#src/web/kit/desk-list.tsx";
import { ErrorSummary, type FieldProblem } from "#src/web/kit/form-errors.tsx";
import { type Danger, Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { telHref } from "#src/web/kit/tel-href.ts";
import { links } from "#src/web/links.ts";
import { desksWords } from "#src/words/desks-words.ts";

/** What every page of a hearing needs, besides its own matter. */
export type ConsultationProps = {
  readonly locale: Locale;
  /** The address of this page's GET. */
  readonly path: string;
  readonly secret: string;
  /** Danger that was understood; pages of a hearing in danger show the desks on top. */
  readonly danger: Understanding["danger"];
  /** Shown on top when somebody may be in danger. */
  readonly emergencyDesks: readonly DeskShown[];
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

/** What the top of a page says of danger: all the desks, or (`all`: where those stand) the first numbers. */
export function dangerOnTop(
  { danger, emergencyDesks, locale }: Pick<ConsultationProps, "danger" | "emergencyDesks" | "locale">,
  all: string | null,
): Danger | undefined {
  const strength = dangerShown(danger);
  const { level, who } = danger;
  if (strength === "none" || level === "none" || who === null || who === "topic") return undefined;
  const called = emergencyDesks.filter(({ phone }) => phone !== null);
  if (strength === "line") return { level: "faint", who, desks: <OneDesk desk={called[0]} /> };
  if (all === null) return { level, who, desks: <EmergencyDesks desks={emergencyDesks} locale={locale} /> };
  const first = (called.length > 0 ? called : emergencyDesks)
    .slice(0, atOnceBriefly)
    .map((desk) => ({ ...desk, what: null }));
  return { level, who, desks: <DeskList desks={first} locale={locale} />, all };
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

function EmergencyDesks({ desks, locale }: { desks: readonly DeskShown[]; locale: Locale }): VNode {
  const more = desks.slice(atOnce);
  return (
    <>
      <DeskList desks={desks.slice(0, atOnce)} locale={locale} />
      {more.length === 0 ? null : (
        <details>
          <summary>
            <Say words={desksWords[locale].emergency.more(more.length)} />
          </summary>
          <DeskList desks={more} locale={locale} />
        </details>
      )}
    </>
  );
}
