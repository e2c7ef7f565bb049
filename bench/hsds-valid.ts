import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { filledProgram } from "#bench/filled-program.ts";
import { hsdsInspector } from "#bench/hsds-inspector.ts";
import { deskUuid } from "#src/domain/desks/desk-id.ts";
import { fillVaried } from "#src/domain/desks/directory/varied.factory.ts";
import {
  hsdsFaultsOfBase,
  hsdsFaultsOfListed,
  hsdsFaultsOfPage,
  hsdsFaultsOfWhole,
  hsdsParameters,
} from "#src/domain/desks/hsds-schema.factory.ts";

/*
 * npm run soak:hsds [-- --services 20000]
 * Fills a directory with that many services of all shapes, one value in twelve of another form than it should be, by the way of an
 * import; then asks for everything that the OpenAPI document of HSDS 3.0 has, over HTTP: every page of every list, short, whole
 * and as lines, every record alone, every parameter, and what is wrong. Every answer is judged by the official schemas (ajv);
 * filters are held against what the whole list says. Ends with 1 when one answer was not as it should be.
 */

const { values } = parseArgs({ options: { services: { type: "string", default: "20000" } } });
const services = Number(values.services);
const begun = performance.now();
const say = (what: string) => console.log(`${((performance.now() - begun) / 1000).toFixed(1).padStart(7)} s  ${what}`);

const { origin, filled, stop } = await filledProgram((tx) => fillVaried(tx, services));
say(`${filled.services} services in force, ${filled.problems} values of another form told on the way`);

const { ask, text, note, check, judge, unasked, result } = hsdsInspector(origin);

type Entry = { readonly id: string; readonly [field: string]: unknown };
type Page = { readonly total_items: number; readonly total_pages: number; readonly contents: readonly Entry[] };

const lists = {
  "/services": "service",
  "/organizations": "organization",
  "/service_at_locations": "service_at_location",
  "/taxonomies": "taxonomy",
  "/taxonomy_terms": "taxonomy_term",
} as const;
type List = keyof typeof lists;

note(hsdsFaultsOfBase(JSON.parse(await text("/"))), "/");
const totals = new Map<List, number>();
for (const list of listNames()) {
  const short = await everyPage(list, {});
  const whole = await everyPage(list, { full: "true" });
  check(
    short.size === whole.size && [...short.keys()].every((id) => whole.has(id)),
    `${list}: pages hold the same ids`,
  );
  totals.set(list, whole.size);
  for (const query of [{ format: "ndjson" }, { format: "ndjson", full: "true" }])
    if (query.full === undefined || hsdsParameters(list).includes("full"))
      await everyLine(list, query, query.full ? whole : short);
  await everyRecord(list, whole);
  say(`${list}: ${whole.size} records, on pages, whole, as lines, alone`);
}
check((totals.get("/services") ?? 0) >= filled.services, "every service that was put in force is listed");
await everyLine("/services", {}, null, "/services.ndjson");
await providersWithTheirServices();
await minimal();
await filters();
await refusals();
for (const [path, names] of unasked()) check(false, `${path}: never asked with ${names.join(", ")}`);

const { answers, judged, faults } = result();
say(`${answers} answers, ${judged} records judged, ${faults.reduce((sum, { count }) => sum + count, 0)} faults`);
for (const { fault, count, where } of faults.slice(0, 40))
  console.log(`${String(count).padStart(7)} × ${fault}   (${where})`);
await stop();
process.exit(faults.length > 0 ? 1 : 0);

function listNames(): List[] {
  // NOTE the keys of a constant are the keys of its type.
  return Object.keys(lists) as List[];
}

