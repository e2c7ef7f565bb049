import type { VNode } from "preact";
import { isStale } from "#src/domain/advice/catalogue/check-age.ts";
import type { AccessProfile } from "#src/domain/advice/catalogue/reach-profiles.ts";
import type { WhoCan } from "#src/domain/advice/catalogue/who-can-use.ts";
import { type CatalogueFunction, type EffortRule, effortOf, type Means } from "#src/domain/advice/means.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { effortFormula } from "#src/web/advice/proposal-grounds.tsx";
import { stepWords } from "#src/web/advice/proposal-steps.tsx";
import { PriceTag } from "#src/web/catalogue/means-entries.tsx";
import { MeansStructuredData } from "#src/web/catalogue/means-structured-data.tsx";
import { MeansCreates, MeansWays } from "#src/web/catalogue/means-ways.tsx";
import { PriceTable } from "#src/web/catalogue/price-table.tsx";
import { SourceList } from "#src/web/catalogue/source-list.tsx";
import { WhoCanTable } from "#src/web/catalogue/who-can-table.tsx";
import { Card, Notice, PageTitle, Steps, Tag, Text } from "#src/web/kit/blocks.tsx";
import { formatDate, formatDuration } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { queryOf } from "#src/web/query-of.ts";
import { browseWords } from "#src/words/browse-words.ts";
import { catalogueCompareWords } from "#src/words/catalogue-compare-words.ts";
import { catalogueEditWords } from "#src/words/catalogue-edit-words.ts";
import { catalogueWords } from "#src/words/catalogue-words.ts";
import { plainWords } from "#src/words/furigana.ts";
import { languageName } from "#src/words/language-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

export type MeansPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly means: Means;
  readonly functions: ReadonlyMap<string, CatalogueFunction>;
  readonly effortRules: ReadonlyMap<string, EffortRule>;
  /** All means by id: names of what it needs or goes with. */
  readonly all: ReadonlyMap<string, Means>;
  /** The whole address of this page, for machines. */
  readonly url: string;
  readonly profiles: readonly AccessProfile[];
  /** For each profile whether they can use it; undefined = only staff do. */
  readonly whoCan: readonly WhoCan[] | undefined;
  /** The day on which ages are counted, `YYYY-MM-DD`. */
  readonly on: string;
  /** The reader is of the team. */
  readonly mayEdit?: boolean;
  readonly demo?: boolean;
};

/** One tool or practice: what it does for whom and for whom not, what it costs, what stands behind it. */
export function MeansPage(props: MeansPageProps): VNode {
  const { locale, means } = props;
  const words = catalogueWords[locale];
  const own = words.means;
  const browse = browseWords[locale];
  const stale = isStale(means, props.on);
  // Back to the list with this one picked: there the others are chosen.
  const compareWith = `${links(locale).catalogue}${queryOf([["id", means.id]])}`;
  return (
    <Layout
      locale={locale}
      path={props.path}
      title={means.name[locale]}
      current="means"
      demo={props.demo ?? false}
      signedIn={props.mayEdit ?? false}
    >
      <PageTitle
        words={means.name[locale]}
        locale={locale}
        lead={means.summary[locale]}
        back={{ href: links(locale).catalogue, words: own.back }}
      />
      <p>
        <Tag kind="plain" words={words.kinds[means.kind]} />{" "}
        {means.verified ? null : (
          <Tag
            kind="assume"
            words={means.kind === "tool" ? own.unverified : proposalWords[locale].means.verifyPractice}
          />
        )}{" "}
        <PriceTag means={means} locale={locale} />{" "}
        {means.vendor === null ? null : (
          <span class="ph">
            <Say words={own.by(means.vendor)} />
          </span>
        )}
      </p>
      {stale ? (
        <Notice kind="warn">
          <Text words={browse.staleNote[means.kind]} />
        </Notice>
      ) : null}
      <div class="actions">
        <a href={compareWith}>
          <Say words={catalogueCompareWords[locale].pickShort} />
        </a>
        {props.mayEdit ? (
          <a href={links(locale).editMeans(means.id)}>
            <Say words={catalogueEditWords[locale].edit.link} />
          </a>
        ) : null}
      </div>
      <Contents locale={locale} />
      <WhoCanTable {...props} />
      <h2 id="prices">
        <Say words={own.prices} />
      </h2>
      <PriceTable means={means} locale={locale} />
      {means.nonprofitTerms === null ? null : (
        <>
          <h3>
            <Say words={own.nonprofit} />
          </h3>
          <Text words={means.nonprofitTerms[locale]} />
        </>
      )}
      <MeansWays {...props} />
      <MeansCreates {...props} />
      <Effort {...props} />
      <Related {...props} />
      <h2 id="steps">
        <Say words={own.steps} />
      </h2>
      <Card>
        <Steps
          steps={means.steps.map((step) => ({
            when: proposalWords[locale].steps.when[step.when],
            what: (
              <>
                <Say words={step.text[locale]} />{" "}
                <span class="small">
                  <Say words={stepWords(step, null, locale)} />
                </span>
              </>
            ),
          }))}
        />
      </Card>
      <Care {...props} />
      <h2 id="sources">
        <Say words={own.sources} />
      </h2>
      <Text words={means.factsDate === null ? own.factsUnknown : own.factsDate(formatDate(means.factsDate, locale))} />
      {means.verified ? <Text words={own.verified} small /> : null}
      {means.generalKnowledge ? <Text words={own.generalKnowledge} small /> : null}
      <SourceList sources={means.sources} locale={locale} />
      <MeansStructuredData means={means} url={props.url} locale={locale} />
    </Layout>
  );
}

