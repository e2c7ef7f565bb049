import { createHash } from "node:crypto";
import { and, asc, eq, gt, lt } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { accounts, identities, pendingIdentities, providerAttempts } from "#src/domain/accounts/accounts-tables.ts";
import type { ToldIdentity } from "#src/domain/accounts/provider.ts";
import { type NewSession, openSession } from "#src/domain/accounts/sign-in.ts";
import { type Consent, makePerson } from "#src/domain/accounts/sign-up.ts";
import { keepAWayIn } from "#src/domain/accounts/ways-in.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { derivedSecret, looksLikeSecret, secretHash } from "#src/kernel/chance.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { ProviderId } from "#src/kernel/provider-settings.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { storableText } from "#src/kernel/storable-text.ts";
import type { World } from "#src/kernel/world.ts";

/** Signing in at the other service may take so long. */
export const attemptLifeMs = 15 * 60 * 1000;
/** Somebody whom we do not know yet has so long to say who they are here. */
export const pendingLifeMs = 60 * 60 * 1000;
const longestName = 100;

type WhereTo = { readonly next: string | null; readonly locale: Locale };

/** What is sent to the service; `browser` goes into a cookie and shows that the answer comes back by the same browser. */
export type StartedAttempt = {
  readonly browser: string;
  readonly state: string;
  readonly nonce: string;
  readonly challenge: string;
};

/** Begins a sign-in at another service. `accountId`: somebody signed in connects it; null: signing in. */
export async function startAttempt(
  tx: Tx,
  world: World,
  attempt: WhereTo & { readonly provider: ProviderId; readonly accountId: string | null },
): Promise<StartedAttempt> {
  const browser = world.chance.secret();
  const state = stateOf(browser);
  const nonce = world.chance.secret();
  // 64 characters: RFC 7636, 4.1 wants 43 to 128.
  const codeVerifier = world.chance.secret() + world.chance.secret();
  const expiresAt = new Date(world.clock.now().getTime() + attemptLifeMs);
  await tx
    .insert(providerAttempts)
    .values({ ...attempt, stateHash: secretHash(state), nonce, codeVerifier, expiresAt });
  const challenge = createHash("sha256").update(codeVerifier).digest("base64url");
  return { browser, state, nonce, challenge };
}

export type Attempt = WhereTo & {
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly accountId: string | null;
};

/** The attempt that an answer belongs to, used up; null where it is another browser's, another service's, used or too old. */
export async function useAttempt(
  tx: Tx,
  world: World,
  answer: { readonly browser: string; readonly state: string; readonly provider: ProviderId },
): Promise<Attempt | null> {
  if (!looksLikeSecret(answer.browser) || answer.state !== stateOf(answer.browser)) return null;
  const [attempt] = await tx
    .delete(providerAttempts)
    .where(
      and(
        eq(providerAttempts.stateHash, secretHash(answer.state)),
        eq(providerAttempts.provider, answer.provider),
        gt(providerAttempts.expiresAt, world.clock.now()),
      ),
    )
    .returning();
  return attempt ?? null;
}

/** Derived: who holds the cookie knows the state, and the state that the service saw does not tell the cookie. */
function stateOf(browser: string): string {
  return derivedSecret(browser, "state of a sign-in elsewhere");
}

/**
 * Signs in whom we know by issuer and subject, and by nothing else. Whom we do not know waits, and gets the token of it.
 *
 * @throws Refusal `provider-failed` where the account was closed
 */
export async function enterWith(
  tx: Tx,
  world: World,
  told: ToldIdentity,
  { device, next }: { readonly device: string; readonly next: string | null },
): Promise<{ readonly opened: NewSession } | { readonly pending: string }> {
  const [known] = await tx
    .select({ accountId: identities.accountId, closed: accounts.deactivatedAt })
    .from(identities)
    .innerJoin(accounts, eq(accounts.id, identities.accountId))
    .where(and(eq(identities.issuer, told.issuer), eq(identities.subject, told.subject)));
  if (known) {
    if (known.closed !== null) throw new Refusal("provider-failed");
    return { opened: await openSession(tx, world, known.accountId, told.method, device) };
  }
  const pending = world.chance.secret();
  const expiresAt = new Date(world.clock.now().getTime() + pendingLifeMs);
  const name = [...storableText(told.name ?? "")].slice(0, longestName).join("");
  const mail = told.mail === null ? null : storableText(told.mail).slice(0, 254);
  await tx.insert(pendingIdentities).values({ ...told, name, mail, next, tokenHash: secretHash(pending), expiresAt });
  return { pending };
}

