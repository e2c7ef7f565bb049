import { and, asc, eq, gt, isNull } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import type { SignedIn } from "#src/domain/accounts/actor.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import type { MemberRole } from "#src/domain/organisations/organisation-policy.ts";
import {
  organisationInvitations,
  organisationMembers,
  organisations,
} from "#src/domain/organisations/organisations-tables.ts";
import { looksLikeSecret, secretHash } from "#src/kernel/chance.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** An invitation waits for people who do not read mail every day. */
export const organisationInvitationMs = 7 * 24 * 60 * 60 * 1000;
/** So many may be open at once. */
export const mostInvitations = 20;

/** Makes a link that lets one person in, once; returns its token. @throws Refusal `too-many-invitations` */
export async function inviteMember(
  tx: Tx,
  world: World,
  by: { readonly accountId: string },
  { organisationId, role }: { organisationId: string; role: MemberRole },
): Promise<string> {
  const now = world.clock.now();
  if ((await openInvitations(tx, organisationId, now)).length >= mostInvitations)
    throw new Refusal("too-many-invitations");
  const id = world.chance.uuid();
  const token = world.chance.secret();
  await tx.insert(organisationInvitations).values({
    organisationId,
    id,
    tokenHash: secretHash(token),
    role,
    invitedBy: by.accountId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + organisationInvitationMs),
  });
  const detail = { role };
  await recordEvent(tx, world, {
    actor: by.accountId,
    action: "organisations.invited",
    organisationId,
    subjectId: id,
    detail,
  });
  return token;
}

export type OpenInvitation = {
  readonly organisationId: string;
  readonly id: string;
  readonly role: MemberRole;
  readonly invitedBy: string;
  readonly expiresAt: Date;
};

const shown = {
  organisationId: organisationInvitations.organisationId,
  id: organisationInvitations.id,
  role: organisationInvitations.role,
  invitedBy: organisationInvitations.invitedBy,
  expiresAt: organisationInvitations.expiresAt,
};

/** The invitations of an organisation that still work, oldest first. */
export async function openInvitations(db: Reader, organisationId: string, now: Date): Promise<OpenInvitation[]> {
  return db
    .select(shown)
    .from(organisationInvitations)
    .where(and(eq(organisationInvitations.organisationId, organisationId), stillOpen(now)))
    .orderBy(asc(organisationInvitations.createdAt), asc(organisationInvitations.id));
}

/** What a token invites to, with the organisation's name; null when it is unknown, used, withdrawn or too old. */
export async function invitationOf(
  db: Reader,
  token: string,
  now: Date,
): Promise<(OpenInvitation & { name: string | null }) | null> {
  if (!looksLikeSecret(token)) return null;
  const [row] = await db
    .select({ ...shown, name: organisations.name })
    .from(organisationInvitations)
    .innerJoin(organisations, eq(organisations.id, organisationInvitations.organisationId))
    .where(and(eq(organisationInvitations.tokenHash, secretHash(token)), stillOpen(now)));
  return row ?? null;
}

/**
 * Lets somebody in by an invitation, which works once. Somebody who belongs already keeps what they are, and the
 * invitation stays for another.
 *
 * @throws Refusal `expired` (unknown, used, withdrawn or too old), `already-member`, `not-a-coordinator` when it is for
 * somebody who acts for several organisations and this person may not
 */
export async function acceptInvitation(tx: Tx, world: World, actor: SignedIn, token: string): Promise<string> {
  const now = world.clock.now();
  const invitation = await invitationOf(tx, token, now);
  if (!invitation) throw new Refusal("expired");
  if (invitation.role === "coordinator" && !actor.isCoordinator) throw new Refusal("not-a-coordinator");
  const { organisationId, id, role } = invitation;
  const used = await tx
    .update(organisationInvitations)
    .set({ usedAt: now })
    .where(
      and(
        eq(organisationInvitations.organisationId, organisationId),
        eq(organisationInvitations.id, id),
        stillOpen(now),
      ),
    )
    .returning({ id: organisationInvitations.id });
  if (used.length === 0) throw new Refusal("expired");
  const added = await tx
    .insert(organisationMembers)
    .values({ organisationId, accountId: actor.accountId, role, createdAt: now })
    .onConflictDoNothing()
    .returning({ role: organisationMembers.role });
  if (added.length === 0) throw new Refusal("already-member");
  await recordEvent(tx, world, {
    actor: actor.accountId,
    action: "organisations.joined",
    organisationId,
    subjectId: actor.accountId,
    detail: { role },
  });
  return organisationId;
}

/** Withdraws an invitation; withdrawing twice is the same. */
export async function withdrawInvitation(
  tx: Tx,
  world: World,
  by: { readonly accountId: string },
  { organisationId, id }: { organisationId: string; id: string },
): Promise<void> {
  const withdrawn = await tx
    .update(organisationInvitations)
    .set({ revokedAt: world.clock.now() })
    .where(
      and(
        eq(organisationInvitations.organisationId, organisationId),
        eq(organisationInvitations.id, id),
        stillOpen(world.clock.now()),
      ),
    )
    .returning({ id: organisationInvitations.id });
  if (withdrawn.length === 0) return;
  await recordEvent(tx, world, {
    actor: by.accountId,
    action: "organisations.invitation-withdrawn",
    organisationId,
    subjectId: id,
  });
}

/** Withdraws what somebody invited to who may invite no longer: a link that they kept would let them in again. */
export async function withdrawInvitationsOf(
  tx: Tx,
  world: World,
  by: { readonly accountId: string },
  { organisationId, accountId }: { organisationId: string; accountId: string },
): Promise<void> {
  const open = await openInvitations(tx, organisationId, world.clock.now());
  for (const { id, invitedBy } of open)
    if (invitedBy === accountId) await withdrawInvitation(tx, world, by, { organisationId, id });
}

function stillOpen(now: Date) {
  return and(
    isNull(organisationInvitations.usedAt),
    isNull(organisationInvitations.revokedAt),
    gt(organisationInvitations.expiresAt, now),
  );
}
