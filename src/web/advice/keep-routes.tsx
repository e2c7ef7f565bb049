import type { Context, Hono } from "hono";
import { changeConsent } from "#src/domain/advice/hearing/change-hearing.ts";
import { deleteHearing, retentionDays } from "#src/domain/advice/hearing/delete-hearing.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { latestProposal, sharesOf } from "#src/domain/advice/proposals/proposal-queries.ts";
import { revokeShare, shareKey, shareProposal } from "#src/domain/advice/proposals/share-proposal.ts";
import { isMailAddress } from "#src/domain/notify/mail-address.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { emergencyDesks, hearingOfPage, secretOf } from "#src/web/advice/hearing-context.ts";
import { RemovedPage } from "#src/web/advice/removed-page.tsx";
import { SavePage, type SavePageProps } from "#src/web/advice/save-page.tsx";
import { links } from "#src/web/links.ts";
import { oneLine, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { problemWords } from "#src/words/problem-words.ts";
import { refusalWords } from "#src/words/refusal-words.ts";

/** Keeping the way back, consent, read-only links, the file, and deleting everything. */
export function keepRoutes(pages: Hono, services: Services): void {
  const { world } = services;

  pages.get("/h/:secret/save", async (c) => showSave(services, c, await hearingOfPage(services, c)));

  pages.get("/h/:secret/file", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const proposal = await latestProposal(services.db, hearing);
    const { id, text, locale, understanding, answers, edits, createdAt, changedAt } = hearing;
    c.header("content-disposition", 'attachment; filename="yorozu.json"');
    const proposals = proposal?.answer ?? [];
    return c.body(
      JSON.stringify({ id, text, locale, createdAt, changedAt, understanding, answers, edits, proposals }, null, 2),
      200,
      {
        "content-type": "application/json; charset=utf-8",
      },
    );
  });

  pages.post("/h/:secret/consent", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const fields = await readForm(c);
    const followUp = fields.one("followUp") === "yes";
    const aggregate = fields.one("aggregate") === "yes";
    const mail = oneLine(fields.one("mail"));
    if (followUp && !isMailAddress(mail)) {
      const problems = [{ field: "mail", words: refusalWords[c.get("locale")]["mail-invalid"] }];
      return showSave(services, c, hearing, { problems, typed: { followUp, mail: fields.one("mail"), aggregate } });
    }
    await submitted(services, c, { fields, action: `consent ${hearing.id}` }, async (tx) => {
      await changeConsent(tx, world, hearing, { followUpMail: followUp ? mail : null, aggregate });
      return {};
    });
    return seeOther(c, `${links(c.get("locale")).save(secretOf(c))}?saved=consent#consent`);
  });

  pages.post("/h/:secret/share", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const id = await submitted(services, c, { fields: await readForm(c), action: `share ${hearing.id}` }, (tx) =>
      shareProposal(tx, world, hearing, secretOf(c)),
    );
    return seeOther(c, `${links(c.get("locale")).save(secretOf(c))}?share=${id}#share`);
  });

  pages.post("/h/:secret/share/:share/revoke", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const share = c.req.param("share");
    if (isUuid(share))
      await submitted(services, c, { fields: await readForm(c), action: `revoke ${share}` }, async (tx) => {
        await revokeShare(tx, world, hearing, share);
        return {};
      });
    return seeOther(c, `${links(c.get("locale")).save(secretOf(c))}#share`);
  });

  // Deleting twice is the same: the second time there is nothing left to find, and the page says the same.
  pages.post("/h/:secret/remove", async (c) => {
    const fields = await readForm(c);
    const hearing = await hearingOfPage(services, c).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === "not-found") return null;
      throw error;
    });
    if (hearing && fields.one("confirm") !== "yes") {
      const problems = [{ field: "confirm", words: problemWords[c.get("locale")]["confirm-removal"] }];
      return showSave(services, c, hearing, { problems });
    }
    if (hearing)
      await submitted(services, c, { fields, action: `remove ${hearing.id}` }, async (tx) => {
        await deleteHearing(tx, world, hearing, "asker");
        return {};
      });
    return seeOther(c, `${links(c.get("locale")).home}removed`);
  });
  pages.get("/removed", (c) => show(c, <RemovedPage locale={c.get("locale")} />));
}

type CameBack = Pick<SavePageProps, "problems" | "typed">;

async function showSave(services: Services, c: Context, hearing: Hearing, cameBack?: CameBack): Promise<Response> {
  const locale = c.get("locale");
  const secret = secretOf(c);
  const to = links(locale);
  const { baseUrl } = services.config;
  const shares = await sharesOf(services.db, hearing);
  const made = shares.find(({ id }) => id === c.req.query("share"));
  return show(
    c,
    <SavePage
      locale={locale}
      path={to.save(secret)}
      secret={secret}
      danger={hearing.understanding.danger}
      emergencyDesks={emergencyDesks(services, c, hearing)}
      address={`${baseUrl}${to.hearing(secret)}`}
      deletedOn={new Date(hearing.changedAt.getTime() + retentionDays * 86_400_000)}
      consent={{ followUpMail: hearing.consentFollowUpMail, aggregate: hearing.consentAggregate }}
      consentSaved={c.req.query("saved") === "consent"}
      shares={shares}
      newShare={made ? `${baseUrl}${to.shared(shareKey(secret, made.id))}` : null}
      submitId={submitIds(services)}
      {...(cameBack ?? {})}
    />,
    cameBack ? 422 : 200,
  );
}
