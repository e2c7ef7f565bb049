import type { VNode } from "preact";
import type { Desk } from "#src/domain/desks/desk.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { bestPhone } from "#src/web/desks/desk-brief.tsx";
import { languageList, onlineHref } from "#src/web/desks/desk-in-words.ts";
import { Card } from "#src/web/kit/blocks.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { telHref } from "#src/web/kit/tel-href.ts";
import { deskPageWords } from "#src/words/desk-page-words.ts";
import { desksWords } from "#src/words/desks-words.ts";

/** The one way in for somebody who has only a telephone, and for somebody who cannot speak; and what to do where there is none. */
export function ReachWithCard({ desk, locale }: { desk: Desk; locale: Locale }): VNode {
  const words = deskPageWords[locale].reachWith;
  const { note, callers } = desk.x_yorozu;
  return (
    <Card title={words.title}>
      <dl class="terms">
        <dt>
          <Say words={words.phone} />
        </dt>
        <ByPhone desk={desk} locale={locale} />
        {bestPhone(desk) === undefined && note !== undefined ? (
          <dd>
            <Say words={words.seeNote} />
          </dd>
        ) : null}
        <dt>
          <Say words={words.written} />
        </dt>
        <InWriting desk={desk} locale={locale} />
      </dl>
      {callers.includes("helper") ? (
        <p>
          <Say words={words.helper} />
        </p>
      ) : null}
    </Card>
  );
}

function ByPhone({ desk, locale }: { desk: Desk; locale: Locale }): VNode {
  const phone = bestPhone(desk);
  if (phone === undefined)
    return (
      <dd>
        <Say words={deskPageWords[locale].reachWith.noPhone} />
      </dd>
    );
  return (
    <dd>
      <a href={telHref(phone.number)}>{phone.number}</a> <Say words={desksWords[locale].pays[phone.x_yorozu.pays]} />
      {phone.languages === undefined || phone.languages.length === 0 ? null : (
        <>
          {locale === "en" ? "; " : "。"}
          <Say
            words={desksWords[locale].forLanguages(
              languageList(
                phone.languages.map(({ code }) => code),
                locale,
              ),
            )}
          />
        </>
      )}
    </dd>
  );
}

function InWriting({ desk, locale }: { desk: Desk; locale: Locale }): VNode {
  // A page that explains the way in is none itself.
  const ways = desk.x_yorozu.online.filter(({ kind }) => kind !== "web-page");
  const { online } = desksWords[locale];
  const { withoutVoice } = desk.x_yorozu;
  return (
    <dd>
      {withoutVoice ? (
        <Say words={withoutVoice[locale]} />
      ) : ways.length === 0 ? (
        <Say words={deskPageWords[locale].reachWith.noWritten} />
      ) : null}
      {withoutVoice && ways.length > 0 ? <br /> : null}
      {ways.map((way, i) => {
        const href = onlineHref(way);
        return (
          <>
            {i === 0 ? null : locale === "en" ? ", " : "、"}
            {href === null ? (
              <Say words={`${online[way.kind]} ${way.address}`} />
            ) : (
              <a href={href} rel="external noreferrer">
                <Say words={online[way.kind]} />
              </a>
            )}
          </>
        );
      })}
    </dd>
  );
}
