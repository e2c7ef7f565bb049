import type { VNode } from "preact";
import { longestReason } from "#src/domain/advice/catalogue/editing/propose-edit.ts";
import type { Means } from "#src/domain/advice/means.ts";
import { type Locale, locales } from "#src/kernel/i18n.ts";
import { type EditValues, editedWords } from "#src/web/catalogue/editing/edit-fields.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkbox, FieldGroup, Select, TextArea, TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { catalogueEditWords } from "#src/words/catalogue-edit-words.ts";
import { catalogueWords } from "#src/words/catalogue-words.ts";

export type EditMeansPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly means: Means;
  /** The hash of the entry that the form was made from. */
  readonly baseHash: string;
  readonly values: EditValues;
  readonly reason: string;
  readonly problems: readonly FieldProblem[];
  /** What the schema says of the whole, in its own words. */
  readonly faults: readonly string[];
  readonly submitId: string;
  /** Another change of it waits. */
  readonly waiting: string | null;
};

/** The facts that change most often, as a form: words, prices, sources, dates. */
export function EditMeansPage(props: EditMeansPageProps): VNode {
  const { locale, means, problems, faults } = props;
  const words = catalogueEditWords[locale].edit;
  const to = links(locale);
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={words.title(means.name[locale])}
      lead={words.lead}
      wide
      secret="session"
      back={{ href: to.means(means.id), words: means.name[locale] }}
      problems={problems}
      alsoWrong={faultsIn(faults, locale)}
    >
      {props.waiting === null ? null : (
        <Notice kind="warn">
          <p>
            <a href={to.catalogueEdit(props.waiting)}>
              <Say words={words.waiting} />
            </a>
          </p>
        </Notice>
      )}
      <form method="post" action={to.editMeans(means.id)}>
        <SubmitId id={props.submitId} />
        <Hidden fields={{ base: props.baseHash }} />
        <Words {...props} />
        <Prices {...props} />
        <Sources {...props} />
        <ReasonField locale={locale} value={props.reason} error={problemOf(problems, "reason")} />
        <div class="actions">
          <Button words={words.send} />
          <a href={to.editMeansAll(means.id)}>
            <Say words={words.all} />
          </a>
        </div>
      </form>
    </FormPage>
  );
}

/** What the schema found, for whoever knows the shape. */
export function faultsIn(faults: readonly string[], locale: Locale): VNode | null {
  if (faults.length === 0) return null;
  return (
    <Notice kind="warn">
      <Text words={catalogueEditWords[locale].edit.problems.shape} />
      <ul>
        {faults.map((fault) => (
          <li lang="en">{fault}</li>
        ))}
      </ul>
    </Notice>
  );
}

export function ReasonField({
  locale,
  value,
  error,
}: {
  locale: Locale;
  value: string;
  error: string | undefined;
}): VNode {
  const words = catalogueEditWords[locale].edit;
  return (
    <TextArea
      locale={locale}
      name="reason"
      label={words.reason}
      hint={words.reasonHint}
      value={value}
      rows={3}
      maxLength={longestReason}
      error={error}
    />
  );
}

function Words({ locale, values, problems }: EditMeansPageProps): VNode {
  const words = catalogueEditWords[locale].edit;
  const titles = { name: words.name, summary: words.summary, nonprofitTerms: words.nonprofit };
  return (
    <>
      {editedWords.map((key) => (
        <FieldGroup legend={titles[key]} beside>
          {locales.map((one) => {
            const name = `${key}.${one}`;
            const field = {
              locale,
              name,
              label: words.languages[one],
              value: values[name] ?? "",
              error: problemOf(problems, name),
              ...(key === "nonprofitTerms" ? { hint: words.nonprofitHint } : {}),
            };
            return key === "name" ? <TextField {...field} /> : <TextArea {...field} rows={3} />;
          })}
        </FieldGroup>
      ))}
      <TextArea
        locale={locale}
        name="alsoCalled"
        label={words.alsoCalled}
        hint={words.alsoCalledHint}
        value={values.alsoCalled ?? ""}
        rows={3}
      />
    </>
  );
}

function Prices({ locale, means, values, problems }: EditMeansPageProps): VNode {
  const words = catalogueEditWords[locale].edit;
  const tax = catalogueWords[locale].means;
  const pages = (values.sources ?? "").split("\n").filter((line) => line.trim() !== "");
  return (
    <>
      {means.tiers.map((tier) => {
        const at = (field: string) => `tier.${tier.id}.${field}`;
        return (
          <FieldGroup legend={words.tier(tier.name[locale])} beside>
            {(["monthlyYen", "initialYen"] as const).map((field) => (
              <TextField
                locale={locale}
                name={at(field)}
                label={words[field]}
                hint={words.yenHint}
                value={values[at(field)]}
                inputmode="numeric"
                width="short"
                error={problemOf(problems, at(field))}
              />
            ))}
            <Select
              locale={locale}
              name={at("tax")}
              label={words.tax}
              value={values[at("tax")] ?? ""}
              options={[
                { value: "", label: tax.taxUnknown },
                { value: "included", label: tax.taxIncluded },
                { value: "excluded", label: tax.taxExcluded },
              ]}
            />
            <Select
              locale={locale}
              name={at("source")}
              label={words.source}
              value={values[at("source")] ?? ""}
              error={problemOf(problems, at("source"))}
              options={[
                { value: "", label: words.noSource },
                ...pages.map((page, i) => ({ value: String(i), label: pageInShort(page) })),
              ]}
            />
          </FieldGroup>
        );
      })}
    </>
  );
}

function Sources({ locale, values, problems }: EditMeansPageProps): VNode {
  const words = catalogueEditWords[locale].edit;
  return (
    <>
      <TextArea
        locale={locale}
        name="sources"
        label={words.sources}
        hint={words.sourcesHint}
        value={values.sources ?? ""}
        rows={5}
        error={problemOf(problems, "sources")}
      />
      <TextField
        locale={locale}
        name="factsDate"
        label={words.factsDate}
        hint={words.dateHint}
        value={values.factsDate}
        width="short"
        error={problemOf(problems, "factsDate")}
      />
      <Checkbox locale={locale} name="verified" label={words.verified} checked={values.verified === "yes"} />
    </>
  );
}

/** A page and its date as they fit into a field: the host, and the end of the path. */
function pageInShort(page: string): string {
  const [address = "", ...date] = page.split(/\s+/);
  const [host = "", ...path] = address.replace(/^https?:\/\/(?:www\.)?/, "").split("/");
  const last = path.filter((part) => part !== "").at(-1) ?? "";
  const end = last.length > lastLongest ? `…${last.slice(-lastLongest)}` : last;
  const between = path.filter((part) => part !== "").length > 1 ? "/…/" : "/";
  return [end === "" ? host : `${host}${between}${end}`, ...date].join(" ");
}

const lastLongest = 12;
