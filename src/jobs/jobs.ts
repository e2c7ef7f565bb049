import { enqueueJob } from "#src/db/enqueue-job.ts";
import { write } from "#src/db/write.ts";
import { forgetProviderAttempts } from "#src/domain/accounts/identities.ts";
import { forgetChallenges } from "#src/domain/accounts/passkeys.ts";
import { deleteEnded } from "#src/domain/accounts/sign-in.ts";
import { previewEdit } from "#src/domain/advice/catalogue/editing/preview-edit.ts";
import { workExplanation } from "#src/domain/advice/explaining/work-explanation.ts";
import { deleteStaleHearings } from "#src/domain/advice/hearing/delete-hearing.ts";
import { hearingById } from "#src/domain/advice/hearing/hearing-queries.ts";
import { forgetHearingKeys, memberKeyLifeMs } from "#src/domain/advice/hearing/organisation-hearings.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import type { PlanOptions } from "#src/domain/advice/planning/plan-solver.ts";
import { caseOf } from "#src/domain/advice/proposals/case-of.ts";
import { solveById } from "#src/domain/advice/proposals/proposal-queries.ts";
import { propose } from "#src/domain/advice/proposals/propose.ts";
import { finishCase, forgetCases } from "#src/domain/advice/proposals/solve-case.ts";
import { forgetChoices, prepareQuestions } from "#src/domain/advice/questions/next-question.ts";
import { forgetTrail } from "#src/domain/audit/audit-queries.ts";
import { deleteStaleChecks } from "#src/domain/checks/keep-check.ts";
import { forgetBrakes } from "#src/domain/checks/site/site-queue.ts";
import { forgetAttempts } from "#src/domain/desks/care/reachability.ts";
import { forgetLinks } from "#src/domain/desks/keeping/keeper-links.ts";
import type { KeeperMail } from "#src/domain/desks/keeping/keeper-mail.ts";
import { forgetVacancies } from "#src/domain/desks/keeping/tell-vacancy.ts";
import { type ChannelName, noteChannel } from "#src/domain/notify/channel-health.ts";
import { deliverMail, type MailPort } from "#src/domain/notify/deliver-mail.ts";
import { forgetIncoming, requeueIncoming } from "#src/domain/notify/receive-mail.ts";
import { countChanges } from "#src/domain/outcomes/count-changes.ts";
import { type FollowUpMail, sendFollowUps } from "#src/domain/outcomes/send-follow-ups.ts";
import { deleteIdlePeople } from "#src/domain/privacy/delete-person.ts";
import { escalateOverdue } from "#src/domain/requests/escalate.ts";
import { type Filing, fileMail } from "#src/domain/requests/file-mail.ts";
import { forgetRequestKeys } from "#src/domain/requests/organisation-requests.ts";
import { forgetPresence } from "#src/domain/requests/presence.ts";
import { type FileScanner, scanFiles } from "#src/domain/requests/scan-files.ts";
import { forgetSubmissions } from "#src/http/once.ts";
import { overdueMail } from "#src/http/overdue-mail.ts";
import { forgetCalls } from "#src/http/rate-limit.ts";
import type { Services } from "#src/http/services.ts";
import { deskJobs } from "#src/jobs/desk-jobs.ts";
import type { Jobs } from "#src/jobs/run-jobs.ts";

/**
 * Mail, channels and sites are looked for every minute besides right after a commit; old rows go once a day at 04:10 (UTC). How it
 * went is asked at 10:20 in Japan, desks whether their entries are right at 10:40; what is missing in all is counted at night there,
 * and our own directory is checked as others would.
 */
export const crontab = [
  "* * * * * deliver-mail",
  "* * * * * check-channels",
  "* * * * * check-sites",
  "* * * * * scan-files",
  "*/5 * * * * escalate",
  "20 1 * * * follow-up",
  "40 1 * * * ask-desk-keepers",
  "40 16 * * * count-changes",
  "20 17 * * * check-desk-feed",
  "10 4 * * * clean-up",
].join("\n");

/** What works through the queue of site checks. */
export type SiteSweeper = { sweep(): Promise<void> };

/** How the background reaches mail: null where nothing leaves, or nothing comes in. */
export type MailChannels = {
  readonly out: (MailPort & { verify(): Promise<void> }) | null;
  readonly in: { readonly filing: Filing; greets(): Promise<void> } | null;
};

/** A mail that waits longer than this to be filed has lost its job. */
const jobLostMs = 2 * 60_000;

/** A job gives up the proof after this: what was found stays, with its bound, and others get their turn. */
const inBackground: PlanOptions = { lane: "background", deadlineMs: 120_000 };

