import type { VNode } from "preact";
import { type DangerKind, dangerKinds } from "#src/domain/advice/vocabulary.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { answersAbroad } from "#src/domain/desks/other-languages.ts";
import { isPageOnly } from "#src/domain/desks/way-to-desk.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { DeskBrief } from "#src/web/desks/desk-brief.tsx";
import type { OpenDesk } from "#src/web/desks/desk-ways.tsx";
import { isRescue, RescueNumbers } from "#src/web/desks/rescue-numbers.tsx";
import { Fold, Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { sayInDanger } from "#src/words/say-first-words.ts";

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
  const comes: Readonly<Record<string, string>> = words.comes;
  const { rescue, broad } = firstOf(desks);
  // The one on top need not take the room of others below, but of those that answer nobody or some people alone.
  const groups = groupsOf(desks, speaking, locale, broad);
  const alsoAbroad = (desk: Desk) => answersAbroad(desk, speaking);
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
            <RescueNumbers
              desks={rescue.map(({ desk }) => desk)}
              labelOf={(number, { x_yorozu: own }) => comes[number] ?? own.name[locale]}
              hrefOf={({ x_yorozu: { key } }) => links(locale).desk(key)}
            />
            <Text words={words.rescueNote} small />
            <ul>
              {groups
                .filter(({ id }) => id === "languages" || id === "text")
                .map((group) => (
                  <li>
                    <a href={`#${group.id}`}>
                      <Say words={group.title} />
                    </a>
                  </li>
                ))}
            </ul>
          </section>
          {broad.length === 0 ? null : (
            <section id="talk">
              <h2>
                <Say words={words.talkTitle} />
              </h2>
              <Text words={words.talkNote} small />
              <Desks desks={broad} at={at} locale={locale} by="voice" alsoAbroad={alsoAbroad} />
            </section>
          )}
          <h2>
            <Say words={words.jump} />
          </h2>
          {groups.map((group) => (
            <Group group={group} at={at} locale={locale} alsoAbroad={alsoAbroad} />
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

/** What somebody can be in need of, folded: its heading is one line of the index, and a link to it opens it. */
function Group({
  group: { id, title, note, say, by, desks },
  at,
  locale,
  alsoAbroad,
}: {
  group: Group;
  at: Date;
  locale: Locale;
  alsoAbroad: AlsoAbroad;
}): VNode {
  const shown = { at, locale, by, alsoAbroad, languages: id === "languages" };
  return (
    <Fold id={`about-${id}`} title={title}>
      <section id={id}>
        {note === null ? null : <Text words={note} small />}
        {say === null ? null : <Text words={say} />}
        <Desks desks={desks.slice(0, atOnce)} {...shown} />
        {desks.length <= atOnce ? null : (
          <details class="more-desks">
            <summary>
              <Say words={desksWords[locale].emergency.more(desks.length - atOnce)} />
            </summary>
            <Desks desks={desks.slice(atOnce)} {...shown} />
          </details>
        )}
      </section>
    </Fold>
  );
}

/** So many desks of a group stand open: several, for a line may be busy; few, for somebody in need reads little. */
const atOnce = 3;

/** Those who come to the place, and the desk to talk to that takes most kinds of trouble: what fits before anything is chosen. */
function firstOf(desks: readonly OpenDesk[]): { rescue: OpenDesk[]; broad: OpenDesk[] } {
  const rescue = desks.filter(({ desk }) => isRescue(desk));
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
  alsoAbroad: AlsoAbroad;
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
          abroad={props.locale === "ja" ? undefined : props.alsoAbroad(shown.desk)}
        />
      ))}
    </ul>
  );
}

type AlsoAbroad = (desk: Desk) => OpenDesk | undefined;

type Group = {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  /** What to say on the telephone, for somebody who does not speak Japanese well. */
  readonly say: string | null;
  readonly by: "voice" | "text";
  readonly desks: readonly OpenDesk[];
};

function isForChildren({ desk }: OpenDesk): boolean {
  return desk.x_yorozu.forChildren;
}

/** A desk stands under everything that it is for, because a reader in a hurry reads one group; groups without desks are left out. */
function groupsOf(
  desks: readonly OpenDesk[],
  speaking: readonly OpenDesk[],
  locale: Locale,
  broad: readonly OpenDesk[],
): Group[] {
  const words = desksWords[locale];
  // Who comes to the place stands on top already; where there is nobody else (fire, sea) they are the group.
  const forDanger = (kind: DangerKind): OpenDesk[] => {
    const all = desks.filter(({ desk }) => desk.x_yorozu.dangers.includes(kind));
    const others = all.filter(({ desk }) => !desk.x_yorozu.rescue);
    const found = others.length > 0 ? others : all;
    // A page to read stands after somebody to talk to; those for some people alone come first only where they are meant.
    const rank = (shown: OpenDesk) => {
      if (isPageOnly(shown.desk)) return 4;
      const isForSome = shown.desk.x_yorozu.onlyFor !== undefined || (kind !== "child-abuse" && isForChildren(shown));
      return Number(broad.includes(shown)) + Number(isForSome) * 2;
    };
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
      say: sayInDanger(kind, locale),
      by: "voice",
      desks: forDanger(kind),
    }),
  );
  const text: Group = {
    id: "text",
    title: words.emergency.textTitle,
    note: words.emergency.textNote,
    say: null,
    by: "text",
    desks: desks.filter(({ desk }) => desk.x_yorozu.online.some(({ kind }) => kind !== "web-page")),
  };
  const languages: Group = {
    id: "languages",
    title: words.emergency.languageTitle,
    note: words.emergency.languageNote,
    say: null,
    by: "voice",
    desks: speaking,
  };
  return [...byDanger, text, languages].filter((group) => group.desks.length > 0);
}
