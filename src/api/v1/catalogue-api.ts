import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { documented } from "#src/api/v1/documented.ts";
import { browseCatalogue } from "#src/domain/advice/catalogue/browse-catalogue.ts";
import { priceBands } from "#src/domain/advice/catalogue/price-band.ts";
import { effortRuleSchema, functionSchema, meansSchema } from "#src/domain/advice/means.ts";
import { audiences, functionGroups } from "#src/domain/advice/vocabulary.ts";
import type { Services } from "#src/http/services.ts";

const version = z.string().openapi({ description: "Changes whenever any entry does." });
const unchanged = { description: "Unchanged since the ETag given" } as const;

/** Under what terms others may use the catalogue; the same is said on the page about it. */
const licence = {
  licence: "CC-BY-4.0",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  attribution: "Yorozu catalogue of tools and practices",
} as const;

/** What the product knows, for others to use. */
export function catalogueApi(api: OpenAPIHono, services: Services): void {
  api.openapi(
    createRoute({
      method: "get",
      path: "/functions",
      summary: "What can be wanted",
      request: {
        query: z.object({ group: z.enum(functionGroups).optional(), audience: z.enum(audiences).optional() }),
      },
      responses: {
        200: {
          description: "Functions of the group and audience",
          content: { "application/json": { schema: z.object({ version, functions: z.array(functionSchema) }) } },
        },
        304: unchanged,
      },
    }),
    async (c) => {
      const { version, functions } = await services.catalogue.current();
      if (isUnchanged(c, version)) return notModified(c, version);
      const { group, audience } = c.req.valid("query");
      const found = functions.filter(
        (fn) => (group ?? fn.group) === fn.group && (audience ?? fn.audience) === fn.audience,
      );
      return c.json({ version, functions: found }, 200, headers(version));
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/means",
      summary: "Tools and practices, with sources",
      request: {
        query: z.object({
          function: z.string().optional().openapi({ description: "Gives this function." }),
          kind: z.enum(["tool", "practice"]).optional(),
          who: z
            .string()
            .optional()
            .openapi({ description: "The id of an access profile: these people can use it as they are." }),
          cost: z
            .enum(priceBands)
            .optional()
            .openapi({ description: "The cheapest plan that any NPO corporation can have, a month for five people." }),
          q: z.string().max(200).optional().openapi({ description: "Words, in any spelling; best first." }),
          verified: z.enum(["true", "false"]).optional(),
        }),
      },
      responses: {
        200: {
          description: "Means that fit all that is asked; none where an id is not known",
          content: { "application/json": { schema: z.object({ version, means: z.array(meansSchema) }) } },
        },
        304: unchanged,
      },
    }),
    async (c) => {
      const catalogue = await services.catalogue.current();
      const { version, meansById } = catalogue;
      if (isUnchanged(c, version)) return notModified(c, version);
      const asked = c.req.valid("query");
      const found = browseCatalogue(catalogue, services.profiles)
        .find({
          q: asked.q ?? "",
          kind: asked.kind ?? "",
          who: asked.who ?? "",
          cost: asked.cost ?? "",
          fn: asked.function ?? "",
        })
        .flatMap(({ id }) => meansById.get(id) ?? [])
        .filter((means) => asked.verified === undefined || String(means.verified) === asked.verified);
      return c.json({ version, means: found }, 200, headers(version));
    },
  );

  wholeCatalogue(api, services);
}

function wholeCatalogue(api: OpenAPIHono, services: Services): void {
  const schema = z.object({
    licence: z.literal(licence.licence),
    licenceUrl: z.literal(licence.licenceUrl),
    attribution: z.literal(licence.attribution),
    version,
    functions: z.array(functionSchema),
    means: z.array(meansSchema),
    effortRules: z.array(effortRuleSchema),
    accessProfiles: z.array(
      z.object({
        id: z.string(),
        name: z.object({ ja: z.string(), "ja-easy": z.string(), en: z.string() }),
        who: z.string(),
        access: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      }),
    ),
  });
  api.openapi(
    createRoute({
      method: "get",
      path: "/catalogue",
      summary: "The whole catalogue as one file, under CC BY 4.0",
      responses: {
        200: { description: "Everything, with sources", content: { "application/json": { schema } } },
        304: unchanged,
      },
    }),
    async (c) => {
      const { version, functions, means, effortRules } = await services.catalogue.current();
      if (isUnchanged(c, version)) return notModified(c, version);
      const file = { ...licence, version, functions, means, effortRules, accessProfiles: services.profiles };
      const named = { "content-disposition": `inline; filename="yorozu-catalogue-${version}.json"` };
      return c.json(documented(file), 200, { ...headers(version), ...named });
    },
  );
}

function headers(version: string) {
  return { etag: `"${version}"`, "cache-control": "no-cache" };
}

/** A bare 304 that repeats the tag (RFC 9110, 15.4.5). */
function notModified(c: Context, version: string) {
  return c.body(null, 304, headers(version));
}

function isUnchanged(c: Context, version: string): boolean {
  const given = c.req.header("if-none-match");
  return given?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === `"${version}"`) ?? false;
}
