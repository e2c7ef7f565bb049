import type { VNode } from "preact";
import type { StoredExplanation } from "#src/domain/advice/explaining/explanation-queries.ts";
import type { ExplainProps } from "#src/web/advice/explain-context.ts";
import { ExplainFrame, ExplainState } from "#src/web/advice/explain-frame.tsx";
import { MeansNames, PlanChangeParts } from "#src/web/advice/plan-change.tsx";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { formatNumber } from "#src/web/kit/formats.ts";
import { deeperWords } from "#src/words/deeper-words.ts";

/** Plans that reach the same musts by mostly other means. */
export function OthersPage(props: ExplainProps & { row: StoredExplanation | null }): VNode {
  const { locale, row, facts } = props;
  const words = deeperWords[locale].others;
  const others = row?.answer?.ask === "others" ? row.answer.others : null;
  return (
    <ExplainFrame {...props} page="others" title={words.title} lead={words.lead}>
      {others === null ? (
        <ExplainState {...props} here={props.path} fields={{ question: "others" }} />
      ) : (
        <>
          {others.length === 0 ? <Text words={words.none} /> : null}
          {others.map((other, i) => (
            <Card title={words.nth(formatNumber(i + 1, locale))} level={2}>
              <MeansNames facts={facts} title={words.uses} ids={other.means} />
              <PlanChangeParts facts={facts} change={{ ...other.change, comes: [], lostMusts: [] }} />
            </Card>
          ))}
          {others.length > 0 ? <Text words={words.choice} /> : null}
        </>
      )}
    </ExplainFrame>
  );
}
