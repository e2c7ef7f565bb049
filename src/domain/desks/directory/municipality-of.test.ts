import { expect, test } from "vitest";
import { changedDirectory } from "#src/domain/desks/directory/directory.ts";
import { isOfMunicipality, municipalityTyped } from "#src/domain/desks/directory/municipality-of.ts";

const id = (n: number) => `0190a000-0000-7000-8000-00000000000${n}`;
const at = new Date("2026-11-01T00:00:00Z");
const now = (record: { id: string } & Record<string, unknown>) => ({ record, sourceId: id(9), changedAt: at });
const service = (n: number, more: Record<string, unknown>) => ({
  kind: "service" as const,
  id: id(n),
  now: now({ id: id(n), name: `窓口${n}`, status: "active", organization_id: id(8), ...more }),
});
const directory = changedDirectory(1, null, [
  service(1, { service_areas: [{ id: id(5), name: "滋賀県大津市" }] }),
  service(2, { service_at_locations: [{ id: id(6), location_id: id(7) }] }),
  {
    kind: "location",
    id: id(7),
    now: now({
      id: id(7),
      addresses: [{ id: id(4), state_province: "神奈川県", city: "横浜市中区", address_1: "本町1" }],
    }),
  },
]);
const found = (typed: string) =>
  directory.desks.filter((desk) => isOfMunicipality(directory, desk, municipalityTyped(typed))).map(({ name }) => name);

test("a municipality is found by the area or an address, with or without its prefecture, and not inside another name", () => {
  expect(found("大津市")).toEqual(["窓口1"]);
  expect(found("滋賀県 大津市")).toEqual(["窓口1"]);
  expect(found("津市")).toEqual([]);
  expect(found("横浜市")).toEqual(["窓口2"]);
  expect(found("中区")).toEqual(["窓口2"]);
  expect(found("")).toEqual([]);
  expect([municipalityTyped("東京都"), municipalityTyped("北海道　札幌市")]).toEqual(["東京都", "札幌市"]);
});
