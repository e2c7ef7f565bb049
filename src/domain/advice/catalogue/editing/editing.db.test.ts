import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import { buildCatalogue, type Catalogue, catalogueEntry } from "#src/domain/advice/catalogue/catalogue.ts";
import { CatalogueHolder } from "#src/domain/advice/catalogue/catalogue-holder.ts";
import { catalogueChanges } from "#src/domain/advice/catalogue/editing/catalogue-changes.ts";
import { approveEdit, rejectEdit } from "#src/domain/advice/catalogue/editing/decide-edit.ts";
import { editById, editConflicts, editsOf, recentEdits } from "#src/domain/advice/catalogue/editing/edit-queries.ts";
import { installCatalogue, withEdited } from "#src/domain/advice/catalogue/editing/install-catalogue.ts";
import { faultsOfEdit, proposeEdit } from "#src/domain/advice/catalogue/editing/propose-edit.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
let shipped: Catalogue;
const world = aWorld();
const me = world.chance.uuid();
const colleague = world.chance.uuid();
beforeAll(async () => {
  database = await testDatabase();
  shipped = await readCatalogueFiles(catalogueFolder());
  for (const id of [me, colleague])
    await database.sql`insert into accounts ${database.sql({ id, role: "administrator", name: "a", created_at: new Date() })}`;
});
afterAll(() => database.stop());
beforeEach(async () => {
  await database.sql`truncate catalogue_edits, catalogue_overrides, catalogue_forced, catalogue_current, catalogue_shipped, catalogue_previews cascade`;
  await install();
});

const install = (files = shipped) => write(database.db, (tx) => installCatalogue(tx, world.clock, files));
const holder = () => new CatalogueHolder(database.db, () => world.clock.now().getTime());
const current = () => holder().current();
const bodyOf = (catalogue: Catalogue, id: string) => structuredClone(catalogue.meansById.get(id));
const hashOf = (catalogue: Catalogue, id: string) =>
  catalogue.entries.find((entry) => entry.kind === "means" && entry.id === id)?.hash ?? null;

async function propose(change: object, { by = me, id = "slack", reason = "値段が変わった" } = {}) {
  const now = await current();
  const body = { ...bodyOf(now, id), ...change };
  return write(database.db, (tx) =>
    proposeEdit(tx, world, now, { kind: "means", body, reason, by, baseHash: hashOf(now, id) }),
  );
}
const approve = (editId: string, by = colleague, staff = 2) =>
  write(database.db, (tx) => approveEdit(tx, world, { editId, by, staff }));
/** The files of a later version, with some entries changed. */
const later = (...changes: Array<{ id: string; vendor?: string; cautions?: [] }>) =>
  buildCatalogue(
    withEdited(
      shipped.entries,
      changes.map((change) => catalogueEntry("means", { ...bodyOf(shipped, change.id), ...change })),
    ),
  );

describe("an edit", () => {
  it("changes nothing until it is approved, and then every node within seconds", async () => {
    const otherNode = holder();
    await otherNode.current();
    const id = await propose({ vendor: "別の会社" });
    expect((await current()).version).toBe(shipped.version);
    await approve(id);
    expect((await current()).meansById.get("slack")?.vendor).toBe("別の会社");
    world.pass(5_001);
    expect((await otherNode.current()).meansById.get("slack")?.vendor).toBe("別の会社");
    expect((await otherNode.at(shipped.version))?.meansById.get("slack")?.vendor).not.toBe("別の会社");
  });

  it("is approved by somebody else where there are two, by oneself where there is one", async () => {
    const id = await propose({ vendor: "x" });
    await expect(approve(id, me, 2)).rejects.toMatchObject({ code: "needs-second-person" });
    expect((await current()).version).toBe(shipped.version);
    await approve(id, me, 1);
    await expect(approve(id)).rejects.toMatchObject({ code: "edit-decided" });
  });

  it("keeps who, when, what and why", async () => {
    const rejected = await propose({ vendor: "x" }, { reason: "まちがい" });
    await write(database.db, (tx) => rejectEdit(tx, world, { editId: rejected, by: me }));
    world.pass(1000);
    const approved = await propose({ vendor: "y" });
    await approve(approved);
    const history = await editsOf(database.db, "means", "slack");
    expect(history.map(({ state, reason, proposedBy, decidedBy }) => [state, reason, proposedBy, decidedBy])).toEqual([
      ["approved", "値段が変わった", me, colleague],
      ["rejected", "まちがい", me, me],
    ]);
    const trail =
      await database.sql`select action, subject_id from audit_events where action like 'catalogue.%' order by at`;
    expect(trail.slice(-4).map(({ action, subject_id }) => [action, subject_id])).toEqual([
      ["catalogue.edit-proposed", rejected],
      ["catalogue.edit-rejected", rejected],
      ["catalogue.edit-proposed", approved],
      ["catalogue.edit-approved", approved],
    ]);
  });

  it("is refused where it says nothing, is not sound, waits already, or was made from something old", async () => {
    await expect(propose({})).rejects.toMatchObject({ code: "nothing-changed" });
    await expect(propose({ vendor: "x" }, { reason: "" })).rejects.toMatchObject({ code: "reason-missing" });
    await expect(propose({ ways: [] })).rejects.toMatchObject({ code: "entry-faulty" });
    const id = await propose({ vendor: "x" });
    await expect(propose({ vendor: "y" })).rejects.toMatchObject({ code: "edit-open" });
    await approve(id);
    await expect(
      write(database.db, (tx) =>
        proposeEdit(tx, world, shipped, {
          kind: "means",
          body: { ...bodyOf(shipped, "discord"), vendor: "z" },
          reason: "r",
          by: me,
          baseHash: hashOf(shipped, "slack"),
        }),
      ),
    ).rejects.toMatchObject({ code: "stale-form" });
  });

  it("is judged by the schema of the files, with a price that has no source among the faults", async () => {
    const body = bodyOf(shipped, "slack");
    if (!body) throw new Error("no slack");
    const unsourced = { ...body, tiers: body.tiers.map((tier) => ({ ...tier, monthlyYen: 100, source: null })) };
    expect(faultsOfEdit(shipped, "means", unsourced).join()).toContain("a price without a source");
    expect(faultsOfEdit(shipped, "means", { ...body, requires: ["nothing"] }).join()).toContain("does not exist");
    expect(faultsOfEdit(shipped, "means", body)).toEqual([]);
  });

  it("is not approved when the entry has changed meanwhile", async () => {
    const id = await propose({ vendor: "x" });
    await install(later({ id: "slack", vendor: "新しいファイル" }));
    await expect(approve(id)).rejects.toMatchObject({ code: "edit-outdated" });
    expect((await current()).meansById.get("slack")?.vendor).toBe("新しいファイル");
  });

  it("waits at the head of the list of changes", async () => {
    const waiting = await propose({ vendor: "x" });
    world.pass(1000);
    const decided = await propose({ vendor: "x" }, { id: "discord" });
    await write(database.db, (tx) => rejectEdit(tx, world, { editId: decided, by: me }));
    expect((await recentEdits(database.db, 10)).map(({ id }) => id)).toEqual([waiting, decided]);
    expect((await editById(database.db, decided))?.state).toBe("rejected");
  });
});

