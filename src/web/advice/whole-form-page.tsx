import type { VNode } from "preact";
import type { CatalogueFunction } from "#src/domain/advice/means.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { functionGroups } from "#src/domain/advice/vocabulary.ts";
import { ConsultationFrame, type ConsultationProps } from "#src/web/advice/consultation-frame.tsx";
import type { Typed } from "#src/web/advice/edit-page.tsx";
import { nameWithin, segmentName } from "#src/web/advice/people-names.ts";
import { groupsMost, newGroups, newMeans } from "#src/web/advice/read-whole-form.ts";
import { GroupFields, LimitFields } from "#src/web/advice/whole-form-fields.tsx";
import { Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { FieldGroup, Select, TextField } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { editWords } from "#src/words/edit-words.ts";
import { formWords } from "#src/words/form-words.ts";
import { plainWords } from "#src/words/furigana.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

export type WholeFormPageProps = ConsultationProps & {
  readonly understanding: Understanding;
  readonly functions: readonly CatalogueFunction[];
  readonly action: string;
  readonly back: string;
  /** A new hearing begins with a few words; null where there is a text already. */
  readonly text: string | null;
  readonly submitId: string;
  readonly version: number;
  readonly changedElsewhere?: boolean;
  readonly problems?: readonly FieldProblem[];
  readonly typed?: Typed;
};

/** Everything of a hearing on one page, for those who know: one form, from top to bottom by the keyboard alone. */
export function WholeFormPage(props: WholeFormPageProps): VNode {
  const { locale, understanding, problems } = props;
  const words = formWords[locale];
  const value = (name: string, now: string): string => (props.typed ? (props.typed[name]?.[0] ?? "") : now);
  const groups = understanding.segments.slice(0, groupsMost);
  return (
    <ConsultationFrame {...props} title={words.title}>
      <PageTitle locale={locale} words={words.title} lead={words.lead} back={{ href: props.back, words: words.back }} />
      {props.changedElsewhere ? (
        <Notice kind="warn">
          <Text words={words.changedElsewhere} />
        </Notice>
      ) : null}
      <nav aria-label={plainWords(words.jump)}>
        <p class="links">
          {(["wishes", "people", "limits", "means"] as const).map((part) => (
            <a href={`#${part}`}>
              <Say words={part === "people" ? editWords[locale].segment.circumstances : words[part]} />
            </a>
          ))}
        </p>
      </nav>
      <form method="post" action={props.action}>
        <SubmitId id={props.submitId} />
        <Hidden fields={{ version: String(props.version), means: "yes" }} />
        {props.text === null ? null : (
          <TextField
            locale={locale}
            name="text"
            label={words.text}
            hint={words.textHint}
            value={value("text", props.text)}
            autocomplete="off"
            error={problemOf(problems, "text")}
          />
        )}
        <h2 id="wishes">
          <Say words={words.wishes} />
        </h2>
        <Text words={words.wishesHint} small />
        <Wishes {...props} value={value} />
        <h2 id="people">
          <Say words={editWords[locale].segment.circumstances} />
        </h2>
        {groups.map((segment) => (
          <FieldGroup legend={words.group(nameWithin(segmentName(segment, understanding.segments, locale), locale))}>
            <Hidden fields={{ [`${segment.id}.there`]: "yes" }} />
            <GroupFields
              locale={locale}
              slot={segment.id}
              segment={segment}
              value={value}
              typed={props.typed}
              problems={problems}
            />
          </FieldGroup>
        ))}
        {newGroups.map((slot, i) => (
          <details open={isFilled(props.typed, slot) || (groups.length === 0 && i === 0)}>
            <summary>
              <Say words={words.newGroup(String(i + 1))} />
            </summary>
            <Text words={words.newGroupHint} small />
            <GroupFields
              locale={locale}
              slot={slot}
              segment={null}
              value={value}
              typed={props.typed}
              problems={problems}
            />
          </details>
        ))}
        <h2 id="limits">
          <Say words={words.limits} />
        </h2>
        <LimitFields locale={locale} understanding={understanding} value={value} problems={problems} />
        <h2 id="means">
          <Say words={words.means} />
        </h2>
        <Text words={words.meansHint} small />
        <MeansFields {...props} value={value} />
        <div class="actions">
          <Button words={words.submit} />
        </div>
      </form>
    </ConsultationFrame>
  );
}

type Value = (name: string, now: string) => string;

/** A choice for each wish, folded by kind; a kind in which something is chosen is open. */
function Wishes({ locale, understanding, functions, value }: WholeFormPageProps & { readonly value: Value }): VNode {
  const words = formWords[locale];
  return (
    <>
      {functionGroups.map((group) => {
        const rows = functions
          .filter((fn) => fn.group === group)
          .map((fn) => {
            const need = understanding.needs.find((one) => one.function === fn.id);
            return { fn, chosen: value(`need.${fn.id}`, need ? (need.must ? "must" : "want") : "") };
          });
        const count = rows.filter(({ chosen }) => chosen !== "").length;
        return (
          <details open={count > 0}>
            <summary>
              <Say words={vocabularyWords[locale].functionGroups[group]} />
              {count === 0 ? null : (
                <span class="note">
                  {locale === "en" ? " (" : "（"}
                  <Say words={words.chosen(String(count))} />
                  {locale === "en" ? ")" : "）"}
                </span>
              )}
            </summary>
            <div class="dense">
              {rows.map(({ fn, chosen }) => (
                <Select
                  locale={locale}
                  name={`need.${fn.id}`}
                  label={fn.name[locale]}
                  value={chosen}
                  options={[
                    { value: "", label: words.wish.none },
                    { value: "want", label: words.wish.want },
                    { value: "must", label: words.wish.must },
                  ]}
                />
              ))}
            </div>
          </details>
        );
      })}
    </>
  );
}

function isFilled(typed: Typed | undefined, slot: string): boolean {
  return Object.entries(typed ?? {}).some(
    ([name, values]) => name.startsWith(`${slot}.`) && !name.endsWith(".kind") && values.some((value) => value !== ""),
  );
}

function MeansFields(props: WholeFormPageProps & { readonly value: Value }): VNode {
  const { locale, understanding, value, problems } = props;
  const words = formWords[locale];
  const rows = Array.from(
    { length: understanding.currentMeans.length + newMeans },
    (_, n) => understanding.currentMeans[n],
  );
  return (
    <>
      {rows.map((means, n) => (
        <FieldGroup legend={words.tool(String(n + 1))}>
          <div class="dense">
            <TextField
              locale={locale}
              name={`means.${n}.name`}
              label={words.meansName}
              value={value(`means.${n}.name`, means?.name ?? "")}
              autocomplete="off"
            />
            <TextField
              locale={locale}
              name={`means.${n}.owner`}
              label={words.owner}
              value={value(`means.${n}.owner`, means?.owner ?? "")}
              autocomplete="off"
            />
            <TextField
              locale={locale}
              name={`means.${n}.yen`}
              label={words.yen}
              value={value(`means.${n}.yen`, means?.monthlyYen == null ? "" : String(means.monthlyYen))}
              inputmode="numeric"
              width="short"
              unit={editWords[locale].limit.units.yen}
              error={problemOf(problems, `means.${n}.yen`)}
            />
            <TextField
              locale={locale}
              name={`means.${n}.end`}
              label={words.end}
              {...(n === 0 ? { hint: words.endHint } : {})}
              value={value(`means.${n}.end`, means?.contractEnd ?? "")}
              autocomplete="off"
              error={problemOf(problems, `means.${n}.end`)}
            />
          </div>
        </FieldGroup>
      ))}
    </>
  );
}
