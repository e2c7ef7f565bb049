import type { VNode } from "preact";
import type { ShownLabel } from "#src/domain/requests/case-labels.ts";
import type { LabelMark } from "#src/domain/requests/label-marks.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { Checkboxes, Select } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { literal } from "#src/words/furigana.ts";
import { labelWords } from "#src/words/label-words.ts";

/** The shape of a label, each in a colour of its own; the word stands beside it. */
export function LabelShape({ mark }: { mark: LabelMark }): VNode {
  const { colour, path } = shapes[mark];
  return (
    <svg viewBox="0 0 12 12" width="0.8em" height="0.8em" aria-hidden="true">
      <path d={path} {...(mark === "ring" ? { fill: "none", stroke: colour, "stroke-width": 2 } : { fill: colour })} />
    </svg>
  );
}

const round = (radius: number) => `M6 ${6 - radius}a${radius} ${radius} 0 1 1-.01 0z`;
const shapes: Readonly<Record<LabelMark, { colour: string; path: string }>> = {
  circle: { colour: "var(--deep)", path: round(5) },
  square: { colour: "var(--warm)", path: "M1 1h10v10h-10z" },
  triangle: { colour: "var(--bad)", path: "M6 .5l5.8 11h-11.6z" },
  diamond: { colour: "var(--ok)", path: "M6 0l6 6-6 6-6-6z" },
  star: { colour: "var(--deep)", path: "M6 0l1.6 4.3h4.4l-3.5 2.8 1.3 4.6-3.8-2.7-3.8 2.7 1.3-4.6-3.5-2.8h4.4z" },
  ring: { colour: "var(--warm)", path: round(4) },
};

/** Labels, each as its shape and its word. */
export function LabelTags({ labels }: { labels: readonly Pick<ShownLabel, "name" | "mark">[] }): VNode {
  return (
    <>
      {labels.map(({ name, mark }) => (
        <>
          <span class="tag plain">
            <LabelShape mark={mark} /> {name}
          </span>{" "}
        </>
      ))}
    </>
  );
}

/** The labels of a request, to be put on and taken off. */
export function LabelsCard(props: {
  readonly locale: Locale;
  readonly requestId: string;
  /** Those that its team uses, and those that it has. */
  readonly all: readonly ShownLabel[];
  readonly on: readonly ShownLabel[];
  readonly submitId: (form: string) => string;
}): VNode {
  const { locale, requestId, all, on } = props;
  const words = labelWords[locale].onCase;
  return (
    <Card title={labelWords[locale].title} id="labels">
      {all.length === 0 ? (
        <Text words={words.none} small />
      ) : (
        <form method="post" action={links(locale).requestLabels(requestId)}>
          <SubmitId id={props.submitId("labels")} />
          {on.map(({ id }) => (
            <Hidden fields={{ was: id }} />
          ))}
          <Checkboxes
            locale={locale}
            name="label"
            legend={words.legend}
            hideLegend
            compact
            choices={all.map(({ id, name }) => ({
              value: id,
              label: literal(name),
              checked: on.some((one) => one.id === id),
            }))}
          />
          <div class="actions">
            <Button words={words.save} look="quiet" />
          </div>
        </form>
      )}
      <p class="small">
        <a href={links(locale).labels}>
          <Say words={words.manage} />
        </a>
      </p>
    </Card>
  );
}

/** Chooses one of the labels; nothing where there are none. */
export function LabelSelect(props: {
  readonly locale: Locale;
  readonly id: string;
  readonly labels: readonly ShownLabel[];
  readonly value: string;
  /** What stands for none. */
  readonly none: string;
}): VNode | null {
  if (props.labels.length === 0) return null;
  return (
    <Select
      locale={props.locale}
      name="label"
      id={props.id}
      label={labelWords[props.locale].filter}
      value={props.value}
      options={[
        { value: "", label: props.none },
        ...props.labels.map(({ id, name }) => ({ value: id, label: literal(name) })),
      ]}
    />
  );
}
