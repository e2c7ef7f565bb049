import { z } from "zod";

/** A field of a body, or a parameter. `type` names a schema of the document where there is one. */
export type Field = {
  readonly name: string;
  readonly type: string;
  /** The named schema that the type leads to, or null. */
  readonly schema: string | null;
  readonly required: boolean;
  readonly description: string;
};

export type Parameter = Field & { readonly where: string };

export type Operation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly needsKey: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Field[];
  /** A body that shows each required field once, for an example; null without a body. */
  readonly example: unknown;
  readonly responses: ReadonlyArray<{
    readonly status: string;
    readonly description: string;
    readonly fields: readonly Field[];
  }>;
};

export type ApiDocument = {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** The path that all calls begin with. */
  readonly base: string;
  /** Calls by the first part of their path. */
  readonly groups: ReadonlyArray<{ readonly name: string; readonly operations: readonly Operation[] }>;
  readonly schemas: ReadonlyArray<{ readonly name: string; readonly fields: readonly Field[] }>;
};

const methods = ["get", "post", "put", "patch", "delete"] as const;
const record = z.record(z.string(), z.unknown());
type Node = Record<string, unknown>;

/** Reads the parts of an OpenAPI 3.1 document that the reference shows; what it does not know it leaves out. */
export function readOpenApi(document: object): ApiDocument {
  const root = asRecord(document);
  const info = asRecord(root.info);
  const [server] = asList(root.servers).map(asRecord);
  const operations = Object.entries(asRecord(root.paths)).flatMap(([path, item]) => {
    const shared = asList(asRecord(item).parameters);
    return methods.flatMap((method) => {
      const found = asRecord(item)[method];
      return found === undefined ? [] : [operationOf(root, method, path, asRecord(found), shared)];
    });
  });
  const groups = Map.groupBy(operations, ({ path }) => path.split("/")[1] ?? "");
  return {
    title: text(info.title),
    version: text(info.version),
    description: text(info.description),
    base: text(server?.url),
    groups: [...groups].map(([name, own]) => ({ name, operations: own })),
    schemas: Object.entries(asRecord(asRecord(root.components).schemas)).map(([name, schema]) => ({
      name,
      fields: fieldsOf(root, asRecord(schema)),
    })),
  };
}

function operationOf(root: Node, method: string, path: string, node: Node, shared: readonly unknown[]): Operation {
  const bodySchema = jsonSchema(resolve(root, asRecord(node.requestBody)));
  return {
    id: `${method}-${path.replaceAll(/[^a-z0-9]+/gi, "-").replaceAll(/^-|-$/g, "")}`,
    method: method.toUpperCase(),
    path,
    summary: text(node.summary),
    description: text(node.description),
    needsKey: asList(node.security).length > 0,
    parameters: [...shared, ...asList(node.parameters)].map((one) => parameterOf(root, resolve(root, asRecord(one)))),
    body: bodySchema === null ? [] : fieldsOf(root, bodySchema),
    example: bodySchema === null ? null : exampleOf(root, bodySchema, 0),
    responses: Object.entries(asRecord(node.responses)).map(([status, response]) => {
      const resolved = resolve(root, asRecord(response));
      const schema = jsonSchema(resolved);
      return {
        status,
        description: text(resolved.description),
        fields: schema === null ? [] : fieldsOf(root, schema),
      };
    }),
  };
}

function parameterOf(root: Node, node: Node): Parameter {
  const schema = asRecord(node.schema);
  return {
    name: text(node.name),
    where: text(node.in),
    ...typeOf(root, schema),
    required: node.required === true,
    description: text(node.description) || text(schema.description),
  };
}

/** The fields of an object, of the objects of a list, or one nameless field for anything else. */
function fieldsOf(root: Node, given: Node): Field[] {
  const named = refName(given);
  if (named !== null) return [{ name: "", type: named, schema: named, required: true, description: "" }];
  const schema = given;
  const required = asList(schema.required);
  const properties = Object.entries(asRecord(schema.properties));
  if (properties.length > 0)
    return properties.map(([name, property]) => ({
      name,
      ...typeOf(root, asRecord(property)),
      required: required.includes(name),
      description: text(asRecord(property).description),
    }));
  const nameless = { name: "", ...typeOf(root, schema), required: true, description: text(schema.description) };
  return nameless.type === "" ? [] : [nameless];
}

