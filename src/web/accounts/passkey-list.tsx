import type { VNode } from "preact";
import type { MyPasskey } from "#src/domain/accounts/passkeys.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { passkeyWords } from "#src/words/passkey-words.ts";

export type PasskeyListProps = {
  readonly locale: Locale;
  readonly passkeys: readonly MyPasskey[];
  /** Whether browsers have passkeys for this address at all. */
  readonly possible: boolean;
  readonly submitId: (form: string) => string;
};

/** One's passkeys, each to be removed, and a form that begins to make one. */
export function PasskeyList({ locale, passkeys, possible, submitId }: PasskeyListProps): VNode {
  const words = passkeyWords[locale].list;
  const to = links(locale);
  return (
    <Card title={words.title} id="passkeys">
      <Text words={words.lead} />
      <DataTable
        caption={words.title}
        empty={words.none}
        columns={[
          { key: "device", head: words.device },
          { key: "made", head: words.made },
          { key: "used", head: words.used },
          { key: "remove", head: words.remove },
        ]}
        rows={passkeys.map((passkey) => ({
          id: passkey.id,
          cells: {
            device: passkey.device || "-",
            made: <Say words={formatDay(passkey.createdAt, locale)} />,
            used: <Say words={passkey.usedAt === null ? words.never : formatDay(passkey.usedAt, locale)} />,
            remove: (
              <form method="post" action={to.passkeyRemove}>
                <SubmitId id={submitId(`passkey.${passkey.id.slice(0, 12)}`)} />
                <Hidden fields={{ id: passkey.id }} />
                <Button words={words.remove} look="text" about={passkey.device} />
              </form>
            ),
          },
        }))}
      />
      {possible ? (
        <form method="post" action={to.passkeys}>
          <SubmitId id={submitId("passkey")} />
          <Button words={words.add} look="quiet" />
        </form>
      ) : (
        <Text words={words.impossible} small />
      )}
    </Card>
  );
}
