import type { VNode } from "preact";
import { type DangerKind, dangerKinds } from "#src/domain/advice/vocabulary.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { openState } from "#src/domain/desks/desk-hours.ts";
import { firstPhone } from "#src/domain/desks/first-phone.ts";
import { languageInWords } from "#src/http/route-in-words.ts";
import type { CitizenLocale } from "#src/kernel/i18n.ts";
import { SourceList } from "#src/web/catalogue/source-list.tsx";
import { anytimeOf, hoursLines } from "#src/web/desks/desk-in-words.ts";
import { isRescue, RescueNumbers } from "#src/web/desks/rescue-numbers.tsx";
import { Card, Fold, PageTitle } from "#src/web/kit/blocks.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { CitizenLayout, readLocale } from "#src/web/route/citizen-layout.tsx";
import { citizenLinks } from "#src/web/route/citizen-links.ts";
import {
  DeskForWhom,
  DeskName,
  onlyForWords,
  openInWords,
  PhoneShown,
  WrittenWays,
} from "#src/web/route/desk-facts.tsx";
import { deskLineAbroad } from "#src/words/desk-words-abroad.ts";
import { plainWords } from "#src/words/furigana.ts";
import { citizenWords } from "#src/words/route-words-abroad.ts";
import { sayInDanger } from "#src/words/say-first-words.ts";

type AbroadPageProps = { readonly locale: CitizenLocale; readonly at: Date };

/** A desk in one of the five languages: how to reach it; what is only known in Japanese and English stays in English. */
export function AbroadDeskPage({ locale, at, desk }: AbroadPageProps & { desk: Desk }): VNode {
  const words = citizenWords(locale);
  const { key, name, sources, interpretedLanguages, online } = desk.x_yorozu;
  const spoken = [...new Set([...desk.languages.map(({ code }) => code), ...interpretedLanguages])];
  const phones = desk.phones.filter(({ type }) => type !== "fax");
  const names = spoken.map((code) => languageInWords(code, locale)).join(locale === "zh-Hans" ? "、" : ", ");
  return (
    <CitizenLayout locale={locale} bare={`/desks/${encodeURIComponent(key)}`} title={plainWords(name.en)}>
      <PageTitle
        words={plainWords(name.en)}
        locale={readLocale(locale)}
        lead={[onlyForWords(desk, locale), deskLineAbroad(key, locale) ?? plainWords(desk.x_yorozu.forWhom.en)]
          .filter(Boolean)
          .join(" ")}
      />
      <p lang="ja">{plainWords(name.ja)}</p>
      {phones.length === 0 ? null : (
        <Card title={words.phones}>
          <p>
            <strong>{openInWords(openState(desk, at, { by: "voice" }), at, locale)}</strong>
          </p>
          <ul class="desks">
            {phones.map((phone) => (
              <li>
                <PhoneShown desk={desk} phone={phone} locale={locale} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {online.length === 0 ? null : (
        <Card title={words.online}>
          <WrittenWays desk={desk} locale={locale} />
        </Card>
      )}
      <dl class="terms">
        <dt>{words.spoken}</dt>
        <dd>{names}</dd>
        <dt>{words.hours}</dt>
        <dd lang="en">
          {hoursLines(desk, "en").map((line, i) => (
            <>
              {i > 0 ? <br /> : null}
              {line}
            </>
          ))}
        </dd>
      </dl>
      <h2>{words.sources}</h2>
      <SourceList sources={sources.map(({ url, date }) => ({ url, date }))} locale="en" />
      <Back locale={locale} />
    </CitizenLayout>
  );
}

/** The emergency desks in one of the five languages, under every danger that they are for. */
export function AbroadEmergencyPage({ locale, at, desks }: AbroadPageProps & { desks: readonly Desk[] }): VNode {
  const words = citizenWords(locale);
  return (
    <CitizenLayout locale={locale} bare="/emergency" title={words.emergencyLink}>
      <PageTitle words={words.emergencyLink} locale={readLocale(locale)} lead={words.emergencyLead} />
      <RescueNumbers
        desks={desks.filter(isRescue)}
        labelOf={(number) => (comes[number] ?? []).map((kind) => words.dangers[kind]).join(" · ")}
        hrefOf={({ x_yorozu: { key } }) => citizenLinks(locale).desk(key)}
      />
      {dangerKinds.map((kind) => (
        <Fold id={`about-${kind}`} title={words.dangers[kind]}>
          <section id={kind}>
            <p>{sayInDanger(kind, locale)}</p>
            <ul class="desks">
              {desks
                .filter(({ x_yorozu: { dangers } }) => dangers.includes(kind))
                .slice(0, atOnce)
                .map((desk) => {
                  const phone = firstPhone(desk, locale === "zh-Hans" ? "zh" : locale);
                  return (
                    <li>
                      <DeskName desk={desk} locale={locale} framed={false} />
                      <DeskForWhom desk={desk} locale={locale} />
                      {phone === undefined ? (
                        <WrittenWays desk={desk} locale={locale} />
                      ) : (
                        <PhoneShown desk={desk} phone={phone} locale={locale} />
                      )}
                      <span class="small">
                        {openInWords(
                          openState(desk, at),
                          at,
                          locale,
                          phone === undefined ? anytimeOf(desk) : undefined,
                        )}
                      </span>
                    </li>
                  );
                })}
            </ul>
          </section>
        </Fold>
      ))}
      <Back locale={locale} />
    </CitizenLayout>
  );
}

/** What each number is called for, of the dangers that have words in every language. */
const comes: Readonly<Record<string, readonly DangerKind[]>> = {
  "110": ["crime"],
  "119": ["medical", "fire"],
  "118": ["sea"],
};

/** Several, for a line may be busy; few, for somebody in need reads little. */
const atOnce = 4;

function Back({ locale }: { locale: CitizenLocale }): VNode {
  return (
    <p>
      <a href={citizenLinks(locale).route}>
        <Say words={citizenWords(locale).back} />
      </a>
    </p>
  );
}
