import type { VNode } from "preact";
import type { StoredExplanation } from "#src/domain/advice/explaining/explanation-queries.ts";
import type { Broken } from "#src/domain/advice/explaining/what-breaks.ts";
import type { ProposedMeans } from "#src/domain/advice/proposal.ts";
import type { ExplainProps } from "#src/web/advice/explain-context.ts";
import { ExplainFrame, ExplainState } from "#src/web/advice/explain-frame.tsx";
import { PlanChangeParts, wantedWords } from "#src/web/advice/plan-change.tsx";
import { meansName, whoName } from "#src/web/advice/proposal-facts.ts";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { explainWords } from "#src/words/explain-words.ts";

/** For each means of the plan: whom it serves with what, and what breaks without it. */
export function WhyPage(props: ExplainProps & { row: StoredExplanation | null }): VNode {
  const { locale, row, proposal } = props;
  const words = explainWords[locale].why;
  const answer = row?.answer?.ask === "reasons" ? row.answer : null;
  return (
    <ExplainFrame {...props} page="why" title={words.title} lead={words.lead}>
      {answer ? (
        <>
          {proposal.means.length === 0 ? <Text words={words.none} /> : null}
          {proposal.means.map((means) => (
            <MeansCard {...props} means={means} broken={answer.broken.find((one) => one.means === means.id)} />
          ))}
          <Text words={explainWords[locale].proved} small />
        </>
      ) : (
        <ExplainState {...props} here={props.path} fields={{ question: "reasons" }} />
      )}
    </ExplainFrame>
  );
}

function MeansCard(props: ExplainProps & { means: ProposedMeans; broken: Broken | undefined }): VNode {
  const { facts, locale, means, broken, proposal } = props;
  const words = explainWords[locale].why;
  const created = proposal.creates.filter((one) => one.means === means.id);
  return (
    <Card title={meansName(facts, means.id)} id={`means-${means.id}`}>
      <p>
        <strong>
          <Say words={words.serves} />
        </strong>
      </p>
      <ul>
        {means.serves.map((one) => (
          <li>
            <Say words={wantedWords(facts, { function: one.function, segment: one.segment })} />
          </li>
        ))}
        {created.map((one) => (
          <li>
            <Say words={words.creates(whoName(facts, one.segment))} />
          </li>
        ))}
        {means.serves.length + created.length === 0 ? (
          <li>
            <Say words={words.required} />
          </li>
        ) : null}
      </ul>
      {broken ? <Breaks {...props} broken={broken} /> : null}
    </Card>
  );
}

function Breaks({ facts, locale, broken }: ExplainProps & { broken: Broken }): VNode {
  const words = explainWords[locale].why;
  const { change } = broken;
  const lost = change.lostMusts.length;
  if (lost === 0 && change.levels.length === 0 && change.comes.length === 0) return <Text words={words.nothing} />;
  const first =
    lost > 0 ? words.breaks(formatNumber(lost, locale)) : change.comes.length > 0 ? words.replaced : words.lightly;
  return (
    <>
      <p>
        <strong>
          <Say words={first} />
        </strong>
      </p>
      <PlanChangeParts
        facts={facts}
        change={{ ...change, leaves: change.leaves.filter((id) => id !== broken.means) }}
      />
    </>
  );
}
