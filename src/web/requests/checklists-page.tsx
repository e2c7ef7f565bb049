import type { VNode } from "preact";
import { type ChecklistKind, checklistKinds } from "#src/domain/requests/checklist-kind.ts";
import type { Checklist } from "#src/domain/requests/checklists.ts";
import { Select, TextArea, TextField } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { KeptWordsPage, type KeptWordsProps } from "#src/web/requests/kept-words-page.tsx";
import { teamworkWords } from "#src/words/teamwork-words.ts";

export type TypedChecklist = { readonly title: string; readonly kind: string; readonly items: string };

/** What is checked in requests of each kind. */
export function ChecklistsPage(props: KeptWordsProps<Checklist, TypedChecklist>): VNode {
  const { locale } = props;
  const words = teamworkWords[locale].checklists;
  const kinds: readonly ChecklistKind[] = checklistKinds;
  return (
    <KeptWordsPage
      {...props}
      words={words}
      action={links(locale).checklists}
      titleOf={(list) => list.title}
      shown={(list) => (
        <ul>
          {list.items.map((item) => (
            <li>{item.words}</li>
          ))}
        </ul>
      )}
      rows={(list) => [{ label: words.fits, value: <Say words={words.kinds[list.kind]} /> }]}
      fields={({ kept: list, typed, idOf, errorOf }) => (
        <>
          <TextField
            locale={locale}
            name="title"
            id={idOf("title")}
            label={words.name}
            value={typed?.title ?? list?.title}
            maxLength={100}
            error={errorOf("title")}
          />
          <TextArea
            locale={locale}
            name="items"
            id={idOf("items")}
            label={words.items}
            hint={list === null ? words.itemsHint : words.itemsEditHint}
            value={typed?.items ?? list?.items.map((item) => item.words).join("\n")}
            error={errorOf("items")}
          />
          <Select
            locale={locale}
            name="kind"
            id={idOf("kind")}
            label={words.kind}
            value={typed?.kind ?? list?.kind ?? "every"}
            options={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
            error={errorOf("kind")}
          />
        </>
      )}
    />
  );
}
