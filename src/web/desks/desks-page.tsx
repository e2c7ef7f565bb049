import type { VNode } from "preact";
import { deskThemes } from "#src/domain/desks/desk-vocabulary.ts";
import type { Vacancy } from "#src/domain/desks/keeping/vacancy.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { DeskBrief } from "#src/web/desks/desk-brief.tsx";
import { DeskFilters } from "#src/web/desks/desk-filters.tsx";
import { type DeskSearch, deskQuery, isNarrowed } from "#src/web/desks/desk-search.ts";
import type { OpenDesk } from "#src/web/desks/desk-ways.tsx";
import type { FoundDesks } from "#src/web/desks/find-desks.ts";
import { Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { PageTurns } from "#src/web/kit/page-turns.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deskCareWords } from "#src/words/desk-care-words.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { embedWords } from "#src/words/embed-words.ts";
import { routeWords } from "#src/words/route-words.ts";

export type DesksPageProps = {
  readonly locale: Locale;
  readonly path: string;
  /** The whole directory: its themes are counted. */
  readonly all: readonly OpenDesk[];
  /** What was found, in order. */
  readonly found: FoundDesks;
  readonly search: DeskSearch;
  /** Places free now at a desk, where somebody told. */
  readonly vacancyOf?: (serviceId: string) => Vacancy | undefined;
  readonly at: Date;
  readonly demo?: boolean;
};

/** So many desks are read without losing the way, and make a page of less than three screens of a desk. */
export const desksOnPage = 12;

/** The directory: what people come with, or what a search found, a page at a time. Everything is a plain GET. */
export function DesksPage(props: DesksPageProps): VNode {
  const { locale, search } = props;
  const words = desksWords[locale].list;
  const to = links(locale);
  return (
    <Layout locale={locale} path={props.path} title={words.title} current="desks" demo={props.demo ?? false}>
      <PageTitle words={words.title} locale={locale} {...(isNarrowed(search) ? {} : { lead: words.lead })} />
      {isNarrowed(search) ? null : (
        <div class="actions">
          <ButtonLink words={words.toEmergency} href={to.emergency} look="quiet" />
          <ButtonLink words={routeWords[locale].title} href={to.route} look="quiet" />
        </div>
      )}
      <DeskFilters locale={locale} search={search} />
      <ListSoFar locale={locale} list={search.list ?? []} />
      {isNarrowed(search) ? <Found {...props} /> : <Themes {...props} />}
      <Notice kind="info">
        <Text words={words.askPerson} />
        <p>
          <a href={to.home}>
            <Say words={words.toHome} />
          </a>
        </p>
      </Notice>
      <p class="small">
        <a href={to.embed}>
          <Say words={embedWords[locale].link} />
        </a>
      </p>
    </Layout>
  );
}

/** The list to hand over, once something is on it. */
function ListSoFar({ locale, list }: { locale: Locale; list: readonly string[] }): VNode | null {
  if (list.length === 0) return null;
  return (
    <p>
      <a href={links(locale).shortList(list)}>
        <Say words={deskCareWords[locale].list.open(list.length)} />
      </a>
    </p>
  );
}

/** What people come with, each with what is in it and how many desks. */
function Themes({ locale, all, search }: DesksPageProps): VNode {
  const words = desksWords[locale];
  const counts = countsOf(all);
  return (
    <>
      <h2>
        <Say words={words.list.themesTitle} />
      </h2>
      <ul class="themes">
        {deskThemes.map((theme) => {
          const count = counts.get(theme) ?? 0;
          return count === 0 ? null : (
            <li>
              <a
                href={`${links(locale).desks}${deskQuery({ q: "", theme, place: "", by: "", openNow: false, page: 1, list: search.list ?? [] })}`}
              >
                <Say words={words.themes[theme].name} />
              </a>
              <span class="small">
                <Say words={words.themes[theme].what} /> <Say words={words.list.found(count)} />
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const countsKept = new WeakMap<readonly OpenDesk[], ReadonlyMap<string, number>>();

/** How many desks stand under each theme; counted once for a directory. */
function countsOf(all: readonly OpenDesk[]): ReadonlyMap<string, number> {
  const known = countsKept.get(all);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { desk } of all) counts.set(desk.x_yorozu.theme, (counts.get(desk.x_yorozu.theme) ?? 0) + 1);
  countsKept.set(all, counts);
  return counts;
}

function Found({ locale, found, search, at, vacancyOf }: DesksPageProps): VNode {
  const words = desksWords[locale];
  const { desks } = found;
  const pages = Math.max(1, Math.ceil(desks.length / desksOnPage));
  const page = Math.min(search.page, pages);
  const shown = desks.slice((page - 1) * desksOnPage, page * desksOnPage);
  const theme = search.theme === "" ? "" : words.themes[search.theme].name;
  return (
    <section id="found">
      <h2>
        {theme === "" ? null : (
          <>
            <Say words={theme} />
            {locale === "en" ? ": " : "："}
          </>
        )}
        <Say words={words.list.found(desks.length)} />
      </h2>
      {found.byMeaning ? <Text words={words.list.byMeaning} /> : null}
      {desks.length === 0 ? (
        <Nothing locale={locale} search={search} />
      ) : (
        <ul class="desks">
          {shown.map((desk) => (
            <DeskBrief
              shown={desk}
              at={at}
              locale={locale}
              by={search.by === "text" ? "text" : "voice"}
              languages={locale !== "ja" || search.theme === "foreign"}
              list={search.list ?? []}
              vacancy={vacancyOf?.(desk.desk.id)}
            />
          ))}
        </ul>
      )}
      <PageTurns
        locale={locale}
        page={page}
        pages={pages}
        at={(at) => `${links(locale).desks}${deskQuery({ ...search, page: at })}#found`}
      />
      <Text words={words.emergency.checked} small />
    </section>
  );
}

/** Nothing fits: the same search with one thing less, and the whole directory. */
function Nothing({ locale, search }: { locale: Locale; search: DeskSearch }): VNode {
  const words = desksWords[locale].list;
  const wider: ReadonlyArray<readonly [string, DeskSearch]> = [
    ...(search.room === true ? [[words.wider.room, { ...search, room: false, page: 1 }] as const] : []),
    ...(search.openNow ? [[words.wider.open, { ...search, openNow: false, page: 1 }] as const] : []),
    ...(search.by === "" ? [] : [[words.wider.by, { ...search, by: "", page: 1 } as const] as const]),
    ...(search.place === "" ? [] : [[words.wider.place, { ...search, place: "", page: 1 }] as const]),
    ...(search.theme === "" ? [] : [[words.wider.theme, { ...search, theme: "", page: 1 } as const] as const]),
  ];
  return (
    <>
      <Text words={words.none} />
      <ul>
        {wider.map(([label, other]) => (
          <li>
            <a href={`${links(locale).desks}${deskQuery(other)}`}>
              <Say words={label} />
            </a>
          </li>
        ))}
        <li>
          <a href={links(locale).desks}>
            <Say words={words.clear} />
          </a>
        </li>
      </ul>
    </>
  );
}
