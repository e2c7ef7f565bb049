import type { ComponentChildren, VNode } from "preact";
import type { Attempts } from "#src/domain/desks/care/reachability.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import type { ToldOfDesk } from "#src/domain/desks/directory/told-of-desk.ts";
import type { Vacancy } from "#src/domain/desks/keeping/vacancy.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { SourceList } from "#src/web/catalogue/source-list.tsx";
import { AfterwardsCards, ReachNotice } from "#src/web/desks/care/reach-cards.tsx";
import { anytimeOf, hoursLines, languageList, listed, openWords, saysForWhom } from "#src/web/desks/desk-in-words.ts";
import { OnlineWays, type OpenDesk, PhoneLine } from "#src/web/desks/desk-ways.tsx";
import { VacancyCard } from "#src/web/desks/keeping/vacancy-cards.tsx";
import { ReachWithCard } from "#src/web/desks/reach-with-card.tsx";
import { ToldCard } from "#src/web/desks/told-card.tsx";
import { Card, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { formatDate } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deskEditWords } from "#src/words/desk-edit-words.ts";
import { deskKeepingWords } from "#src/words/desk-keeping-words.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { prefectureName } from "#src/words/prefecture-words.ts";

export type DeskPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly shown: OpenDesk;
  /** What its source says, where it is none of ours. */
  readonly told: ToldOfDesk | null;
  readonly attempts: Attempts | undefined;
  /** The desk was asked whether its entry is right, and did not answer. */
  readonly isUnanswered?: boolean;
  /** Places free now. */
  readonly vacancy?: Vacancy | undefined;
  /** What somebody just told of it. */
  readonly thanks: "attempt" | "report" | null;
  /** Keys of the desks chosen for a list so far. */
  readonly listed: readonly string[];
  readonly submitId: string;
  /** Whether whoever looks may edit it. */
  readonly forKeeper?: boolean;
  readonly at: Date;
  readonly demo?: boolean;
};

