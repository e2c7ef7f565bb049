import type { Context } from "hono";
import { Hono } from "hono";
import { stream } from "hono/streaming";
import { hsdsPage } from "#src/api/hsds/hsds-page.ts";
import { hsdsQuery } from "#src/api/hsds/hsds-query.ts";
import { type Bytes, joinedBytes, keptText, type RecordView } from "#src/api/hsds/kept-texts.ts";
import { keptVacancies } from "#src/api/hsds/kept-vacancies.ts";
import { dataPackage } from "#src/domain/desks/directory/data-package.ts";
import type { Directory } from "#src/domain/desks/directory/directory.ts";
import { type HsdsListKind, hsdsList } from "#src/domain/desks/directory/hsds-list.ts";
import { serviceCapacity } from "#src/domain/desks/keeping/service-capacity.ts";
import type { Vacancy } from "#src/domain/desks/keeping/vacancy.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";

const lists = {
  services: "service",
  organizations: "organization",
  service_at_locations: "service_at_location",
  taxonomies: "taxonomy",
  taxonomy_terms: "taxonomy_term",
} as const satisfies Record<string, HsdsListKind>;

/** Where the specification's own description of these addresses lies. */
const openApiUrl = "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json";

/** How long anybody may keep an answer without asking again. */
const freshSeconds = 60;

/**
 * The directory for other programs, as the Human Services Data Specification 3.0 has it (`schema/openapi.json`): read
 * only, without cookies, for any origin. Answers carry the directory's version as their ETag.
 */
export function hsdsApi(services: Services): Hono {
  const api = new Hono();
  const { directory, config } = services;
  const vacancies = keptVacancies(services);

  api.get("/", (c) => c.json({ version: "3.0", profile: `${config.baseUrl}/desks/rules`, openapi_url: openApiUrl }));

  // The whole directory at once: as tables, and a line for each service with everything that belongs to it.
  const packages = new WeakMap<Directory, Promise<Buffer>>();
  api.get("/datapackage.zip", async (c) => {
    const now = await directory.current();
    if (isKnown(c, now)) return c.body(null, 304);
    const made = packages.get(now) ?? dataPackage(now);
    packages.set(now, made);
    c.header("content-disposition", 'attachment; filename="hsds-datapackage.zip"');
    return c.body(new Uint8Array(await made), 200, { "content-type": "application/zip" });
  });
  api.get("/services.ndjson", async (c) => {
    const now = await directory.current();
    if (isKnown(c, now)) return c.body(null, 304);
    c.header("content-disposition", 'attachment; filename="services.ndjson"');
    return lines(c, now, "service", { view: "full", fullService: false }, [...now.records.service.keys()]);
  });

  // Not of HSDS 3.0: all places free now, as 3.1 describes them.
  api.get("/x_service_capacities", async (c) => {
    c.header("cache-control", `public, max-age=${freshSeconds}`);
    return c.json({ contents: [...(await vacancies())].map(([id, vacancy]) => serviceCapacity(id, vacancy)) });
  });

  for (const [path, kind] of entriesOf(lists)) {
    api.get(`/${path}`, async (c) => {
      const now = await directory.current();
      const query = hsdsQuery(kind, c.req.queries());
      if (isKnown(c, now)) return c.body(null, 304);
      const ids = await hsdsList(now, kind, query.list);
      if (query.format === "ndjson") return lines(c, now, kind, query, query.isPaged ? pageOf(ids, query) : ids);
      const { envelope } = hsdsPage(ids.length, query);
      const shown = pageOf(ids, query).flatMap((id) => keptText(now, kind, id, query) ?? []);
      const head = `${JSON.stringify(envelope).slice(0, -1)},"contents":[`;
      return answer(c, joinedBytes(head, shown, ",", "]}"));
    });
    api.get(`/${path}/:id`, async (c) => {
      const now = await directory.current();
      const query = hsdsQuery(kind, c.req.queries());
      const id = c.req.param("id").toLowerCase();
      const whole = keptText(now, kind, id, { ...query, view: "full" });
      if (!whole) throw new Refusal("not-found");
      const vacancy = kind === "service" ? ((await vacancies()).get(id) ?? null) : null;
      if (isKnown(c, now, vacancy)) return c.body(null, 304);
      if (!vacancy) return answer(c, whole);
      return answer(
        c,
        joinedBytes(
          "",
          [whole.subarray(0, -1)],
          "",
          `,"x_service_capacity":${JSON.stringify([serviceCapacity(id, vacancy)])}}`,
        ),
      );
    });
  }
  return api;
}

/** Sets what a cache needs; whether the caller already has this version. */
function isKnown(c: Context, { version }: Directory, vacancy: Vacancy | null = null): boolean {
  const tag = `W/"${version}${vacancy ? `-${vacancy.toldAt.getTime()}` : ""}"`;
  c.header("etag", tag);
  c.header("cache-control", `public, max-age=${freshSeconds}`);
  return (c.req.header("if-none-match") ?? "").split(",").some((one) => one.trim() === tag);
}

function answer(c: Context, body: Bytes): Response {
  return c.body(body, 200, { "content-type": "application/json" });
}

function pageOf(ids: readonly string[], query: { page: number; perPage: number }): readonly string[] {
  const { from, to } = hsdsPage(ids.length, query);
  return ids.slice(from, to);
}

/** So many records go out at once; others get their turn between. */
const linesAtOnce = 100;

/** A line for each record, all of them, as they are written. */
function lines(c: Context, now: Directory, kind: HsdsListKind, shown: RecordView, ids: readonly string[]): Response {
  c.header("content-type", "application/x-ndjson");
  return stream(c, async (out) => {
    for (let from = 0; from < ids.length && !out.aborted; from += linesAtOnce) {
      const some = ids.slice(from, from + linesAtOnce).flatMap((id) => keptText(now, kind, id, shown) ?? []);
      await out.write(joinedBytes("", some, "\n", some.length > 0 ? "\n" : ""));
    }
  });
}

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): Array<[K, V]> {
  // NOTE the keys of a constant are the keys of its type.
  return Object.entries(record) as Array<[K, V]>;
}
