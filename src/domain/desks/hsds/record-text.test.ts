import fc from "fast-check";
import { expect, it } from "vitest";
import { aWholeService } from "#src/domain/desks/directory/directory.factory.ts";
import { aVariedService } from "#src/domain/desks/directory/varied.factory.ts";
import {
  composeRecord,
  type HsdsRecord,
  type Lookup,
  recordName,
  splitRecord,
} from "#src/domain/desks/hsds/hsds-record.ts";
import { recordText } from "#src/domain/desks/hsds/record-text.ts";
import { soundRecord } from "#src/domain/desks/hsds/sound-record.ts";

it("is the text of the record put together again, to the letter", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.boolean(), (n, isVaried) => {
      const record = isVaried ? soundRecord("service", aVariedService(n), "test").record : aWholeService(n);
      const into = new Map<string, HsdsRecord>();
      if (record) splitRecord("service", record, into);
      const find: Lookup = (kind, id) => into.get(recordName(kind, String(id)));
      const shared = new WeakMap();
      for (const [name, each] of into) {
        const kind = name.slice(0, name.indexOf(" ")) as "service"; // NOTE recordName puts a kind first
        const text = recordText(kind, each, find, shared);
        expect(text).toBe(JSON.stringify(composeRecord(kind, each, find)));
        expect(recordText(kind, each, find, shared)).toBe(text);
      }
    }),
    { numRuns: 60 },
  );
});

it("puts what an id stands for where the record itself had something of that name", () => {
  const provider = { id: "p", name: "団体" };
  const record = { organization: "誰か", id: "s", organization_id: "p", name: "窓口" };
  const find: Lookup = (kind, id) => (kind === "organization" && id === "p" ? provider : undefined);
  expect(recordText("service", record, find, new WeakMap())).toBe(
    '{"organization":{"id":"p","name":"団体"},"id":"s","organization_id":"p","name":"窓口"}',
  );
});
