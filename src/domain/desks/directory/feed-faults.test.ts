import { expect, it } from "vitest";
import { aWholeService } from "#src/domain/desks/directory/directory.factory.ts";
import { changedDirectory } from "#src/domain/desks/directory/directory.ts";
import { feedFaults } from "#src/domain/desks/directory/feed-faults.ts";
import { type HsdsRecord, type RecordKind, splitRecord } from "#src/domain/desks/hsds/hsds-record.ts";

const at = new Date("2026-06-01T00:00:00Z");

function directoryOf(services: readonly HsdsRecord[]) {
  const into = new Map<string, HsdsRecord>();
  for (const service of services) splitRecord("service", service, into);
  const changes = [...into].map(([name, record]) => {
    const kind = name.slice(0, name.indexOf(" ")) as RecordKind; // NOTE recordName puts it first
    return { kind, id: record.id, now: { record, sourceId: "x", changedAt: at } };
  });
  return changedDirectory(1, null, changes);
}

it("finds nothing in sound records, and counts every kind", async () => {
  const services = Array.from({ length: 20 }, (_, n) => aWholeService(n));
  const result = await feedFaults(directoryOf(services), at);
  expect(result).toEqual({
    records: 20 + 20 + 20 + 1 + 20,
    services: 20,
    faulty: 0,
    faults: [],
    withoutProvider: 0,
    withoutWay: 0,
    old: 0,
  });
});

it("names records of a wrong form with the place, and counts what a reader would miss", async () => {
  const [one, two] = [aWholeService(1), aWholeService(2)];
  const { phones: _p, url: _u, email: _e, service_at_locations: _s, organization: _o, ...bare } = one;
  const wrong = { ...two, assured_date: "2024-02-30", x_ours: [], NB: "allowed" };
  const { assured_date: _a, ...never } = bare;
  const result = await feedFaults(directoryOf([{ ...never, id: one.id }, wrong]), at);
  expect(result).toMatchObject({ services: 2, withoutProvider: 1, withoutWay: 1, old: 2 });
  expect(result.faults[0]).toEqual({ kind: "service", id: two.id, place: "assured_date" });
  // The provider and the place show the service too.
  expect(result.faulty).toBeGreaterThanOrEqual(1);
});
