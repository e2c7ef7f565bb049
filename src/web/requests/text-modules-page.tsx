import type { VNode } from "preact";
import type { TextModule } from "#src/domain/requests/text-modules.ts";
import { maxEntryLength } from "#src/domain/requests/write-entry.ts";
import { TextArea, TextField } from "#src/web/kit/form-fields.tsx";
import { links } from "#src/web/links.ts";
import { KeptWordsPage, type KeptWordsProps } from "#src/web/requests/kept-words-page.tsx";
import { textModuleWords } from "#src/words/text-module-words.ts";

export type TypedModule = { readonly title: string; readonly body: string };

/** The team's texts. */
export function TextModulesPage(props: KeptWordsProps<TextModule, TypedModule>): VNode {
  const { locale } = props;
  const words = textModuleWords[locale];
  return (
    <KeptWordsPage
      {...props}
      words={words}
      action={links(locale).textModules}
      titleOf={(module) => module.title}
      shown={(module) => <p class="said">{module.body}</p>}
      fields={({ kept: module, typed, idOf, errorOf }) => (
        <>
          <TextField
            locale={locale}
            name="title"
            id={idOf("title")}
            label={words.name}
            value={typed?.title ?? module?.title}
            maxLength={100}
            error={errorOf("title")}
          />
          <TextArea
            locale={locale}
            name="body"
            id={idOf("body")}
            label={words.body}
            hint={words.hint}
            value={typed?.body ?? module?.body}
            maxLength={maxEntryLength}
            error={errorOf("body")}
          />
        </>
      )}
    />
  );
}
