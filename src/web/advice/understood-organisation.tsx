import type { VNode } from "preact";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { type LimitKey, limitKeys } from "#src/domain/advice/vocabulary.ts";
import { ChangeNotice } from "#src/web/advice/change-notice.tsx";
import { RemoveButton } from "#src/web/advice/edit-forms.tsx";
import { formatEditItem } from "#src/web/advice/edit-item.ts";
import { limitFact, needsFor } from "#src/web/advice/understanding-in-words.ts";
import { Item, UnderstoodNeed, type UnderstoodProps } from "#src/web/advice/understood-people.tsx";
import { EvidenceNumbers } from "#src/web/kit/evidence.tsx";
import { Icon } from "#src/web/kit/icons.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { circumstanceWords } from "#src/words/circumstance-words.ts";
import { hearingWords } from "#src/words/hearing-words.ts";
import { homesWords } from "#src/words/homes-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/** The limits that are asked for even when nothing was said: the proposal depends on them most. */
const always: readonly LimitKey[] = ["staffCount", "itPerson", "monthlyYen"];

/** What was understood of the organisation: its own wishes, its limits, what it uses now. */
export function UnderstoodOrganisation(props: UnderstoodProps): VNode {
  const { locale, secret, understanding, numbers } = props;
  const words = hearingWords[locale];
  const names = vocabularyWords[locale];
  const to = links(locale);
  const edit = (key: LimitKey) => to.edit(secret, formatEditItem({ kind: "limit", key }));
  const known = limitKeys.filter((key) => understanding.limits[key] !== undefined);
  const isAlone = (understanding.circumstances ?? []).some(({ id }) => id === "one-person");
  const missing = limitKeys.filter((key) => understanding.limits[key] === undefined);
  return (
    <section class="who">
      <Icon name="organisation" />
      <div>
        <h3>
          <Say words={isAlone ? circumstanceWords[locale].you : words.organisation} />
        </h3>
        <ChangeNotice {...props} place="organisation" />
        <ul class="items">
          {needsFor(understanding.needs, null).map((need) => (
            <UnderstoodNeed {...props} need={need} people={words.organisation} />
          ))}
          {known.map((key) => {
            const limit = understanding.limits[key];
            if (limit === undefined) return null;
            const fact = limitFact(key, limit, locale);
            const isReckoned = limit.homes?.peopleAssumed === true;
            return (
              <Item
                words={isReckoned ? `${fact}${locale === "ja" ? "" : " "}${homesWords[locale].mayCorrect}` : fact}
                numbers={<EvidenceNumbers numbers={numbers.of(limit)} />}
                assumed={isReckoned || (limit.evidence.length === 0 && limit.confidence < 1)}
                locale={locale}
                edit={edit(key)}
                about={fact}
                remove={
                  <RemoveButton
                    context={props.context}
                    fields={{ op: "remove-limit", key }}
                    words={words.remove}
                    about={fact}
                  />
                }
              />
            );
          })}
          {missing
            .filter((key) => always.includes(key) && !isAlone)
            .map((key) => (
              <Item
                words={names.notKnown(names.limits[key].name)}
                locale={locale}
                edit={edit(key)}
                editWords={words.write}
                about={names.limits[key].name}
              />
            ))}
          {understanding.currentMeans.map((means) => (
            <MeansItem {...props} means={means} words={words.usingNow(means.name)} op="remove-current-means" />
          ))}
          {(understanding.circumstances ?? []).map((told) => {
            const effect = circumstanceWords[locale].effects[told.id];
            return (
              <Item
                words={effect}
                numbers={<EvidenceNumbers numbers={numbers.of(told)} />}
                locale={locale}
                edit={null}
                about={effect}
                remove={
                  <RemoveButton
                    context={props.context}
                    fields={{ op: "remove-circumstance", key: told.id }}
                    words={words.remove}
                    about={effect}
                  />
                }
              />
            );
          })}
          {[...new Map((understanding.avoid ?? []).map((means) => [means.name, means])).values()].map((means) => (
            <MeansItem
              {...props}
              means={means}
              words={
                means.because === "too-slow"
                  ? circumstanceWords[locale].effects["within-hours"]
                  : words.notWanted(means.name)
              }
              op="remove-avoid"
            />
          ))}
        </ul>
        {understanding.services.length === 0 ? null : (
          <p class="small">
            <Say words={words.nearServices} />
            {understanding.services.map(({ id }, i) => (
              <>
                {i > 0 ? (locale === "en" ? ", " : "、") : locale === "en" ? ": " : "："}
                <a href={to.service(id)}>
                  <Say words={names.services[id]} />
                </a>
              </>
            ))}
          </p>
        )}
        <details>
          <summary>
            <Say words={words.moreLimits} />
          </summary>
          <ul class="links">
            {missing.map((key) => (
              <li>
                <a href={edit(key)}>
                  <Say words={names.limits[key].name} />
                </a>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}

type MeansItemProps = UnderstoodProps & {
  readonly means: Understanding["currentMeans"][number];
  readonly words: string;
  readonly op: "remove-current-means" | "remove-avoid";
};

/** Something that is used, or not wanted; it can only be taken back. */
function MeansItem(props: MeansItemProps): VNode {
  const { locale, means } = props;
  return (
    <Item
      words={props.words}
      numbers={<EvidenceNumbers numbers={props.numbers.of(means)} />}
      locale={locale}
      edit={null}
      about={means.name}
      remove={
        <RemoveButton
          context={props.context}
          fields={{ op: props.op, key: means.name }}
          words={hearingWords[locale].remove}
          about={means.name}
        />
      }
    />
  );
}
