import type { Context, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { Metrics } from "#src/http/metrics.ts";
import type { Clock } from "#src/kernel/clock.ts";
import type { Log } from "#src/kernel/log.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** Stands in the log line, in the answer's `x-request-id`, and on the page of a failure. */
    requestId: string;
    log: Log;
  }
}

/**
 * Gives every request an id, counts it and logs one line: the route's pattern, never the address itself, because
 * addresses of hearings hold their key.
 */
export function requestLog(log: Log, metrics: Metrics, newId: () => string, clock: Clock): MiddlewareHandler {
  return async function logRequest(c, next) {
    const startedAt = clock.now().getTime();
    const requestId = newId();
    c.set("requestId", requestId);
    c.set("log", log.with({ requestId }));
    await next();
    // NOTE not by `c.header`, which makes the whole answer anew.
    c.res.headers.set("x-request-id", requestId);
    const ms = clock.now().getTime() - startedAt;
    const route = routeOf(c);
    metrics.observeRequest(route, c.req.method, c.res.status, ms / 1000);
    // Reading pages is counted above; lines are for changes and failures.
    if (c.req.method !== "GET" || c.res.status >= 400)
      log.info("request", { requestId, method: c.req.method, route, status: c.res.status, ms });
  };
}

/** The pattern that answered: middleware listens at patterns ending in `*`, and where only those matched nothing is there. */
function routeOf(c: Context): string {
  const answering = matchedRoutes(c).findLast(({ path }) => !path.endsWith("*"));
  return answering?.path ?? "unmatched";
}
