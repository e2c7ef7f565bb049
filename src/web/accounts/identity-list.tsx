import type { VNode } from "preact";
import type { MyIdentity } from "#src/domain/accounts/identities.ts";
import type { Provider } from "#src/domain/accounts/provider.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { literal } from "#src/words/furigana.ts";
import { providerWords } from "#src/words/provider-words.ts";

export type IdentityListProps = {
  readonly locale: Locale;
  readonly identities: readonly MyIdentity[];
  readonly providers: readonly Pick<Provider, "id" | "name" | "issuer">[];
  readonly submitId: (form: string) => string;
};

/** One's accounts of other services, each to be removed, and forms that connect one; nothing where there is none of it. */
export function IdentityList({ locale, identities, providers, submitId }: IdentityListProps): VNode | null {
  if (providers.length === 0 && identities.length === 0) return null;
  const words = providerWords[locale].list;
  const to = links(locale);
  // A service that is not offered any more has its address for a name.
  const nameOf = (issuer: string) => providers.find((one) => one.issuer === issuer)?.name ?? new URL(issuer).host;
  return (
    <Card title={words.title} id="identities">
      <Text words={words.lead} />
      <DataTable
        caption={words.title}
        empty={words.none}
        columns={[
          { key: "service", head: words.service },
          { key: "since", head: words.since },
          { key: "remove", head: words.remove },
        ]}
        rows={identities.map(({ issuer, subject, createdAt }, i) => ({
          id: String(i),
          cells: {
            service: nameOf(issuer),
            since: <Say words={formatDay(createdAt, locale)} />,
            remove: (
              <form method="post" action={to.identityRemove}>
                <SubmitId id={submitId(`identity.${i}`)} />
                <Hidden fields={{ issuer, subject }} />
                <Button words={words.remove} look="text" about={literal(nameOf(issuer))} />
              </form>
            ),
          },
        }))}
      />
      {providers.map(({ id, name }) => (
        <form method="post" action={to.identities}>
          <SubmitId id={submitId(`connect.${id}`)} />
          <Hidden fields={{ provider: id }} />
          <div class="actions">
            <Button words={words.add(literal(name))} look="quiet" />
          </div>
        </form>
      ))}
    </Card>
  );
}
