import type { VNode } from "preact";
import { Say } from "#src/web/kit/say.tsx";

type ButtonLook = "main" | "quiet" | "danger" | "text";

type ButtonProps = {
  readonly words: string;
  readonly look?: ButtonLook;
  readonly name?: string;
  readonly value?: string;
  /** What it acts on, where the words alone do not tell (three buttons 取り消す on a page); read after the words, not shown. */
  readonly about?: string;
  /** The form that it submits where it stands outside of it, and where to. */
  readonly form?: string | undefined;
  readonly to?: string | undefined;
};

/** A button that submits the form it stands in. */
export function Button({ words, look = "main", name, value, about, form, to }: ButtonProps): VNode {
  return (
    <button type="submit" class={buttonClass(look)} name={name} value={value} form={form} formaction={to}>
      <span>
        <Say words={words} />
      </span>
      <About words={about} />
    </button>
  );
}

/**
 * What the Enter key presses in a form where buttons elsewhere on the page come first: neither seen nor read, and placed
 * before them.
 */
export function FirstByEnter({ form }: { form: string }): VNode {
  return <button type="submit" form={form} class="vh" tabIndex={-1} aria-hidden="true" />;
}

/** A link that looks like a button: for the next page, never for a change. `about` as of a `Button`. */
export function ButtonLink({
  words,
  href,
  look = "main",
  about,
}: {
  words: string;
  href: string;
  look?: ButtonLook;
  about?: string;
}): VNode {
  return (
    <a class={buttonClass(look)} href={href}>
      <span>
        <Say words={words} />
      </span>
      <About words={about} />
    </a>
  );
}

/** A link whose words alone do not tell where it leads: `about` is read after them, not shown. */
export function SmallLink({ words, href, about }: { words: string; href: string; about: string }): VNode {
  return (
    <a class="small-link" href={href}>
      <span>
        <Say words={words} />
      </span>
      <About words={about} />
    </a>
  );
}

/** A link within a sentence, 直す or 教える, that says to whoever only hears it what it is about. */
export function LinkAbout({ words, href, about }: { words: string; href: string; about: string }): VNode {
  return (
    <a href={href}>
      <Say words={words} />
      <About words={about} />
    </a>
  );
}

/** Stands in every form that writes: the same id with the same fields is the same submit, however often it arrives. */
export function SubmitId({ id }: { id: string }): VNode {
  return <input type="hidden" name="submitId" value={id} />;
}

/** Hidden fields of a form, a list as one field each. */
export function Hidden({ fields }: { fields: Readonly<Record<string, string | readonly string[]>> }): VNode {
  return (
    <>
      {Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one) => <input type="hidden" name={name} value={one} />),
      )}
    </>
  );
}

function About({ words }: { words: string | undefined }): VNode | null {
  if (words === undefined) return null;
  return (
    <span class="vh">
      {"（"}
      <Say words={words} />
      {"）"}
    </span>
  );
}

function buttonClass(look: ButtonLook): string {
  return look === "main" ? "btn" : `btn ${look}`;
}
