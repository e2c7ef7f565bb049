import type { ComponentChildren, VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { describedBy, FieldError, FieldHead, Hint } from "#src/web/kit/form-errors.tsx";
import { formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { labelWords } from "#src/words/furigana.ts";
import { kitWords } from "#src/words/kit-words.ts";

type FieldProps = {
  readonly locale: Locale;
  readonly name: string;
  /** Id of the control; the name unless told. Tell it when two forms on a page have the same field. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Id of the form that it is sent with, where it stands outside of it. */
  readonly form?: string | undefined;
};

export type TextFieldProps = FieldProps & {
  readonly value?: string | undefined;
  readonly type?: "text" | "email" | "tel" | "url" | "search" | "date" | "time";
  readonly inputmode?: "numeric" | "decimal" | "text" | "email" | "tel";
  readonly autocomplete?: string;
  readonly maxLength?: number;
  /** Words after the field, such as 円. */
  readonly unit?: string;
  readonly readOnly?: boolean;
  readonly required?: boolean;
  /** Short answers get a short field. */
  readonly width?: "short" | "full";
  readonly spellcheck?: boolean;
};

/** One line of text. Numbers are text with `inputmode="numeric"`, so that full-width digits can be typed. */
export function TextField(props: TextFieldProps): VNode {
  const id = props.id ?? props.name;
  // NOTE: the JSX types allow other ARIA roles for each type of input; no role is given here, so one type stands for all.
  const type = (props.type ?? "text") as "text";
  return (
    <div class={fieldClass(props.error)}>
      <FieldHead id={id} label={props.label} hint={props.hint} error={props.error} locale={props.locale} />
      <span class="input-line">
        <input
          id={id}
          name={props.name}
          type={type}
          value={props.value ?? ""}
          class={props.width === "short" ? "short" : undefined}
          inputmode={props.inputmode}
          autocomplete={props.autocomplete}
          maxLength={props.maxLength}
          readOnly={props.readOnly}
          required={props.required}
          spellcheck={props.spellcheck}
          aria-describedby={describedBy(id, props.hint, props.error)}
          aria-invalid={props.error === undefined ? undefined : "true"}
        />
        {props.unit === undefined ? null : (
          <span class="unit">
            <Say words={props.unit} />
          </span>
        )}
      </span>
    </div>
  );
}

type TextAreaProps = FieldProps & {
  readonly value?: string | undefined;
  /** Said below the field in words. Not enforced by the browser: what was typed must never be cut silently. */
  readonly maxLength?: number;
  readonly rows?: number;
  readonly required?: boolean;
  readonly lang?: string;
  /** What is typed is for a machine: letters of one width, over the whole page. */
  readonly code?: boolean;
};

/** Several lines of text, kept as typed. */
export function TextArea(props: TextAreaProps): VNode {
  const id = props.id ?? props.name;
  const limit =
    props.maxLength === undefined
      ? undefined
      : kitWords[props.locale].upTo(formatNumber(props.maxLength, props.locale));
  const described = [describedBy(id, props.hint, props.error), limit && `${id}-limit`].filter(Boolean).join(" ");
  return (
    <div class={fieldClass(props.error)}>
      <FieldHead id={id} label={props.label} hint={props.hint} error={props.error} locale={props.locale} />
      {/* NOTE: the first line break after <textarea> is dropped by HTML, so one is put there for text that begins with one. */}
      <textarea
        id={id}
        name={props.name}
        rows={props.rows ?? 7}
        form={props.form}
        class={props.code ? "code" : undefined}
        required={props.required}
        lang={props.lang}
        aria-describedby={described === "" ? undefined : described}
        aria-invalid={props.error === undefined ? undefined : "true"}
      >
        {`\n${props.value ?? ""}`}
      </textarea>
      {limit === undefined ? null : (
        <p class="hint limit" id={`${id}-limit`}>
          <Say words={limit} />
        </p>
      )}
    </div>
  );
}

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked?: boolean;
};

type ChoicesProps = {
  readonly locale: Locale;
  readonly name: string;
  readonly id?: string;
  readonly legend: string;
  /** True when the legend is the question of the whole card and may look like a heading. */
  readonly legendAsHeading?: boolean;
  /** True when the words of the legend stand right above already; it is read, not shown. */
  readonly hideLegend?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Id of the form that they are sent with, where they stand outside of it. */
  readonly form?: string | undefined;
  readonly choices: readonly Choice[];
  /** Several columns on wide screens: for short labels; `pairs`: two on a telephone as well, for labels of a word or two. */
  readonly compact?: boolean | "pairs";
};

/** One of several, as cards that are easy to hit. */
export function RadioGroup(props: ChoicesProps): VNode {
  return <Choices {...props} type="radio" />;
}

/** Any of several. Say under `hint` that several may be ticked. */
export function Checkboxes(props: ChoicesProps): VNode {
  return <Choices {...props} type="checkbox" />;
}

type CheckboxProps = {
  readonly name: string;
  readonly id?: string;
  readonly value?: string;
  readonly label: string;
  readonly hint?: string;
  readonly checked?: boolean;
  readonly error?: string | undefined;
  readonly locale: Locale;
  readonly required?: boolean;
};

/** One box that stands alone, such as a consent. */
export function Checkbox(props: CheckboxProps): VNode {
  const id = props.id ?? props.name;
  return (
    <div class={fieldClass(props.error)}>
      <FieldError id={id} words={props.error} locale={props.locale} />
      <div class="choice">
        <input
          type="checkbox"
          id={id}
          name={props.name}
          value={props.value ?? "yes"}
          checked={props.checked ?? false}
          required={props.required}
          aria-describedby={describedBy(id, props.hint, props.error)}
        />
        <label for={id}>
          <Say words={props.label} />
        </label>
        <Hint id={id} words={props.hint} />
      </div>
    </div>
  );
}

type SelectProps = FieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string;
};

