import type { VNode } from "preact";
import type { Hoster } from "#src/domain/checks/site/hosters.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { Select } from "#src/web/kit/form-fields.tsx";
import { formatDate } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { plainWords } from "#src/words/furigana.ts";
import { hosterWords } from "#src/words/hoster-words.ts";

/** What hosters call the setting that leads from http to https. */
const redirectNames = "「常時SSL」「HTTPS転送」「リダイレクト」";

/** How the site is mended: what is pressed at its hoster, and the letter where that is not known or does not help. */
export function HosterCard(props: {
  locale: Locale;
  secret: string;
  hosters: readonly Hoster[];
  /** As somebody said; else as the site itself gives away. */
  chosen: string | null;
  guessed: string | null;
  submitId: (form: string) => string;
}): VNode {
  const { locale, secret, hosters, chosen } = props;
  const words = hosterWords[locale];
  const to = links(locale);
  const hoster = hosters.find(({ id }) => id === (chosen ?? props.guessed));
  return (
    <Card title={words.title} id="mend">
      {chosen === null && hoster ? <Text words={words.known(hoster.name)} /> : null}
      <form method="post" action={to.siteCheckDo(secret, "hoster")}>
        <SubmitId id={props.submitId("hoster")} />
        <Select
          locale={locale}
          name="hoster"
          label={words.label}
          value={hoster?.id ?? ""}
          options={[
            { value: "", label: words.unknown },
            ...hosters.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <div class="actions">
          <Button words={words.save} look="quiet" />
        </div>
      </form>
      {hoster === undefined ? null : <HosterSteps hoster={hoster} locale={locale} />}
      <div class="actions">
        <ButtonLink words={words.letter} href={to.siteCheckPage(secret, "letter")} />
      </div>
    </Card>
  );
}

/** The steps at a hoster with their sources, or what is known of it besides. */
export function HosterSteps({ hoster, locale }: { hoster: Hoster; locale: Locale }): VNode {
  const words = hosterWords[locale];
  const say = ({ ja, en }: { ja: string; en: string }) =>
    locale === "en" ? en : locale === "ja" ? plainWords(ja) : ja;
  const isKnown = hoster.automatic || hoster.path.length > 0;
  return (
    <>
      <Text words={hoster.automatic ? words.automatic : isKnown ? words.path : words.none} />
      {hoster.path.length === 0 ? null : (
        <>
          <Text words={words.before} />
          <Text words={words.login} />
        </>
      )}
      {hoster.automatic ? <Text words={hoster.lookAt.length === 0 ? words.askInstead : words.lookAt} /> : null}
      {isKnown ? <StepList steps={[...hoster.path, ...hoster.lookAt].map(say)} /> : null}
      {hoster.after === null ? null : <Text words={words.after(say(hoster.after))} />}
      {hoster.path.length === 0 ? null : <Text words={words.once} />}
      {hoster.redirectIncluded || !isKnown ? null : <Text words={words.redirect(redirectNames)} />}
      {hoster.note === null ? null : <Text words={say(hoster.note)} />}
      {hoster.sources.map(({ url }) => (
        <Source url={url} words={words.source(new URL(url).hostname, formatDate(hoster.checkedAt, locale))} />
      ))}
      {isKnown && !hoster.sources.some(({ official }) => official) ? <Text words={words.unofficial} small /> : null}
      {hoster.manual === null ? null : <Source url={hoster.manual} words={words.manual} />}
    </>
  );
}

function StepList({ steps }: { steps: readonly string[] }): VNode | null {
  if (steps.length === 0) return null;
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

function Source({ url, words }: { url: string; words: string }): VNode {
  return (
    <p class="source">
      <a href={url} rel="noreferrer">
        <Say words={words} />
      </a>
    </p>
  );
}
