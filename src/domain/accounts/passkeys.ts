import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { and, asc, eq, gt, isNull, lt } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { accounts, passkeyChallenges, passkeys } from "#src/domain/accounts/accounts-tables.ts";
import { type NewSession, openSession } from "#src/domain/accounts/sign-in.ts";
import { keepAWayIn } from "#src/domain/accounts/ways-in.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { secretHash } from "#src/kernel/chance.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** An authenticator has this long to sign what it is asked to. */
export const challengeLifeMs = 5 * 60 * 1000;
/** More passkeys one account does not need. */
export const mostPasskeys = 20;

/** Where passkeys are made for: the name of the host, and the origin that the browser must tell. */
export type RelyingParty = { readonly id: string; readonly origin: string };

/** The party of an installation; null where browsers have no passkeys: an address in digits, or http elsewhere than at home. */
export function relyingParty(baseUrl: string): RelyingParty | null {
  const { hostname, protocol, origin } = new URL(baseUrl);
  const isHome = hostname === "localhost" || hostname.endsWith(".localhost");
  const isDigits = /^[\d.]+$|:/.test(hostname);
  return !isDigits && (protocol === "https:" || isHome) ? { id: hostname, origin } : null;
}

export type MyPasskey = {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
};

export async function passkeysOf(db: Reader, accountId: string): Promise<MyPasskey[]> {
  return db
    .select({
      id: passkeys.credentialId,
      device: passkeys.device,
      createdAt: passkeys.createdAt,
      usedAt: passkeys.usedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.accountId, accountId))
    .orderBy(asc(passkeys.createdAt), asc(passkeys.credentialId));
}

/** What the browser is asked to make, as JSON. @throws Refusal `too-many-passkeys`, `not-found` */
export async function startPasskey(tx: Tx, world: World, party: RelyingParty, accountId: string): Promise<object> {
  const [account] = await tx
    .select({ name: accounts.name, mail: accounts.mail })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  if (!account) throw new Refusal("not-found");
  const mine = await passkeysOf(tx, accountId);
  if (mine.length >= mostPasskeys) throw new Refusal("too-many-passkeys");
  const { generateRegistrationOptions } = await import("@simplewebauthn/server");
  return generateRegistrationOptions({
    rpName: "Yorozu",
    rpID: party.id,
    userID: Buffer.from(accountId.replaceAll("-", ""), "hex"),
    userName: account.mail ?? account.name,
    userDisplayName: account.name,
    challenge: Buffer.from(await newChallenge(tx, world, accountId)),
    attestationType: "none",
    excludeCredentials: mine.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** Keeps the passkey that the browser made. @throws Refusal `passkey-failed` */
export async function finishPasskey(
  tx: Tx,
  world: World,
  party: RelyingParty,
  { accountId, response, device }: { accountId: string; response: unknown; device: string },
): Promise<void> {
  const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    // NOTE the function checks the shape of what came and throws.
    response: response as RegistrationResponseJSON,
    expectedChallenge: (challenge) => useChallenge(tx, world, challenge, accountId),
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(failed);
  if (!verified || !registrationInfo) throw new Refusal("passkey-failed");
  const { credential } = registrationInfo;
  const added = await tx
    .insert(passkeys)
    .values({
      credentialId: credential.id,
      accountId,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports ?? [],
      device,
      createdAt: world.clock.now(),
    })
    .onConflictDoNothing()
    .returning({ id: passkeys.credentialId });
  if (added.length === 0) throw new Refusal("passkey-failed");
  await recordEvent(tx, world, { actor: accountId, action: "accounts.passkey-added", subjectId: accountId });
}

/** What any passkey of this host is asked to sign, as JSON. Whose it is comes out when it answers. */
export async function startPasskeySignIn(tx: Tx, world: World, party: RelyingParty): Promise<object> {
  const { generateAuthenticationOptions } = await import("@simplewebauthn/server");
  return generateAuthenticationOptions({
    rpID: party.id,
    challenge: Buffer.from(await newChallenge(tx, world, null)),
    userVerification: "required",
  });
}

/** Opens a session for whom the passkey belongs to. @throws Refusal `passkey-failed`: unknown, used, too old, a copy or a closed account: not told apart */
export async function finishPasskeySignIn(
  tx: Tx,
  world: World,
  party: RelyingParty,
  { response, device }: { response: unknown; device: string },
): Promise<NewSession> {
  const [known] = await tx
    .select({ passkey: passkeys })
    .from(passkeys)
    .innerJoin(accounts, and(eq(accounts.id, passkeys.accountId), isNull(accounts.deactivatedAt)))
    .where(eq(passkeys.credentialId, idIn(response)))
    .for("update");
  if (!known) throw new Refusal("passkey-failed");
  const { passkey } = known;
  const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    // NOTE the function checks the shape of what came and throws.
    response: response as AuthenticationResponseJSON,
    expectedChallenge: (challenge) => useChallenge(tx, world, challenge, null),
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.counter,
    },
    requireUserVerification: true,
  }).catch(failed);
  if (!verified) throw new Refusal("passkey-failed");
  await tx
    .update(passkeys)
    .set({ counter: authenticationInfo.newCounter, usedAt: world.clock.now() })
    .where(eq(passkeys.credentialId, passkey.credentialId));
  return openSession(tx, world, passkey.accountId, "passkey", device);
}

