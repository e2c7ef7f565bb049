import type { VNode } from "preact";
import { labelMarks } from "#src/domain/requests/label-marks.ts";
import type { Label } from "#src/domain/requests/labels.ts";
import { RadioGroup, TextField } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { KeptWordsPage, type KeptWordsProps } from "#src/web/requests/kept-words-page.tsx";
import { LabelShape } from "#src/web/requests/label-parts.tsx";
import { labelWords } from "#src/words/label-words.ts";

export type TypedLabel = { readonly name: string; readonly mark: string };

/** The team's labels. */
export function LabelsPage(props: KeptWordsProps<Label, TypedLabel>): VNode {
  const { locale } = props;
  const words = labelWords[locale];
  return (
    <KeptWordsPage
      {...props}
      words={words}
      action={links(locale).labels}
      titleOf={(label) => label.name}
      rows={({ mark }) => [
        {
          label: words.mark,
          value: (
            <>
              <LabelShape mark={mark} /> <Say words={words.marks[mark]} />
            </>
          ),
        },
      ]}
      fields={({ kept: label, typed, idOf, errorOf }) => (
        <>
          <TextField
            locale={locale}
            name="name"
            id={idOf("name")}
            label={words.name}
            hint={words.nameHint}
            value={typed?.name ?? label?.name}
            maxLength={60}
            error={errorOf("name")}
          />
          <RadioGroup
            locale={locale}
            name="mark"
            id={idOf("mark")}
            legend={words.mark}
            hint={words.markHint}
            compact="pairs"
            error={errorOf("mark")}
            choices={labelMarks.map((mark) => ({
              value: mark,
              label: words.marks[mark],
              checked: mark === (typed?.mark ?? label?.mark ?? "circle"),
            }))}
          />
        </>
      )}
    />
  );
}
