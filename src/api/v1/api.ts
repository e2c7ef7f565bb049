import { OpenAPIHono } from "@hono/zod-openapi";
import { casesApi } from "#src/api/v1/cases-api.ts";
import { catalogueApi } from "#src/api/v1/catalogue-api.ts";
import { explanationsApi } from "#src/api/v1/explanations-api.ts";
import { hearingsApi } from "#src/api/v1/hearings-api.ts";
import { routeApi } from "#src/api/v1/route-api.ts";
import { InvalidBody } from "#src/http/answer-error.ts";
import type { Services } from "#src/http/services.ts";

/** The whole API under `/api/v1`, and the document that describes it. */
export function apiV1(services: Services) {
  const api = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success)
        throw new InvalidBody(
          result.error.issues.map((issue) => ({ field: issue.path.join("."), message: issue.message })),
        );
    },
  });
  api.openAPIRegistry.registerComponent("securitySchemes", "hearingSecret", {
    type: "http",
    scheme: "bearer",
    description: "The secret that POST /hearings returned.",
  });
  hearingsApi(api, services);
  explanationsApi(api, services);
  casesApi(api, services);
  catalogueApi(api, services);
  routeApi(api, services);
  const document = api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Yorozu API",
      version: "1",
      description: "Understand a need in its own words, and propose the best combination of tools and practices.",
      license: { name: "MIT", url: "https://spdx.org/licenses/MIT" },
    },
    servers: [{ url: "/api/v1" }],
  });
  return { api, document };
}
