import type { Hono } from "hono";
import { ApiReferencePage } from "#src/web/api-reference/api-reference-page.tsx";
import { links } from "#src/web/links.ts";
import { show } from "#src/web/page-context.ts";

/** The page that explains the API; the document itself is served beside the API. */
export function apiReferenceRoutes(pages: Hono, document: object, baseUrl: string): void {
  pages.get("/api", (c) =>
    show(
      c,
      <ApiReferencePage
        locale={c.get("locale")}
        path={links(c.get("locale")).api}
        document={document}
        baseUrl={baseUrl}
      />,
    ),
  );
}