/** Everything that is known of a desk, with where it comes from and how old it is. */
export function DeskPage(props: DeskPageProps): VNode {
  const { locale, shown } = props;
  const { desk } = shown;
  const own = desk.x_yorozu;
  const words = desksWords[locale].desk;
  const page = { locale, path: props.path, title: own.name[locale], signedIn: props.forKeeper ?? false };
  return (
    <Layout {...page} current="desks" demo={props.demo ?? false}>
      <PageTitle
        words={own.name[locale]}
        locale={locale}
        lead={saysForWhom(desk, locale)}
        above={<BackLink locale={locale} />}
      />
      <ReachNotice
        desk={desk}
        attempts={props.attempts}
        isUnanswered={props.isUnanswered ?? false}
        at={props.at}
        locale={locale}
      />
      <div class="two">
        <div>
          <ReachWithCard desk={desk} locale={locale} />
          {props.vacancy ? <VacancyCard vacancy={props.vacancy} at={props.at} locale={locale} /> : null}
          {desk.phones.length === 0 ? null : <Phones {...props} />}
          {own.online.length === 0 ? null : (
            <Card title={words.online}>
              <OpenLine {...props} by="text" />
              <ul>
                {own.online.map((way) => (
                  <li>
                    <OnlineWays desk={{ ...desk, x_yorozu: { ...own, online: [way] } }} locale={locale} />
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {props.told === null ? null : <ToldCard told={props.told} locale={locale} />}
          {own.note === undefined ? null : (
            <Card title={words.note} accent>
              <Text words={own.note[locale]} />
            </Card>
          )}
        </div>
        <Card>
          <Facts desk={desk} locale={locale} />
        </Card>
      </div>
      <h2>
        <Say words={words.sources} />
      </h2>
      <Text words={own.factsDate === null ? words.factsUnknown : words.factsDate(formatDate(own.factsDate, locale))} />
      <Text words={own.verified ? words.verified : words.unverified} small />
      <SourceList sources={own.sources.map(({ url, date }) => ({ url, date }))} locale={locale} />
      {props.forKeeper ? <KeepersLinks deskKey={own.key} locale={locale} /> : null}
      <AfterwardsCards
        desk={desk}
        locale={locale}
        told={props.thanks}
        listed={props.listed}
        submitId={props.submitId}
      />
    </Layout>
  );
}

function KeepersLinks({ deskKey, locale }: { deskKey: string; locale: Locale }): VNode {
  const words = deskEditWords[locale].links;
  const to = links(locale);
  return (
    <Card title={words.title}>
      <ul>
        <li>
          <a href={to.editDesk(deskKey)}>
            <Say words={words.edit} />
          </a>
        </li>
        <li>
          <a href={to.deskHistory(deskKey)}>
            <Say words={words.history} />
          </a>
        </li>
        <li>
          <a href={to.deskKeepers(deskKey)}>
            <Say words={deskKeepingWords[locale].team.link} />
          </a>
        </li>
      </ul>
    </Card>
  );
}

/** Short numbers and long ones beside each other: where one fails the other may work. */
function Phones({ shown, at, locale }: Pick<DeskPageProps, "shown" | "at" | "locale">): VNode {
  const words = desksWords[locale].desk;
  const { desk } = shown;
  return (
    <Card title={words.phones}>
      <OpenLine shown={shown} at={at} locale={locale} by="voice" />
      <ul class="desks">
        {desk.phones.map((phone) => (
          <li>
            <PhoneLine phone={phone} locale={locale} name={desk.x_yorozu.name[locale]} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function OpenLine({
  shown,
  at,
  locale,
  by,
}: Pick<DeskPageProps, "shown" | "at" | "locale"> & { by: "voice" | "text" }): VNode {
  return (
    <p>
      <strong>
        <Say words={openWords(shown[by], at, locale, by === "text" ? anytimeOf(shown.desk) : undefined)} />
      </strong>
    </p>
  );
}

function BackLink({ locale }: { locale: Locale }): VNode {
  return (
    <a href={links(locale).desks}>
      <Say words={desksWords[locale].desk.back} />
    </a>
  );
}

/** The other facts as a list of terms; a fact that is not known has no row. */
function Facts({ desk, locale }: { desk: Desk; locale: Locale }): VNode {
  const all = desksWords[locale];
  const words = all.desk;
  const own = desk.x_yorozu;
  const free = desk.cost_options.some(({ amount }) => amount === 0);
  const rows: ReadonlyArray<readonly [label: string, value: ComponentChildren]> = [
    [words.hours, <Lines lines={hoursLines(desk, locale)} />],
    [words.cost, free ? <Say words={words.free} /> : null],
    [words.languages, <Lines lines={languagesOf(desk, locale)} />],
    [
      words.area,
      <Say
        words={
          own.prefectures.length === 0
            ? words.wholeJapan
            : listed(
                own.prefectures.map((code) => prefectureName(code, locale)),
                locale,
              )
        }
      />,
    ],
    [words.age, ageWords(desk, locale)],
    [
      words.who,
      <>
        <span lang="ja">{desk.organization.name}</span>
        {desk.url === undefined ? null : (
          <>
            <br />
            <a href={desk.url} rel="external noreferrer">
              <Say words={words.web} />
            </a>
          </>
        )}
      </>,
    ],
    [
      all.callersTitle,
      own.callers.length === 0 ? null : (
        <Say
          words={listed(
            own.callers.map((who) => all.callers[who]),
            locale,
          )}
        />
      ),
    ],
    [
      words.kinds,
      own.kinds.length === 0 ? null : (
        <Say
          words={listed(
            own.kinds.map((kind) => all.kinds[kind]),
            locale,
          )}
        />
      ),
    ],
    [
      words.dangers,
      own.dangers.length === 0 ? null : (
        <Say
          words={listed(
            own.dangers.map((kind) => all.dangers[kind]),
            locale,
          )}
        />
      ),
    ],
  ];
  return (
    <dl class="terms">
      {rows.map(([label, value]) =>
        value === null ? null : (
          <>
            <dt>
              <Say words={label} />
            </dt>
            <dd>{value}</dd>
          </>
        ),
      )}
    </dl>
  );
}

/** What the desk speaks itself, and what it can have interpreted. */
function languagesOf({ languages, x_yorozu: own }: Desk, locale: Locale): string[] {
  const spoken = languageList(
    languages.map(({ code }) => code),
    locale,
  );
  const interpreted = languageList(own.interpretedLanguages, locale);
  return [spoken, interpreted === "" ? "" : desksWords[locale].interpreted(interpreted)].filter(Boolean);
}

function Lines({ lines }: { lines: readonly string[] }): VNode {
  return (
    <>
      {lines.map((line, i) => (
        <>
          {i > 0 ? <br /> : null}
          <Say words={line} />
        </>
      ))}
    </>
  );
}

function ageWords({ minimum_age: from, maximum_age: to }: Desk, locale: Locale): ComponentChildren {
  const words = desksWords[locale].desk;
  if (from === undefined && to === undefined) return null;
  if (from === undefined) return <Say words={words.ageTo(String(to))} />;
  return <Say words={to === undefined ? words.ageFrom(String(from)) : words.ageRange(String(from), String(to))} />;
}
