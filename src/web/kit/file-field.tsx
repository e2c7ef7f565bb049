import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { describedBy, FieldHead } from "#src/web/kit/form-errors.tsx";

/** A file to hand in, or several. The form must be `encType="multipart/form-data"`; read it with `readUpload`. */
export function FileField(props: {
  locale: Locale;
  name: string;
  label: string;
  hint?: string;
  /** Endings that the browser offers first, `.html,.json`; what comes is read by what it is. */
  accept?: string;
  /** Several files may be chosen. */
  multiple?: boolean;
  error?: string | undefined;
}): VNode {
  return (
    <div class={props.error === undefined ? "field" : "field wrong"}>
      <FieldHead id={props.name} label={props.label} hint={props.hint} error={props.error} locale={props.locale} />
      <input
        type="file"
        id={props.name}
        name={props.name}
        accept={props.accept}
        multiple={props.multiple}
        aria-describedby={describedBy(props.name, props.hint, props.error)}
        aria-invalid={props.error === undefined ? undefined : "true"}
      />
    </div>
  );
}
