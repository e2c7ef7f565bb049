import type { VNode } from "preact";
import type { CatalogueFunction } from "#src/domain/advice/means.ts";
import type { Need, Segment, Understanding } from "#src/domain/advice/understanding.ts";
import { type LimitKey, limitKeys } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { headsInWords } from "#src/web/advice/heads-in-words.ts";
import { segmentName } from "#src/web/advice/people-names.ts";
import { accessFact, knownAccess, limitFact, needsFor } from "#src/web/advice/understanding-in-words.ts";
import { Tag, Text } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatShare } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { requestsWords } from "#src/words/requests-words.ts";

export type UnderstandingSummaryProps = {
  readonly understanding: Understanding;
  readonly functions: ReadonlyMap<string, CatalogueFunction>;
  readonly locale: Locale;
};

/** What was understood, dense and read-only: a row for each group of people and one for the organisation; then limits. */
export function UnderstandingSummary({ understanding, functions, locale }: UnderstandingSummaryProps): VNode {
  const words = requestsWords[locale].request;
  const { segments, needs } = understanding;
  const ofOrganisation = needsFor(needs, null);
  const wishes = (list: readonly Need[]) => <Wishes needs={list} functions={functions} locale={locale} />;
  const limits = limitKeys.flatMap((key) => limitWords(understanding.limits, key, locale));
  return (
    <>
      <DataTable
        dense
        caption={words.understood}
        underHeading
        empty={words.noPeople}
        columns={[
          { key: "people", head: words.people },
          { key: "count", head: words.peopleCount },
          { key: "access", head: words.circumstances },
          { key: "wishes", head: words.wishes },
        ]}
        rows={[
          ...segments.map((segment) => ({
            id: segment.id,
            cells: {
              people: (
                <>
                  <Say words={segmentName(segment, segments, locale)} />{" "}
                  {segment.assumed ? <Tag kind="assume" words={words.assumed} /> : null}
                </>
              ),
              count: <Say words={countWords(segment, locale)} />,
              access: <Circumstances segment={segment} locale={locale} />,
              wishes: wishes(needsFor(needs, segment.id)),
            },
          })),
          ...(ofOrganisation.length === 0
            ? []
            : [
                {
                  id: "organisation",
                  cells: {
                    people: <Say words={words.organisationWishes} />,
                    count: "",
                    access: "",
                    wishes: wishes(ofOrganisation),
                  },
                },
              ]),
        ]}
      />
      <h3>
        <Say words={words.limits} />
      </h3>
      {limits.length === 0 ? (
        <Text words={words.noLimits} />
      ) : (
        <ul>
          {limits.map((limit) => (
            <li>
              <Say words={limit} />
            </li>
          ))}
        </ul>
      )}
      {understanding.currentMeans.length === 0 ? null : (
        <p>
          <strong>
            <Say words={words.using} />
          </strong>
          {locale === "en" ? ": " : "："}
          {understanding.currentMeans.map(({ name }) => name).join(locale === "en" ? ", " : "、")}
        </p>
      )}
    </>
  );
}

function Wishes({
  needs,
  functions,
  locale,
}: {
  needs: readonly Need[];
  functions: UnderstandingSummaryProps["functions"];
  locale: Locale;
}): VNode {
  const words = requestsWords[locale].request;
  return (
    <>
      {needs.map((need, i) => (
        <>
          {i > 0 ? <br /> : null}
          <Say words={functions.get(need.function)?.name[locale] ?? need.function} />{" "}
          <Tag kind={need.must ? "sure" : "plain"} words={need.must ? words.must : words.want} />
        </>
      ))}
    </>
  );
}

/** What is known of these people, assumed things marked. */
function Circumstances({ segment, locale }: { segment: Segment; locale: Locale }): VNode {
  return (
    <>
      {knownAccess(segment).map((key, i) => (
        <>
          {i > 0 ? <br /> : null}
          <Say words={accessFact(segment.access, key, locale)} />{" "}
          {segment.accessDetail[key]?.assumed ? (
            <Tag kind="assume" words={requestsWords[locale].request.assumed} />
          ) : null}
        </>
      ))}
    </>
  );
}

function countWords(segment: Segment, locale: Locale): string {
  return [
    segment.size === null ? "" : headsInWords(segment.size, segment.homes, locale),
    segment.share === null ? "" : formatShare(segment.share, locale),
  ]
    .filter(Boolean)
    .join(locale === "en" ? ", " : "・");
}

function limitWords<K extends LimitKey>(limits: Understanding["limits"], key: K, locale: Locale): string[] {
  const limit = limits[key];
  return limit === undefined ? [] : [limitFact(key, limit, locale)];
}
