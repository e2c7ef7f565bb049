import type { VNode } from "preact";
import type { Verdict } from "#src/domain/checks/site/judge-site.ts";
import { shownHost } from "#src/domain/checks/site/site-address.ts";
import type { StoredSiteCheck } from "#src/domain/checks/site/site-checks.ts";
import type { SiteRun } from "#src/domain/checks/site/site-queue.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { PlainLines } from "#src/web/checks/plain-lines.tsx";
import { findingLines, GradeCard, HistoryTable, orderedFindings } from "#src/web/checks/site-parts.tsx";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { literal } from "#src/words/furigana.ts";
import { hosterWords } from "#src/words/hoster-words.ts";
import { siteCheckWords } from "#src/words/site-check-words.ts";
import { siteFindingWords } from "#src/words/site-finding-words.ts";

type SheetProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly check: StoredSiteCheck;
  readonly run: SiteRun;
  readonly verdict: Verdict;
  readonly runs: readonly SiteRun[];
};

/** The letter to whoever can mend it, ready to be copied or printed. */
export function SiteLetterPage({ locale, secret, check, run, verdict }: SheetProps): VNode {
  const words = hosterWords[locale];
  const to = links(locale);
  const text = words.letterText({
    site: literal(check.content.address),
    day: formatDay(run.finishedAt ?? run.requestedAt, locale),
    wishes: findingLines(verdict, locale),
  });
  return (
    <Layout locale={locale} path={to.siteCheckPage(secret, "letter")} title={words.letterTitle} secret="address">
      <PageTitle
        words={words.letterTitle}
        locale={locale}
        lead={words.letterLead}
        above={<Back locale={locale} secret={secret} />}
      />
      <div class="sheet letter">
        <PlainLines text={text} />
      </div>
    </Layout>
  );
}

/** One sheet that a board can read: the grade, what is to be mended, how it went so far. */
export function SiteBoardPage({ locale, secret, check, run, verdict, runs }: SheetProps): VNode {
  const words = siteCheckWords[locale];
  const title = words.boardTitle(shownHost(check.content.site));
  const { mend } = orderedFindings(verdict);
  return (
    <Layout locale={locale} path={links(locale).siteCheckPage(secret, "board")} title={title} secret="address">
      <PageTitle
        words={title}
        locale={locale}
        lead={words.boardLead}
        above={<Back locale={locale} secret={secret} />}
      />
      <div class="sheet">
        <GradeCard verdict={verdict} run={run} locale={locale} />
      </div>
      <h2>
        <Say words={words.mendTitle} />
      </h2>
      {mend.length === 0 ? (
        <Text words={verdict.grade === null ? words.noGrade : words.fine} />
      ) : (
        <ol>
          {mend.map(({ id }) => (
            <li>
              <strong>
                <Say words={siteFindingWords[locale][id].what} />
              </strong>{" "}
              <Say words={siteFindingWords[locale][id].todo} />
            </li>
          ))}
        </ol>
      )}
      <HistoryTable runs={runs} locale={locale} />
    </Layout>
  );
}

function Back({ locale, secret }: { locale: Locale; secret: string }): VNode {
  return <ButtonLink words={siteCheckWords[locale].back} href={links(locale).siteCheck(secret)} look="text" />;
}
