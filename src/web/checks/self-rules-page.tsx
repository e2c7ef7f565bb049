import type { VNode } from "preact";
import type { SelfContent } from "#src/domain/checks/check-content.ts";
import { ruleItems } from "#src/domain/checks/self/self-check.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { listMark, RuleSheet } from "#src/web/checks/rule-sheet.tsx";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextArea } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { plainWords } from "#src/words/furigana.ts";
import { selfCheckWords } from "#src/words/self-check-words.ts";
import { selfItemWords } from "#src/words/self-item-words.ts";
import { siteCheckWords } from "#src/words/site-check-words.ts";

export const maxRuleLength = 5000;

/** The house rule that the answers make, in plain text. */
export function ruleText(content: SelfContent, locale: Locale): string {
  const words = selfCheckWords[locale];
  const { kept, soon } = ruleItems(content);
  const lines = (items: readonly (typeof kept)[number][]) =>
    items.map((item) => `${listMark}${selfItemWords[locale][item]}`);
  const parts = [words.rulesHead, ...lines(kept)];
  if (soon.length > 0) parts.push("", words.rulesSoon, ...lines(soon));
  return plainWords([...parts, "", words.rulesCall].join("\n"));
}

/** The rule to change, keep and print. */
export function SelfRulesPage(props: {
  locale: Locale;
  secret: string;
  text: string;
  problems: readonly FieldProblem[];
  submitId: string;
}): VNode {
  const { locale, secret, problems } = props;
  const words = selfCheckWords[locale];
  const to = links(locale);
  return (
    <FormPage
      locale={locale}
      path={to.selfCheckDo(secret, "rules")}
      title={words.rulesTitle}
      secret="address"
      problems={problems}
      back={{ href: to.selfCheck(secret), words: siteCheckWords[locale].back }}
    >
      <div class="sheet">
        <RuleSheet text={props.text} locale={locale} />
      </div>
      <Card accent>
        <Text words={words.rulesLead} />
        <Text words={words.printing} />
        <details open={problems.length > 0}>
          <summary>
            <Say words={words.rulesEdit} />
          </summary>
          <form method="post" action={to.selfCheckDo(secret, "rules")}>
            <SubmitId id={props.submitId} />
            <TextArea
              locale={locale}
              name="text"
              label={words.rulesLabel}
              value={props.text}
              rows={30}
              maxLength={maxRuleLength}
              error={problemOf(problems, "text")}
            />
            <div class="actions">
              <Button words={words.rulesSave} />
            </div>
          </form>
        </details>
      </Card>
    </FormPage>
  );
}
