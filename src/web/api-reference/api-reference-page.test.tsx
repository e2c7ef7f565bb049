import { describe, expect, test } from "vitest";
import { locales } from "#src/kernel/i18n.ts";
import { ApiReferencePage, curlExample } from "#src/web/api-reference/api-reference-page.tsx";
import { readOpenApi } from "#src/web/api-reference/read-openapi.ts";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { renderPage } from "#src/web/kit/render-page.ts";

const error = { $ref: "#/components/schemas/Error" };
const json = (schema: object) => ({ "application/json": { schema } });
const document = {
  openapi: "3.1.0",
  info: { title: "Sample", version: "1", description: "A sample." },
  servers: [{ url: "/api/v1" }],
  paths: {
    "/things/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      patch: {
        summary: "Change a thing",
        security: [{ secret: [] }],
        requestBody: {
          required: true,
          content: json({
            type: "object",
            required: ["name", "parts"],
            properties: {
              name: { type: "string", description: "What it's called", example: "it's" },
              parts: { type: "array", items: { $ref: "#/components/schemas/Part" } },
              size: { type: ["integer", "null"] },
            },
          }),
        },
        responses: {
          200: { description: "Changed", content: json({ $ref: "#/components/schemas/Part" }) },
          404: { description: "None", content: json(error) },
        },
      },
    },
    "/lists": { get: { summary: "All", responses: { 204: { description: "Nothing" } } } },
  },
  components: {
    schemas: {
      Part: {
        type: "object",
        required: ["kind"],
        properties: {
          kind: { type: "string", enum: ["a", "b"] },
          next: { anyOf: [{ $ref: "#/components/schemas/Part" }, { type: "null" }] },
        },
      },
      Error: { type: "object", properties: { code: { type: "string" } } },
    },
  },
};

test.each(locales)("the reference keeps the rules of the kit, %s", (locale) => {
  const html = renderPage(<ApiReferencePage locale={locale} path="/api" document={document} />);
  expect(faultsOf(html)).toEqual([]);
  expect(html).toContain("PATCH /things/{id}");
  expect(html).toContain('href="#schema-Part"');
});

test("a document with nothing in it gives an empty page, not a fault", () => {
  expect(faultsOf(renderPage(<ApiReferencePage locale="en" path="/api" document={{}} />))).toEqual([]);
});

describe("readOpenApi", () => {
  const api = readOpenApi(document);
  const [change] = api.groups.find(({ name }) => name === "things")?.operations ?? [];

  test("reads calls with their parameters, bodies and answers", () => {
    expect(api.base).toBe("/api/v1");
    expect(api.groups.map(({ name }) => name)).toEqual(["things", "lists"]);
    expect(change?.parameters).toEqual([
      { name: "id", where: "path", type: "string (uuid)", schema: null, required: true, description: "" },
    ]);
    expect(change?.body.map(({ name, type, required }) => [name, type, required])).toEqual([
      ["name", "string", true],
      ["parts", "Part[]", true],
      ["size", "integer | null", false],
    ]);
    expect(change?.responses.map(({ status, fields }) => [status, fields[0]?.type])).toEqual([
      ["200", "Part"],
      ["404", "Error"],
    ]);
  });

  test("reads schemas that lead to themselves", () => {
    const part = api.schemas.find(({ name }) => name === "Part");
    expect(part?.fields.map(({ name, type }) => [name, type])).toEqual([
      ["kind", '"a" | "b"'],
      ["next", "Part | null"],
    ]);
  });

  test("the example is a call that a shell takes, quotes and all", () => {
    expect(change && curlExample(change, "http://x/api/v1")).toBe(
      [
        'curl -X PATCH "http://x/api/v1/things/$ID" \\',
        '  -H "Authorization: Bearer $SECRET" \\',
        '  -H "Content-Type: application/json" \\',
        `  -d '{"name":"it'\\''s","parts":[]}'`,
      ].join("\n"),
    );
  });
});
