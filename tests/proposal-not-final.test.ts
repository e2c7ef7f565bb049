import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { findHearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import type { PlanOptions, PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { createPlanThreads, type PlanThreads } from "#src/domain/advice/planning/plan-threads.ts";
import { inlineSolver } from "#src/domain/advice/planning/planning.factory.ts";
import { latestProposal } from "#src/domain/advice/proposals/proposal-queries.ts";
import { makeJobs } from "#src/jobs/jobs.ts";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { proposalWords } from "#src/words/proposal-words.ts";
import { aHearingByForm, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
let usual: Required<PlanSolver>;
let small: PlanThreads;
beforeAll(async () => {
  whole = await wholeApp();
  usual = whole.services.solver as Required<PlanSolver>;
  // One thread, and room for two pages that wait: a busy day on a small machine.
  small = createPlanThreads({ threads: 1, room: { page: 2, bulk: 1, background: Number.POSITIVE_INFINITY } });
  await small.ready();
});
beforeEach(() => whole.world.pass(61_000));
afterEach(() => solveBy(usual));
afterAll(async () => {
  await small?.close();
  await whole?.stop();
});

/** From now on plans are found by this solver. */
function solveBy(solver: PlanSolver): void {
  Object.defineProperty(whole.services, "solver", { value: solver, configurable: true });
}

async function pageOf(secret: string): Promise<string> {
  const answer = await whole.app.request(`${testUrl}/h/${secret}/proposal`);
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(faultsOf(html)).toEqual([]);
  return html.replaceAll(/<wbr\/?>/g, "");
}

async function kept(secret: string) {
  const hearing = await findHearing(whole.services.db, secret);
  if (!hearing) throw new Error("no hearing");
  return { hearing, proposal: await latestProposal(whole.services.db, hearing) };
}

/** Said of a plan only when it is final. */
const chosen = /の中で、いちばん合う組み合わせです|聞き取れたことの範囲で選びました/;
const text = "会員30人。電話しかない高齢の会員が10人いる。会員の様子を毎週確かめたい。行事のお知らせも一斉に届けたい。";
const { running } = proposalWords.ja;

it("shows after its three seconds the best found, with its bound, and then the finished plan in its place", async () => {
  const inline = await inlineSolver();
  const asked: PlanOptions[] = [];
  solveBy({
    ...usual,
    // A page whose time is over at once: the same search, the same bounds, stopped early.
    plan: (input, catalogue, options = {}) => {
      asked.push(options);
      const isPage = options.lane === "page";
      return isPage
        ? planProposals(input, catalogue, inline, { deadlineMs: 0 })
        : usual.plan(input, catalogue, options);
    },
  });
  const secret = await aHearingByForm(whole.app, text);
  expect(asked).toContainEqual(expect.objectContaining({ lane: "page", deadlineMs: 3_000 }));
  const early = await kept(secret);
  expect(early.proposal?.status).toBe("running");
  const before = await pageOf(secret);
  expect(before).toContain(running.title);
  expect(before).toMatch(/どう組み合わせても、[^。]+より良くはなりません/);
  expect(before).not.toMatch(chosen);

  await makeJobs(whole.services)["solve-hearing"]({
    organisationId: early.hearing.organisationId,
    hearingId: early.hearing.id,
  });
  const final = await kept(secret);
  expect(final.proposal?.status).toBe("optimal");
  expect(final.proposal?.modelHash).toBe(early.proposal?.modelHash);
  const after = await pageOf(secret);
  expect(after).not.toContain(running.title);
  expect(after).toMatch(chosen);
});

it("tells twenty who come at once how many wait, keeps their words, and serves all in the end", async () => {
  const waiting: number[] = [];
  solveBy({
    ...usual,
    plan: (input, catalogue, options) => {
      const planned = small.plan(input, catalogue, options);
      waiting.push(small.waiting);
      return planned;
    },
    weigh: small.weigh,
    get waiting() {
      return Math.max(...waiting);
    },
  });
  const secrets = await Promise.all(
    Array.from({ length: 20 }, (_, i) => aHearingByForm(whole.app, `${text}スタッフは${i + 2}人。`)),
  );
  const all = await Promise.all(secrets.map(kept));
  const later = secrets.filter((_, i) => all[i]?.proposal === null);
  // Room for two beside the one that is worked on: some of twenty must have been told to come back.
  expect(later.length).toBeGreaterThan(0);
  const [first = ""] = later;
  const told = await pageOf(first);
  expect(told).toContain(proposalWords.ja.empty.notYet.queued(String(Math.max(...waiting))));
  expect(told).toContain(`/h/${first}/ask`);
  for (const { hearing } of all)
    await makeJobs(whole.services)["solve-hearing"]({
      organisationId: hearing.organisationId,
      hearingId: hearing.id,
    });
  for (const secret of secrets) expect((await kept(secret)).proposal?.status).toBe("optimal");
  expect(await pageOf(first)).toContain('id="brief"');
}, 60_000);
