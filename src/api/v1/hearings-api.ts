import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { hearingOfCaller, limitCalls } from "#src/api/v1/api-context.ts";
import { documented } from "#src/api/v1/documented.ts";
import { hearingBody, nextQuestionBody } from "#src/api/v1/hearing-body.ts";
import { proposalBodies } from "#src/api/v1/proposal-body.ts";
import {
  answerShape,
  changeHearingShape,
  errorShape,
  hearingProposalsShape,
  hearingShape,
  jobShape,
  newHearingShape,
  questionShape,
  understandingShape,
} from "#src/api/v1/shapes.ts";
import { type Tx, write } from "#src/db/write.ts";
import { changeConsent, changeHearing, type HearingChange } from "#src/domain/advice/hearing/change-hearing.ts";
import { deleteHearing } from "#src/domain/advice/hearing/delete-hearing.ts";
import { findHearing, type Hearing, hearingById } from "#src/domain/advice/hearing/hearing-queries.ts";
import { howSure } from "#src/domain/advice/hearing/how-sure.ts";
import { heardAgain } from "#src/domain/advice/hearing/nobody-in-danger.ts";
import { isSafetyFirst } from "#src/domain/advice/hearing/safety-first.ts";
import { saveHearing } from "#src/domain/advice/hearing/save-hearing.ts";
import { checkParts } from "#src/domain/advice/proposals/case-of.ts";
import { latestProposal } from "#src/domain/advice/proposals/proposal-queries.ts";
import { forPage, promiseProposal, propose } from "#src/domain/advice/proposals/propose.ts";
import { nextQuestion, questionForPage } from "#src/domain/advice/questions/next-question.ts";
import { isMailAddress } from "#src/domain/notify/mail-address.ts";
import { once } from "#src/http/once.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { "application/json": { schema } },
});
const failure = (description: string) => json(errorShape, description);
const hearingId = { params: z.object({ id: z.uuid() }) };
const security = [{ hearingSecret: [] }];
const idempotencyKey = z.object({
  "idempotency-key": z
    .string()
    .min(16)
    .max(100)
    .optional()
    .openapi({ description: "The same key and body: the first answer again." }),
});
const created = z.object({
  id: z.string(),
  secret: z.string().openapi({ description: "Opens the hearing. Given out once; we keep only its hash." }),
  understanding: understandingShape,
  question: questionShape.nullable(),
});

