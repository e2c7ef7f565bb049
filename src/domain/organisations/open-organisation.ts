import type { Tx } from "#src/db/write.ts";
import { organisations } from "#src/domain/organisations/organisations-tables.ts";
import type { World } from "#src/kernel/world.ts";

/** Makes an unclaimed organisation: the owner of a first hearing, until somebody signs in and claims it. */
export async function openOrganisation(tx: Tx, world: World): Promise<string> {
  const id = world.chance.uuid();
  await tx.insert(organisations).values({ id, createdAt: world.clock.now() });
  return id;
}
