import type { VNode } from "preact";
import { type DangerKind, dangerKinds } from "#src/domain/desks/desk-vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { DeskItem, type OpenDesk } from "#src/web/desks/desk-item.tsx";
import { Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { desksWords } from "#src/words/desks-words.ts";

export type EmergencyPageProps = {
  readonly locale: Locale;
  readonly path: string;
  /** All emergency desks in the order in which they should be tried; the page groups them and keeps the order. */
  readonly desks: readonly OpenDesk[];
  readonly at: Date;
  readonly demo?: boolean;
};

/** Who helps at once: first those who come, then by what is happening, then without a voice, then in other languages. */
export function EmergencyPage({ locale, path, desks, at, demo = false }: EmergencyPageProps): VNode {
  const words = desksWords[locale].emergency;
  const groups = groupsOf(desks, locale);
  return (
    <Layout locale={locale} path={path} title={words.title} current="desks" demo={demo}>
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
      {desks.length === 0 ? (
        <Notice kind="danger">
          <Text words={words.none} />
        </Notice>
      ) : (
        <>
          <section aria-labelledby="jump">
            <p id="jump">
              <strong>
                <Say words={words.jump} />
              </strong>
            </p>
            <ul class="links">
              {groups.map((group) => (
                <li>
                  <a href={`#${group.id}`}>
                    <Say words={group.title} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
          {groups.map((group) => (
            <section id={group.id}>
              <h2>
                <Say words={group.title} />
              </h2>
              {group.note === null ? null : <Text words={group.note} small />}
              <ul class="desks">
                {group.desks.map((shown) => (
                  <DeskItem shown={shown} at={at} locale={locale} by={group.by} />
                ))}
              </ul>
            </section>
          ))}
          <Text words={words.checked} small />
        </>
      )}
      <p>
        <a href={links(locale).desks}>
          <Say words={words.allDesks} />
        </a>
      </p>
    </Layout>
  );
}

type Group = {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly by: "voice" | "text";
  readonly desks: readonly OpenDesk[];
};

/** A desk stands under everything that it is for, because a reader in a hurry reads one group; groups without desks are left out. */
function groupsOf(desks: readonly OpenDesk[], locale: Locale): Group[] {
  const words = desksWords[locale];
  const others = desks.filter(({ desk }) => !desk.x_yorozu.rescue);
  const rescue: Group = {
    id: "rescue",
    title: words.emergency.rescueTitle,
    note: words.emergency.rescueNote,
    by: "voice",
    desks: desks.filter(({ desk }) => desk.x_yorozu.rescue),
  };
  const byDanger = dangerKinds.map(
    (kind: DangerKind): Group => ({
      id: kind,
      title: words.dangers[kind],
      note: null,
      by: "voice",
      desks: others.filter(({ desk }) => desk.x_yorozu.dangers.includes(kind)),
    }),
  );
  const text: Group = {
    id: "text",
    title: words.emergency.textTitle,
    note: words.emergency.textNote,
    by: "text",
    desks: desks.filter(({ desk }) => desk.x_yorozu.online.some(({ kind }) => kind !== "web-page")),
  };
  const languages: Group = {
    id: "languages",
    title: words.emergency.languageTitle,
    note: null,
    by: "voice",
    desks: desks.filter(
      ({ desk }) => desk.languages.some(({ code }) => code !== "ja") || desk.x_yorozu.interpretedLanguages.length > 0,
    ),
  };
  return [rescue, ...byDanger, text, languages].filter((group) => group.desks.length > 0);
}