/** `POST /hearings` and everything that the key of a hearing opens. */
export function hearingsApi(api: OpenAPIHono, services: Services): void {
  const { db, world } = services;

  /** Solves right away; the job promised in the same transaction stands in when this process dies before. */
  const proposeNow = async (hearing: Hearing) => {
    const parts = {
      catalogue: await services.catalogue.current(),
      solver: services.solver,
      observe: services.metrics.observeSolve,
    };
    // Both at once: the question is then ready for the answer below.
    const [proposal] = await Promise.all([
      propose(db, world, parts, hearing, forPage),
      nextQuestion(db, world, parts, hearing, questionForPage),
    ]);
    return proposal;
  };

  /** With an `Idempotency-Key` the change is made once; without one every call is a change. */
  const changeOnce = (c: Context, action: string, fields: unknown, work: (tx: Tx) => Promise<void>) =>
    write(db, async (tx) => {
      const submitId = c.req.header("idempotency-key");
      if (submitId === undefined) return work(tx);
      await once(tx, world.clock, { submitId, action, fields }, async () => {
        await work(tx);
        return {};
      });
    });

  api.openapi(
    createRoute({
      method: "post",
      path: "/hearings",
      summary: "Say a need in your own words",
      request: {
        headers: idempotencyKey,
        body: { required: true, ...json(newHearingShape, "What is wanted, as typed.") },
      },
      responses: {
        201: json(created, "What was understood, and a first question."),
        409: failure("Key used for another body"),
        422: failure("Bad input"),
        429: failure("Too many calls"),
      },
    }),
    async (c) => {
      await limitCalls(services, c, "change");
      const { text, locale = "ja" } = c.req.valid("json");
      const submitId = c.req.header("idempotency-key") ?? world.chance.secret();
      const { result } = await write(db, (tx) =>
        once(tx, world.clock, { submitId, action: "api hearings", fields: { text, locale } }, async () => {
          const saved = await saveHearing(tx, world, { text, locale, heard: services.understand(text) });
          await promiseProposal(tx, saved);
          return saved;
        }),
      );
      const hearing = await findHearing(db, result.secret);
      if (!hearing) throw new Refusal("not-found");
      await proposeNow(hearing);
      const question = await nextQuestionBody(services, hearing, locale);
      const { id, secret } = result;
      return c.json(documented({ id, secret, understanding: hearing.understanding, question }), 201);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/hearings/{id}",
      summary: "Read a hearing",
      security,
      request: hearingId,
      responses: { 200: json(hearingShape, "The hearing"), 401: failure("No key"), 404: failure("Not this key's") },
    }),
    async (c) => {
      const hearing = await hearingOfCaller(services, c, c.req.valid("param").id);
      return c.json(documented(await hearingBody(services, hearing)), 200);
    },
  );

  api.openapi(
    createRoute({
      method: "patch",
      path: "/hearings/{id}",
      summary: "Correct what was understood, rewrite the text, or change consent",
      security,
      request: {
        ...hearingId,
        headers: idempotencyKey,
        body: { required: true, ...json(changeHearingShape, "Only the parts that change.") },
      },
      responses: {
        200: json(hearingShape, "The hearing as it is now"),
        401: failure("No key"),
        404: failure("Not this key's"),
        422: failure("Bad input"),
      },
    }),
    async (c) => {
      await limitCalls(services, c, "change");
      const hearing = await hearingOfCaller(services, c, c.req.valid("param").id);
      const { text, locale, consent, ...parts } = c.req.valid("json");
      const mail = consent?.followUp?.mail.trim() ?? null;
      if (mail !== null && !isMailAddress(mail)) throw new Refusal("mail-invalid", "consent.followUp.mail");
      checkParts(
        { needs: parts.needs ?? [], segments: parts.segments ?? hearing.understanding.segments },
        await services.catalogue.current(),
      );
      const changes: HearingChange[] = [];
      if (text !== undefined || locale !== undefined) {
        const typed = text ?? hearing.text;
        changes.push({
          kind: "text",
          text: typed,
          ...heardAgain(hearing, typed, services),
          ...(locale ? { locale } : {}),
        });
      }
      if (Object.keys(parts).length > 0) changes.push({ kind: "edits", edits: [{ op: "replace", ...parts }] });
      await changeOnce(c, `api patch ${hearing.id}`, c.req.valid("json"), async (tx) => {
        for (const change of changes) await changeHearing(tx, world, hearing, change);
        if (consent) await changeConsent(tx, world, hearing, { followUpMail: mail, aggregate: consent.aggregate });
        if (changes.length > 0) await promiseProposal(tx, hearing);
      });
      const now = await hearingById(db, hearing.organisationId, hearing.id);
      if (!now) throw new Refusal("not-found");
      if (changes.length > 0) await proposeNow(now);
      return c.json(documented(await hearingBody(services, now)), 200);
    },
  );

  api.openapi(
    createRoute({
      method: "delete",
      path: "/hearings/{id}",
      summary: "Delete a hearing with its proposals and links",
      security,
      request: hearingId,
      responses: { 204: { description: "Gone" }, 401: failure("No key"), 404: failure("Not this key's") },
    }),
    async (c) => {
      await limitCalls(services, c, "change");
      const hearing = await hearingOfCaller(services, c, c.req.valid("param").id);
      await write(db, (tx) => deleteHearing(tx, world, hearing, "asker"));
      return c.body(null, 204);
    },
  );

  api.openapi(
    createRoute({
      method: "post",
      path: "/hearings/{id}/answers",
      summary: "Answer the question",
      security,
      request: {
        ...hearingId,
        headers: idempotencyKey,
        body: { required: true, ...json(answerShape, "The question's id and the answer.") },
      },
      responses: {
        200: json(hearingShape, "The hearing with the answer, and the next question"),
        401: failure("No key"),
        404: failure("Not this key's"),
        422: failure("Not an answer to this question"),
      },
    }),
    async (c) => {
      await limitCalls(services, c, "change");
      const hearing = await hearingOfCaller(services, c, c.req.valid("param").id);
      const answer = c.req.valid("json");
      await changeOnce(c, `api answers ${hearing.id}`, answer, async (tx) => {
        await changeHearing(tx, world, hearing, { kind: "answer", answer });
        await promiseProposal(tx, hearing);
      });
      const now = await hearingById(db, hearing.organisationId, hearing.id);
      if (!now) throw new Refusal("not-found");
      await proposeNow(now);
      return c.json(documented(await hearingBody(services, now)), 200);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/hearings/{id}/proposals",
      summary: "The proposals for the hearing",
      security,
      request: hearingId,
      responses: {
        200: json(hearingProposalsShape, "Proved best"),
        202: json(jobShape, "Still being solved: ask /solves/{job}"),
        401: failure("No key"),
        404: failure("Not this key's"),
      },
    }),
    async (c) => {
      const hearing = await hearingOfCaller(services, c, c.req.valid("param").id);
      const stored = await latestProposal(db, hearing);
      if (!stored || stored.hearingVersion !== hearing.version || stored.status === "running")
        return c.json({ job: hearing.id }, 202);
      const catalogue = (await services.catalogue.at(stored.catalogueVersion)) ?? (await services.catalogue.current());
      const proposals = proposalBodies(stored.answer, catalogue.meansById, hearing.locale);
      const heard = howSure(hearing.text, hearing.understanding, hearing.answers);
      const solver = { status: stored.status, ms: stored.solveMs };
      const safetyFirst = isSafetyFirst(hearing.understanding);
      return c.json(documented({ proposals, solver, heard, safetyFirst }), 200);
    },
  );
}
