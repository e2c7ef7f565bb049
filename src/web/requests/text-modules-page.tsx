import type { VNode } from "preact";
import type { TextModule } from "#src/domain/requests/text-modules.ts";
import { maxEntryLength } from "#src/domain/requests/write-entry.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Notice, PageTitle, SummaryList, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { ErrorSummary, type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextArea, TextField } from "#src/web/kit/form-fields.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { type Keeping, KeptForField, keptForName } from "#src/web/requests/kept-for-field.tsx";
import { caseDeskWords } from "#src/words/case-desk-words.ts";
import { literal } from "#src/words/furigana.ts";
import { leaderWords } from "#src/words/leader-words.ts";
import { requestsWords } from "#src/words/requests-words.ts";

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
  const words = caseDeskWords[locale].modules;
  const canChange = props.keeping.choices.length > 0;
  return (
    <Layout locale={locale} path={props.path} title={words.title} wide secret="session" hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} locale={locale} />
      <PageTitle
        words={words.title}
        locale={locale}
        lead={words.lead}
        above={
          <a href={links(locale).requests}>
            <Say words={requestsWords[locale].request.back} />
          </a>
        }
      />
      {props.saved ? (
        <Notice kind="done">
          <Text words={words.saved} />
        </Notice>
      ) : null}
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
            <details open={props.typed?.id === module.id}>
              <summary>
                <Say words={words.edit} />
              </summary>
              <ModuleForm {...props} module={module} />
              <form method="post" action={links(locale).textModules}>
                <SubmitId id={props.submitId(`drop-${module.id}`)} />
                <Hidden fields={{ drop: module.id }} />
                <div class="actions">
                  <Button words={words.drop} look="text" about={literal(module.title)} />
                </div>
              </form>
            </details>
          ) : null}
        </Card>
      ))}
      {canChange ? (
        <Card title={words.add} accent>
          <ModuleForm {...props} module={null} />
        </Card>
      ) : null}
    </Layout>
  );
}

function ModuleForm(props: TextModulesPageProps & { readonly module: TextModule | null }): VNode {
  const { locale, module } = props;
  const words = caseDeskWords[locale].modules;
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
