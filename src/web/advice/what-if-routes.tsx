import type { Context, Hono } from "hono";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { forPage } from "#src/domain/advice/proposals/propose.ts";
import { clientAddress } from "#src/http/client-address.ts";
import { countCall } from "#src/http/rate-limit.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { type Explained, explainedOf } from "#src/web/advice/explain-context.ts";
import { secretOf } from "#src/web/advice/hearing-context.ts";
import { readWhatIf, type TriedLimit } from "#src/web/advice/read-what-if.ts";
import { WhatIfPage } from "#src/web/advice/what-if-page.tsx";
import { links } from "#src/web/links.ts";
import { pathOf, seeOther, show } from "#src/web/page-context.ts";
import { problemWords } from "#src/words/problem-words.ts";

/** Trying other limits by a plain GET: solved, shown, not kept. */
export function whatIfRoutes(pages: Hono, services: Services): void {
  pages.get("/h/:secret/what-if", async (c) => {
    const explained = await explainedOf(services, c, "what-if");
    const locale = c.get("locale");
    if (!explained) return seeOther(c, links(locale).proposal(secretOf(c)));
    const limits = planInputOf(explained.stored.understanding).limits;
    const trying = c.req.query("try") !== undefined;
    const typed = (limit: TriedLimit): string =>
      trying ? (c.req.query(limit) ?? "").slice(0, 100) : String(limits[limit] ?? "");
    const read = trying ? readWhatIf(typed, limits) : null;
    const problems =
      read && "problems" in read
        ? read.problems.map(({ field, code }) => ({ field, words: problemWords[locale][code] }))
        : [];
    const tried = read && "limits" in read ? await solveTried(services, c, explained, read.limits) : null;
    const page = <WhatIfPage {...explained.props} path={pathOf(c)} typed={typed} problems={problems} tried={tried} />;
    return show(c, page, problems.length > 0 ? 422 : 200);
  });
}

/** The plan of the kind that the page is about, for other limits; `busy` where no thread is free in time. */
async function solveTried(
  services: Services,
  c: Context,
  { stored, catalogue, props }: Explained,
  limits: ReturnType<typeof planInputOf>["limits"],
): Promise<Proposal | "busy" | null> {
  await countCall(services.db, services.world.clock.now(), "solve", clientAddress(c, services.config.trustProxy));
  const input = { ...planInputOf(stored.understanding), limits };
  try {
    const { proposals } = await planProposals(input, catalogue, services.solver, forPage);
    return proposals.find(({ kinds }) => kinds.includes(props.kind)) ?? null;
  } catch (error) {
    if (error instanceof Refusal && error.code === "busy") return "busy";
    throw error;
  }
}
