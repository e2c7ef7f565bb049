import { type Db, write } from "#src/db/write.ts";
import { findHearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { saveHearing } from "#src/domain/advice/hearing/save-hearing.ts";
import { anUnderstanding } from "#src/domain/advice/hearing/understanding.factory.ts";
import type { World } from "#src/kernel/world.ts";

/** A hearing in the database, as whoever has its secret finds it. */
export async function aSavedHearing(db: Db, world: World, { text = "相談", heard = anUnderstanding() } = {}) {
  const saved = await write(db, (tx) => saveHearing(tx, world, { text, locale: "ja", heard }));
  const hearing = await findHearing(db, saved.secret);
  if (!hearing) throw new Error("not saved");
  return { ...saved, hearing };
}