/** Removes a passkey of this account; another's is left alone. @throws Refusal `last-way-in` */
export async function removePasskey(tx: Tx, world: World, accountId: string, id: string): Promise<void> {
  const removed = await tx
    .delete(passkeys)
    .where(and(eq(passkeys.accountId, accountId), eq(passkeys.credentialId, id)))
    .returning({ id: passkeys.credentialId });
  if (removed.length === 0) return;
  await keepAWayIn(tx, accountId);
  await recordEvent(tx, world, { actor: accountId, action: "accounts.passkey-removed", subjectId: accountId });
}

/** Forgets challenges that are too old. */
export async function forgetChallenges(tx: Tx, now: Date): Promise<void> {
  await tx.delete(passkeyChallenges).where(lt(passkeyChallenges.expiresAt, now));
}

async function newChallenge(tx: Tx, world: World, accountId: string | null): Promise<string> {
  const challenge = world.chance.secret();
  const expiresAt = new Date(world.clock.now().getTime() + challengeLifeMs);
  await tx.insert(passkeyChallenges).values({ challengeHash: secretHash(challenge), accountId, expiresAt });
  return challenge;
}

/** Whether we asked this, of this account, not long ago and for the first time. `told`: base64url of the challenge. */
async function useChallenge(tx: Tx, world: World, told: string, accountId: string | null): Promise<boolean> {
  const challenge = Buffer.from(told, "base64url").toString();
  const used = await tx
    .delete(passkeyChallenges)
    .where(
      and(
        eq(passkeyChallenges.challengeHash, secretHash(challenge)),
        accountId === null ? isNull(passkeyChallenges.accountId) : eq(passkeyChallenges.accountId, accountId),
        gt(passkeyChallenges.expiresAt, world.clock.now()),
      ),
    )
    .returning({ at: passkeyChallenges.expiresAt });
  return used.length > 0;
}

function idIn(response: unknown): string {
  const id = typeof response === "object" && response !== null && "id" in response ? response.id : "";
  return typeof id === "string" ? id.slice(0, 1400) : "";
}

/** What the library refuses is a refusal of ours; what it says may repeat what came, and is not told on. */
function failed(error: unknown): never {
  if (error instanceof Error && !isOurs(error)) throw new Refusal("passkey-failed");
  throw error;
}

/** The database's own errors come through: they are no word of the authenticator. */
function isOurs(error: Error): boolean {
  return "severity" in error || "code" in error || error.cause !== undefined;
}
