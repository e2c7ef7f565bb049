import type { ComponentChildren, VNode } from "preact";
import type { CatalogueFunction } from "#src/domain/advice/means.ts";
import type { Homes, Need, Segment, Understanding } from "#src/domain/advice/understanding.ts";
import type { AccessKey } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { ChangeNotice } from "#src/web/advice/change-notice.tsx";
import { type FormContext, RemoveButton } from "#src/web/advice/edit-forms.tsx";
import { formatEditItem } from "#src/web/advice/edit-item.ts";
import type { EvidenceNumbering } from "#src/web/advice/evidence-numbers.ts";
import { formatHomes } from "#src/web/advice/heads-in-words.ts";
import type { LastChange } from "#src/web/advice/last-change.ts";
import { segmentName } from "#src/web/advice/people-names.ts";
import { accessFact, knownAccess, needsFor } from "#src/web/advice/understanding-in-words.ts";
import { Tag } from "#src/web/kit/blocks.tsx";
import { SmallLink } from "#src/web/kit/buttons.tsx";
import { EvidenceNumbers } from "#src/web/kit/evidence.tsx";
import { formatNumber, formatPeople, formatShare } from "#src/web/kit/formats.ts";
import { Icon } from "#src/web/kit/icons.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { hearingWords } from "#src/words/hearing-words.ts";
import { homesWords } from "#src/words/homes-words.ts";
import { peopleNamesWords } from "#src/words/people-names-words.ts";

export type FunctionNames = ReadonlyMap<string, CatalogueFunction>;

export type UnderstoodProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly understanding: Understanding;
  readonly functions: FunctionNames;
  readonly numbers: EvidenceNumbering;
  readonly context: FormContext;
  readonly change: LastChange | null;
};

