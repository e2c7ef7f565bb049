import type { ComponentChildren, VNode } from "preact";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { EmergencyHelp } from "#src/web/advice/emergency-help.ts";
import { type Heard, heardInShort } from "#src/web/advice/heard.ts";
import type { FunctionNames } from "#src/web/advice/understood-people.tsx";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { links } from "#src/web/links.ts";
import { FindDesks } from "#src/web/route/find-desks-form.tsx";
import { heardWords } from "#src/words/heard-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";
import { safetyWords } from "#src/words/safety-words.ts";

type SafetyProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly understanding: Understanding;
};

/** Who is in danger, as the words have it. */
export function inDanger({ danger }: Understanding): "writer" | "served" {
  return danger.who === "writer" ? "writer" : "served";
}

/** Beneath the numbers: that safety comes first, and a person to talk to. `isTitled`: not where the page is called so. */
export function SafetyFirst(
  props: SafetyProps & {
    readonly isTitled: boolean;
    readonly emergencyDesks?: Pick<EmergencyHelp, "text">;
    readonly children?: ComponentChildren;
  },
): VNode {
  const { locale, understanding } = props;
  const words = safetyWords[locale];
  const who = inDanger(understanding);
  return (
    <Card accent id="person" {...(props.isTitled ? { title: words.title[who] } : {})}>
      <Text words={words.body[who]} />
      <Text words={heardWords[locale].personFirst.team} />
      <PersonOrDesks {...props} />
      {props.children}
    </Card>
  );
}

/** A person of the team, and the desks for what was written: those first for who is in danger themselves. */
export function PersonOrDesks(props: {
  readonly locale: Locale;
  readonly secret: string;
  readonly understanding: Understanding;
  readonly emergencyDesks?: Pick<EmergencyHelp, "text">;
}): VNode {
  const { locale, secret, understanding, emergencyDesks } = props;
  const words = proposalWords[locale].empty;
  const to = links(locale);
  const isOwn = inDanger(understanding) === "writer";
  const find = (
    <FindDesks
      locale={locale}
      words={words.desks}
      look={isOwn ? "main" : "quiet"}
      text={emergencyDesks?.text}
      href={to.desks}
    />
  );
  return (
    <div class="actions">
      {isOwn ? find : null}
      <ButtonLink words={words.ask} href={to.ask(secret)} look={isOwn ? "quiet" : "main"} />
      {isOwn ? null : find}
    </div>
  );
}

type AfterwardsProps = SafetyProps & {
  readonly functions: FunctionNames;
  readonly heard: Heard;
  /** Opens the plan. */
  readonly planHref: string;
};

/** What was heard is kept, and one step leads on to its plan. */
export function Afterwards({ locale, understanding, functions, heard, planHref }: AfterwardsProps): VNode {
  const words = safetyWords[locale].after;
  return (
    <Card id="afterwards" title={words.title[inDanger(understanding)]}>
      <Text words={words.body} />
      {heardInShort(understanding, functions, heard, locale).map((sentence) => (
        <Text words={sentence} small />
      ))}
      <div class="actions">
        <ButtonLink words={words.go} href={planHref} look="quiet" />
      </div>
    </Card>
  );
}
