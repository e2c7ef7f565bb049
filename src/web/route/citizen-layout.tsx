import type { ComponentChildren, VNode } from "preact";
import { type CitizenLocale, citizenLocales, htmlLang, isLocale, type Locale } from "#src/kernel/i18n.ts";
import { assetUrl } from "#src/web/kit/assets.ts";
import { Notice } from "#src/web/kit/blocks.tsx";
import { BrandMark } from "#src/web/kit/icons.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { PageLocale, Say } from "#src/web/kit/say.tsx";
import { citizenLinks } from "#src/web/route/citizen-links.ts";
import { plainWords } from "#src/words/furigana.ts";
import { kitWords } from "#src/words/kit-words.ts";
import { citizenLanguageName, citizenWords, unreadNote } from "#src/words/route-words-abroad.ts";

export type CitizenLayoutProps = {
  readonly locale: CitizenLocale;
  /** The address of this page without its language: `/route`, `/desks/x`. */
  readonly bare: string;
  readonly title: string;
  readonly hasErrors?: boolean;
  /** In a frame of another site: no way around, only what is asked and answered. */
  readonly framed?: boolean;
  readonly children: ComponentChildren;
};

/** A page for somebody in need, in any of the eight languages, with the others to choose. */
export function CitizenLayout(props: CitizenLayoutProps): VNode {
  const { locale, bare, title, hasErrors = false, framed = false, children } = props;
  if (isLocale(locale) && !framed)
    return (
      <Layout
        locale={locale}
        path={locale === "ja" ? bare : `/${locale}${bare}`}
        title={title}
        current="desks"
        hasErrors={hasErrors}
      >
        <Languages locale={locale} bare={bare} />
        {children}
      </Layout>
    );
  const words = citizenWords(locale);
  const to = citizenLinks(locale);
  const note = unreadNote(locale);
  return (
    <PageLocale.Provider value={marksJapanese(locale)}>
      <html lang={htmlLang(locale)} class={locale === "ja-easy" ? "easy" : undefined}>
        <head>
          <meta charset="utf-8" />
          <title>{`${hasErrors ? words.errorPrefix : ""}${plainWords(title)} - ${words.brand}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <link rel="stylesheet" href={assetUrl("style.css")} />
          <link rel="icon" href={assetUrl("icon.svg")} type="image/svg+xml" />
        </head>
        <body>
          <a class="skip" href="#main">
            <Say words={words.skip} />
          </a>
          <aside class="sos" aria-label={plainWords(words.emergencyLink)}>
            <div class="wrap">
              <a href={to.emergency} target={framed ? "_blank" : undefined} rel={framed ? "noopener" : undefined}>
                <Say words={words.maybeDanger} />
              </a>
            </div>
          </aside>
          {framed ? null : (
            <header class="top">
              <div class="wrap">
                <a class="brand" href={to.home}>
                  <BrandMark />
                  {words.brand}
                </a>
              </div>
            </header>
          )}
          <main id="main" tabIndex={-1}>
            <div class="wrap">
              <Languages locale={locale} bare={bare} />
              {children}
              {note === null ? null : (
                <Notice kind="info">
                  <p>{note}</p>
                </Notice>
              )}
            </div>
          </main>
        </body>
      </html>
    </PageLocale.Provider>
  );
}

/** The same page in the other languages, each by its own name: above all else, for who cannot read the rest. */
function Languages({ locale, bare }: { locale: CitizenLocale; bare: string }): VNode {
  return (
    <nav aria-label={plainWords(citizenWords(locale).languages)}>
      <ul class="links">
        {citizenLocales
          .filter((other) => other !== locale)
          .map((other) => (
            <li>
              <a href={other === "ja" ? bare : `/${other}${bare}`} lang={htmlLang(other)} hreflang={htmlLang(other)}>
                <Say words={isLocale(other) ? kitWords[other].languageName : citizenLanguageName(other)} />
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** Japanese names among Latin letters say that they are Japanese; among Chinese ones nobody could tell them apart. */
function marksJapanese(locale: CitizenLocale): Locale | null {
  if (isLocale(locale)) return locale;
  return locale === "zh-Hans" ? null : "en";
}

/** The language of the kit's own few words, and of what desks are described in. */
export function readLocale(locale: CitizenLocale): Locale {
  return isLocale(locale) ? locale : "en";
}