/** A type in a few words: `integer | null`, `Proposal[]`, `"it" | "other"`, `{ id: string, secret: string }`. */
function typeOf(root: Node, schema: Node, depth = 0): { type: string; schema: string | null } {
  const name = refName(schema);
  if (name !== null) return { type: name, schema: name };
  const alternatives = [...asList(schema.anyOf), ...asList(schema.oneOf), ...asList(schema.allOf)];
  if (alternatives.length > 0) {
    const types = alternatives.map((one) => typeOf(root, asRecord(one), depth));
    const joined = asList(schema.allOf).length > 0 ? " & " : " | ";
    return {
      type: types.map(({ type }) => type).join(joined),
      schema: types.map((one) => one.schema).find((one) => one !== null) ?? null,
    };
  }
  if (schema.const !== undefined) return { type: JSON.stringify(schema.const), schema: null };
  const values = asList(schema.enum);
  if (values.length > 0) return { type: values.map((value) => JSON.stringify(value)).join(" | "), schema: null };
  const types = asList(schema.type).length > 0 ? asList(schema.type) : [schema.type].filter(Boolean);
  if (types.includes("array")) {
    const items = typeOf(root, asRecord(schema.items), depth + 1);
    const type = /[ |]/.test(items.type) ? `(${items.type})[]` : `${items.type || "any"}[]`;
    return { type: types.includes("null") ? `${type} | null` : type, schema: items.schema };
  }
  const properties = Object.entries(asRecord(schema.properties));
  if (types.includes("object") && properties.length > 0 && depth < 2) {
    const inner = properties.map(([key, property]) => `${key}: ${typeOf(root, asRecord(property), depth + 1).type}`);
    return { type: `{ ${inner.join(", ")} }${types.includes("null") ? " | null" : ""}`, schema: null };
  }
  const format = text(schema.format);
  return { type: `${types.map(text).join(" | ")}${format === "" ? "" : ` (${format})`}`, schema: null };
}

/** A value that fits the schema, with its required fields only. */
function exampleOf(root: Node, given: Node, depth: number): unknown {
  const schema = resolve(root, given);
  if (schema.example !== undefined) return schema.example;
  if (schema.default !== undefined) return schema.default;
  const values = asList(schema.enum);
  if (values.length > 0) return values[0];
  const [alternative] = [...asList(schema.anyOf), ...asList(schema.oneOf), ...asList(schema.allOf)];
  if (alternative !== undefined) return exampleOf(root, asRecord(alternative), depth);
  const type = [schema.type].flat()[0];
  if (type === "array") return [];
  if (type === "integer" || type === "number") return 1;
  if (type === "boolean") return true;
  if (type === "string") return "…";
  if (depth > 3) return {};
  const required = asList(schema.required);
  return Object.fromEntries(
    Object.entries(asRecord(schema.properties))
      .filter(([name]) => required.includes(name))
      .map(([name, property]) => [name, exampleOf(root, asRecord(property), depth + 1)]),
  );
}

function jsonSchema(node: Node): Node | null {
  const schema = asRecord(asRecord(node.content)["application/json"]).schema;
  return schema === undefined ? null : asRecord(schema);
}

function refName(schema: Node): string | null {
  return typeof schema.$ref === "string" ? (/^#\/components\/schemas\/(.+)$/.exec(schema.$ref)?.[1] ?? null) : null;
}

/** What a local reference points to; anything else is itself. */
function resolve(root: Node, node: Node): Node {
  if (typeof node.$ref !== "string" || !node.$ref.startsWith("#/")) return node;
  const parts = node.$ref.slice(2).split("/");
  return parts.reduce<Node>((found, part) => asRecord(found[part.replaceAll("~1", "/").replaceAll("~0", "~")]), root);
}

function asRecord(value: unknown): Node {
  const parsed = record.safeParse(value);
  return parsed.success && !Array.isArray(value) ? parsed.data : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
