import type { VNode } from "preact";
import type { StoredExplanation } from "#src/domain/advice/explaining/explanation-queries.ts";
import type { WhyNot } from "#src/domain/advice/explaining/why-not.ts";
import type { Unusable } from "#src/domain/advice/explaining/why-unusable.ts";
import { formatEditItem } from "#src/web/advice/edit-item.ts";
import type { ExplainProps } from "#src/web/advice/explain-context.ts";
import { ExplainFrame, ExplainState } from "#src/web/advice/explain-frame.tsx";
import { levelName, levelValue, PlanChangeParts, WantedList } from "#src/web/advice/plan-change.tsx";
import { meansName, type ProposalFacts, plainList, quotedList } from "#src/web/advice/proposal-facts.ts";
import { keyNames } from "#src/web/advice/proposal-uncovered.tsx";
import { limitFact } from "#src/web/advice/understanding-in-words.ts";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { Select } from "#src/web/kit/form-fields.tsx";
import { formatNumber, formatPeople } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { explainWords } from "#src/words/explain-words.ts";
import { plainWords, readingOf } from "#src/words/furigana.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

type WhyNotProps = ExplainProps & {
  /** The means that is asked about; null while none was chosen. */
  readonly means: string | null;
  readonly row: StoredExplanation | null;
};

/** Why a means is not in the plan: chosen from all, answered by forcing it in. */
export function WhyNotPage(props: WhyNotProps): VNode {
  const { locale, facts, means, row } = props;
  const words = explainWords[locale].whyNot;
  const name = means === null ? "" : meansName(facts, means);
  const answer = row?.answer?.ask === "why-not" ? row.answer.whyNot : null;
  const title = means === null ? words.title : words.titleOf(name);
  const here = means === null ? props.path : `${props.path}&means=${means}`;
  return (
    <ExplainFrame {...props} path={here} page="why-not" title={title} lead={words.lead}>
      {answer ? (
        <Card>
          <Answer {...props} answer={answer} />
        </Card>
      ) : means === null ? null : (
        <ExplainState {...props} here={here} fields={{ question: `why-not:${means}` }} />
      )}
      {props.proposal.optimal ? <Choose {...props} again={means !== null} /> : null}
    </ExplainFrame>
  );
}

function Choose(props: WhyNotProps & { again: boolean }): VNode {
  const { locale, facts, proposal } = props;
  const words = explainWords[locale].whyNot;
  const used = new Set(proposal.means.map(({ id }) => id));
  const options = [...facts.means.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ id, name }) => ({ value: id, label: name[locale], reading: readingOf(name[locale]) }))
    .sort((a, b) => a.reading.localeCompare(b.reading, locale === "en" ? "en" : "ja"));
  return (
    <form method="post" action={links(locale).explanations(props.secret)}>
      <SubmitId id={`${props.submitId}-choose`} />
      <Hidden fields={{ plan: props.kind, question: "why-not" }} />
      <Select
        locale={locale}
        name="means"
        label={props.again ? words.another : words.label}
        options={[{ value: "", label: words.choose }, ...options]}
        value={props.means ?? ""}
      />
      <div class="actions">
        <Button words={words.go} look={props.again ? "quiet" : "main"} />
      </div>
    </form>
  );
}

function Answer(props: WhyNotProps & { answer: WhyNot }): VNode {
  const { locale, facts, answer } = props;
  const words = explainWords[locale].whyNot;
  switch (answer.answer) {
    case "in-plan":
      return <Text words={words.inPlan} />;
    case "price-unknown":
      return <Text words={words.priceUnknown} />;
    case "unusable":
      return <Text words={unusableWords(facts, answer.why)} />;
    case "limits":
      return (
        <>
          <Strong words={words.limits(limitFacts(facts, answer.limits))} />
          <Text words={answer.limits.length > 1 ? words.limitsMany : words.limitsOne} />
          <LimitLinks {...props} limits={answer.limits} />
        </>
      );
    case "musts":
      return (
        <>
          <Strong words={words.musts(formatNumber(answer.atLeast, locale))} />
          <WantedList facts={facts} title={words.example} wanted={answer.example} />
          <Text
            words={answer.limits.length > 0 ? words.mustsLimits(limitFacts(facts, answer.limits)) : words.mustsAlways}
          />
          <LimitLinks {...props} limits={answer.limits} />
        </>
      );
    case "costs":
      return <Costs {...props} answer={answer} />;
  }
}

function Costs(props: WhyNotProps & { answer: Extract<WhyNot, { answer: "costs" }> }): VNode {
  const { locale, facts, answer } = props;
  const words = explainWords[locale].whyNot;
  const { deciding } = answer;
  return (
    <>
      <Text words={deciding === null ? words.tie : words.costs} />
      {deciding === null ? null : (
        <Strong
          words={words.deciding(
            levelName(deciding.name, locale),
            levelValue(deciding.unit, deciding.before, locale),
            levelValue(deciding.unit, deciding.after, locale),
          )}
        />
      )}
      {answer.idle ? <Text words={words.idle} /> : null}
      <WantedList facts={facts} title={words.serves} wanted={answer.serves} />
      <PlanChangeParts
        facts={facts}
        change={{ ...answer.change, comes: answer.change.comes.filter((id) => id !== props.means) }}
      />
      <p>
        <Say words={words.choice} /> <a href={links(locale).ask(props.secret)}>{<Say words={words.askPerson} />}</a>
      </p>
    </>
  );
}

function Strong({ words }: { words: string }): VNode {
  return (
    <p>
      <strong>
        <Say words={words} />
      </strong>
    </p>
  );
}

function LimitLinks({ locale, secret, limits }: WhyNotProps & { limits: readonly LimitName[] }): VNode | null {
  if (limits.length === 0) return null;
  return (
    <ul>
      {limits.map((key) => (
        <li>
          <a href={links(locale).edit(secret, formatEditItem({ kind: "limit", key }))}>
            <Say words={explainWords[locale].whyNot.changeLimit(vocabularyWords[locale].limits[key].name)} />
          </a>
        </li>
      ))}
    </ul>
  );
}

type LimitName = Extract<WhyNot, { answer: "limits" }>["limits"][number];

function limitFacts(facts: ProposalFacts, limits: readonly LimitName[]): string {
  return plainList(
    limits.flatMap((key) => {
      const limit = facts.limits[key];
      return limit ? [limitFact(key, limit, facts.locale)] : [];
    }),
    facts.locale,
  );
}

function unusableWords(facts: ProposalFacts, why: Unusable): string {
  const words = explainWords[facts.locale].whyNot.unusable;
  switch (why.because) {
    case "no-access":
      return words["no-access"](keyNames(why.missing, facts.locale));
    case "size":
      return words.size(formatPeople(why.staff, facts.locale));
    case "legal-form":
      return why.known ? words["legal-form"]() : words["legal-form-unknown"]();
    case "required":
      return words.required(
        quotedList(
          why.means.map((id) => plainWords(meansName(facts, id))),
          facts.locale,
        ),
      );
    default:
      return words[why.because]();
  }
}
