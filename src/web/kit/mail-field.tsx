import type { VNode } from "preact";
import { TextField, type TextFieldProps } from "#src/web/kit/form-fields.tsx";

type MailFieldProps = Pick<TextFieldProps, "locale" | "id" | "label" | "hint" | "value" | "error"> & {
  /** `off` where somebody else's address is typed. */
  readonly autocomplete?: "email" | "off";
};

/** The field `mail`: an address for mail, which no spelling checker mends. */
export function MailField({ autocomplete = "email", ...field }: MailFieldProps): VNode {
  return (
    <TextField {...field} name="mail" type="email" inputmode="email" autocomplete={autocomplete} spellcheck={false} />
  );
}
