import type { Context } from "hono";
import type { VNode } from "preact";
import type { Reader } from "#src/db/write.ts";
import { type NextCase, nextCase } from "#src/domain/requests/next-case.ts";
import { canReadRequest, teamsSeen } from "#src/domain/requests/requests-policy.ts";
import { requestById } from "#src/domain/requests/requests-queries.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { dayInJapan } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { DangerMark } from "#src/web/requests/danger-mark.tsx";
import { memberOf } from "#src/web/requests/member-of.ts";
import { nextCaseWords } from "#src/words/next-case-words.ts";

/** What whoever asks goes on with after this request. */
export function nextFor(
  { world }: Services,
  db: Reader,
  c: Context,
  after: Parameters<typeof nextCase>[2],
): Promise<NextCase | null> {
  const member = memberOf(c);
  const today = dayInJapan(world.clock.now());
  return nextCase(db, { accountId: member.accountId, today, teams: teamsSeen(member) }, after);
}

/** Where an answer leads that was sent to go on: the next request, or the queue; it names the one that was answered. */
export function afterSending(next: NextCase | null, answered: string, locale: Locale): string {
  const to = links(locale);
  return `${next === null ? to.requests : to.request(next.id)}?done=sent&from=${answered}`;
}

/** The number of the request that was answered just before, if whoever asks may see it. */
export async function answeredBefore(db: Reader, c: Context): Promise<{ id: string; number: number } | null> {
  const id = c.req.method === "GET" && c.req.query("done") === "sent" ? (c.req.query("from") ?? "") : "";
  const request = isUuid(id) ? await requestById(db, id) : null;
  return request !== null && canReadRequest(memberOf(c), request) ? { id, number: request.number } : null;
}

/** Says that the one before was answered, and leads back to it. */
export function AnsweredBefore({
  locale,
  answered,
  isLast,
}: {
  locale: Locale;
  answered: { readonly id: string; readonly number: number };
  /** Nothing else waits. */
  isLast: boolean;
}): VNode {
  const words = nextCaseWords[locale];
  const number = String(answered.number);
  return (
    <Notice kind="done">
      <Text words={isLast ? words.sentLast(number) : words.sent(number)} />
      <p>
        <a href={links(locale).request(answered.id)}>
          <Say words={words.back(number)} />
        </a>
      </p>
    </Notice>
  );
}

/** The way to what comes next; in words where nothing does. */
export function NextLink({ locale, next }: { locale: Locale; next: NextCase | null }): VNode {
  const words = nextCaseWords[locale];
  if (next === null)
    return (
      <span>
        <Say words={words.none} />
      </span>
    );
  return (
    <a href={links(locale).request(next.id)}>
      <Say words={words.next(String(next.number))} />{" "}
      {next.dangerLevel === "none" ? null : <DangerMark level={next.dangerLevel} locale={locale} />}
    </a>
  );
}
