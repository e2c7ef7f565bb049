import { Hono } from "hono";
import type { Services } from "#src/http/services.ts";

/** For supervisors, load balancers and monitoring; no personal data. */
export function health(services: Services): Hono {
  const app = new Hono();
  app.get("/healthz", (c) => c.text("ok\n"));
  app.get("/readyz", async (c) => ((await services.ready()) ? c.text("ready\n") : c.text("not ready\n", 503)));
  app.get("/metrics", async (c) =>
    c.body(await services.metrics.text(), 200, { "content-type": services.metrics.contentType }),
  );
  return app;
}
