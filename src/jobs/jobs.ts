import { write } from "#src/db/write.ts";
import { deleteEnded } from "#src/domain/accounts/sign-in.ts";
import { previewEdit } from "#src/domain/advice/catalogue/editing/preview-edit.ts";
import { workExplanation } from "#src/domain/advice/explaining/work-explanation.ts";
import { deleteStaleHearings } from "#src/domain/advice/hearing/delete-hearing.ts";
import { hearingById } from "#src/domain/advice/hearing/hearing-queries.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import type { PlanOptions } from "#src/domain/advice/planning/plan-solver.ts";
import { caseOf } from "#src/domain/advice/proposals/case-of.ts";
import { solveById } from "#src/domain/advice/proposals/proposal-queries.ts";
import { propose } from "#src/domain/advice/proposals/propose.ts";
import { finishCase, forgetCases } from "#src/domain/advice/proposals/solve-case.ts";
import { deliverMail, type MailPort } from "#src/domain/notify/deliver-mail.ts";
import { forgetSubmissions } from "#src/http/once.ts";
import { forgetCalls } from "#src/http/rate-limit.ts";
import type { Services } from "#src/http/services.ts";
import type { Jobs } from "#src/jobs/run-jobs.ts";

/** Mail is looked for every minute besides right after a commit; old rows go once a day at 04:10 (UTC). */
export const crontab = ["* * * * * deliver-mail", "10 4 * * * clean-up"].join("\n");

/** A job gives up the proof after this: what was found stays, with its bound, and others get their turn. */
const inBackground: PlanOptions = { lane: "background", deadlineMs: 120_000 };

/** What the background does. `mail` is null where no mail server is configured: mails then wait in the outbox. */
export function makeJobs(services: Services, mail: MailPort | null): Jobs {
  const { db, world, log, catalogue, solver } = services;
  return {
    async "deliver-mail"() {
      if (!mail) return;
      const { sent, failed } = await deliverMail(db, world.clock, mail);
      if (sent + failed > 0) log.info("mail-delivered", { sent, failed });
    },
    async "solve-hearing"({ organisationId, hearingId }) {
      const hearing = await hearingById(db, organisationId, hearingId);
      if (hearing) await propose(db, world, { catalogue: await catalogue.current(), solver }, hearing, inBackground);
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
    async "clean-up"() {
      const now = world.clock.now();
      const deleted = await deleteStaleHearings(db, world);
      await write(db, async (tx) => {
        await forgetSubmissions(tx, now);
        await forgetCalls(tx, now);
        await forgetCases(tx, now);
        await deleteEnded(tx, now);
      });
      log.info("cleaned-up", { hearings: deleted });
    },
  };
}
