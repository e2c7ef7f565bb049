import type { ComponentChildren, VNode } from "preact";
import { htmlLang, type Locale, locales } from "#src/kernel/i18n.ts";
import { type AssetName, assetUrl } from "#src/web/kit/assets.ts";
import { BrandMark } from "#src/web/kit/icons.tsx";
import { PageLocale, Say } from "#src/web/kit/say.tsx";
import { links, sameIn } from "#src/web/links.ts";
import { plainWords } from "#src/words/furigana.ts";
import { kitWords } from "#src/words/kit-words.ts";

export type Danger = {
  /** `faint`: it may be a figure of speech; a line, not a block. */
  readonly level: "urgent" | "concern" | "faint";
  readonly who: "writer" | "served";
  /** The desks to call, usually a `DeskList`; of a faint one, one name and number. */
  readonly desks: ComponentChildren;
  /** In place of the usual words. */
  readonly title?: string;
  readonly body?: string;
  /** Behind the desks: the way to say that nobody is in danger. */
  readonly calm?: ComponentChildren;
  /** Where all desks stand, when these are only the first: what is shown is short. */
  readonly all?: string;
  /** The block speaks another language than the page, with its own words for the way out. */
  readonly abroad?: { readonly lang: string; readonly leave: string; readonly leaveHint: string; readonly all: string };
};

export type LayoutProps = {
  readonly locale: Locale;
  /** The address of this page (of its GET), with or without the language: the language switch leads to the same page. */
  readonly path: string;
  /** What the page is; the name of the product follows. Words of the catalogue. */
  readonly title: string;
  readonly current?: "ask" | "means" | "desks" | undefined;
  /** True when a form came back: the title begins with エラー. */
  readonly hasErrors?: boolean;
  /** Somebody may be in danger: the emergency line becomes a block with the desks themselves. */
  readonly danger?: Danger | undefined;
  /** A page behind a secret: no index; `address` when its own address holds it: no referrer either. */
  readonly secret?: "address" | "session";
  /** Whether somebody is signed in, where the page knows it; without it, pages of a session say so. */
  readonly signedIn?: boolean;
  /** Staff pages use the whole width; of a session, they lead to the queue in place of the home page. */
  readonly wide?: boolean;
  /** Demonstration data is on this installation. */
  readonly demo?: boolean;
  /** A script of our own files; the answer must allow it (`allowOwnScript`). */
  readonly script?: AssetName;
  readonly children: ComponentChildren;
};