/** Every page of a list, judged; the hash of each record by its id. */
async function everyPage(list: List, query: Record<string, string>): Promise<Map<string, string>> {
  const kind = lists[list];
  const seen = new Map<string, string>();
  let pages = 1;
  let total = 0;
  for (let page = 1; page <= pages; page++) {
    const per = query.full ? 50 : 500;
    const answer: Page = JSON.parse(await text(list, { ...query, page: String(page), per_page: String(per) }));
    note(hsdsFaultsOfPage(answer), list);
    ({ total_pages: pages, total_items: total } = answer);
    for (const entry of answer.contents) {
      judge(query.full ? hsdsFaultsOfWhole(kind, entry) : hsdsFaultsOfListed(kind, entry), `${list}/${entry.id}`);
      check(!seen.has(entry.id), `${list}: each record once`);
      seen.set(entry.id, hash(JSON.stringify(entry)));
    }
  }
  check(seen.size === total && total > 0, `${list}: as many records as total_items says`);
  return seen;
}

async function everyLine(
  list: List,
  query: Record<string, string>,
  same: Map<string, string> | null,
  path: string = list,
) {
  const lines = (await text(path, query)).split("\n").filter(Boolean);
  check(
    lines.length === totals.get(list) || lines.length === same?.size,
    `${path}: a line for each record, without pages`,
  );
  for (const line of lines) {
    const entry: Entry = JSON.parse(line);
    const isWhole = query.full !== undefined || path !== list;
    judge(
      isWhole ? hsdsFaultsOfWhole(lists[list], entry) : hsdsFaultsOfListed(lists[list], entry),
      `${path} ${entry.id}`,
    );
    if (same) check(same.get(entry.id) === hash(line), `${path}: lines say what pages say`);
  }
}

async function everyRecord(list: List, whole: ReadonlyMap<string, string>): Promise<void> {
  for (const [id, known] of whole) {
    const body = await text(`${list}/${id}`);
    judge(hsdsFaultsOfWhole(lists[list], JSON.parse(body)), `${list}/${id}`);
    check(known === hash(JSON.stringify(JSON.parse(body))), `${list}: alone as in the whole list`);
  }
}

async function providersWithTheirServices(): Promise<void> {
  const { contents }: Page = JSON.parse(await text("/organizations", { per_page: "200" }));
  let services = 0;
  for (const { id } of contents) {
    const provider: Entry = JSON.parse(await text(`/organizations/${id}`, { full_service: "true" }));
    judge(hsdsFaultsOfWhole("organization", provider), `/organizations/${id}?full_service`);
    services += Array.isArray(provider.services) ? provider.services.length : 0;
  }
  await text("/organizations", { full_service: "true", per_page: "20", full: "true" });
  say(`${contents.length} providers with ${services} services whole`);
}

async function minimal(): Promise<void> {
  const { contents, total_items }: Page = JSON.parse(await text("/services", { minimal: "true" }));
  check(contents.length === total_items && total_items === totals.get("/services"), "minimal: all at once");
  check(
    contents.every((entry) => Object.keys(entry).every((field) => field === "id" || field === "last_modified")),
    "minimal: ids and dates",
  );
}

