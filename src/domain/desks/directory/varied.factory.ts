import type { Tx } from "#src/db/write.ts";
import { deskUuid } from "#src/domain/desks/desk-id.ts";
import { nextDirectoryVersion, putRecords, putSource } from "#src/domain/desks/directory/directory-store.ts";
import { type HsdsEntityName, hsdsEntities } from "#src/domain/desks/hsds/hsds-entities.ts";
import { entityNamed, type HsdsRecord, type RecordKind, recordName } from "#src/domain/desks/hsds/hsds-record.ts";
import { stagedRows } from "#src/domain/desks/importing/staged-rows.ts";

const source = deskUuid("source/varied");
const at = new Date("2026-01-05T00:00:00Z");
/** One field in so many has something else in it than it should. */
const dirtyEvery = 12;

/** So many different ones of each kind that stands for itself stand behind the services. */
const pool: Partial<Record<HsdsEntityName, number>> = {
  organization: 997,
  location: 15_000,
  taxonomy_term: 211,
  taxonomy: 7,
};

/**
 * A service as a careless program of somebody would give it, any field of HSDS 3.0 in it or not, nested as deep as it goes; about
 * one field in twelve has a value of another form: numbers as words, days that there are not, ids that are none, addresses
 * with blanks, lists where one thing should be. The same number gives the same service.
 */
export function aVariedService(n: number): unknown {
  // Park and Miller, "Random number generators: good ones are hard to find" (1988): the same numbers for the same n.
  let state = 1 + ((n * 69_621 + 12_345) % 2_147_483_646);
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(of: readonly T[]): T | undefined => of[below(of.length)];
  let parts = 0;

  return { ...made("service", 0), id: deskUuid(`varied/service ${n}`), name: `くらしの相談 ${n}番` };

  function made(entity: HsdsEntityName, depth: number): Record<string, unknown> {
    const { fields, many, one } = hsdsEntities[entity];
    const number = pool[entity] === undefined ? null : below(pool[entity]);
    parts += 1;
    const id = deskUuid(number === null ? `varied/${n}/${parts}` : `varied/${entity} ${number}`);
    const record: Record<string, unknown> = { id };
    for (const [field, { type, required }] of Object.entries(fields)) {
      if (field === "id" ? random() < 0.97 : !required && random() < 0.4) continue;
      if (field.endsWith("_id") && type === "uuid" && random() < 0.8) continue;
      record[field] = below(dirtyEvery) === 0 ? pick(dirty) : value(type, field);
    }
    for (const [field, inner] of Object.entries(many)) {
      const entityInside = entityNamed(many, field);
      if (entityInside === null || depth > 3 || random() < (depth === 0 ? 0.45 : 0.8)) continue;
      const few = inner === "metadata" ? 1 : 1 + below(2);
      record[field] = below(40) === 0 ? pick(dirty) : Array.from({ length: few }, () => made(entityInside, depth + 1));
    }
    for (const field of Object.keys(one)) {
      const entityInside = entityNamed(one, field);
      if (entityInside !== null && random() < 0.8) record[field] = made(entityInside, depth + 1);
    }
    if (below(20) === 0) record[pick(["NB", "x_note", "__proto__x", "備考"]) ?? "NB"] = pick(dirty);
    return record;
  }

  function value(type: string, field: string): unknown {
    if (type.includes("|")) return pick(type.split("|"));
    const digits = below(9_999);
    if (type === "number") return field.endsWith("itude") ? below(18_000) / 100 : digits;
    if (type === "uuid") return deskUuid(`varied/other ${digits}`);
    if (type === "uri") return pick(["https://example.org/a", `https://例え.jp/住まい/${digits}?q=家 #上`, "tel:110"]);
    if (type === "email") return `desk${digits}@example.org`;
    if (type === "date") return `2026-0${1 + below(9)}-1${below(9)}`;
    if (type === "date-time") return `2026-0${1 + below(9)}-1${below(9)}T0${below(9)}:00:00.5+09:00`;
    if (field.endsWith("_at")) return pick(["09:00", "9:00:00", "9時"]);
    return pick([
      "日本語",
      `名前 ${digits}`,
      "<b>&amp;</b> \"'\\",
      "改行\nと\tタブ",
      "a".repeat(300),
      "🏠👩‍👩‍👧‍👦 한국어 Tiếng Việt",
    ]);
  }
}

const dirty: readonly unknown[] = [
  null,
  "",
  "  ",
  "不明",
  "12",
  "１２",
  "1,200円",
  -1,
  0.5,
  1e21,
  true,
  [],
  ["a"],
  {},
  { id: "x" },
  { id: 5, name: null },
  [null, 3, "none", { id: "0190A000-0000-7000-8000-00000000000A" }],
  "0190A000-0000-7000-8000-00000000000A",
  "svc-1",
  "令和5年4月1日",
  "2026-02-30",
  "2026-13-01T99:00:00Z",
  "2026-04-01T09:00:00+09:00",
  "2026-04-01 09:00",
  "example.org",
  "http://",
  "https://example.org/a b|c#d#e",
  "受付@example",
  "a..b@example.org",
  "open",
  "\u200b\ufeff",
  "nul\0 and half \ud83d",
  { "nul\0": "\ude00" },
];

/** Fills the directory with services of all shapes by the way an import goes: made sound, taken apart, put in force. */
export async function fillVaried(tx: Tx, count: number): Promise<{ services: number; problems: number }> {
  await putSource(tx, { id: source, name: "見本", kind: "hsds", createdAt: at });
  const seq = await nextDirectoryVersion(tx);
  const context = { sourceId: source, today: "2026-01-05", listed: new Map<string, string>() };
  const known = new Set<string>();
  let problems = 0;
  let services = 0;
  for (let from = 0; from < count; from += 500) {
    const raws = Array.from({ length: Math.min(500, count - from) }, (_, i) => aVariedService(from + i));
    const records = raws.map((raw, i) => ({ line: from + i + 1, kind: "service" as const, raw }));
    const fresh: Array<{ kind: RecordKind; record: HsdsRecord }> = [];
    for (const row of stagedRows({ format: "hsds", records }, null, context)) {
      problems += row.problems.length;
      for (const each of row.records) {
        const name = recordName(each.kind, each.record.id);
        if (known.has(name)) continue;
        known.add(name);
        fresh.push(each);
        if (each.kind === "service") services += 1;
      }
    }
    await putRecords(
      tx,
      fresh.map(({ kind, record }) => ({
        kind,
        id: record.id,
        sourceId: source,
        body: record,
        edited: null,
        editedFrom: null,
        seq,
        changedAt: at,
        goneAt: null,
      })),
    );
  }
  return { services, problems };
}