/** One of many, for lists too long for cards. */
export function Select(props: SelectProps): VNode {
  const id = props.id ?? props.name;
  return (
    <div class={fieldClass(props.error)}>
      <FieldHead id={id} label={props.label} hint={props.hint} error={props.error} locale={props.locale} />
      <select
        id={id}
        name={props.name}
        aria-describedby={describedBy(id, props.hint, props.error)}
        aria-invalid={props.error === undefined ? undefined : "true"}
      >
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {labelWords(option.label)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Several fields that belong together, with their common question. `beside`: they stand side by side where there is room. */
export function FieldGroup({
  legend,
  beside,
  children,
}: {
  legend: string;
  beside?: boolean;
  children: ComponentChildren;
}): VNode {
  return (
    <fieldset class="of-fields">
      <legend>
        <Say words={legend} />
      </legend>
      {beside ? <div class="three">{children}</div> : children}
    </fieldset>
  );
}

function Choices(props: ChoicesProps & { readonly type: "radio" | "checkbox" }): VNode {
  const id = props.id ?? props.name;
  return (
    <fieldset class={fieldClass(props.error)} aria-describedby={describedBy(id, props.hint, props.error)}>
      <legend class={props.hideLegend ? "vh" : undefined}>
        {props.legendAsHeading ? (
          <h2>
            <Say words={props.legend} />
          </h2>
        ) : (
          <Say words={props.legend} />
        )}
      </legend>
      <Hint id={id} words={props.hint} />
      <FieldError id={id} words={props.error} locale={props.locale} />
      <div
        class={["choices", props.compact ? "compact" : "", props.compact === "pairs" ? "pairs" : ""]
          .filter(Boolean)
          .join(" ")}
      >
        {props.choices.map((choice, i) => {
          const choiceId = i === 0 ? id : `${id}-${i + 1}`;
          return (
            <div class="choice">
              <input
                type={props.type}
                id={choiceId}
                name={props.name}
                value={choice.value}
                checked={choice.checked ?? false}
                form={props.form}
                aria-describedby={choice.hint === undefined ? undefined : `${choiceId}-hint`}
              />
              <label for={choiceId}>
                <Say words={choice.label} />
              </label>
              <Hint id={choiceId} words={choice.hint} />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

function fieldClass(error: string | undefined): string {
  return error === undefined ? "field" : "field wrong";
}
