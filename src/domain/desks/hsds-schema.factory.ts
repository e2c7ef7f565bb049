import { readFileSync } from "node:fs";
import { Ajv, type AnySchemaObject, type ErrorObject, type ValidateFunction } from "ajv";
import formats from "ajv-formats";

/** The official files as they are vendored: the compiled schemas of HSDS 3.0 and its OpenAPI document. */
function vendored(name: string): AnySchemaObject {
  return JSON.parse(readFileSync(new URL(`../../../tests/vendor/hsds-3.0/${name}.json`, import.meta.url), "utf8"));
}

// `strict: false`: the files carry words of their own (`core`, `example`, `tabular_required`).
const ajv = new Ajv({ strict: false, allErrors: true });
// NOTE the module is CommonJS: its types put the function under `default`, Node gives the function itself.
(formats as unknown as (on: Ajv) => void)(ajv);
// The one thing that HSDS says in a word of its own: a day, written as in ISO 8601.
ajv.addKeyword({
  keyword: "datapackage_type",
  type: "string",
  macro: (type: unknown) => (type === "date" ? { format: "date" } : {}),
});
ajv.addSchema(vendored("service_with_definitions"), "service");

const compiled = new Map<string, ValidateFunction>();

function schemaOf(name: string, make: () => AnySchemaObject): ValidateFunction {
  const known = compiled.get(name) ?? ajv.compile(make());
  compiled.set(name, known);
  return known;
}

function faults(validate: ValidateFunction, value: unknown, root: string): string[] {
  // What the macro of a keyword found is told by the keyword that it stands for.
  return validate(value)
    ? []
    : (validate.errors ?? [])
        .filter(({ keyword }) => keyword !== "datapackage_type")
        .map((error) => sentence(error, root));
}

function sentence({ instancePath, message = "wrong", params }: ErrorObject, root: string): string {
  const allowed = Array.isArray(params.allowedValues) ? ` ${params.allowedValues.join(", ")}` : "";
  return `${root}${instancePath.replaceAll("/", ".")}: ${message}${allowed}`;
}

/**
 * What the official schema of a whole object says against a value, one line per fault with its path; judged by ajv. What our
 * answers nest beyond the schema is judged too: the services of a provider, the service at a place. For tests.
 */
export function hsdsFaultsOfWhole(entity: string, value: unknown): string[] {
  const schema = entity === "service" ? { $ref: "service#" } : { $ref: `service#/definitions/${entity}` };
  return [
    ...faults(
      schemaOf(entity, () => schema),
      value,
      entity,
    ),
    ...beyond(entity, value),
  ];
}

/** What the official schema of an entry of a list says against a value. */
export function hsdsFaultsOfListed(entity: string, value: unknown): string[] {
  if (entity === "taxonomy" || entity === "taxonomy_term") return hsdsFaultsOfWhole(entity, value);
  const validate = schemaOf(`${entity}_list`, () => vendored(`${entity}_list`));
  return [...faults(validate, value, entity), ...beyond(entity, value)];
}

/** Every property of the envelope of a page, as the OpenAPI document has them. */
export function hsdsFaultsOfPage(value: unknown): string[] {
  const validate = schemaOf("page", () => {
    const { Page: page } = hsdsOpenApi.components.schemas;
    return { ...page, required: Object.keys(page.properties ?? {}) };
  });
  return faults(validate, value, "page");
}

/** What the document says of an address that is neither a list nor a record. */
export function hsdsFaultsOfBase(value: unknown): string[] {
  const validate = schemaOf("base", () => {
    const schema = hsdsOpenApi.paths["/"]?.get.responses["200"]?.content["application/json"].schema ?? {};
    return { ...schema, required: Object.keys(schema.properties ?? {}) };
  });
  return faults(validate, value, "base");
}

function beyond(entity: string, value: unknown): string[] {
  const given: Record<string, unknown> = Object(value);
  if (entity === "organization" && Array.isArray(given.services))
    return given.services.flatMap((service, i) =>
      hsdsFaultsOfWhole("service", service).map((line) => `services.${i} ${line}`),
    );
  return entity === "service_at_location" && given.service !== undefined
    ? hsdsFaultsOfWhole("service", given.service)
    : [];
}

type OpenApi = {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: {
    readonly schemas: { readonly Page: AnySchemaObject };
    readonly parameters: Readonly<Record<string, { readonly name: string }>>;
  };
};
type Operation = {
  readonly parameters?: ReadonlyArray<{ readonly name?: string; readonly $ref?: string }>;
  readonly responses: Readonly<
    Record<string, { readonly content: { readonly "application/json": { readonly schema: AnySchemaObject } } }>
  >;
};

// NOTE cast: the file is the vendored document, whose form is that.
export const hsdsOpenApi = vendored("openapi") as OpenApi;

/** The names of the parameters that the OpenAPI document gives an address. */
export function hsdsParameters(path: string): string[] {
  return (hsdsOpenApi.paths[path]?.get.parameters ?? []).map(
    ({ name, $ref }) => name ?? hsdsOpenApi.components.parameters[$ref?.split("/").at(-1) ?? ""]?.name ?? "",
  );
}