/** The parts of a long page, to go to at once. */
function Contents({ locale }: { locale: Locale }): VNode {
  const own = catalogueWords[locale].means;
  const parts = [
    ["who", browseWords[locale].whoCan.title],
    ["prices", own.prices],
    ["ways", own.ways],
    ["effort", own.effort],
    ["steps", own.steps],
    ["leaving", own.leaving],
    ["sources", own.sources],
  ] as const;
  return (
    <nav class="elsewhere" aria-label={plainWords(own.contents)}>
      <ul class="links">
        {parts.map(([id, words]) => (
          <li>
            <a href={`#${id}`}>
              <Say words={words} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Effort({ locale, means, effortRules }: MeansPageProps): VNode {
  const words = catalogueWords[locale];
  const own = words.means;
  return (
    <section>
      <h2 id="effort">
        <Say words={own.effort} />
      </h2>
      {effortRules.has(means.effort.rule) ? (
        <Text words={effortFormula(effortOf(means, effortRules), { staff: null, people: null }, locale)} />
      ) : null}
      <Text words={own.effortNote} small />
      <dl class="terms">
        <dt>
          <Say words={own.skill} />
        </dt>
        <dd>
          <Say words={words.skill[means.setupSkill]} />
        </dd>
        <dt>
          <Say words={own.learning} />
        </dt>
        <dd>
          <Say words={words.learning[means.learning]} />
          <br />
          <Say words={own.newThings(means.newThings)} />
        </dd>
      </dl>
    </section>
  );
}

/** What else it needs, cannot stand beside, or goes well with. */
function Related({ locale, means, all }: MeansPageProps): VNode | null {
  const own = catalogueWords[locale].means;
  const lists = (
    [
      [own.requires, means.requires],
      [own.conflicts, means.conflicts],
      [own.worksWith, means.worksWith],
    ] as const
  ).filter(([, ids]) => ids.length > 0);
  if (lists.length === 0) return null;
  return (
    <dl class="terms">
      {lists.map(([title, ids]) => (
        <>
          <dt>
            <Say words={title} />
          </dt>
          <dd>
            {ids.map((id, i) => (
              <>
                {i > 0 ? (locale === "en" ? ", " : "、") : null}
                <a href={links(locale).means(id)}>
                  <Say words={all.get(id)?.name[locale] ?? id} />
                </a>
              </>
            ))}
          </dd>
        </>
      ))}
    </dl>
  );
}

/** Data, cautions, languages, and what it takes to leave. */
function Care({ locale, means }: MeansPageProps): VNode {
  const own = catalogueWords[locale].means;
  const { leaving } = means;
  const leave = [
    leaving.export === null ? null : own.leavingExport(leaving.export[locale]),
    leaving.contract === null ? null : own.leavingContract(leaving.contract[locale]),
    leaving.minutes === null ? null : own.leavingTime(formatDuration(leaving.minutes, locale)),
  ].filter((line) => line !== null);
  return (
    <>
      <h2>
        <Say words={own.cautions} />
      </h2>
      <ul>
        <li>
          <Say words={own.data(vocabularyWords[locale].dataSensitivity[means.dataLevel])} />
        </li>
        {means.cautions.map((caution) => (
          <li>
            <Say words={caution[locale]} />
          </li>
        ))}
        {means.languages.length === 0 ? null : (
          <li>
            <Say
              words={own.languages(
                means.languages.map((code) => languageName(code, locale)).join(locale === "en" ? ", " : "、"),
              )}
            />
          </li>
        )}
      </ul>
      <h2 id="leaving">
        <Say words={own.leaving} />
      </h2>
      {leave.length === 0 ? <Text words={own.leavingUnknown} /> : leave.map((line) => <Text words={line} />)}
    </>
  );
}
