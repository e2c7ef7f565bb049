import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Say } from "#src/web/kit/say.tsx";
import { type ExplainPage, explainPages, links } from "#src/web/links.ts";
import { explainWords } from "#src/words/explain-words.ts";

const pageNames = {
  why: "why",
  "why-not": "whyNot",
  changes: "changes",
  stability: "stability",
  "what-if": "whatIf",
  others: "others",
  growth: "growth",
  practical: "practical",
} as const satisfies Record<ExplainPage, string>;

/** The pages that look into a plan, as a list of links. */
export function ExplainLinks(props: {
  secret: string;
  kind: string;
  locale: Locale;
  except?: ExplainPage;
  only?: readonly ExplainPage[];
}): VNode {
  const words = explainWords[props.locale].hub.pages;
  return (
    <ul>
      {(props.only ?? explainPages)
        .filter((page) => page !== props.except)
        .map((page) => (
          <li>
            <a href={links(props.locale).explained(props.secret, page, props.kind)}>
              <Say words={words[pageNames[page]]} />
            </a>
          </li>
        ))}
    </ul>
  );
}