/** A whole page. The children bring the one h1 (`PageTitle`). */
export function Layout(props: LayoutProps): VNode {
  const { locale } = props;
  const words = kitWords[locale];
  const to = links(locale);
  const staff = props.wide === true && props.secret === "session";
  const title = `${props.hasErrors ? words.errorPrefix : ""}${plainWords(props.title)} - ${words.brand}`;
  return (
    <PageLocale.Provider value={locale}>
      <html lang={htmlLang(locale)} class={locale === "ja-easy" ? "easy" : undefined}>
        <head>
          <meta charset="utf-8" />
          <title>{title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          {props.secret ? <meta name="robots" content="noindex" /> : null}
          {props.secret === "address" ? <meta name="referrer" content="same-origin" /> : null}
          <link rel="stylesheet" href={assetUrl("style.css")} />
          <link rel="icon" href={assetUrl("icon.svg")} type="image/svg+xml" />
          {props.script === undefined ? null : <script src={assetUrl(props.script)} defer />}
        </head>
        <body class={props.wide ? "wide" : undefined}>
          <a class="skip" href="#main">
            <Say words={words.skip} />
          </a>
          {props.danger === undefined ? (
            <SosLine locale={locale} />
          ) : props.danger.level === "faint" ? (
            <FaintLine danger={props.danger} locale={locale} />
          ) : (
            <SosBlock danger={props.danger} locale={locale} />
          )}
          {props.demo ? (
            <p class="demo">
              <Say words={words.demo} />
            </p>
          ) : null}
          <header class="top">
            <div class="wrap">
              <a class="brand" href={to.home}>
                <BrandMark />
                {words.brand}
              </a>
              <nav aria-label={plainWords(words.nav.label)}>
                {staff ? (
                  <NavLink href={to.requests} words={words.nav.queue} current={false} />
                ) : (
                  <NavLink href={to.home} words={words.nav.ask} current={props.current === "ask"} />
                )}
                <NavLink href={to.catalogue} words={words.nav.means} current={props.current === "means"} />
                <NavLink href={to.desks} words={words.nav.desks} current={props.current === "desks"} />
              </nav>
              <LanguageSwitch locale={locale} path={props.path} />
            </div>
          </header>
          <main id="main" tabIndex={-1}>
            <div class="wrap">{props.children}</div>
          </main>
          <Footer
            locale={locale}
            signedIn={props.signedIn ?? (props.secret === "session" && !props.path.startsWith(to.signInStart))}
          />
        </body>
      </html>
    </PageLocale.Provider>
  );
}

function SosLine({ locale }: { locale: Locale }): VNode {
  const words = kitWords[locale].sos;
  return (
    <SosStrip locale={locale}>
      {words.who.split(/(?<=[・。])/).map((one) => (
        // NOTE: a line ends behind one of these troubles, never within.
        <>
          <span class="ph">
            <Say words={one.trim()} />
          </span>
          {one.startsWith(" ") ? " " : null}
        </>
      ))}
    </SosStrip>
  );
}

/** What may have been meant less gravely: one number in a line, without a word on what the writer may feel. */
function FaintLine({ danger, locale }: { danger: Danger; locale: Locale }): VNode {
  return (
    <SosStrip locale={locale}>
      <Say words={danger.body ?? kitWords[locale].sos.faint} /> {danger.desks}
    </SosStrip>
  );
}

/** The line on top of a page that leads to the desks. */
function SosStrip({ locale, children }: { locale: Locale; children: ComponentChildren }): VNode {
  const words = kitWords[locale].sos;
  return (
    <aside class="sos" aria-label={plainWords(words.label)}>
      <div class="wrap">
        <span>{children}</span>{" "}
        <a href={links(locale).emergency}>
          <Say words={words.link} />
        </a>
      </div>
    </aside>
  );
}

function SosBlock({ danger, locale }: { danger: Danger; locale: Locale }): VNode {
  const words = kitWords[locale].sos;
  const texts = words.danger[danger.level === "urgent" ? "urgent" : "concern"][danger.who];
  const { abroad } = danger;
  const read = abroad === undefined ? locale : abroad.lang === "zh-Hans" ? null : "en";
  return (
    <PageLocale.Provider value={read}>
      <aside class="sos big" aria-label={plainWords(words.label)}>
        <div class="wrap" lang={abroad?.lang}>
          <p class="sos-title">
            <strong>
              <Say words={danger.title ?? texts.title} />
            </strong>
          </p>
          {danger.all === undefined ? (
            <p>
              <Say words={danger.body ?? texts.body} />
            </p>
          ) : null}
          {danger.desks}
          {danger.all === undefined ? null : (
            <p>
              <a href={danger.all}>
                <Say words={abroad?.all ?? words.all} />
              </a>
            </p>
          )}
          <LeaveLine words={abroad ?? words} />
          {danger.calm}
        </div>
      </aside>
    </PageLocale.Provider>
  );
}

/** The way out for who is watched, and what stays behind. */
export function LeaveLine({ words }: { words: { readonly leave: string; readonly leaveHint: string } }): VNode {
  return (
    <p class="small sos-leave">
      <a href={innocent} rel="noreferrer">
        <Say words={words.leave} />
      </a>{" "}
      <Say words={words.leaveHint} />
    </p>
  );
}

/** A page that anybody may have open: the weather forecast of the Japan Meteorological Agency. */
const innocent = "https://www.jma.go.jp/bosai/forecast/";

function NavLink({ href, words, current }: { href: string; words: string; current: boolean }): VNode {
  return (
    <a href={href} aria-current={current ? "page" : undefined}>
      <span>
        <Say words={words} />
      </span>
    </a>
  );
}

function LanguageSwitch({ locale, path }: { locale: Locale; path: string }): VNode {
  const words = kitWords[locale];
  return (
    <ul class="langs" aria-label={plainWords(words.languages)}>
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <li>
            <a href={sameIn(path, other)} lang={htmlLang(other)} hreflang={htmlLang(other)}>
              <Say words={kitWords[other].languageName} />
            </a>
          </li>
        ))}
    </ul>
  );
}

function Footer({ locale, signedIn }: { locale: Locale; signedIn: boolean }): VNode {
  const words = kitWords[locale].footer;
  const to = links(locale);
  return (
    <footer>
      <div class="wrap">
        <p>
          <Say words={words.what} />
        </p>
        <ul>
          {(
            [
              [to.services, words.services],
              [to.privacy, words.privacy],
              [to.accessibility, words.accessibility],
              [to.about, words.about],
              signedIn ? [to.me, words.me] : [to.signInStart, words.team],
            ] as const
          ).map(([href, name]) => (
            <li>
              <a href={href}>
                <Say words={name} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
