import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { maxTextLength } from "#src/web/advice/text-problem.ts";
import { ThreadPicture } from "#src/web/advice/thread-picture.tsx";
import { Card, PageTitle, Steps, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { ErrorSummary, type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextArea } from "#src/web/kit/form-fields.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { embedWords } from "#src/words/embed-words.ts";
import { forSomeoneWords } from "#src/words/for-someone-words.ts";
import { formWords } from "#src/words/form-words.ts";
import { plainWords } from "#src/words/furigana.ts";
import { homeWords } from "#src/words/home-words.ts";
import { serviceWords } from "#src/words/service-words.ts";

export type HomePageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly submitId: string;
  /** Exactly what was typed, when the form came back. */
  readonly text?: string;
  readonly problems?: readonly FieldProblem[];
  readonly demo?: boolean;
};

/** The example with this number (`?example=`, from 1) as a text to begin with; empty when there is none. */
export function exampleText(locale: Locale, number: string | undefined): string {
  return plainWords(homeWords[locale].examples[Number(number) - 1] ?? "");
}

/** The first page: one question, in one's own words. */
export function HomePage({ locale, path, submitId, text = "", problems = [], demo = false }: HomePageProps): VNode {
  const words = homeWords[locale];
  const to = links(locale);
  return (
    <Layout locale={locale} path={path} title={words.title} current="ask" hasErrors={problems.length > 0} demo={demo}>
      <ErrorSummary problems={problems} locale={locale} />
      <div class="two">
        <div>
          <PageTitle
            locale={locale}
            words={words.title}
            lead={words.lead}
            above={<strong>{<Say words={words.audience} />}</strong>}
          />
          <form method="post" action={to.hearings}>
            <SubmitId id={submitId} />
            <TextArea
              locale={locale}
              name="text"
              label={words.label}
              hint={words.hint}
              value={text}
              maxLength={maxTextLength}
              error={problemOf(problems, "text")}
            />
            <div class="actions">
              <Button words={words.submit} />
              <a href={to.desks}>
                <Say words={words.talkInstead} />
              </a>
            </div>
          </form>
          <ul class="promise">
            {Object.values(words.promises).map((promise) => (
              <li>
                <Say words={promise} />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <ThreadPicture title={plainWords(words.picture)} />
          <Card title={words.examplesTitle}>
            <ul class="voices">
              {words.examples.map((example, i) => (
                <li>
                  <Say words={example} />{" "}
                  <a href={`${to.home}?example=${i + 1}#text`} rel="nofollow">
                    <Say words={words.useExample} />
                    <span class="vh">
                      {"（"}
                      {i + 1}
                      {"）"}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </Card>
        </div>
      </div>
      <div class="two even">
        <section>
          <h2>
            <Say words={words.nextTitle} />
          </h2>
          <Steps steps={words.next.map(({ when, what }) => ({ when, what: <Say words={what} /> }))} />
        </section>
        <section>
          <h2>
            <Say words={words.cannotWriteTitle} />
          </h2>
          {words.cannotWrite.map((paragraph) => (
            <Text words={paragraph} />
          ))}
          <ul class="links">
            <li>
              <a href={to.services}>
                <Say words={serviceWords[locale].fromHome} />
              </a>
            </li>
            <li>
              <a href={to.route}>
                <Say words={embedWords[locale].entry} />
              </a>
            </li>
            <li>
              <a href={to.desks}>
                <Say words={words.byPhone} />
              </a>
            </li>
            <li>
              <a href={to.forSomeone}>
                <Say words={forSomeoneWords[locale].start} />
              </a>
            </li>
            <li>
              <a href={to.form}>
                <Say words={formWords[locale].start} />
              </a>
            </li>
            <li>
              <a href={to.open}>
                <Say words={words.keptFile} />
              </a>
            </li>
          </ul>
        </section>
      </div>
    </Layout>
  );
}
