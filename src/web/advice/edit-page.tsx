import type { VNode } from "preact";
import type { CatalogueFunction } from "#src/domain/advice/means.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { AddNeedForm } from "#src/web/advice/add-need-form.tsx";
import { ConsultationFrame, type ConsultationProps } from "#src/web/advice/consultation-frame.tsx";
import type { FormContext } from "#src/web/advice/edit-forms.tsx";
import type { EditItem } from "#src/web/advice/edit-item.ts";
import { EditLimitForm } from "#src/web/advice/edit-limit-form.tsx";
import { EditNeedForm } from "#src/web/advice/edit-need-form.tsx";
import { AddSegmentForm, EditAccessForm, EditSegmentForm } from "#src/web/advice/edit-segment-forms.tsx";
import { segmentName } from "#src/web/advice/people-names.ts";
import { PageTitle } from "#src/web/kit/blocks.tsx";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { links } from "#src/web/links.ts";
import { editWords } from "#src/words/edit-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/** What was typed into a form that came back, by the name of the field. */
export type Typed = Readonly<Record<string, readonly string[]>>;

export type EditPageProps = ConsultationProps & {
  readonly item: EditItem;
  readonly understanding: Understanding;
  readonly functions: ReadonlyMap<string, CatalogueFunction>;
  /** Ids of functions that the search for `q` found, best first; null when nothing was searched. */
  readonly found: readonly string[] | null;
  readonly q: string;
  readonly submitId: (form: string) => string;
  readonly version: number;
  readonly problems?: readonly FieldProblem[];
  readonly typed?: Typed;
};

/** What the forms of this page share. */
export type EditFormProps = EditPageProps & { readonly context: FormContext };

/** The page that corrects one item. The item must exist in the understanding; otherwise the route answers 404. */
export function EditPage(props: EditPageProps): VNode {
  const { locale, item, secret } = props;
  const words = editWords[locale];
  const to = links(locale);
  const title = titleOf(props);
  const shared = {
    ...props,
    context: { edits: to.edits(secret), submitId: props.submitId, version: props.version },
  };
  return (
    <ConsultationFrame {...props} title={title}>
      <PageTitle locale={locale} words={title} back={{ href: to.hearing(secret), words: words.back }} />
      {item.kind === "segment" ? <EditSegmentForm {...shared} segment={item.segment} /> : null}
      {item.kind === "access" ? <EditAccessForm {...shared} segment={item.segment} accessKey={item.key} /> : null}
      {item.kind === "need" ? <EditNeedForm {...shared} function={item.function} /> : null}
      {item.kind === "limit" ? <EditLimitForm {...shared} limit={item.key} /> : null}
      {item.kind === "add-need" ? <AddNeedForm {...shared} /> : null}
      {item.kind === "add-segment" ? <AddSegmentForm {...shared} /> : null}
    </ConsultationFrame>
  );
}

function titleOf({ item, locale, understanding }: EditPageProps): string {
  const words = editWords[locale];
  if (item.kind === "need") return words.need.title;
  if (item.kind === "limit") return words.limit.title(vocabularyWords[locale].limits[item.key].name);
  if (item.kind === "add-need") return words.addNeed.title;
  if (item.kind === "add-segment") return words.segment.addTitle;
  const segment = understanding.segments.find(({ id }) => id === item.segment);
  return segment === undefined ? words.segment.title : words.for(segmentName(segment, understanding.segments, locale));
}
