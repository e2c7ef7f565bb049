import type { Context } from "hono";
import { isSignedIn } from "#src/domain/accounts/actor.ts";
import { relyingParty } from "#src/domain/accounts/passkeys.ts";
import { proofLifeMs } from "#src/domain/accounts/session-rules.ts";
import { type SignInWays, signInWays } from "#src/domain/accounts/ways-in.ts";
import type { Services } from "#src/http/services.ts";
import { links } from "#src/web/links.ts";
import { seeOther } from "#src/web/page-context.ts";

/** How somebody can show again who they are, here and now. */
export type ProofWays = {
  readonly passkey: boolean;
  readonly mail: string | null;
  readonly providers: readonly string[];
};

export function proofWays({ config, providers }: Services, ways: SignInWays): ProofWays {
  return {
    passkey: ways.passkeys.length > 0 && relyingParty(config.baseUrl) !== null,
    mail: config.smtpUrl === undefined ? null : ways.mail,
    providers: providers
      .filter(({ issuer }) => ways.identities.some((one) => one.startsWith(`${issuer} `)))
      .map(({ id }) => id),
  };
}

/** What it is about: `signsIn`, signing in itself. */
type About = { readonly signsIn?: boolean };

/**
 * Whether somebody must show who they are before what touches how they sign in, what others may do or what is kept about
 * them: unless they did so not long ago (OWASP ASVS 4.0.3, 3.7.1). Where there is no way to show it but a new start of
 * the program, nobody is asked.
 *
 * A session that was opened by a mailed link does not change how one signs in where the account has a passkey and needs
 * it: else the link would stand in for the passkey.
 */
export async function needsProof(services: Services, c: Context, { signsIn = false }: About = {}): Promise<boolean> {
  const actor = c.get("actor");
  const proof = c.get("proof");
  if (!isSignedIn(actor) || proof === null) return false;
  const isFresh = services.world.clock.now().getTime() - proof.provedAt.getTime() <= proofLifeMs;
  if (isFresh && !(signsIn && proof.isHeldBack)) return false;
  const known = await signInWays(services.db, actor.accountId);
  if (known === null) return false;
  const ways = proofWays(services, known);
  return ways.passkey || (!isFresh && (ways.mail !== null || ways.providers.length > 0));
}

/** The way to the page that asks who somebody is, and leads on to `next`; null where `needsProof` says that it need not. */
export async function askedForProof(
  services: Services,
  c: Context,
  next: string,
  about: About = {},
): Promise<Response | null> {
  return (await needsProof(services, c, about)) ? seeOther(c, links(c.get("locale")).proof(next)) : null;
}
