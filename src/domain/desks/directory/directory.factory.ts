import { createHash } from "node:crypto";
import type { Tx } from "#src/db/write.ts";
import { deskUuid } from "#src/domain/desks/desk-id.ts";
import { nextDirectoryVersion, putRecords, putSource } from "#src/domain/desks/directory/directory-store.ts";
import { type HsdsRecord, type RecordKind, splitRecord } from "#src/domain/desks/hsds/hsds-record.ts";

const source = deskUuid("source/test");
const id = (name: string) => deskUuid(`test/${name}`);
const at = new Date("2026-01-05T00:00:00Z");

/** One service of a made-up directory, with everything that HSDS can nest in it. The same number gives the same service. */
export function aWholeService(n: number): HsdsRecord {
  const service = id(`service ${n}`);
  const provider = n % 997;
  const term = n % 37;
  const place = id(`location ${n}`);
  const link = { link_id: service, link_entity: "service", link_type: "kind" };
  return {
    id: service,
    name: `くらしの相談 ${n}番 ${createHash("md5").update(`${n}`).digest("hex").slice(0, 6)}`,
    description: `${n % 2 === 0 ? "住まい" : "仕事"}に困っている人の話を聞き、役所の手続きを手伝います。\n予約はいりません。`,
    url: `https://example.org/services/${n}`,
    email: `desk${n}@example.org`,
    status: "active",
    minimum_age: 18,
    assured_date: "2026-01-05",
    last_modified: new Date(at.getTime() + n * 1000).toISOString(),
    organization: {
      id: id(`organization ${provider}`),
      name: `見本の団体 ${provider}`,
      description: "試験のための団体です。",
      contacts: [{ id: id(`contact ${provider}`), organization_id: id(`organization ${provider}`), name: "受付" }],
    },
    phones: [{ id: id(`phone ${n}`), service_id: service, number: `03-0000-${String(n % 10_000).padStart(4, "0")}` }],
    schedules: [
      {
        id: id(`schedule ${n}`),
        service_id: service,
        freq: "WEEKLY",
        interval: 1,
        byday: "MO,TU,WE",
        opens_at: "09:00",
        closes_at: "17:00",
      },
    ],
    service_areas: [{ id: id(`area ${n}`), service_id: service, name: "東京都", extent: "JP-13", extent_type: "iso" }],
    languages: [{ id: id(`language ${n}`), service_id: service, name: "日本語", code: "ja" }],
    cost_options: [{ id: id(`cost ${n}`), service_id: service, option: "無料", amount: 0, currency: "jpy" }],
    service_at_locations: [
      {
        id: id(`at ${n}`),
        service_id: service,
        location: {
          id: place,
          location_type: "physical",
          name: `建物 ${n}`,
          latitude: 35,
          longitude: 139,
          addresses: [
            {
              id: id(`address ${n}`),
              location_id: place,
              address_1: `千代田${n}`,
              city: "千代田区",
              state_province: "東京都",
              postal_code: `100-${String(n % 10_000).padStart(4, "0")}`,
              country: "JP",
              address_type: "physical",
            },
          ],
        },
      },
    ],
    attributes: [
      {
        id: id(`attribute ${n}`),
        ...link,
        taxonomy_term: {
          id: id(`term ${term}`),
          code: `t${term}`,
          name: `ことがら ${term}`,
          description: "分類の見本です。",
          taxonomy: "見本の分類",
          taxonomy_detail: { id: id("taxonomy"), name: "見本の分類", description: "試験のための分類です。" },
        },
      },
    ],
  };
}

/** Fills the directory with made-up services, a thousand rows at a time. */
export async function fillDirectory(tx: Tx, count: number): Promise<void> {
  await putSource(tx, { id: source, name: "見本", kind: "hsds", createdAt: at });
  const records = new Map<string, HsdsRecord>();
  for (let n = 0; n < count; n++) splitRecord("service", aWholeService(n), records);
  const seq = await nextDirectoryVersion(tx);
  const rows = [...records].map(([name, body]) => {
    const kind = name.slice(0, name.indexOf(" ")) as RecordKind; // NOTE recordName puts it first
    return {
      kind,
      id: body.id,
      sourceId: source,
      body,
      edited: null,
      editedFrom: null,
      seq,
      changedAt: at,
      goneAt: null,
    };
  });
  await putRecords(tx, rows);
}
