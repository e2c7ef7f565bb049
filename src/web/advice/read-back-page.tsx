import type { VNode } from "preact";
import type { Need, Segment, Understanding } from "#src/domain/advice/understanding.ts";
import { type AccessKey, limitKeys } from "#src/domain/advice/vocabulary.ts";
import { ConsultationFrame, type ConsultationProps } from "#src/web/advice/consultation-frame.tsx";
import { formatEditItem } from "#src/web/advice/edit-item.ts";
import { headsInWords } from "#src/web/advice/heads-in-words.ts";
import { segmentName } from "#src/web/advice/people-names.ts";
import { quotedList } from "#src/web/advice/proposal-facts.ts";
import { accessFact, accessValuesOf, knownAccess, limitFact } from "#src/web/advice/understanding-in-words.ts";
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
  // What was assumed of people is read out only where plans rest on it most: what they have in hand.
  const told = knownAccess(segment).filter(
    (key) => key === "device" || key === "phone" || segment.accessDetail[key]?.assumed !== true,
  );
  const others = told.filter((key) => key !== "device" && key !== "phone");
  const said = [
    ...inHand(segment, locale),
    ...(others.length === 0 ? [] : [words.told(quotedFacts(segment, others, locale))]),
  ];
  const whole = said.length === 0 ? null : said.reduce((before, more) => words.next(before, more));
  const unknown = size === null ? name : locale === "en" ? `${name} (${size})` : `${name}（${size}）`;
  return (
    <Line
      words={
        whole === null
          ? words.aboutUnknown(unknown)
          : size === null
            ? words.about(name, whole)
            : words.aboutSo(name, size, whole)
      }
      locale={locale}
      href={to.edit(secret, formatEditItem({ kind: "segment", segment: segment.id }))}
    />
  );
}

function quotedFacts(segment: Segment, keys: readonly AccessKey[], locale: ReadBackPageProps["locale"]): string {
  return quotedList(
    keys.map((key) => accessFact(segment.access, key, locale)),
    locale,
  );
}

/** What people have in hand, and the telephones they talk on, as sentences: one where both are told alike. */
function inHand(segment: Segment, locale: ReadBackPageProps["locale"]): string[] {
  const words = forSomeoneWords[locale].readBack;
  const listed = (key: "device" | "phone", names: Readonly<Record<string, string>>): string | null => {
    const values = accessValuesOf(segment.access, key);
    return values.length === 0 || values.includes("none")
      ? null
      : values.map((one) => names[one] ?? one).join(words.and);
  };
  const [devices, phones] = [listed("device", words.devices), listed("phone", words.phones)];
  const isAssumed = (key: "device" | "phone"): boolean => segment.accessDetail[key]?.assumed === true;
  const sure = (key: "device" | "phone", sentence: string): string =>
    isAssumed(key) ? words.perhaps(sentence) : sentence;
  if (devices !== null && phones !== null && isAssumed("device") === isAssumed("phone"))
    return [sure("device", words.hasBoth(devices, phones))];
  const isTold = (key: "device" | "phone"): boolean => accessValuesOf(segment.access, key).length > 0;
  return [
    ...(isTold("device") ? [sure("device", devices === null ? words.noDevices : words.hasDevices(devices))] : []),
    ...(isTold("phone") ? [sure("phone", phones === null ? words.noPhones : words.hasPhones(phones))] : []),
  ];
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
