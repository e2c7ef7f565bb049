import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { bearer, limitCalls } from "#src/api/v1/api-context.ts";
import { documented } from "#src/api/v1/documented.ts";
import { proposalBodies } from "#src/api/v1/proposal-body.ts";
import { caseShape, errorShape, jobShape, proposalsShape } from "#src/api/v1/shapes.ts";
import { write } from "#src/db/write.ts";
import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import { findHearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import { caseOf } from "#src/domain/advice/proposals/case-of.ts";
import { latestProposal, solveById } from "#src/domain/advice/proposals/proposal-queries.ts";
import { inBulk } from "#src/domain/advice/proposals/propose.ts";
import { keepCase } from "#src/domain/advice/proposals/solve-case.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

/** Solving without a hearing, and answers that took longer than a call waits. */
export function casesApi(api: OpenAPIHono, services: Services): void {
  const { db, world } = services;

  api.openapi(
    createRoute({
      method: "post",
      path: "/proposals",
      summary: "Solve a case without storing a hearing",
      description:
        "Needs, segments and limits as in an understanding. With `means` these are used instead of the catalogue.",
      request: { body: { required: true, content: { "application/json": { schema: caseShape } } } },
      responses: {
        200: json(proposalsShape, "Proved best"),
        202: json(jobShape, "Takes longer than 3 s: ask /solves/{job}. Kept for a day."),
        422: json(errorShape, "Bad input"),
        429: json(errorShape, "Too many calls"),
        503: json(errorShape, "`busy`: too many cases wait. Try again after `Retry-After` seconds."),
      },
    }),
    async (c) => {
      await limitCalls(services, c, "solve");
      const body = c.req.valid("json");
      const { input, catalogue } = caseOf(body, await services.catalogue.current());
      const solved = await planProposals(input, catalogue, services.solver, {
        ...inBulk,
        signal: c.req.raw.signal,
      });
      services.metrics.observeSolve(solved.solver.status, solved.solver.ms / 1000);
      if (solved.solver.status === "running")
        return c.json({ job: await write(db, (tx) => keepCase(tx, world, body)) }, 202);
      return c.json(
        answer(solved.proposals, solved.solver.status, Math.round(solved.solver.ms), catalogue.meansById),
        200,
      );
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/solves/{job}",
      summary: "The state of a solve that takes longer",
      description: "For a job of a hearing, give the hearing's key as for the hearing itself.",
      request: { params: z.object({ job: z.uuid() }) },
      responses: {
        200: json(proposalsShape, "Finished"),
        202: json(jobShape, "Still running"),
        404: json(errorShape, "No such job"),
      },
    }),
    async (c) => {
      const { job } = c.req.valid("param");
      const solve = await solveById(db, job);
      if (solve) {
        if (solve.status === "running") return c.json({ job }, 202);
        const catalogue = await services.catalogue.current();
        return c.json(answer(solve.answer ?? [], solve.status, solve.solveMs, catalogue.meansById), 200);
      }
      const hearing = c.req.header("authorization") ? await findHearing(db, bearer(c)) : null;
      if (hearing?.id !== job) throw new Refusal("not-found");
      const stored = await latestProposal(db, hearing);
      if (!stored || stored.hearingVersion !== hearing.version || stored.status === "running")
        return c.json({ job }, 202);
      const catalogue = (await services.catalogue.at(stored.catalogueVersion)) ?? (await services.catalogue.current());
      return c.json(answer(stored.answer, stored.status, stored.solveMs, catalogue.meansById), 200);
    },
  );
}

function answer(
  proposals: Parameters<typeof proposalBodies>[0],
  status: "optimal" | "running" | "failed",
  ms: number,
  meansById: Catalogue["meansById"],
) {
  return documented({ proposals: proposalBodies(proposals, meansById, "ja"), solver: { status, ms } });
}
