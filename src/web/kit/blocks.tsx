import type { ComponentChildren, VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Phrases } from "#src/web/kit/phrases.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { kitWords } from "#src/words/kit-words.ts";

/** The page that this one belongs to. */
export type WayBack = { readonly href: string; readonly words: string };

/** The one h1 of a page, broken between phrases. `above`: the step or the date, small; in its place `back`: the way back. */
export function PageTitle(props: {
  words: string;
  locale: Locale;
  lead?: string | undefined;
  above?: ComponentChildren;
  back?: WayBack | undefined;
}): VNode {
  const above =
    props.back === undefined ? (
      props.above
    ) : (
      <a href={props.back.href}>
        <Say words={props.back.words} />
      </a>
    );
  return (
    <header class="page-title">
      {above === undefined ? null : <div class="above">{above}</div>}
      <h1>
        <Phrases words={props.words} locale={props.locale} />
      </h1>
      {props.lead === undefined ? null : (
        <p class="lead">
          <Say words={props.lead} />
        </p>
      )}
    </header>
  );
}

/** Something to know beside the matter. `left-behind`: who is not reached, the loudest block. `danger`: emergency desks. */
export type NoticeKind = "info" | "warn" | "left-behind" | "danger" | "done";

export function Notice(props: {
  kind: NoticeKind;
  title?: string;
  level?: 2 | 3;
  id?: string;
  children?: ComponentChildren;
}): VNode {
  const Heading = props.level === 3 ? "h3" : "h2";
  return (
    <section class={`notice ${props.kind}`} id={props.id}>
      {props.title === undefined ? null : (
        <Heading>
          <Say words={props.title} />
        </Heading>
      )}
      {props.children}
    </section>
  );
}

/** A sheet of paper on the page. `accent`: the one card where something is asked. */
export function Card(props: {
  title?: string;
  level?: 2 | 3;
  accent?: boolean;
  chosen?: string;
  id?: string;
  children: ComponentChildren;
}): VNode {
  const Heading = props.level === 3 ? "h3" : "h2";
  const look = ["card", props.accent ? "accent" : "", props.chosen === undefined ? "" : "chosen"]
    .filter(Boolean)
    .join(" ");
  return (
    <section class={look} id={props.id}>
      {props.chosen === undefined ? null : (
        <span class="pick">
          <Say words={props.chosen} />
        </span>
      )}
      {props.title === undefined ? null : (
        <Heading>
          <Say words={props.title} />
        </Heading>
      )}
      {props.children}
    </section>
  );
}

/** A part that is read on demand, folded under its heading; printed, it stands open. `note`: what it comes to, beside the heading. */
export function Fold(props: { id: string; title: string; note?: string; children: ComponentChildren }): VNode {
  return (
    <details class="group" id={props.id}>
      <summary>
        <h2>
          <Say words={props.title} />
        </h2>
        {props.note === undefined ? null : (
          <span class="note">
            {" "}
            <Say words={props.note} />
          </span>
        )}
      </summary>
      <div class="inside">{props.children}</div>
    </details>
  );
}

/** A short word beside another: `sure` was said, `assume` was supposed. */
export function Tag({ kind, words }: { kind: "sure" | "assume" | "plain"; words: string }): VNode {
  return (
    <span class={`tag ${kind}`}>
      <Say words={words} />
    </span>
  );
}

export type SummaryRow = {
  readonly label: string;
  readonly value: ComponentChildren;
  readonly change?: { readonly href: string; readonly words?: string };
};

/** What was answered, row by row, each with a link to change it: the page before anything is sent. `short`: numbers, beside their names on a phone too. */
export function SummaryList(props: { rows: readonly SummaryRow[]; locale: Locale; short?: boolean }): VNode {
  const { rows, locale } = props;
  return (
    <dl class={props.short ? "summary short" : "summary"}>
      {rows.map((row) => (
        <div>
          <dt>
            <Say words={row.label} />
          </dt>
          <dd>{row.value}</dd>
          {row.change === undefined ? null : (
            <dd class="change">
              <a class="small-link" href={row.change.href}>
                <span>
                  <Say words={row.change.words ?? kitWords[locale].change} />
                </span>
                <span class="vh">
                  {"（"}
                  <Say words={row.label} />
                  {"）"}
                </span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** Which step of the asker's way this is: 相談 2 / 4. */
export function Progress({ step, of, locale }: { step: number; of: number; locale: Locale }): VNode {
  return (
    <span class="progress">
      <Say words={kitWords[locale].step(step, of)} />
      <span class="dots" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          <i class={i < step ? "on" : undefined} />
        ))}
      </span>
    </span>
  );
}

/** Things to do one after the other, each with its time. */
export function Steps({
  steps,
}: {
  steps: ReadonlyArray<{ readonly when: string; readonly what: ComponentChildren }>;
}): VNode {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li>
          <b class="when">
            <Say words={step.when} />
          </b>
          <div>{step.what}</div>
        </li>
      ))}
    </ol>
  );
}

/** A paragraph of the catalogue's words. */
export function Text({ words, small }: { words: string; small?: boolean }): VNode {
  return (
    <p class={small ? "small" : undefined}>
      <Say words={words} />
    </p>
  );
}
