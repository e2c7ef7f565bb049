import type { Context } from "hono";
import type { SignedIn } from "#src/domain/accounts/actor.ts";
import { lastUnderstanding } from "#src/domain/advice/hearing/organisation-hearings.ts";
import { profileHeard } from "#src/domain/advice/hearing/profile-and-hearing.ts";
import { organisationById, partsOf, type StoredOrganisation } from "#src/domain/organisations/claim-organisation.ts";
import { standingIn } from "#src/domain/organisations/memberships.ts";
import { canActFor, type MemberRole } from "#src/domain/organisations/organisation-policy.ts";
import { fillProfile, type Profile, type ProfileKey } from "#src/domain/organisations/profile.ts";
import { profileOf } from "#src/domain/organisations/profiles.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { signedInOf } from "#src/web/accounts/me-context.ts";

export type AtOrganisation = {
  readonly actor: SignedIn;
  readonly organisation: StoredOrganisation;
  readonly standing: MemberRole;
};

/**
 * The organisation of the address and what the caller is in it. Whoever is nothing in it, whatever they are elsewhere,
 * is told that there is none.
 *
 * @throws Refusal `not-signed-in`, `not-found`
 */
export async function organisationOf({ db }: Services, c: Context): Promise<AtOrganisation> {
  const actor = signedInOf(c);
  const id = c.req.param("id") ?? "";
  const standing = isUuid(id) ? await standingIn(db, actor, id) : null;
  const organisation = canActFor(standing) ? await organisationById(db, id) : null;
  if (!canActFor(standing) || !organisation?.claimed) throw new Refusal("not-found");
  return { actor, organisation, standing };
}

export type KnownProfile = { version: number; profile: Profile; taken: readonly ProfileKey[] };

/** What is known of an organisation: what was saved, and where nothing was, what its last hearing told. */
export async function knownProfile({ db }: Services, organisationId: string): Promise<KnownProfile> {
  const saved = await profileOf(db, organisationId);
  const heard = await lastUnderstanding(db, await partsOf(db, organisationId));
  return { version: saved.version, ...fillProfile(saved.profile, heard ? profileHeard(heard) : {}) };
}
