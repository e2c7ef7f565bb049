import type { VNode } from "preact";
import { type FollowUpResult, followUpResults } from "#src/domain/outcomes/follow-up.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { links } from "#src/web/links.ts";
import { outcomeWords } from "#src/words/outcome-words.ts";

type FollowUpProps = {
  readonly locale: Locale;
  readonly followKey: string;
  readonly result: FollowUpResult | null;
  readonly stopped: boolean;
  readonly submitId: (form: string) => string;
};

/** How it went, told by one press. */
export function FollowUpPage({ locale, followKey, result, stopped, submitId }: FollowUpProps): VNode {
  const words = outcomeWords[locale].page;
  const here = links(locale).followUp(followKey);
  return (
    <Layout locale={locale} path={here} title={words.title} secret="address">
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
      {stopped ? (
        <Notice kind="done">
          <Text words={words.stopped} />
        </Notice>
      ) : null}
      {result === null ? null : (
        <Notice kind="done" title={words.answered(words.results[result])}>
          <Text words={words.next[result]} />
        </Notice>
      )}
      <Card accent>
        <form method="post" action={here}>
          <SubmitId id={submitId("result")} />
          {followUpResults.map((one) => (
            <div class="actions">
              <Button words={words.results[one]} name="result" value={one} look={one === result ? "main" : "quiet"} />
            </div>
          ))}
        </form>
      </Card>
      {stopped ? null : (
        <Card title={words.stopTitle}>
          <form method="post" action={here}>
            <SubmitId id={submitId("stop")} />
            <div class="actions">
              <Button words={words.stop} name="result" value="stop" look="quiet" />
            </div>
          </form>
        </Card>
      )}
    </Layout>
  );
}
