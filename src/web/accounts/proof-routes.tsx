import type { Context, Hono } from "hono";
import { canChangeTeam } from "#src/domain/accounts/team.ts";
import { signInWays } from "#src/domain/accounts/ways-in.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { signedInOf } from "#src/web/accounts/me-context.ts";
import { askedForProof, proofWays } from "#src/web/accounts/proof.ts";
import { ProofPage } from "#src/web/accounts/proof-page.tsx";
import { safeNext } from "#src/web/accounts/safe-next.ts";
import { mailSignInLink } from "#src/web/accounts/sign-in-mail.ts";
import { links } from "#src/web/links.ts";
import { pathOf, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";

/** Showing again who one is: by signing in once more, which opens a new session and ends the one before. */
export function proofRoutes(pages: Hono, services: Services): void {
  const known = async (c: Context) => {
    const { accountId } = signedInOf(c);
    const ways = await signInWays(services.db, accountId);
    if (ways === null) throw new Refusal("not-signed-in");
    return proofWays(services, ways);
  };

  // Deciding about people: asked on the way in, so that nothing is typed in vain.
  pages.use("/team/*", async function askAdministrators(c, next) {
    if (!canChangeTeam(c.get("actor"))) return next();
    const here = c.req.method === "GET" ? pathOf(c) : links(c.get("locale")).team;
    return (await askedForProof(services, c, here)) ?? next();
  });

  pages.get("/me/proof", async (c) => {
    const locale = c.get("locale");
    const ways = await known(c);
    const next = safeNext(c.req.query("next")) ?? links(locale).me;
    return show(
      c,
      <ProofPage
        locale={locale}
        next={next}
        back={links(locale).me}
        passkey={ways.passkey}
        passkeyOnly={ways.passkey && c.get("proof")?.isHeldBack === true}
        mail={ways.mail}
        sent={c.req.query("sent") === "yes"}
        providers={services.providers.filter(({ id }) => ways.providers.includes(id))}
        submitId={submitIds(services)}
      />,
    );
  });

  pages.post("/me/proof", async (c) => {
    const { mail } = await known(c);
    const locale = c.get("locale");
    const fields = await readForm(c);
    const next = safeNext(fields.one("next")) ?? links(locale).me;
    if (mail !== null)
      await submitted(services, c, { fields, action: "proof mail", limit: "sign-in" }, async (tx) => {
        await mailSignInLink(tx, services, { mail, locale, next });
        return {};
      });
    return seeOther(c, `${links(locale).proof(next)}&sent=yes`);
  });
}
