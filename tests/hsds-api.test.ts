import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { write } from "#src/db/write.ts";
import { deskUuid } from "#src/domain/desks/desk-id.ts";
import { fillDirectory } from "#src/domain/desks/directory/directory.factory.ts";
import { fillVaried } from "#src/domain/desks/directory/varied.factory.ts";
import {
  hsdsFaultsOfBase,
  hsdsFaultsOfListed,
  hsdsFaultsOfPage,
  hsdsFaultsOfWhole,
  hsdsOpenApi,
  hsdsParameters,
} from "#src/domain/desks/hsds-schema.factory.ts";
import { testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

const filled = 300;
const varied = 80;
const lists = {
  services: "service",
  organizations: "organization",
  service_at_locations: "service_at_location",
  taxonomies: "taxonomy",
  taxonomy_terms: "taxonomy_term",
} as const;

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
  await write(whole.services.db, (tx) => fillDirectory(tx, filled));
  // Of all shapes, one value in twelve of another form than it should be: taken as an import takes it.
  const { problems } = await write(whole.services.db, (tx) => fillVaried(tx, varied));
  expect(problems).toBeGreaterThan(varied);
  whole.services.directory.recheck();
});
afterAll(() => whole?.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  whole.app.request(`${testUrl}/hsds/v3${path}`, { headers });
const json = async (path: string) => (await get(path)).json();

describe("the directory for other programs", () => {
  it("says what it is", async () => {
    expect(await json("/")).toMatchObject({ version: "3.0" });
    expect(hsdsFaultsOfBase(await json("/"))).toEqual([]);
    expect((await get("/")).headers.get("access-control-allow-origin")).toBe("*");
  });

  it.each(Object.entries(lists))("lists %s page by page, each once, every entry valid", async (path, kind) => {
    const seen = new Set<string>();
    let pages = 1;
    for (let page = 1; page <= pages; page++) {
      const answer = await json(`/${path}?page=${page}&per_page=100`);
      pages = answer.total_pages;
      expect(hsdsFaultsOfPage(answer)).toEqual([]);
      expect(answer).toMatchObject({
        page_number: page,
        size: answer.contents.length,
        first_page: page === 1,
        last_page: page === pages,
        empty: false,
      });
      for (const entry of answer.contents) {
        expect(hsdsFaultsOfListed(kind, entry), JSON.stringify(entry)).toEqual([]);
        expect(seen.has(entry.id)).toBe(false);
        seen.add(entry.id);
      }
      if (page === pages) expect(seen.size).toBe(answer.total_items);
    }
    expect(seen.size).toBeGreaterThan(0);
    const beyond = await json(`/${path}?page=9999`);
    expect(beyond).toMatchObject({ contents: [], empty: true, last_page: true, size: 0 });
  });

  it.each(Object.entries(lists))("gives each of %s whole and valid", async (path, kind) => {
    const { contents } = await json(`/${path}?per_page=500&full=true`);
    for (const [i, entry] of contents.entries()) {
      expect(hsdsFaultsOfWhole(kind, entry), JSON.stringify(entry)).toEqual([]);
      if (i < 120) expect(await json(`/${path}/${entry.id}`)).toEqual(entry);
    }
  });

  it("nests what belongs to a service, and a service in its place", async () => {
    const service = await json(`/services/${deskUuid("test/service 7")}`);
    expect(service).toMatchObject({
      organization: { name: "見本の団体 7" },
      attributes: [{ taxonomy_term: { code: "t7", taxonomy_detail: { name: "見本の分類" } } }],
      service_at_locations: [{ location: { addresses: [{ postal_code: "100-0007" }] } }],
    });
    const [at] = service.service_at_locations;
    expect(await json(`/service_at_locations/${at.id}`)).toMatchObject({ service: { id: service.id } });
    const provider = await json(`/organizations/${service.organization.id}?full_service=true`);
    expect(provider.services.map((one: { id: string }) => one.id)).toContain(service.id);
    expect(provider.services[0].phones).toHaveLength(1);
    expect((await json(`/organizations/${service.organization.id}`)).services[0].phones).toBeUndefined();
  });

  it("holds every desk of ours, with what only we say", async () => {
    const ours = whole.services.desks.find((desk) => desk.x_yorozu.emergency);
    expect(await json(`/services/${ours?.id}`)).toMatchObject({ x_yorozu: { key: ours?.x_yorozu.key } });
    const words = encodeURIComponent("いのちの電話");
    const { contents, total_items } = await json(`/services?search=${words}`);
    expect(total_items).toBeGreaterThan(0);
    for (const { name, description, organization } of contents)
      expect(`${name}${description}${organization.name}`).toContain("いのちの電話");
  });

  it("filters by words, provider, term, taxonomy, date and postal code", async () => {
    const total = async (query: string) => (await json(`/${query}`)).total_items;
    expect(await total(`services?search=${encodeURIComponent("住まい 7番")}`)).toBe(0);
    expect(await total(`services?search=${encodeURIComponent("住まい 8番")}`)).toBeGreaterThan(0);
    expect(await total(`services?organization_id=${deskUuid("test/organization 3")}`)).toBe(1);
    expect(await total(`services?taxonomy_term_id=${deskUuid("test/term 5")}`)).toBe(8);
    expect(await total(`services?taxonomy_id=${deskUuid("test/taxonomy")}`)).toBe(filled);
    expect(await total("services?modified_after=2999-01-01")).toBe(0);
    expect(await total("services?modified_after=2026-01-05T00:00:00Z")).toBeGreaterThanOrEqual(filled);
    expect(await total("service_at_locations?postcode=100-0007")).toBe(1);
    expect(await total(`service_at_locations?taxonomy_term_id=${deskUuid("test/term 5")}`)).toBe(8);
    expect(await total(`taxonomy_terms?taxonomy_id=${deskUuid("test/taxonomy")}`)).toBe(37);
    expect(await total(`taxonomy_terms?parent_id=${deskUuid("test/taxonomy")}`)).toBe(0);
  });

  it("gives ids and dates of everything at once, and lines for machines", async () => {
    const minimal = await json("/services?minimal=true");
    expect(minimal.size).toBe(minimal.total_items);
    expect(Object.keys(minimal.contents[0])).toEqual(["id", "last_modified"]);
    const lines = await get("/services?format=ndjson&full=true&per_page=7");
    expect(lines.headers.get("content-type")).toContain("ndjson");
    const parsed = (await lines.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(parsed).toHaveLength(7);
    for (const service of parsed) expect(hsdsFaultsOfWhole("service", service)).toEqual([]);
  });

  it.each(Object.keys(lists))("gives all of %s as lines, whatever a page holds", async (path) => {
    const lines = (await (await get(`/${path}?format=ndjson`)).text()).split("\n");
    const { total_items, contents } = await json(`/${path}?per_page=500`);
    expect([lines.pop(), lines.length]).toEqual(["", total_items]);
    expect(JSON.parse(lines[0] ?? "")).toEqual(contents[0]);
  });

  it("knows every parameter that the OpenAPI document has, and tells a wrong one", async () => {
    const anything = new Set(["search", "postcode"]);
    for (const path of Object.keys(hsdsOpenApi.paths).filter((path) => !path.includes("{")))
      for (const name of hsdsParameters(path)) {
        const { status } = await get(`${path}?${name}=%20%3F`);
        expect([path, name, status]).toEqual([path, name, anything.has(name) ? 200 : 422]);
      }
  });

  it("names every fault of a question, and what is not there", async () => {
    const bad = await get("/services?page=0&per_page=9999&full=yes&taxonomy_id=x&modified_after=soon&format=xml");
    expect(bad.status).toBe(422);
    const { error } = await bad.json();
    expect(error.fields.map(({ field }: { field: string }) => field).sort()).toEqual(
      ["format", "full", "modified_after", "page", "per_page", "taxonomy_id"].sort(),
    );
    expect((await get("/service_at_locations?proximity=5")).status).toBe(422);
    for (const path of ["/services/nothing", `/services/${deskUuid("nobody")}`, "/nowhere"])
      expect((await get(path)).status, path).toBe(404);
    expect((await whole.app.request(`${testUrl}/hsds/v3/services`, { method: "POST" })).status).toBe(404);
  });

  it("is asked again for nothing while nothing changed", async () => {
    const first = await get("/services");
    const tag = first.headers.get("etag") ?? "";
    expect((await get("/services", { "if-none-match": tag })).status).toBe(304);
    await write(whole.services.db, (tx) => fillDirectory(tx, 1));
    whole.services.directory.recheck();
    const after = await get("/services", { "if-none-match": tag });
    expect([after.status, after.headers.get("etag") === tag]).toEqual([200, false]);
  });
});