export type PendingIdentity = {
  readonly issuer: string;
  readonly subject: string;
  readonly method: ProviderId;
  readonly name: string;
  readonly mail: string | null;
  readonly next: string | null;
};

/** Who waits under this token; null when nobody does, or it is too old. */
export async function pendingOf(db: Reader, token: string | undefined, now: Date): Promise<PendingIdentity | null> {
  if (!token || !looksLikeSecret(token)) return null;
  const [row] = await db.select().from(pendingIdentities).where(waiting(token, now));
  return row ?? null;
}

/**
 * Makes an account for whom another service knows, with the consent, and signs in. It has no mail address until a link
 * that was sent there is opened: what the service says of an address opens nothing here, now or later.
 *
 * @throws Refusal `expired`; `identity-taken`
 */
export async function signUpWith(
  tx: Tx,
  world: World,
  token: string,
  { name, consent, device }: { readonly name: string; readonly consent: Consent; readonly device: string },
): Promise<NewSession> {
  const pending = await usePending(tx, world, token);
  const accountId = await makePerson(tx, world, { name, mail: null, consent });
  await addIdentity(tx, world, accountId, pending);
  return openSession(tx, world, accountId, pending.method, device);
}

/** Connects whom the token waits for with the account of somebody signed in who said so. @throws Refusal `expired`; `identity-taken` */
export async function connectPending(tx: Tx, world: World, token: string, accountId: string): Promise<void> {
  await addIdentity(tx, world, accountId, await usePending(tx, world, token));
}

async function usePending(tx: Tx, world: World, token: string): Promise<PendingIdentity> {
  const [pending] = await tx.delete(pendingIdentities).where(waiting(token, world.clock.now())).returning();
  if (!pending) throw new Refusal("expired");
  return pending;
}

/** Adds a way to sign in to this account; one that it has already is left as it is. @throws Refusal `identity-taken`: another account has it */
export async function addIdentity(
  tx: Tx,
  world: World,
  accountId: string,
  { issuer, subject }: Pick<ToldIdentity, "issuer" | "subject">,
): Promise<void> {
  const added = await tx
    .insert(identities)
    .values({ issuer, subject, accountId, createdAt: world.clock.now() })
    .onConflictDoNothing()
    .returning({ subject: identities.subject });
  if (added.length > 0) {
    const event = { actor: accountId, action: "accounts.identity-added", subjectId: accountId, detail: { issuer } };
    return recordEvent(tx, world, event);
  }
  const [owner] = await tx
    .select({ accountId: identities.accountId })
    .from(identities)
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)));
  if (owner?.accountId !== accountId) throw new Refusal("identity-taken");
}

export type MyIdentity = { readonly issuer: string; readonly subject: string; readonly createdAt: Date };

export async function identitiesOf(db: Reader, accountId: string): Promise<MyIdentity[]> {
  return db
    .select({ issuer: identities.issuer, subject: identities.subject, createdAt: identities.createdAt })
    .from(identities)
    .where(eq(identities.accountId, accountId))
    .orderBy(asc(identities.createdAt), asc(identities.issuer), asc(identities.subject));
}

/** Removes a way to sign in from this account; another's is left alone. @throws Refusal `last-way-in` */
export async function removeIdentity(
  tx: Tx,
  world: World,
  accountId: string,
  { issuer, subject }: Pick<ToldIdentity, "issuer" | "subject">,
): Promise<void> {
  const mine = and(eq(identities.issuer, issuer), eq(identities.subject, subject), eq(identities.accountId, accountId));
  const removed = await tx.delete(identities).where(mine).returning({ issuer: identities.issuer });
  if (removed.length === 0) return;
  await keepAWayIn(tx, accountId);
  const event = { actor: accountId, action: "accounts.identity-removed", subjectId: accountId, detail: { issuer } };
  await recordEvent(tx, world, event);
}

/** Forgets attempts and people waiting that are too old. */
export async function forgetProviderAttempts(tx: Tx, now: Date): Promise<void> {
  await tx.delete(providerAttempts).where(lt(providerAttempts.expiresAt, now));
  await tx.delete(pendingIdentities).where(lt(pendingIdentities.expiresAt, now));
}

function waiting(token: string, now: Date) {
  return and(eq(pendingIdentities.tokenHash, secretHash(token)), gt(pendingIdentities.expiresAt, now));
}