/** What each filter gives, held against the whole list read here. */
async function filters(): Promise<void> {
  const all = (await text("/services", { format: "ndjson", full: "true" }))
    .split("\n")
    .filter(Boolean)
    .map((line): Entry => JSON.parse(line));
  const terms = new Map<string, Set<string>>();
  const taxonomies = new Map<string, Set<string>>();
  const providers = new Map<string, Set<string>>();
  const put = (into: Map<string, Set<string>>, key: unknown, id: string) => {
    if (typeof key !== "string") return;
    const own = into.get(key) ?? new Set<string>();
    into.set(key, own.add(id));
  };
  for (const { id, organization_id, attributes } of all) {
    put(providers, organization_id, id);
    for (const attribute of Array.isArray(attributes) ? attributes : []) {
      put(terms, attribute.taxonomy_term_id, id);
      put(taxonomies, attribute.taxonomy_term?.taxonomy_id, id);
    }
  }
  for (const [name, known] of [
    ["taxonomy_term_id", terms],
    ["taxonomy_id", taxonomies],
    ["organization_id", providers],
  ] as const) {
    for (const [value, ids] of [...known].slice(0, 60)) {
      const given = await idsOf("/services", { [name]: value });
      check(given.size === ids.size && [...ids].every((id) => given.has(id)), `/services: ${name} gives just those`);
      await text("/service_at_locations", { [name]: value });
    }
    const nothing: Page = JSON.parse(await text("/services", { [name]: deskUuid("nobody") }));
    check(nothing.total_items === 0, `/services: ${name} of nobody gives nothing`);
  }
  for (const words of ["くらしの相談 7番", "<b>&amp;", "🏠", "ＴＩẾNG việt", "%"]) {
    const folded = words.normalize("NFKC").toLowerCase().split(/\s+/);
    const has = ({ name, alternate_name, description, organization }: Entry) =>
      [name, alternate_name, description, Object(organization).name]
        .filter((part) => typeof part === "string")
        .join("\n")
        .normalize("NFKC")
        .toLowerCase();
    const expected = all.filter((entry) => folded.every((word) => has(entry).includes(word)));
    const given = await idsOf("/services", { search: words });
    check(given.size === expected.length, `/services: search for ${words}: ${given.size}, not ${expected.length}`);
  }
  for (const list of listNames()) await text(list, { search: "名前", page: "1", per_page: "3" });
  for (const list of ["/services", "/service_at_locations"] as const) {
    const later: Page = JSON.parse(await text(list, { modified_after: "2999-01-01T00:00:00Z" }));
    check(later.total_items === 0, `${list}: nothing is modified in a thousand years`);
  }
  await text("/service_at_locations", { postcode: "100-0001" });
  const top: Page = JSON.parse(await text("/taxonomy_terms", { top_only: "true", per_page: "500" }));
  check(
    top.contents.every(({ parent_id }) => parent_id === undefined),
    "/taxonomy_terms: top_only has no parents",
  );
  for (const taxonomy of [...taxonomies.keys()].slice(0, 5)) {
    const { contents }: Page = JSON.parse(await text("/taxonomy_terms", { taxonomy_id: taxonomy, per_page: "500" }));
    check(
      contents.every(({ taxonomy_id }) => taxonomy_id === taxonomy),
      "/taxonomy_terms: taxonomy_id gives just those",
    );
  }
  await text("/taxonomy_terms", { parent_id: deskUuid("nobody") });
  say("filters");
}

async function idsOf(list: List, query: Record<string, string>): Promise<Set<string>> {
  const lines = (await text(list, { ...query, format: "ndjson" })).split("\n").filter(Boolean);
  return new Set(lines.map((line) => (JSON.parse(line) as Entry).id));
}

/** What is asked wrongly is told by name; what is not there is not there; what is known already is not sent again. */
async function refusals(): Promise<void> {
  const wrong: Record<string, string> = {
    page: "0",
    per_page: "abc",
    format: "xml",
    taxonomy_term_id: "x",
    taxonomy_id: "x",
    organization_id: "x",
    modified_after: "soon",
    minimal: "yes",
    full: "1",
    full_service: "?",
    parent_id: "x",
    top_only: "no",
    proximity: "5",
    search: "a".repeat(201),
  };
  for (const list of listNames())
    for (const name of hsdsParameters(list)) {
      const value = wrong[name];
      if (value === undefined) continue;
      const given = await ask(list, { [name]: value });
      const { error } = (await given.json()) as { error?: { fields?: Array<{ field: string }> } };
      check(
        given.status === 422 && error?.fields?.some(({ field }) => field === name) === true,
        `${list}: a wrong ${name} is told`,
      );
    }
  for (const list of listNames())
    for (const id of [deskUuid("nobody"), "nothing", "%00", "..%2f..%2fetc"]) {
      const given = await ask(`${list}/${id}`);
      check(
        given.status === 404 && (given.headers.get("content-type") ?? "").includes("json"),
        `${list}: ${id} is not there`,
      );
    }
  for (const list of listNames()) {
    const first = await ask(list);
    await first.arrayBuffer();
    const again = await ask(list, {}, { "if-none-match": first.headers.get("etag") ?? "" });
    check(again.status === 304, `${list}: what is known is not sent again`);
    check(first.headers.get("access-control-allow-origin") === "*", `${list}: for any origin`);
  }
}

function hash(value: string): string {
  return createHash("sha1").update(value).digest("base64");
}
