import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, Hidden } from "#src/web/kit/buttons.tsx";
import { TextArea } from "#src/web/kit/form-fields.tsx";
import { formatNumber } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { type ErrorKind, errorWords } from "#src/words/error-words.ts";
import { kitWords } from "#src/words/kit-words.ts";
import { meWords } from "#src/words/me-words.ts";

/** The end of the id in the log: enough to find it there, and short enough to be read out on the telephone. */
function shortNumber(requestId: string): string {
  return requestId.slice(-8);
}

export type ErrorPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly kind: ErrorKind;
  /** Told when something is wrong on our side, so that it can be found in the logs. */
  readonly requestId?: string | undefined;
  /** When it can be tried again. */
  readonly retryAfterSeconds?: number | undefined;
  /** What was typed and could not be taken: given back to be copied. */
  readonly keptText?: string | undefined;
  /** Where to sign in, and go on from to what was asked for. */
  readonly signIn?: string | undefined;
  /** The page itself, where opening it again may help. */
  readonly again?: string | undefined;
  /** Where the thing stands as it is now (of a stale form, for example). */
  readonly back?: string | undefined;
  /** What was sent, to be sent again as it is. */
  readonly resend?: Resend | undefined;
  readonly signedIn?: boolean;
};

export type Resend = { readonly action: string; readonly fields: Readonly<Record<string, readonly string[]>> };

/** What happened, what was kept, what can be done next. Emergency desks stay on top as on every page. */
export function ErrorPage(props: ErrorPageProps): VNode {
  const { locale, kind } = props;
  const all = errorWords[locale];
  const words = all.kinds[kind];
  const to = links(locale);
  return (
    <Layout
      locale={locale}
      path={props.path}
      title={words.title}
      hasErrors
      secret="address"
      signedIn={props.signedIn ?? false}
    >
      <PageTitle locale={locale} words={words.title} lead={words.what} />
      <dl class="summary">
        <div>
          <dt>
            <Say words={all.headings.kept} />
          </dt>
          <dd>
            <Say words={words.kept} />
          </dd>
        </div>
        <div>
          <dt>
            <Say words={all.headings.next} />
          </dt>
          <dd>
            <Say words={words.next} />
          </dd>
        </div>
      </dl>
      {props.retryAfterSeconds === undefined ? null : (
        <Text words={all.wait(formatNumber(props.retryAfterSeconds, locale))} />
      )}
      {props.requestId === undefined ? null : <Text words={all.requestId(shortNumber(props.requestId))} small />}
      {props.keptText === undefined ? null : (
        <TextArea locale={locale} name="kept" label={all.yourText} value={props.keptText} />
      )}
      {props.resend === undefined ? null : (
        <form method="post" action={props.resend.action}>
          <Hidden fields={props.resend.fields} />
          <div class="actions">
            <Button words={all.sendAgain} />
          </div>
        </form>
      )}
      <div class="actions">
        {props.signIn === undefined ? null : <ButtonLink words={meWords[locale].notSignedIn} href={props.signIn} />}
        {props.again === undefined ? null : <ButtonLink words={all.again} href={props.again} />}
        {props.back === undefined || props.back === props.again ? null : (
          <ButtonLink
            words={all.back}
            href={props.back}
            look={props.again === undefined && props.resend === undefined ? "main" : "quiet"}
          />
        )}
        <ButtonLink
          words={all.home}
          href={to.home}
          look={
            [props.again, props.back, props.signIn, props.resend].every((one) => one === undefined) ? "main" : "quiet"
          }
        />
        <a href={to.emergency}>
          <Say words={kitWords[locale].sos.link} />
        </a>
        <a href={to.desks}>
          <Say words={all.desks} />
        </a>
      </div>
    </Layout>
  );
}

/** The page for a status that no rule gave words to. */
export function errorKindOf(status: number): ErrorKind {
  const kinds: Readonly<Record<number, ErrorKind>> = {
    403: "forbidden",
    404: "not-found",
    409: "submit-id-reused",
    410: "expired",
    413: "too-large",
    422: "stale-form",
    429: "rate-limited",
    503: "unavailable",
  };
  return kinds[status] ?? (status < 500 ? "not-found" : "bug");
}
