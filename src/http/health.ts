import { createHash, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { isFromThisMachine } from "#src/http/client-address.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";

/** For supervisors, load balancers and monitoring; no personal data. How busy we are is told only to our own monitoring. */
export function health(services: Services): Hono {
  const app = new Hono();
  app.get("/healthz", (c) => c.text("ok\n"));
  app.get("/readyz", async (c) => ((await services.ready()) ? c.text("ready\n") : c.text("not ready\n", 503)));
  app.get("/metrics", async (c) => {
    if (!isFromThisMachine(c) && !hasToken(c.req.header("authorization"), services.config.metricsToken))
      throw new Refusal("not-found");
    return c.body(await services.metrics.text(), 200, { "content-type": services.metrics.contentType });
  });
  return app;
}

function hasToken(authorization: string | undefined, token: string | undefined): boolean {
  if (token === undefined || authorization === undefined) return false;
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(authorization), digest(`Bearer ${token}`));
}
