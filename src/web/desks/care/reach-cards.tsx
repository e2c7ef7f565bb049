import type { VNode } from "preact";
import { type Attempts, isHardToReach, isStale } from "#src/domain/desks/care/reachability.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Notice, Tag, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deskCareWords } from "#src/words/desk-care-words.ts";
import { deskKeepingWords } from "#src/words/desk-keeping-words.ts";

/** What stands above a desk's ways in, where there is something to know before one tries. */
export function ReachNotice(props: {
  desk: Desk;
  attempts: Attempts | undefined;
  /** The desk was asked whether its entry is right, and did not answer. */
  isUnanswered: boolean;
  at: Date;
  locale: Locale;
}): VNode | null {
  const { attempts, locale } = props;
  const words = deskCareWords[locale].reach;
  return (
    <>
      {attempts && isHardToReach(attempts) ? (
        <Notice kind="warn" title={words.hard}>
          <Text words={words.hardMore(attempts.through, attempts.through + attempts.not)} />
        </Notice>
      ) : null}
      {props.isUnanswered ? (
        <p>
          <Tag kind="assume" words={deskKeepingWords[locale].unanswered} />
        </p>
      ) : null}
      {isStale(props.desk, props.at) ? (
        <p>
          <Tag kind="assume" words={words.stale} />
        </p>
      ) : null}
    </>
  );
}

/** "Did you get through?" and "this is wrong", below everything else of a desk. */
export function AfterwardsCards(props: {
  desk: Desk;
  locale: Locale;
  told: "attempt" | "report" | null;
  listed: readonly string[];
  submitId: string;
}): VNode {
  const { desk, locale } = props;
  const { key } = desk.x_yorozu;
  const words = deskCareWords[locale];
  const to = links(locale);
  return (
    <>
      {props.told === null ? null : (
        <Notice kind="done" id="told">
          <Text words={props.told === "attempt" ? words.reach.thanks : words.report.done} />
        </Notice>
      )}
      <div class="two">
        <Card title={words.reach.title}>
          <Text words={words.reach.lead} small />
          <form method="post" action={to.deskAttempts(key)} class="actions">
            <SubmitId id={props.submitId} />
            <Button words={words.reach.yes} look="quiet" name="through" value="yes" />
            <Button words={words.reach.no} look="quiet" name="through" value="no" />
          </form>
        </Card>
        <Card title={words.report.title}>
          <Text words={words.report.lead} small />
          <ul>
            <li>
              <a href={to.reportDesk(key)}>
                <Say words={words.report.link} />
              </a>
            </li>
            <li>
              <a href={to.deskRules}>
                <Say words={words.rules.title} />
              </a>
            </li>
            <li>
              <a href={to.shortList([...props.listed, key])}>
                <Say words={words.list.add} />
              </a>
            </li>
            <li>
              <a href={to.claimDesk(key)}>
                <Say words={deskKeepingWords[locale].claim.link} />
              </a>
            </li>
          </ul>
        </Card>
      </div>
    </>
  );
}
