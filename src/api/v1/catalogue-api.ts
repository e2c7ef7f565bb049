import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { functionSchema, meansSchema } from "#src/domain/advice/means.ts";
import type { Services } from "#src/http/services.ts";

const version = z.string().openapi({ description: "Changes whenever any entry does." });

/** What the product knows, for others to use. */
export function catalogueApi(api: OpenAPIHono, services: Services): void {
  api.openapi(
    createRoute({
      method: "get",
      path: "/functions",
      summary: "What can be wanted",
      responses: {
        200: {
          description: "All functions",
          content: { "application/json": { schema: z.object({ version, functions: z.array(functionSchema) }) } },
        },
        304: { description: "Unchanged since the ETag given" },
      },
    }),
    async (c) => {
      const { version, functions } = await services.catalogue.current();
      return unchanged(c.req.header("if-none-match"), version)
        ? c.body(null, 304)
        : c.json({ version, functions: [...functions] }, 200, etag(version));
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/means",
      summary: "Tools and practices, with sources",
      request: { query: z.object({ function: z.string().optional(), kind: z.enum(["tool", "practice"]).optional() }) },
      responses: {
        200: {
          description: "Means that give the function and are of the kind",
          content: { "application/json": { schema: z.object({ version, means: z.array(meansSchema) }) } },
        },
        304: { description: "Unchanged since the ETag given" },
      },
    }),
    async (c) => {
      const { version, means } = await services.catalogue.current();
      if (unchanged(c.req.header("if-none-match"), version)) return c.body(null, 304);
      const { function: wanted, kind } = c.req.valid("query");
      const found = means.filter(
        (one) =>
          (!kind || one.kind === kind) &&
          (!wanted || one.ways.some((way) => way.gives.some((given) => given.function === wanted))),
      );
      return c.json({ version, means: found }, 200, etag(version));
    },
  );
}

function etag(version: string) {
  return { etag: `"${version}"`, "cache-control": "no-cache" };
}

function unchanged(given: string | undefined, version: string): boolean {
  return given?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === `"${version}"`) ?? false;
}