describe("an upgrade of the files", () => {
  it("leaves the team's entry in force, takes the other new ones, and tells of the conflict", async () => {
    await approve(await propose({ vendor: "わたしたち" }));
    await install(later({ id: "slack", vendor: "ファイル" }, { id: "discord", vendor: "新しい" }));
    const now = await current();
    expect(now.meansById.get("slack")?.vendor).toBe("わたしたち");
    expect(now.meansById.get("discord")?.vendor).toBe("新しい");
    const [conflict, ...more] = await editConflicts(database.db);
    expect(more).toEqual([]);
    expect(
      [conflict?.base?.body, conflict?.file?.body, conflict?.ours.body].map((body) => Object(body).vendor),
    ).toEqual([shipped.meansById.get("slack")?.vendor, "ファイル", "わたしたち"]);
  });

  it("has no conflict where the files are as they were, and none after it was settled", async () => {
    await approve(await propose({ vendor: "わたしたち" }));
    await install(later({ id: "discord", vendor: "新しい" }));
    expect(await editConflicts(database.db)).toEqual([]);
    await install(later({ id: "slack", vendor: "ファイル" }));
    expect(await editConflicts(database.db)).toHaveLength(1);
    await approve(await propose({ vendor: "両方" }));
    expect(await editConflicts(database.db)).toEqual([]);
  });

  it("follows the files again once they say what the team said, or the team says what they say", async () => {
    await approve(await propose({ vendor: "わたしたち" }));
    await install(later({ id: "slack", vendor: "わたしたち" }));
    expect(await database.sql`select 1 from catalogue_overrides`).toHaveLength(0);
    await install();
    expect((await current()).version).toBe(shipped.version);
    await approve(await propose({ vendor: "わたしたち" }));
    await approve(await propose({ vendor: shipped.meansById.get("slack")?.vendor ?? null }));
    expect(await database.sql`select 1 from catalogue_overrides`).toHaveLength(0);
    expect((await current()).version).toBe(shipped.version);
  });

  it("starts with the files alone where an edit no longer fits them, keeps the edit, and says so", async () => {
    await approve(await propose({ worksWith: ["discord"] }));
    const without = buildCatalogue(
      shipped.entries
        .filter(({ id }) => id !== "discord")
        .map((entry) =>
          entry.kind !== "means"
            ? entry
            : catalogueEntry(
                "means",
                JSON.parse(
                  JSON.stringify(entry.body)
                    .replaceAll(/"discord",?/g, "")
                    .replaceAll(",]", "]"),
                ),
              ),
        ),
    );
    const { faults } = await install(without);
    expect(faults.join()).toContain("discord does not exist");
    expect((await current()).version).toBe(without.version);
    expect(await database.sql`select 1 from catalogue_overrides`).toHaveLength(1);
  });
});

describe("what has changed", () => {
  it("tells the start by number, then each change with its reason, newest first", async () => {
    world.pass(1000);
    await approve(await propose({ vendor: "x" }, { reason: "会社が変わった" }));
    world.pass(1000);
    await install(later({ id: "discord", vendor: "新しい" }));
    const [files, edit, start] = await catalogueChanges(database.db, 10);
    expect(files?.changed.map(({ id }) => id)).toEqual(["discord"]);
    expect([edit?.reason, edit?.changed.map(({ id }) => id)]).toEqual(["会社が変わった", ["slack"]]);
    expect(edit?.changed[0]?.name?.en).toBe("Slack");
    expect([start?.first, start?.entries, start?.added]).toEqual([true, shipped.entries.length, []]);
    expect((await catalogueChanges(database.db, 1)).map(({ first }) => first)).toEqual([false]);
  });
});
