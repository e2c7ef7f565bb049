import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { passkeyWords } from "#src/words/passkey-words.ts";

export type PasskeyPageProps = {
  readonly locale: Locale;
  /** `get`: signing in; `create`: making one. */
  readonly what: "get" | "create";
  /** What the browser is asked, as the script hands it over. */
  readonly options: object;
  readonly next: string | null;
  readonly submitId: string;
  /** The one before did not work. */
  readonly failed: boolean;
};

/** Asks the browser for a passkey: the one page with a script. Without it, the form says so and the mailed link is offered. */
export function PasskeyPage(props: PasskeyPageProps): VNode {
  const { locale, what } = props;
  const all = passkeyWords[locale];
  const words = what === "get" ? all.signIn : all.add;
  const to = links(locale);
  const [path, action] = what === "get" ? [to.signInStart, to.passkeySignInFinish] : [to.me, to.passkeyFinish];
  return (
    <Layout locale={locale} path={path} title={words.title} secret="session" script="passkey.js">
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
      {props.failed ? (
        <Notice kind="warn">
          <Text words={all.problem} />
        </Notice>
      ) : null}
      <noscript>
        <Text words={all.noScript} />
      </noscript>
      <p id="passkey-problem" class="notice warn" role="alert" tabIndex={-1} hidden>
        <Say words={all.problem} />
      </p>
      <p id="passkey-waiting" class="notice info" role="status" hidden>
        <Say words={all.waiting} />
      </p>
      <form method="post" action={action} data-passkey={what} data-options={JSON.stringify(props.options)}>
        <SubmitId id={props.submitId} />
        <Hidden fields={{ response: "", ...(props.next === null ? {} : { next: props.next }) }} />
        <div class="actions">
          <Button words={words.go} />
          {what === "get" ? (
            <ButtonLink words={all.toMail} href={to.signInStart} look="quiet" />
          ) : (
            <ButtonLink words={all.cancel} href={to.me} look="quiet" />
          )}
        </div>
      </form>
    </Layout>
  );
}
