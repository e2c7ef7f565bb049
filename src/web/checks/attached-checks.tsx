import type { VNode } from "preact";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { AttachedCheck } from "#src/domain/checks/attached-checks.ts";
import type { CheckContent } from "#src/domain/checks/check-content.ts";
import { answersOf } from "#src/domain/checks/self/self-check.ts";
import { isScored, scoreOf } from "#src/domain/checks/self/self-score.ts";
import { shownHost } from "#src/domain/checks/site/site-address.ts";
import type { SiteRun } from "#src/domain/checks/site/site-queue.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { type MeetingCatalogue, meetingFacts } from "#src/web/checks/meeting-facts.ts";
import { inOrNotWords } from "#src/web/checks/meeting-parts.tsx";
import { orderedFindings } from "#src/web/checks/site-parts.tsx";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { SmallLink } from "#src/web/kit/buttons.tsx";
import { formatDate, formatDay, formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { attachedWords } from "#src/words/attached-words.ts";
import { literal } from "#src/words/furigana.ts";
import { siteCheckWords } from "#src/words/site-check-words.ts";

/** What is attached to a consultation or a request: each result in a line, with a link to the whole of it. */
export function AttachedChecks(props: {
  locale: Locale;
  attached: readonly AttachedCheck[];
  catalogue: MeetingCatalogue;
  hrefOf: (checkId: string) => string;
}): VNode | null {
  const { locale, attached } = props;
  const words = attachedWords[locale];
  if (attached.length === 0) return null;
  return (
    <Card title={words.title} id="attached">
      <ul>
        {attached.map(({ check, run }) => (
          <li>
            <strong>
              <Say words={words.kinds[check.kind]} />
            </strong>
            <br />
            <Say words={resultLine(check.content, run, props.catalogue, locale)} />
            <br />
            <span class="small">
              <Say words={words.of(formatDay(run?.finishedAt ?? check.changedAt, locale))} />
            </span>{" "}
            <SmallLink words={words.see} href={props.hrefOf(check.id)} about={words.kinds[check.kind]} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** A result in a line. */
function resultLine(content: CheckContent, run: SiteRun | null, catalogue: MeetingCatalogue, locale: Locale): string {
  const words = attachedWords[locale];
  if (content.kind === "site") {
    const site = literal(shownHost(content.site));
    if (!run?.verdict) return words.siteWaiting(site);
    const { grade } = run.verdict;
    const all = siteCheckWords[locale];
    const count = formatNumber(orderedFindings(run.verdict).mend.length, locale);
    return words.site(site, grade === null ? all.noGrade : all.grade(grade), count);
  }
  if (content.kind === "self") {
    const items = content.plan.tasks.map(({ item }) => content.tasks[item]?.done != null);
    const counts = [false, true].map((isDone) => formatNumber(items.filter((one) => one === isDone).length, locale));
    const answers = answersOf(content.rounds.at(-1));
    const score = isScored(answers) ? formatNumber(scoreOf(answers), locale) : "";
    return words.self(score, counts[0] ?? "", counts[1] ?? "");
  }
  const { ask } = content;
  const { title } = inOrNotWords(content, meetingFacts(content, catalogue), locale);
  return words.meeting(literal(ask.purpose), formatDate(ask.day, locale), title);
}

/** What a meeting kit prepares, what the self-check and the site check are about: no more than what they are for. */
const toolFunctions = {
  meeting: ["meet-in-group-remotely", "hold-event-online", "run-hybrid", "teach-class-live"],
  self: ["work-from-home-safely", "reach-office-data-remotely"],
  site: ["run-website-safely"],
} as const;

/** The tools that this consultation can use. */
function toolsFor({ needs, services, segments }: Understanding): ReadonlyArray<keyof typeof toolFunctions> {
  const wants = (tool: keyof typeof toolFunctions) =>
    needs.some((need) => (toolFunctions[tool] as readonly string[]).includes(need.function));
  const asks = (service: string) => services.some(({ id }) => id === service);
  return [
    // Who has no screen is not met with on one.
    ...((wants("meeting") && !segments.some(({ access }) => access.device?.includes("none"))) || asks("online-meetings")
      ? (["meeting"] as const)
      : []),
    ...(wants("self") || asks("telework-security") ? (["self"] as const) : []),
    ...(wants("site") || asks("website-https") ? (["site"] as const) : []),
  ];
}

/** From a consultation into the tools that it can use, with what was heard already filled in; nothing where none fits. */
export function ToolLinks(props: { locale: Locale; secret: string; understanding: Understanding }): VNode | null {
  const { locale, secret } = props;
  const words = attachedWords[locale];
  const to = links(locale);
  const fitting = toolsFor(props.understanding);
  const hrefs = { meeting: to.meetingKitOf(secret), self: to.selfCheckOf(secret), site: to.siteCheckOf(secret) };
  if (fitting.length === 0 || props.understanding.needs.length === 0) return null;
  return (
    <Card title={words.tools} id="tools">
      <Text words={words.toolsLead} small />
      <ul>
        {fitting.map((tool) => (
          <li>
            <a href={hrefs[tool]}>
              <Say words={words.begin[tool]} />
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
