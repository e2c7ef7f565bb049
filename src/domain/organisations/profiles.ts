import { eq } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { changedValues } from "#src/domain/audit/changed-values.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { organisationProfiles, organisations } from "#src/domain/organisations/organisations-tables.ts";
import { emptyProfile, type Profile } from "#src/domain/organisations/profile.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** The profile as it was saved last; version 0 where nobody saved one. */
export async function profileOf(db: Reader, organisationId: string): Promise<{ version: number; profile: Profile }> {
  const [row] = await db
    .select()
    .from(organisationProfiles)
    .where(eq(organisationProfiles.organisationId, organisationId));
  if (!row) return { version: 0, profile: emptyProfile };
  const { organisationId: _id, version, changedAt: _at, changedBy: _by, ...profile } = row;
  return { version, profile };
}

/**
 * Saves the whole profile, and the name of the organisation with it. The values are checked in shape.
 *
 * @throws Refusal `changed-meanwhile` when somebody saved since `version` was shown, `not-found`
 */
export async function saveProfile(
  tx: Tx,
  world: World,
  by: { readonly accountId: string },
  organisationId: string,
  { version, name, profile }: { version: number; name: string; profile: Profile },
): Promise<void> {
  const [organisation] = await tx
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, organisationId))
    .for("update");
  if (!organisation) throw new Refusal("not-found");
  const before = await profileOf(tx, organisationId);
  if (before.version !== version) throw new Refusal("changed-meanwhile");
  await tx.update(organisations).set({ name }).where(eq(organisations.id, organisationId));
  const row = {
    ...profile,
    fields: [...profile.fields],
    segments: [...profile.segments],
    means: [...profile.means],
    version: version + 1,
    changedAt: world.clock.now(),
    changedBy: by.accountId,
  };
  await tx
    .insert(organisationProfiles)
    .values({ organisationId, ...row })
    .onConflictDoUpdate({ target: organisationProfiles.organisationId, set: row });
  const detail = changedValues(plain(before.profile), plain(profile));
  await recordEvent(tx, world, {
    actor: by.accountId,
    action: "organisations.profile-saved",
    organisationId,
    subjectId: organisationId,
    detail,
  });
}

/** What the trail keeps of a profile: the values that stand alone, and how many there are of the others. */
function plain({ fields, segments, means, ...rest }: Profile): Record<string, string | number | null> {
  return { ...rest, fields: fields.join(" "), segments: segments.length, means: means.length };
}
