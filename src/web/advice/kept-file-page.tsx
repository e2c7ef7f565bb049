import type { VNode } from "preact";
import { type KeptHearing, writeKept } from "#src/domain/advice/hearing/kept-file.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { htmlLang } from "#src/kernel/i18n.ts";
import { dueWords, sumWords } from "#src/web/advice/known-money.ts";
import { aboutTime, shownTotal } from "#src/web/advice/known-time.ts";
import { planTitle } from "#src/web/advice/plan-titles.ts";
import { NotKnown } from "#src/web/advice/proposal-costs.tsx";
import { functionName, meansName, type ProposalFacts, whoName } from "#src/web/advice/proposal-facts.ts";
import { FirstSteps } from "#src/web/advice/proposal-steps.tsx";
import { Text } from "#src/web/kit/blocks.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { PageLocale, Say } from "#src/web/kit/say.tsx";
import { UnderstandingSummary } from "#src/web/requests/understanding-summary.tsx";
import { plainWords } from "#src/words/furigana.ts";
import { keepWords } from "#src/words/keep-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

export type KeptFilePageProps = {
  readonly kept: KeptHearing;
  readonly understanding: Understanding;
  readonly facts: ProposalFacts;
  readonly proposals: readonly Proposal[];
  /** When the file was made. */
  readonly at: Date;
  /** The whole addresses that open the hearing, and that open this file again. */
  readonly address: string;
  readonly openAddress: string;
};

/** A file to keep: readable without us and without a network, and enough to go on from. Not a page of the site. */
export function KeptFilePage(props: KeptFilePageProps): VNode {
  const { facts, kept, at } = props;
  const { locale } = facts;
  const words = keepWords[locale].kept;
  return (
    <PageLocale.Provider value={locale}>
      <html lang={htmlLang(locale)}>
        <head>
          <meta charset="utf-8" />
          <title>{plainWords(words.title)}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="yorozu" content={writeKept(kept)} />
          <style>{looks}</style>
        </head>
        <body>
          <h1>
            <Say words={words.title} />
          </h1>
          <Text words={words.made(formatDay(at, locale))} />
          <Text words={words.careful} />
          <h2>
            <Say words={words.yourWords} />
          </h2>
          <blockquote>{kept.text}</blockquote>
          <h2>
            <Say words={words.understood} />
          </h2>
          <UnderstandingSummary understanding={props.understanding} functions={facts.functions} locale={locale} />
          {props.proposals.map((proposal) => (
            <Plan facts={facts} proposal={proposal} title={planTitle(proposal, props.proposals, locale)} />
          ))}
          <h2>
            <Say words={words.goOnTitle} />
          </h2>
          <Text words={words.goOn} />
          <p>
            <a href={props.address}>{props.address}</a>
          </p>
          <Text words={words.goOnFile} />
          <p>
            <a href={props.openAddress}>{props.openAddress}</a>
          </p>
        </body>
      </html>
    </PageLocale.Provider>
  );
}

/** One plan: what is used, what it costs, who is not reached, what to do. */
function Plan(props: { facts: ProposalFacts; proposal: Proposal; title: string }): VNode {
  const { facts, proposal, title } = props;
  const { locale } = facts;
  const all = proposalWords[locale];
  const words = all.plan;
  const colon = locale === "en" ? ": " : "：";
  const figures = [
    [words.monthly, sumWords(proposal, "monthlyYen", locale)],
    [words.initial, dueWords(proposal, "initialYen", locale)],
    [words.setup, aboutTime(shownTotal(proposal, "setupMinutes"), locale)],
    [words.effort, aboutTime(shownTotal(proposal, "monthlyMinutes"), locale)],
  ] as const;
  const left = proposal.uncovered.filter(({ must }) => must);
  return (
    <section>
      <h2>
        <Say words={title === "" ? all.title(1) : `${all.title(1)}${colon}${title}`} />
      </h2>
      <ul>
        {figures.map(([label, value]) => (
          <li>
            <Say words={`${label}${colon}${value}`} />
          </li>
        ))}
      </ul>
      <NotKnown facts={facts} proposal={proposal} />
      {left.length === 0 ? null : (
        <>
          <h3>
            <Say words={all.leftBehind.title} />
          </h3>
          <ul>
            {left.map((one) => (
              <li>
                <Say
                  words={`${whoName(facts, one.segment)}${colon}${all.leftBehind.cannot(functionName(facts, one.function))}`}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>
        <Say words={all.meansTitle} />
      </h3>
      <ul>
        {proposal.means.map(({ id }) => (
          <li>
            <b>
              <Say words={meansName(facts, id)} />
            </b>{" "}
            <Say words={facts.means.get(id)?.summary[locale] ?? ""} />
          </li>
        ))}
      </ul>
      <h3>
        <Say words={all.steps.title} />
      </h3>
      <FirstSteps facts={facts} proposal={proposal} />
    </section>
  );
}

/** The file stands alone, so it brings its few rules with it. */
const looks = `body{font:1.05rem/1.75 sans-serif;max-width:44em;margin:2em auto;padding:0 1em;color:#1f2329;background:#fff}
h2{margin-top:2em;border-bottom:1px solid #999}blockquote{white-space:pre-wrap;border-left:4px solid #0f4c5c;margin:0;padding:0 1em}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.4em;text-align:left;vertical-align:top}
ol{list-style:none;padding:0}.when{display:block;margin-top:1em}.step-facts{display:block;color:#4b5159}a{overflow-wrap:anywhere}
caption{text-align:left;color:#4b5159}.tag{font-size:.85em;border:1px solid #999;border-radius:1em;padding:0 .5em}
@media(max-width:40em){table,caption,tbody,tr,th,td{display:block}thead{display:none}th{background:#f3f0e8}td,th{border-bottom:0}
td::before{content:attr(data-label);display:block;font-size:.85em;color:#4b5159}tr{border-bottom:1px solid #999;margin-bottom:1em}}
@media print{body{margin:0;font-size:10pt}}`;
