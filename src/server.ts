import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { cors } from "hono/cors";
import { hsdsApi } from "#src/api/hsds/hsds-api.ts";
import { apiV1 } from "#src/api/v1/api.ts";
import { apiFailure, failureOf } from "#src/http/answer-error.ts";
import { type ServedAsset, serveAssets } from "#src/http/assets.ts";
import { compressPages } from "#src/http/compress-pages.ts";
import { health } from "#src/http/health.ts";
import { originCheck } from "#src/http/origin-check.ts";
import { requestLog } from "#src/http/request-log.ts";
import { securityHeaders } from "#src/http/security-headers.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { sessionCookie } from "#src/web/accounts/session-cookie.ts";
import { splitLocale } from "#src/web/links.ts";
import { failurePage } from "#src/web/site/failure-page.tsx";
import { site } from "#src/web/site/site.ts";

/** The form that takes a file of desks; who may send it is asked before anything of it is read. */
const takesTable = /^(\/en|\/ja-easy)?\/desk-imports\/?$/;
const maxTableBytes = 40 * 1024 * 1024;

/** 5,000 characters of three bytes, each written as %XX, and the other fields of a form: far below this. */
const maxBodyBytes = 256 * 1024;
/** Five files of 10 MB would be too much at once: a form with files may hold half of it. */
const maxUploadBytes = 26 * 1024 * 1024;
/** The forms that take files. */
const uploads = /^(\/en|\/ja-easy)?\/(r\/[^/]+\/messages|requests\/[^/]+\/reply)$/;

/** Every way in over HTTP: pages, API, assets, health. Needs no port: tests call `request` on it. */
export function buildServer(services: Services, assets: readonly ServedAsset[]): Hono {
  const { config, log, metrics, world } = services;
  // /desks/ is /desks: people type both.
  const app = new Hono({ strict: false });
  app.use(requestLog(log, metrics, world.chance.uuid, world.clock));
  app.use(securityHeaders(config.baseUrl.startsWith("https:")));
  const tooLarge = () => {
    throw new Refusal("body-too-large");
  };
  const limitedTo = (maxSize: number) => bodyLimit({ maxSize, onError: tooLarge });
  const limits = { form: limitedTo(maxBodyBytes), upload: limitedTo(maxUploadBytes), table: limitedTo(maxTableBytes) };
  app.use(function limitBody(c, next) {
    // What reads has no body that anybody looks at; to ask for it would build the whole request.
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    const { pathname } = new URL(c.req.url);
    return limits[uploads.test(pathname) ? "upload" : takesTable.test(pathname) ? "table" : "form"](c, next);
  });
  app.route("/", health(services));
  app.route("/", serveAssets(assets));
  app.use(compress({ threshold: 1024 }));
  app.use(compressPages());
  const { api, document } = apiV1(services);
  // The API takes no cookies: any page may call it, holding the key of a hearing or nothing.
  app.use("/api/*", cors({ origin: "*", allowHeaders: ["authorization", "content-type", "idempotency-key"] }));
  app.route("/api/v1", api);
  app.get("/api/openapi.json", (c) => c.json(document));
  app.use("/hsds/*", cors({ origin: "*", allowMethods: ["GET", "HEAD"], exposeHeaders: ["etag"] }));
  app.route("/hsds/v3", hsdsApi(services));
  const cookieStart = `${sessionCookie(config.baseUrl)}=`;
  app.use(originCheck(config.baseUrl, (cookie) => cookie?.includes(cookieStart) ?? false));
  app.use(async function knowTheDesks(_c, next) {
    await services.directory.current();
    await next();
  });
  app.route("/", site(services, document));
  app.notFound(() => {
    throw new Refusal("not-found");
  });
  app.onError((error, c) => {
    const requestId = c.get("requestId") ?? "";
    const failure = failureOf(error, c.get("log") ?? log);
    c.header("x-request-id", requestId);
    c.header("cache-control", "no-store");
    const { locale, bare } = splitLocale(new URL(c.req.url).pathname);
    if (/^\/(api|hsds)\//.test(bare)) return apiFailure(c, failure, requestId, locale);
    return failurePage(c, failure, requestId, locale);
  });
  return app;
}
