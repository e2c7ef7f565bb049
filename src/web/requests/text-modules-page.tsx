import type { VNode } from "preact";
import type { TextModule } from "#src/domain/requests/text-modules.ts";
import { maxEntryLength } from "#src/domain/requests/write-entry.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, SummaryList, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextArea, TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { ChangeFold } from "#src/web/requests/change-fold.tsx";
import { type Keeping, KeptForField, keptForName } from "#src/web/requests/kept-for-field.tsx";
import { literal } from "#src/words/furigana.ts";
import { leaderWords } from "#src/words/leader-words.ts";
import { requestsWords } from "#src/words/requests-words.ts";
import { textModuleWords } from "#src/words/text-module-words.ts";

export type TextModulesPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly modules: readonly TextModule[];
  /** What whoever looks may change, and for whom. */
  readonly keeping: Keeping;
  /** The form that came back: of this text, or of a new one (""). */
  readonly typed: { readonly id: string; readonly title: string; readonly body: string; readonly team: string } | null;
  readonly problems: readonly FieldProblem[];
  readonly saved: boolean;
  readonly submitId: (form: string) => string;
};

/** The team's texts: reading, adding, changing, taking away. */
export function TextModulesPage(props: TextModulesPageProps): VNode {
  const { locale, modules, problems } = props;
  const words = textModuleWords[locale];
  const canChange = props.keeping.choices.length > 0;
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={words.title}
      lead={words.lead}
      wide
      secret="session"
      back={{ href: links(locale).requests, words: requestsWords[locale].request.back }}
      problems={problems}
      done={props.saved ? words.saved : undefined}
    >
      {canChange ? null : <Text words={leaderWords[locale].onlyLeader} small />}
      {modules.length === 0 ? <Text words={words.empty} /> : null}
      {modules.map((module) => (
        <Card title={literal(module.title)}>
          <p class="said">{module.body}</p>
          <SummaryList
            locale={locale}
            rows={[
              {
                label: leaderWords[locale].usedBy,
                value: <Say words={keptForName(module, props.keeping.teams, locale)} />,
              },
            ]}
          />
          {props.keeping.canKeep(module) ? (
            <ChangeFold
              words={words}
              action={links(locale).textModules}
              kept={module}
              isOpen={props.typed?.id === module.id}
              submitId={props.submitId}
            >
              <ModuleForm {...props} module={module} />
            </ChangeFold>
          ) : null}
        </Card>
      ))}
      {canChange ? (
        <Card title={words.add} accent>
          <ModuleForm {...props} module={null} />
        </Card>
      ) : null}
    </FormPage>
  );
}

function ModuleForm(props: TextModulesPageProps & { readonly module: TextModule | null }): VNode {
  const { locale, module } = props;
  const words = textModuleWords[locale];
  const id = module?.id ?? "";
  const typed = props.typed?.id === id ? props.typed : null;
  const at = id === "" ? "" : `-${id}`;
  const problems = typed === null ? [] : props.problems;
  return (
    <form method="post" action={links(locale).textModules}>
      <SubmitId id={props.submitId(`save${at}`)} />
      <Hidden fields={{ id }} />
      <TextField
        locale={locale}
        name="title"
        id={`title${at}`}
        label={words.name}
        value={typed?.title ?? module?.title}
        maxLength={100}
        error={problemOf(problems, `title${at}`)}
      />
      <KeptForField
        locale={locale}
        id={`team${at}`}
        keeping={props.keeping}
        value={typed?.team ?? module?.teamId ?? ""}
      />
      <TextArea
        locale={locale}
        name="body"
        id={`body${at}`}
        label={words.body}
        hint={words.hint}
        value={typed?.body ?? module?.body}
        maxLength={maxEntryLength}
        error={problemOf(problems, `body${at}`)}
      />
      <div class="actions">
        <Button words={words.save} look={id === "" ? "main" : "quiet"} />
      </div>
    </form>
  );
}
