import type { VNode } from "preact";
import { type DangerKind, dangerKinds } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { DeskBrief } from "#src/web/desks/desk-brief.tsx";
import type { OpenDesk } from "#src/web/desks/desk-ways.tsx";
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
  /** Desks for people with little Japanese, those for emergencies among them. */
  readonly speaking?: readonly OpenDesk[];
  readonly at: Date;
  readonly demo?: boolean;
};

/** Who helps at once: first those who come, then by what is happening, then without a voice, then in other languages. */
export function EmergencyPage(props: EmergencyPageProps): VNode {
  const { locale, path, desks, speaking = [], at, demo = false } = props;
  const words = desksWords[locale].emergency;
  const { rescue, broad } = firstOf(desks);
  const first = [...rescue, ...broad];
  // Those on top need not take the room of others below: they stand last in their groups.
  const groups = groupsOf([...desks.filter((shown) => !first.includes(shown)), ...first], speaking, locale);
  return (
    <Layout locale={locale} path={path} title={words.title} current="desks" demo={demo}>
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
      {desks.length === 0 ? (
        <Notice kind="danger">
          <Text words={words.none} />
        </Notice>
      ) : (
        <>
          <section id="rescue">
            <h2>
              <Say words={words.rescueTitle} />
            </h2>
            <Text words={words.rescueNote} small />
            <Desks desks={rescue} at={at} locale={locale} by="voice" />
          </section>
          {broad.length === 0 ? null : (
            <section id="talk">
              <h2>
                <Say words={words.talkTitle} />
              </h2>
              <Text words={words.talkNote} small />
              <Desks desks={broad} at={at} locale={locale} by="voice" />
            </section>
          )}
          <nav aria-labelledby="jump" class="jump">
            <h2 id="jump">
              <Say words={words.jump} />
            </h2>
            <ul>
              {groups.map((group) => (
                <li>
                  <a href={`#${group.id}`}>
                    <Say words={group.title} />
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {groups.map((group) => (
            <section id={group.id}>
              <h2>
                <Say words={group.title} />
              </h2>
              {group.note === null ? null : <Text words={group.note} small />}
              <Desks
                desks={group.desks.slice(0, atOnce)}
                at={at}
                locale={locale}
                by={group.by}
                languages={group.id === "languages"}
              />
              {group.desks.length <= atOnce ? null : (
                <details class="more-desks">
                  <summary>
                    <Say words={words.more(group.desks.length - atOnce)} />
                  </summary>
                  <Desks
                    desks={group.desks.slice(atOnce)}
                    at={at}
                    locale={locale}
                    by={group.by}
                    languages={group.id === "languages"}
                  />
                </details>
              )}
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

/** So many desks of a group stand open: several, for a line may be busy; few, for somebody in need reads little. */
const atOnce = 3;

/** Those who come to the place, and the desk to talk to that takes most kinds of trouble: what fits before anything is chosen. */
function firstOf(desks: readonly OpenDesk[]): { rescue: OpenDesk[]; broad: OpenDesk[] } {
  const rescue = desks.filter(({ desk }) => desk.x_yorozu.rescue && desk.x_yorozu.dangers.length > 1);
  const broad = desks.filter(({ desk }) => !desk.x_yorozu.rescue && desk.phones.length > 0);
  const most = Math.max(0, ...broad.map(({ desk }) => desk.x_yorozu.dangers.length));
  return { rescue, broad: broad.filter(({ desk }) => desk.x_yorozu.dangers.length === most).slice(0, 1) };
}

function Desks(props: {
  desks: readonly OpenDesk[];
  at: Date;
  locale: Locale;
  by: "voice" | "text";
  languages?: boolean;
}): VNode {
  return (
    <ul class="desks">
      {props.desks.map((shown) => (
        <DeskBrief
          shown={shown}
          at={props.at}
          locale={props.locale}
          by={props.by}
          languages={props.languages ?? false}
        />
      ))}
    </ul>
  );
}

type Group = {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly by: "voice" | "text";
  readonly desks: readonly OpenDesk[];
};

/** Nobody answers there: a page says where to go. */
function isPageOnly({ desk: { phones, x_yorozu } }: OpenDesk): boolean {
  return phones.length === 0 && x_yorozu.online.every(({ kind }) => kind === "web-page");
}

function isForChildren({ desk }: OpenDesk): boolean {
  return desk.x_yorozu.forChildren;
}

/** A desk stands under everything that it is for, because a reader in a hurry reads one group; groups without desks are left out. */
function groupsOf(desks: readonly OpenDesk[], speaking: readonly OpenDesk[], locale: Locale): Group[] {
  const words = desksWords[locale];
  // Who comes to the place stands on top already; where there is nobody else (fire, sea) they are the group.
  const forDanger = (kind: DangerKind): OpenDesk[] => {
    const all = desks.filter(({ desk }) => desk.x_yorozu.dangers.includes(kind));
    const others = all.filter(({ desk }) => !desk.x_yorozu.rescue);
    const found = others.length > 0 ? others : all;
    // A page to read stands after somebody to talk to; lines made for children come first only where a child is meant.
    const rank = (shown: OpenDesk) =>
      Number(isPageOnly(shown)) * 2 + Number(kind !== "child-abuse" && isForChildren(shown));
    return found.toSorted((a, b) => rank(a) - rank(b));
  };
  // What to call where there is no time: only where others stand below it.
  const rescueFor = (kind: DangerKind): string | null => {
    const all = desks.filter(({ desk }) => desk.x_yorozu.dangers.includes(kind));
    const numbers = all.flatMap(({ desk }) => (desk.x_yorozu.rescue ? (desk.phones[0]?.number ?? []) : []));
    return numbers.length === 0 || numbers.length === all.length
      ? null
      : words.emergency.now(numbers.join(locale === "en" ? " / " : "・"));
  };
  const byDanger = dangerKinds.map(
    (kind: DangerKind): Group => ({
      id: kind,
      title: words.dangers[kind],
      note: rescueFor(kind),
      by: "voice",
      desks: forDanger(kind),
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
    note: words.emergency.languageNote,
    by: "voice",
    desks: speaking,
  };
  return [...byDanger, text, languages].filter((group) => group.desks.length > 0);
}