/** One group of people: who they are, what is known of them, what is wanted for them; each line can be corrected. */
export function UnderstoodPeople(props: UnderstoodProps & { readonly segment: Segment }): VNode {
  const { locale, segment, understanding, numbers } = props;
  const words = hearingWords[locale];
  const to = links(locale);
  const name = segmentName(segment, understanding.segments, locale);
  const known = knownAccess(segment);
  const needs = needsFor(understanding.needs, segment.id);
  const supposed = known.filter((key) => isSupposed(segment, key));
  const folded = supposed.length > (segment.kind === "staff" ? 0 : supposedShown) ? supposed : [];
  const shown = known.filter((key) => !folded.includes(key));
  return (
    <section class="who">
      <Icon name={segment.kind} />
      <div>
        <div class="who-head">
          <h3>
            <Say words={name} />
            <EvidenceNumbers numbers={numbers.of(segment)} /> <SizeTags segment={segment} locale={locale} />
          </h3>
          <SmallLink
            words={words.edit}
            href={to.edit(props.secret, formatEditItem({ kind: "segment", segment: segment.id }))}
            about={name}
          />
        </div>
        <ChangeNotice {...props} place={segment.id} />
        <ul class="items">
          {shown.map((key) => (
            <AccessItem {...props} accessKey={key} people={name} />
          ))}
          {known.length === 0 ? (
            <li>
              <span class="what soft">
                <Say words={words.noAccess} />
              </span>
              <span class="do">
                <SmallLink
                  words={words.write}
                  href={to.edit(props.secret, formatEditItem({ kind: "segment", segment: segment.id }))}
                  about={name}
                />
              </span>
            </li>
          ) : null}
          {needs.map((need) => (
            <UnderstoodNeed {...props} need={need} people={name} />
          ))}
          {needs.length === 0 && segment.kind !== "staff" ? (
            <li>
              <span class="what soft">
                <Say words={words.noNeeds} />
              </span>
            </li>
          ) : null}
        </ul>
        {folded.length === 0 ? null : (
          <details class="supposed">
            <summary>
              <Say words={words.supposed(formatNumber(folded.length, locale))} />
            </summary>
            <ul class="items">
              {folded.map((key) => (
                <AccessItem {...props} accessKey={key} people={name} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}

/** Up to this many suppositions stand among what was told (of one's own people none); more would bury it, and are folded away. */
const supposedShown = 3;

function AccessItem(
  props: UnderstoodProps & { readonly segment: Segment; readonly accessKey: AccessKey; readonly people: string },
): VNode {
  const { locale, segment, accessKey: key, people } = props;
  const words = hearingWords[locale];
  const fact = accessFact(segment.access, key, locale);
  const detail = segment.accessDetail[key];
  return (
    <Item
      words={fact}
      numbers={<EvidenceNumbers numbers={props.numbers.of(detail)} />}
      assumed={isSupposed(segment, key)}
      locale={locale}
      edit={links(locale).edit(props.secret, formatEditItem({ kind: "access", segment: segment.id, key }))}
      about={`${people} ${fact}`}
      remove={
        isSupposed(segment, key) ? undefined : (
          <RemoveButton
            context={props.context}
            fields={{ op: "remove-access", segment: segment.id, key }}
            words={words.remove}
            about={`${people} ${fact}`}
          />
        )
      }
    />
  );
}

function isSupposed(segment: Segment, key: AccessKey): boolean {
  return segment.accessDetail[key]?.assumed ?? segment.assumed;
}

/** One wish for these people, or of the organisation itself when `segment` is absent. */
export function UnderstoodNeed(
  props: UnderstoodProps & { readonly need: Need; readonly segment?: Segment; readonly people: string },
): VNode {
  const { locale, need, secret } = props;
  const words = hearingWords[locale];
  const name = props.functions.get(need.function)?.name[locale] ?? need.function;
  return (
    <Item
      words={name}
      wish
      tag={need.must ? null : <Tag kind="plain" words={words.wanted} />}
      numbers={<EvidenceNumbers numbers={props.numbers.of(need)} />}
      assumed={isAssumed(need)}
      locale={locale}
      edit={links(locale).edit(secret, formatEditItem({ kind: "need", function: need.function }))}
      about={`${props.people} ${name}`}
      remove={
        <RemoveButton
          context={props.context}
          fields={{
            op: "remove-need",
            function: need.function,
            ...(props.segment === undefined ? {} : { segment: props.segment.id }),
          }}
          words={words.remove}
          about={`${props.people} ${name}`}
        />
      }
    />
  );
}

/** One line of what was understood. */
export function Item(props: {
  words: string;
  wish?: boolean;
  tag?: VNode | null;
  numbers?: ComponentChildren;
  assumed?: boolean;
  locale: Locale;
  edit: string | null;
  /** What the link and the button act on, for those who only hear them. */
  about: string;
  editWords?: string;
  remove?: VNode | undefined;
}): VNode {
  const words = hearingWords[props.locale];
  return (
    <li>
      <span class={props.wish ? "what wish" : "what"}>
        <Say words={props.words} />
        {props.numbers} {props.tag} {props.assumed ? <Tag kind="assume" words={words.assumed} /> : null}
      </span>
      <span class="do">
        {props.edit === null ? null : (
          <SmallLink words={props.editWords ?? words.edit} href={props.edit} about={props.about} />
        )}
        {props.remove}
      </span>
    </li>
  );
}

function SizeTags({ segment, locale }: { segment: Segment; locale: Locale }): VNode {
  const words = hearingWords[locale];
  const kind = segment.assumed ? "plain" : "sure";
  return (
    <>
      {segment.share === null ? null : <Tag kind={kind} words={formatShare(segment.share, locale)} />}{" "}
      {segment.size === null ? null : (
        <HeadTags size={segment.size} homes={segment.homes} kind={kind} locale={locale} />
      )}{" "}
      {segment.kind === "served" && !segment.assumed && segment.share === null && segment.size === null ? (
        <Tag kind="plain" words={peopleNamesWords[locale].numberUnknown} />
      ) : null}{" "}
      {segment.assumed ? <Tag kind="assume" words={words.assumed} /> : null}
    </>
  );
}

/** So many people; of homes that were counted, the homes, and how many people we take that to be. */
function HeadTags(props: { size: number; homes: Homes | undefined; kind: "plain" | "sure"; locale: Locale }): VNode {
  const { size, homes, kind, locale } = props;
  const people = formatPeople(size, locale);
  return (
    <>
      {homes ? <Tag kind={kind} words={formatHomes(homes, locale)} /> : null}{" "}
      {homes?.peopleAssumed ? (
        <Tag kind="assume" words={homesWords[locale].reckonedOnly(people)} />
      ) : (
        <Tag kind={kind} words={hearingWords[locale].aboutPeople(people)} />
      )}
    </>
  );
}

/** Neither read from the text nor said by the asker with a correction. */
export function isAssumed(need: Need): boolean {
  return need.evidence.length === 0 && need.confidence < 1;
}
