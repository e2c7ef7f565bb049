import { and, count, eq, gt, isNull, sql } from "drizzle-orm";
import type { Reader, Tx } from "#src/db/write.ts";
import { accounts, consents, mailLinks, signInLinks } from "#src/domain/accounts/accounts-tables.ts";
import { linkLifeMs, makeSignInLink, type NewSession, openSession } from "#src/domain/accounts/sign-in.ts";
import { accountByMail, changeAccount } from "#src/domain/accounts/team.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { looksLikeSecret, secretHash } from "#src/kernel/chance.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** So many links an hour go to one address: enough for lost mails, too few to flood somebody's letter box. */
export const mostLinksAnHour = 5;

/** A link for an address: signing in where it has an account, making one where it has none. */
export type LinkForMail = { readonly kind: "sign-in"; readonly name: string } | { readonly kind: "sign-up" };

/**
 * Makes the link that an address may get, and its token; null when the address got its `mostLinksAnHour` already, or its
 * account was closed. Who asked is told the same in every case.
 */
export async function linkForMail(
  tx: Tx,
  world: World,
  mail: string,
): Promise<{ link: LinkForMail; token: string } | null> {
  const account = await accountByMail(tx, mail);
  const since = new Date(world.clock.now().getTime() - 60 * 60 * 1000);
  if (account) {
    const [made] = await tx
      .select({ n: count() })
      .from(signInLinks)
      .where(and(eq(signInLinks.accountId, account.id), gt(signInLinks.createdAt, since)));
    if ((made?.n ?? 0) >= mostLinksAnHour) return null;
    const token = await makeSignInLink(tx, world, account.id, linkLifeMs);
    return { link: { kind: "sign-in", name: account.name }, token };
  }
  const [closed] = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(sql`lower(${accounts.mail}) = lower(${mail})`);
  if (closed) return null;
  const token = await makeMailLink(tx, world, { purpose: "sign-up", mail, accountId: null });
  return token === null ? null : { link: { kind: "sign-up" }, token };
}

type MailLinkFor = { purpose: "sign-up" | "change-mail"; mail: string; accountId: string | null };

/** Makes a link that shows that somebody reads this address; null when it got too many within the hour. */
export async function makeMailLink(tx: Tx, world: World, link: MailLinkFor): Promise<string | null> {
  const now = world.clock.now();
  const since = new Date(now.getTime() - 60 * 60 * 1000);
  const [made] = await tx
    .select({ n: count() })
    .from(mailLinks)
    .where(and(sql`lower(${mailLinks.mail}) = lower(${link.mail})`, gt(mailLinks.createdAt, since)));
  if ((made?.n ?? 0) >= mostLinksAnHour) return null;
  const token = world.chance.secret();
  const expiresAt = new Date(now.getTime() + linkLifeMs);
  await tx.insert(mailLinks).values({ ...link, tokenHash: secretHash(token), createdAt: now, expiresAt });
  return token;
}

/** What an unused link of this kind is for; null when there is none, or it was used or is too old. */
export async function mailLinkOf(
  db: Reader,
  token: string,
  now: Date,
): Promise<{ purpose: "sign-up" | "change-mail"; mail: string } | null> {
  if (!looksLikeSecret(token)) return null;
  const [row] = await db
    .select({ purpose: mailLinks.purpose, mail: mailLinks.mail })
    .from(mailLinks)
    .where(usable(token, now));
  return row ?? null;
}

/** What somebody agrees to by making an account, in the words that stood on the page. */
export type Consent = { readonly locale: Locale; readonly text: string };

/**
 * Makes an account for the address that the link was sent to, keeps the consent, and signs in. An account made meanwhile
 * for the same address is signed in to: the link shows that the address is theirs.
 *
 * @throws Refusal `expired`
 */
export async function signUp(
  tx: Tx,
  world: World,
  token: string,
  { name, consent, device }: { name: string; consent: Consent; device: string },
): Promise<NewSession> {
  const { mail } = await useMailLink(tx, world, token, "sign-up");
  const known = await accountByMail(tx, mail);
  const id = known?.id ?? (await makePerson(tx, world, { name, mail, consent }));
  return openSession(tx, world, id, "link", device);
}

/** Makes an account of somebody who is not of the team. @throws Refusal `mail-taken` */
export async function makePerson(
  tx: Tx,
  world: World,
  { name, mail, consent }: { name: string; mail: string | null; consent: Consent },
): Promise<string> {
  const id = world.chance.uuid();
  const now = world.clock.now();
  const [added] = await tx
    .insert(accounts)
    .values({ id, role: "person", name, mail, locale: consent.locale, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: accounts.id });
  if (!added) throw new Refusal("mail-taken", "mail");
  await tx
    .insert(consents)
    .values({ accountId: id, id: world.chance.uuid(), kind: "account", ...consent, givenAt: now });
  await recordEvent(tx, world, { actor: id, action: "accounts.signed-up", subjectId: id });
  return id;
}

/**
 * Changes the address of the account that asked for it, when the link to the new address comes back.
 *
 * @throws Refusal `expired`; `mail-taken` when somebody has this address by now
 */
export async function confirmMail(tx: Tx, world: World, accountId: string, token: string): Promise<void> {
  const { mail, accountId: owner } = await useMailLink(tx, world, token, "change-mail");
  if (owner !== accountId) throw new Refusal("expired");
  const [account] = await tx.select({ name: accounts.name }).from(accounts).where(eq(accounts.id, accountId));
  if (!account) throw new Refusal("expired");
  await changeAccount(tx, world, { accountId }, accountId, { name: account.name, mail });
}

async function useMailLink(
  tx: Tx,
  world: World,
  token: string,
  purpose: "sign-up" | "change-mail",
): Promise<{ mail: string; accountId: string | null }> {
  if (!looksLikeSecret(token)) throw new Refusal("expired");
  const now = world.clock.now();
  const [link] = await tx
    .update(mailLinks)
    .set({ usedAt: now })
    .where(and(usable(token, now), eq(mailLinks.purpose, purpose)))
    .returning({ mail: mailLinks.mail, accountId: mailLinks.accountId });
  if (!link) throw new Refusal("expired");
  return link;
}

function usable(token: string, now: Date) {
  return and(eq(mailLinks.tokenHash, secretHash(token)), isNull(mailLinks.usedAt), gt(mailLinks.expiresAt, now));
}
