import type { VNode } from "preact";
import type { ToldOfDesk } from "#src/domain/desks/directory/told-of-desk.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Notice, Text } from "#src/web/kit/blocks.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { deskPageWords } from "#src/words/desk-page-words.ts";

/** What the source of an imported desk says, in its own words and with its own names for things. */
export function ToldCard({ told, locale }: { told: ToldOfDesk; locale: Locale }): VNode {
  const words = deskPageWords[locale].told;
  const rows: ReadonlyArray<readonly [string, readonly string[]]> = [
    [words.description, [told.description]],
    [words.hours, told.hours],
    [words.address, told.addresses],
    [words.fees, [told.fees]],
    [words.how, [told.howToApply]],
    ...told.given.map(([label, value]) => [label, [value]] as const),
  ];
  return (
    <Card title={words.title(told.source)}>
      {told.alert === "" ? null : (
        <Notice kind="warn">
          <Text words={told.alert} />
        </Notice>
      )}
      <dl class="terms" lang="ja">
        {rows
          .filter(([, lines]) => lines.some((line) => line !== ""))
          .map(([label, lines]) => (
            <>
              <dt>
                <Say words={label} />
              </dt>
              <dd>
                {lines.map((line) => (
                  <Text words={line} />
                ))}
              </dd>
            </>
          ))}
      </dl>
      {told.notice === "" ? null : (
        <p class="source">
          <Say words={told.notice} />
        </p>
      )}
    </Card>
  );
}
