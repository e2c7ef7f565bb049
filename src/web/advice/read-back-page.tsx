import type { VNode } from "preact";
import type { Need, Segment, Understanding } from "#src/domain/advice/understanding.ts";
import { limitKeys } from "#src/domain/advice/vocabulary.ts";
import { ConsultationFrame, type ConsultationProps } from "#src/web/advice/consultation-frame.tsx";
import { formatEditItem } from "#src/web/advice/edit-item.ts";
import { headsInWords } from "#src/web/advice/heads-in-words.ts";
import { segmentName } from "#src/web/advice/people-names.ts";
import { accessFact, knownAccess, limitFact } from "#src/web/advice/understanding-in-words.ts";
import type { FunctionNames } from "#src/web/advice/understood-people.tsx";
import { Card, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SmallLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { formatShare } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { forSomeoneWords } from "#src/words/for-someone-words.ts";

export type ReadBackPageProps = ConsultationProps & {
  readonly text: string;
  readonly understanding: Understanding;
  readonly functions: FunctionNames;
  readonly submitId: string;
  readonly version: number;
};

/** Large plain sentences to read aloud, each with a way to correct it, and the person's agreement at the end. */
export function ReadBackPage(props: ReadBackPageProps): VNode {
  const { locale, secret, understanding } = props;
  const words = forSomeoneWords[locale].readBack;
  const to = links(locale);
  const limits = limitKeys.filter((key) => understanding.limits[key] !== undefined);
  return (
    <ConsultationFrame {...props} title={words.title}>
      <PageTitle locale={locale} words={words.title} lead={words.lead} />
      <Card title={words.heard}>
        <blockquote lang={/[ぁ-ゖァ-ヺ]/.test(props.text) ? "ja" : undefined}>
          <p class="aloud">{props.text}</p>
        </blockquote>
        <a href={to.text(secret)}>
          <Say words={words.rewrite} />
        </a>
      </Card>
      <Card title={words.understood}>
        {understanding.needs.length === 0 ? <Text words={words.nothing} /> : null}
        {understanding.segments.map((segment) => (
          <People {...props} segment={segment} />
        ))}
        {understanding.needs.map((need) => (
          <Line
            words={`${forWhom(props, need)}${locale === "ja" ? "、" : " "}${wish(props, need.function, need.must)}`}
            locale={locale}
            href={to.edit(secret, formatEditItem({ kind: "need", function: need.function }))}
          />
        ))}
        {limits.length === 0 ? null : <Line words={words.limits} locale={locale} href={null} />}
        {limits.map((key) => {
          const limit = understanding.limits[key];
          return limit === undefined ? null : (
            <Line
              words={limitFact(key, limit, locale)}
              locale={locale}
              href={to.edit(secret, formatEditItem({ kind: "limit", key }))}
            />
          );
        })}
        <p class="aloud">
          <Say words={words.ask} />
        </p>
      </Card>
      <form method="post" action={to.readBack(secret)}>
        <SubmitId id={props.submitId} />
        <Hidden fields={{ version: String(props.version) }} />
        <div class="actions">
          <Button words={words.agreed} />
          <a href={to.hearing(secret)}>
            <Say words={words.later} />
          </a>
        </div>
      </form>
    </ConsultationFrame>
  );
}

function People(props: ReadBackPageProps & { readonly segment: Segment }): VNode {
  const { locale, secret, understanding, segment } = props;
  const words = forSomeoneWords[locale].readBack;
  const to = links(locale);
  const size =
    segment.size !== null
      ? headsInWords(segment.size, segment.homes, locale)
      : segment.share !== null && segment.share < 1
        ? formatShare(segment.share, locale)
        : null;
  const name = segmentName(segment, understanding.segments, locale);
  const people = size === null ? name : locale === "en" ? `${name} (${size})` : `${name}（${size}）`;
  // What was assumed of people is read out only where plans rest on it most: what they have in hand.
  const told = knownAccess(segment).filter(
    (key) => key === "device" || key === "phone" || segment.accessDetail[key]?.assumed !== true,
  );
  const facts = told.map((key) => {
    const fact = accessFact(segment.access, key, locale);
    return segment.accessDetail[key]?.assumed ? words.perhaps(fact) : fact;
  });
  return (
    <Line
      words={facts.length === 0 ? words.aboutUnknown(people) : words.about(people, facts.join(words.joined))}
      locale={locale}
      href={to.edit(secret, formatEditItem({ kind: "segment", segment: segment.id }))}
    />
  );
}

/** Whom a wish is for, all of them in one sentence. */
function forWhom({ locale, understanding }: ReadBackPageProps, need: Need): string {
  const words = forSomeoneWords[locale].readBack;
  const people = understanding.segments.filter(({ id }) => need.for.includes(id));
  if (people.length === 0) return words.organisation;
  return words.for(people.map((segment) => segmentName(segment, understanding.segments, locale)).join(words.and));
}

function wish({ locale, functions }: ReadBackPageProps, id: string, must: boolean): string {
  const words = forSomeoneWords[locale].readBack;
  const name = functions.get(id)?.name[locale] ?? id;
  return must ? words.must(name) : words.want(name);
}

function Line(props: { words: string; locale: ReadBackPageProps["locale"]; href: string | null }): VNode {
  return (
    <p class="aloud">
      <Say words={props.words} />{" "}
      {props.href === null ? null : (
        <SmallLink words={forSomeoneWords[props.locale].readBack.wrong} href={props.href} about={props.words} />
      )}
    </p>
  );
}
