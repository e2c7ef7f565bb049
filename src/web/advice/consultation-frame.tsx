import type { ComponentChildren, VNode } from "preact";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { DeskList, type DeskShown } from "#src/web/kit/desk-list.tsx";
import { ErrorSummary, type FieldProblem } from "#src/web/kit/form-errors.tsx";
import { type Danger, Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
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
      danger={dangerOf(props)}
      secret="address"
      demo={props.demo ?? false}
    >
      <ErrorSummary problems={problems} locale={props.locale} />
      {props.children}
    </Layout>
  );
}

/** Somebody may be in danger now: the writer or the people served, not the theme of the work. */
export function dangerOf({ danger, emergencyDesks, locale }: ConsultationProps): Danger | undefined {
  if (danger.level === "none" || danger.who === null || danger.who === "topic") return undefined;
  return { level: danger.level, who: danger.who, desks: <EmergencyDesks desks={emergencyDesks} locale={locale} /> };
}

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