/** What the background does. Without a mail server mails wait in the outbox; without words nobody is asked how it went. */
export function makeJobs(
  services: Services,
  mail: MailChannels = { out: null, in: null },
  followUp: FollowUpMail | null = null,
  sites: SiteSweeper | null = null,
  keeperMail: KeeperMail | null = null,
  scanner: FileScanner | null = null,
): Jobs {
  const { db, world, log, catalogue, solver } = services;
  return {
    async "deliver-mail"() {
      if (!mail.out) return;
      const { sent, failed } = await deliverMail(db, world.clock, mail.out);
      if (sent + failed > 0) log.info("mail-delivered", { sent, failed });
      if (sent > 0) await write(db, (tx) => noteChannel(tx, world, "mail-out", null));
    },
    async "file-mail"({ id, asPerson = false }) {
      if (mail.in) await fileMail(db, world, mail.in.filing, id, { asPerson });
    },
    async "check-channels"() {
      const note = async (name: ChannelName, look: () => Promise<void>) => {
        // NOTE what is wrong is what is noted: nothing is caught to go on.
        const fault = await look().then(
          () => null,
          (error: unknown) => (error instanceof Error ? error.message : String(error)),
        );
        await write(db, (tx) => noteChannel(tx, world, name, fault));
      };
      await note("jobs", async () => {});
      if (mail.out) await note("mail-out", mail.out.verify);
      if (mail.in) await note("mail-in", mail.in.greets);
      if (scanner) await note("file-scan", scanner.greets);
      await write(db, (tx) => requeueIncoming(tx, new Date(world.clock.now().getTime() - jobLostMs)));
    },
    async "scan-files"() {
      if (!scanner) return;
      // NOTE noted as the channel's fault, and tried again by the next minute: what could not be scanned stays held.
      const fault = await scanFiles(db, world, scanner);
      if (fault !== null) await write(db, (tx) => noteChannel(tx, world, "file-scan", fault));
    },
    async "solve-hearing"({ organisationId, hearingId }) {
      const hearing = await hearingById(db, organisationId, hearingId);
      if (hearing) await propose(db, world, { catalogue: await catalogue.current(), solver }, hearing, inBackground);
    },
    async "prepare-questions"({ organisationId, hearingId }) {
      const hearing = await hearingById(db, organisationId, hearingId);
      const parts = { catalogue: await catalogue.current(), solver };
      if (hearing) await prepareQuestions(db, world, parts, hearing, inBackground);
    },
    async "solve-case"({ id }) {
      const found = await solveById(db, id);
      if (found?.status !== "running") return;
      const { input, catalogue: used } = caseOf(found.input, await catalogue.current());
      const { proposals, solver: solved } = await planProposals(input, used, solver, inBackground);
      const status = solved.status === "optimal" ? "optimal" : "failed";
      await write(db, (tx) => finishCase(tx, id, { status, answer: proposals, ms: solved.ms }));
    },
    async explain(key) {
      await workExplanation(db, world, { catalogue, solver }, key);
    },
    async "preview-edit"({ editId }) {
      await previewEdit(db, { catalogue: await catalogue.current(), solver }, editId);
    },
    ...deskJobs(services, keeperMail),
    async escalate() {
      const told = await write(db, (tx) => escalateOverdue(tx, world, overdueMail(services.config.baseUrl)));
      if (told > 0) log.info("overdue-told", { told });
      await write(db, (tx) => enqueueJob(tx, "deliver-mail", {}, { key: "deliver-mail" }));
    },
    async "follow-up"() {
      if (!followUp) return;
      const sent = await sendFollowUps(db, world, followUp);
      if (sent > 0) log.info("follow-ups-sent", { sent });
    },
    async "count-changes"() {
      log.info("changes-counted", await countChanges(db, world));
    },
    async "check-sites"() {
      await sites?.sweep();
    },
    async "clean-up"() {
      const now = world.clock.now();
      const deleted = await deleteStaleHearings(db, world);
      const people = await deleteIdlePeople(db, world);
      const checks = await deleteStaleChecks(db, world);
      await write(db, async (tx) => {
        await forgetSubmissions(tx, now);
        await forgetAttempts(tx, now);
        await forgetLinks(tx, now);
        await forgetVacancies(tx, now);
        await forgetCalls(tx, now);
        await forgetCases(tx, now);
        await forgetPresence(tx, now);
        await forgetIncoming(tx, now);
        await forgetChoices(tx, now);
        await forgetBrakes(tx, now);
        await deleteEnded(tx, now);
        await forgetChallenges(tx, now);
        await forgetProviderAttempts(tx, now);
        await forgetTrail(tx, now);
        await forgetHearingKeys(tx, now);
        await forgetRequestKeys(tx, new Date(now.getTime() - memberKeyLifeMs));
      });
      log.info("cleaned-up", { hearings: deleted, people, checks });
    },
  };
}
