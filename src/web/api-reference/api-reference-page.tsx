import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { type ApiDocument, type Field, type Operation, readOpenApi } from "#src/web/api-reference/read-openapi.ts";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { apiWords } from "#src/words/api-words.ts";

export type ApiReferencePageProps = {
  readonly locale: Locale;
  readonly path: string;
  /** The OpenAPI 3.1 document as it is served. */
  readonly document: object;
  /** Scheme and host of this installation, for the examples; left to the reader when not given. */
  readonly baseUrl?: string;
};

/** The API, rendered from its own document. The frame speaks the language of the page, the document English. */
export function ApiReferencePage({ locale, path, document, baseUrl = "$BASE_URL" }: ApiReferencePageProps): VNode {
  const words = apiWords[locale];
  const api = readOpenApi(document);
  return (
    <Layout locale={locale} path={path} title={words.title}>
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
      <Text words={words.base(`${baseUrl}${api.base}`)} />
      <p>
        <a href={links(locale).openapi}>
          <Say words={words.document} />
        </a>
      </p>
      <p lang="en">{api.description}</p>
      <Contents api={api} locale={locale} />
      {api.groups.map(({ name, operations }) => (
        <section>
          <h2 lang="en">/{name}</h2>
          {operations.map((operation) => (
            <OperationBlock operation={operation} api={api} locale={locale} baseUrl={baseUrl} />
          ))}
        </section>
      ))}
      <h2>
        <Say words={words.schemas} />
      </h2>
      {api.schemas.map(({ name, fields }) => (
        <details class="group">
          <summary lang="en">{name}</summary>
          {/* NOTE inside: a browser that is led here opens what is folded around it. */}
          <div id={`schema-${name}`}>
            <Fields fields={fields} caption={name} locale={locale} underHeading />
          </div>
        </details>
      ))}
    </Layout>
  );
}

function Contents({ api, locale }: { api: ApiDocument; locale: Locale }): VNode {
  const words = apiWords[locale];
  return (
    <details class="group">
      <summary>
        <Say words={words.contents} />
      </summary>
      <ul class="links inside" lang="en">
        {api.groups.flatMap(({ operations }) =>
          operations.map((operation) => (
            <li>
              <a href={`#${operation.id}`}>
                <code>{`${operation.method} ${operation.path}`}</code>
              </a>{" "}
              <span class="small">{operation.summary}</span>
            </li>
          )),
        )}
      </ul>
    </details>
  );
}

type BlockProps = { operation: Operation; api: ApiDocument; locale: Locale; baseUrl: string };

function OperationBlock({ operation, api, locale, baseUrl }: BlockProps): VNode {
  const words = apiWords[locale];
  return (
    <section class="card" id={operation.id}>
      <h3 lang="en">
        <code>{`${operation.method} ${operation.path}`}</code>
      </h3>
      <p lang="en">
        {operation.summary}
        {operation.description === "" ? null : (
          <>
            <br />
            <Coded text={operation.description} />
          </>
        )}
      </p>
      {operation.needsKey ? <Text words={words.auth} small /> : null}
      {operation.parameters.length === 0 ? null : (
        <DataTable
          dense
          caption={words.parameters}
          columns={[
            { key: "name", head: words.name },
            { key: "where", head: words.where, whole: true },
            { key: "type", head: words.type },
            { key: "required", head: words.required, whole: true },
            ...described(operation.parameters, locale),
          ]}
          rows={operation.parameters.map((parameter) => ({
            id: parameter.name,
            cells: {
              ...fieldCells(parameter, locale),
              where: <span lang="en">{parameter.where}</span>,
            },
          }))}
        />
      )}
      {operation.body.length === 0 ? null : <Fields fields={operation.body} caption={words.body} locale={locale} />}
      <details>
        <summary>
          <Say words={words.response} />
        </summary>
        {operation.responses.map((response) => (
          <Fields
            fields={response.fields}
            caption={`${words.response}: ${response.status} ${response.description}`}
            locale={locale}
          />
        ))}
      </details>
      <p>
        <Say words={words.example} />
      </p>
      <pre lang="en">
        <code>{curlExample(operation, `${baseUrl}${api.base}`)}</code>
      </pre>
    </section>
  );
}

type FieldsProps = { fields: readonly Field[]; caption: string; locale: Locale; underHeading?: boolean };

function Fields({ fields, caption, locale, underHeading = false }: FieldsProps): VNode {
  const words = apiWords[locale];
  const [only] = fields;
  if (only && fields.length === 1 && only.name === "")
    return (
      <p>
        <Say words={caption} />
        {": "}
        <TypeOf field={only} />
      </p>
    );
  if (fields.length === 0)
    return (
      <p>
        <Say words={caption} />
      </p>
    );
  return (
    <DataTable
      dense
      caption={caption}
      underHeading={underHeading}
      columns={[
        { key: "name", head: words.name },
        { key: "type", head: words.type },
        { key: "required", head: words.required, whole: true },
        ...described(fields, locale),
      ]}
      rows={fields.map((field) => ({ id: field.name, cells: fieldCells(field, locale) }))}
    />
  );
}

/** The column of descriptions, where something stands in it. */
function described(fields: readonly Field[], locale: Locale) {
  const isEmpty = fields.every(({ description }) => description === "");
  return isEmpty ? [] : [{ key: "description", head: apiWords[locale].description }];
}

/** Words in which `this` is code. */
function Coded({ text }: { text: string }): VNode {
  return <>{text.split("`").map((part, i) => (i % 2 === 1 ? <code>{part}</code> : part))}</>;
}

function fieldCells(field: Field, locale: Locale) {
  const words = apiWords[locale];
  return {
    name: <code lang="en">{field.name}</code>,
    type: <TypeOf field={field} />,
    required: <Say words={field.required ? words.yes : words.no} />,
    description:
      field.description === "" ? null : (
        <span lang="en">
          <Coded text={field.description} />
        </span>
      ),
  };
}

/** The type, leading to its schema below where it has one. */
function TypeOf({ field }: { field: Field }): VNode {
  if (field.schema === null) return <code lang="en">{field.type}</code>;
  return (
    <a href={`#schema-${field.schema}`} lang="en">
      <code>{field.type}</code>
    </a>
  );
}

/** A call that can be pasted into a shell: quotes inside the body are closed and opened again. */
export function curlExample(operation: Operation, base: string): string {
  const url = `${base}${operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => `$${name.toUpperCase()}`)}`;
  const lines = [`curl${operation.method === "GET" ? "" : ` -X ${operation.method}`} "${url}"`];
  if (operation.needsKey) lines.push('  -H "Authorization: Bearer $SECRET"');
  if (operation.example !== null) {
    lines.push('  -H "Content-Type: application/json"');
    lines.push(`  -d '${JSON.stringify(operation.example).replaceAll("'", "'\\''")}'`);
  }
  return lines.join(" \\\n");
}
