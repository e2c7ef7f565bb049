import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { hearingOfCaller, limitCalls } from "#src/api/v1/api-context.ts";
import { documented } from "#src/api/v1/documented.ts";
import { errorShape } from "#src/api/v1/shapes.ts";
import { write } from "#src/db/write.ts";
import { parseQuestion } from "#src/domain/advice/explaining/explanation.ts";
import { explanationOf } from "#src/domain/advice/explaining/explanation-queries.ts";
import { orderExplanation } from "#src/domain/advice/explaining/order-explanation.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { proposalKinds } from "#src/domain/advice/proposal.ts";
import { latestProposal } from "#src/domain/advice/proposals/proposal-queries.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

const askedShape = z
  .object({
    plan: z.enum(proposalKinds),
    question: z
      .string()
      .regex(/^(reasons|changes|stability|others|growth|why-not:[a-z0-9-]{1,100})$/)
      .openapi({
        description:
          "`reasons`: what breaks without each means; `changes`: the smallest changes that reach more musts; `stability`: what would have to change before the plan does; `others`: plans at least half of which differs; `growth`: the best plan over 1-200 people; `why-not:ID`: why a means is not in the plan.",
      }),
  })
  .openapi("ExplanationQuestion");

const explanationShape = z
  .object({
    status: z.enum(["running", "done", "failed", "outdated"]).openapi({
      description:
        "`failed`: not proved in time, so nothing is said; `outdated`: the plan is not the best any more, solve anew.",
    }),
    done: z.int(),
    total: z.int(),
    answer: z.looseObject({ ask: z.string() }).nullable(),
  })
  .openapi("Explanation");

const security = [{ hearingSecret: [] }];
const params = z.object({ id: z.uuid() });
const failures = {
  401: json(errorShape, "No key"),
  404: json(errorShape, "Not this key's, no proved plan of this kind, or nothing was asked"),
  422: json(errorShape, "Not a question"),
};

/** Explanations of a hearing's proposal as JSON: ordered by POST, worked out in the background, read by GET. */
export function explanationsApi(api: OpenAPIHono, services: Services): void {
  const { db, world } = services;

  const planOf = async (hearing: Hearing, plan: string) => {
    const stored = await latestProposal(db, hearing);
    const kind = stored?.answer.find(({ optimal, kinds }) => optimal && kinds.some((one) => one === plan));
    if (!stored || !kind) throw new Refusal("not-found");
    return stored;
  };

  api.openapi(
    createRoute({
      method: "post",
      path: "/hearings/{id}/explanations",
      summary: "Ask a question about a plan of the hearing's proposal",
      description: "The same question about the same plan is worked out once.",
      security,
      request: { params, body: { required: true, ...json(askedShape, "Which plan, and what is asked") } },
      responses: { 202: json(explanationShape, "Ordered: ask by GET"), ...failures },
    }),
    async (c) => {
      await limitCalls(services, c, "change");
      const hearing = await hearingOfCaller(services, c, c.req.valid("param").id);
      const { plan, question: text } = c.req.valid("json");
      const question = parseQuestion(text);
      const stored = await planOf(hearing, plan);
      const catalogue = await services.catalogue.at(stored.catalogueVersion);
      if (!question || (question.ask === "why-not" && !catalogue?.meansById.has(question.means)))
        throw new Refusal("not-found");
      await write(db, (tx) => orderExplanation(tx, world, stored, plan, question));
      return c.json(documented(bodyOf(await explanationOf(db, stored, plan, question))), 202);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: "/hearings/{id}/explanations",
      summary: "What was found out about a plan",
      security,
      // Looked at after the key: who has none learns nothing.
      request: { params, query: z.object({ plan: z.string().optional(), question: z.string().optional() }) },
      responses: {
        200: json(explanationShape, "Done, or known not to be known"),
        202: json(explanationShape, "Being worked out"),
        ...failures,
      },
    }),
    async (c) => {
      const hearing = await hearingOfCaller(services, c, c.req.valid("param").id);
      const { plan: named, question: text } = c.req.valid("query");
      const question = parseQuestion(text ?? "");
      const plan = proposalKinds.find((kind) => kind === named);
      const row = question && plan && (await explanationOf(db, await planOf(hearing, plan), plan, question));
      if (!row) throw new Refusal("not-found");
      return c.json(documented(bodyOf(row)), row.status === "running" ? 202 : 200);
    },
  );
}

function bodyOf(row: Awaited<ReturnType<typeof explanationOf>>) {
  if (!row) throw new Refusal("not-found");
  const { status, done, total, answer } = row;
  return { status, done, total, answer };
}
