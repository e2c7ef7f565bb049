import type { Context, Hono } from "hono";
import { changeConsent } from "#src/domain/advice/hearing/change-hearing.ts";
import { deleteHearing, retentionDays } from "#src/domain/advice/hearing/delete-hearing.ts";
import { findHearing, type Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { readKept } from "#src/domain/advice/hearing/kept-file.ts";
import { saveHearing } from "#src/domain/advice/hearing/save-hearing.ts";
import { latestProposal, sharesOf } from "#src/domain/advice/proposals/proposal-queries.ts";
import { promiseProposal } from "#src/domain/advice/proposals/propose.ts";
import { revokeShare, shareKey, shareProposal } from "#src/domain/advice/proposals/share-proposal.ts";
import { isMailAddress } from "#src/domain/notify/mail-address.ts";
import { holderOf } from "#src/domain/organisations/claim-organisation.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { factsOf } from "#src/web/advice/facts-of.ts";
import { emergencyHelp, hearingOfPage, proposeNow, secretOf } from "#src/web/advice/hearing-context.ts";
import { KeptFilePage } from "#src/web/advice/kept-file-page.tsx";
import { OpenPage } from "#src/web/advice/open-page.tsx";
import { RemovedPage } from "#src/web/advice/removed-page.tsx";
import { SavePage, type SavePageProps } from "#src/web/advice/save-page.tsx";
import { renderPage } from "#src/web/kit/render-page.ts";
import { links } from "#src/web/links.ts";
import { notKept, oneLine, readForm, readUpload, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
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

  pages.get("/h/:secret/kept", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const locale = c.get("locale");
    const stored = await latestProposal(services.db, hearing);
    const current = await services.catalogue.current();
    const catalogue = stored ? ((await services.catalogue.at(stored.catalogueVersion)) ?? current) : current;
    const file = renderPage(
      <KeptFilePage
        kept={{ text: hearing.text, locale: hearing.locale, edits: hearing.edits, answers: hearing.answers }}
        understanding={hearing.understanding}
        facts={factsOf(stored?.understanding ?? hearing.understanding, catalogue, locale)}
        proposals={stored?.hearingVersion === hearing.version ? stored.answer : []}
        at={world.clock.now()}
        address={`${services.config.baseUrl}${links(locale).hearing(secretOf(c))}`}
        openAddress={`${services.config.baseUrl}${links(locale).open}`}
      />,
    );
    c.header("content-disposition", 'attachment; filename="yorozu.html"');
    return c.html(file);
  });

  pages.get("/open", (c) => {
    notKept(c);
    return show(c, <OpenPage locale={c.get("locale")} submitId={submitIds(services)("open")} />);
  });

  pages.post("/open", async (c) => {
    const locale = c.get("locale");
    const form = await readForm(c);
    const file = await readUpload(c, "file");
    const kept = file === null ? null : readKept(file);
    if (file === null || kept === null) {
      const problems = [{ field: "file", words: problemWords[locale][file === null ? "no-file" : "not-our-file"] }];
      return show(c, <OpenPage locale={locale} submitId={submitIds(services)("open")} problems={problems} />, 422);
    }
    const fields = { ...form, record: () => ({ ...form.record(), file: [file] }) };
    const { secret } = await submitted(services, c, { fields, action: "open" }, async (tx) => {
      const { text, edits, answers } = kept;
      const saved = await saveHearing(tx, world, { text, locale, heard: services.understand(text), edits, answers });
      await promiseProposal(tx, saved);
      return saved;
    });
    const hearing = await findHearing(services.db, secret);
    if (hearing) await proposeNow(services, hearing);
    return seeOther(c, links(locale).hearing(secret));
  });

  pages.post("/h/:secret/consent", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const fields = await readForm(c);
    const followUp = fields.one("followUp") === "yes";
    const aggregate = fields.one("aggregate") === "yes";
    const mail = oneLine(fields.one("mail"));
    if (followUp && !isMailAddress(mail)) {
      const words =
        mail === "" ? problemWords[c.get("locale")]["mail-empty"] : refusalWords[c.get("locale")]["mail-invalid"];
      const problems = [{ field: "mail", words }];
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
  const held = (await holderOf(services.db, hearing.organisationId)) !== null;
  const shares = await sharesOf(services.db, hearing);
  const made = shares.find(({ id }) => id === c.req.query("share"));
  return show(
    c,
    <SavePage
      locale={locale}
      path={to.save(secret)}
      secret={secret}
      danger={hearing.understanding.danger}
      emergencyDesks={emergencyHelp(services, c, hearing)}
      address={`${baseUrl}${to.hearing(secret)}`}
      deletedOn={held ? null : new Date(hearing.changedAt.getTime() + retentionDays * 86_400_000)}
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
