import type { Context, Hono } from "hono";
import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import { confirmEdits, likeliestWishes } from "#src/domain/advice/hearing/confirm-wishes.ts";
import { type Hearing, incidentStepsTicked } from "#src/domain/advice/hearing/hearing-queries.ts";
import { isSafetyFirst } from "#src/domain/advice/hearing/safety-first.ts";
import { type Proposal, proposalKinds } from "#src/domain/advice/proposal.ts";
import {
  latestProposal,
  proposalStamp,
  type StoredProposal,
  sharedHearing,
} from "#src/domain/advice/proposals/proposal-queries.ts";
import type { AttachedCheck } from "#src/domain/checks/attached-checks.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { asCalled } from "#src/web/advice/as-called.ts";
import { factsOf } from "#src/web/advice/facts-of.ts";
import { glossed } from "#src/web/advice/glossed.ts";
import { heardOf } from "#src/web/advice/heard.ts";
import { changeByForm, emergencyHelp, hearingOfPage, proposeNow, secretOf } from "#src/web/advice/hearing-context.ts";
import { showHearing } from "#src/web/advice/hearing-routes.tsx";
import { attachedTo, toolsOf } from "#src/web/advice/hearing-tools.tsx";
import { incidentHelp } from "#src/web/advice/incident-help.ts";
import { gainsNothing } from "#src/web/advice/plan-differences.ts";
import { chosenPlan, ProposalPage, planQuery } from "#src/web/advice/proposal-page.tsx";
import { wrongField } from "#src/web/advice/read-answer.ts";
import { answerBeside, wordsBeside } from "#src/web/advice/sent-along.ts";
import { SharedPage } from "#src/web/advice/shared-page.tsx";
import { ToldNotes } from "#src/web/advice/told-notes.tsx";
import { wearinessShown } from "#src/web/advice/weariness-note.tsx";
import { desksForHearing } from "#src/web/desks/desk-shown.ts";
import { keptPages } from "#src/web/kept-pages.ts";
import { renderPage } from "#src/web/kit/render-page.ts";
import { links } from "#src/web/links.ts";
import { privately, readForm, seeOther, submitIds, submitted } from "#src/web/page-context.ts";
import { problemWords } from "#src/words/problem-words.ts";

/** Stands for the submit id in a page that is kept. */
const idMark = "submit-id-goes-here";

/** The stored proposal: for its asker, and behind a share link. */
export function proposalRoutes(pages: Hono, services: Services): void {
  const kept = keptPages(200);

  pages.get("/h/:secret/proposal", async (c) => {
    privately(c);
    const secret = secretOf(c);
    const stamp = await proposalStamp(services.db, secret);
    if (!stamp) throw new Refusal("not-found");
    const { version } = await services.catalogue.current();
    // A snapshot does not change; what stands around it does with the hearing, the facts in force, and the desks' hours.
    const quarter = Math.floor(services.world.clock.now().getTime() / 900_000);
    const minute = stamp.dangerLevel === "none" ? quarter : services.world.clock.now().toISOString().slice(0, 16);
    const asked = c.req.query("plan");
    const plan = proposalKinds.find((kind) => kind === asked) ?? "";
    const queued = stamp.proposalId === null ? (services.solver.waiting ?? 0) : 0;
    const attached = await attachedTo(services, stamp.hearing);
    const results = attached.map(({ check, run }) => `${check.id}.${check.version}.${run?.id}`);
    const { hearing: _hearing, ...rest } = stamp;
    const first = /^[0-2]$/.test(c.req.query("first") ?? "") ? (c.req.query("first") ?? "") : "";
    const key = [
      secret,
      c.get("locale"),
      plan,
      first,
      version,
      minute,
      queued,
      ...results,
      ...Object.values(rest),
    ].join(" ");
    const page = await kept(key, async () => {
      const hearing = await hearingOfPage(services, c);
      return renderProposal(services, c, hearing, { plan, first, attached });
    });
    return c.html(page.replaceAll(idMark, submitIds(services)("proposal")));
  });

  pages.post("/h/:secret/proposal", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const fields = await readForm(c);
    const answer = answerBeside(fields, hearing);
    if ("wrong" in answer) {
      const { question, typed } = answer.wrong;
      const words = problemWords[c.get("locale")]["not-a-number"];
      const problems = [{ field: wrongField(question, typed), words }];
      return showHearing(services, c, hearing, { problems, typed: { answer: typed }, ask: question.id });
    }
    const beside = [...(answer.change ? [answer.change] : []), ...wordsBeside(services, fields, hearing)];
    const confirmed = [...fields.one("confirm").split(" "), ...fields.all("also")].filter((id) => id !== "");
    if (confirmed.length > 0 || beside.length > 0) {
      await changeByForm(services, c, fields, "confirm", (at) => ({
        kind: "all",
        changes: [{ kind: "edits", edits: confirmEdits(at.understanding, confirmed) }, ...beside],
      }));
    } else {
      await submitted(services, c, { fields, action: `propose ${hearing.id}` }, async () => ({}));
      await proposeNow(services, hearing);
    }
    return seeOther(c, links(c.get("locale")).proposal(secretOf(c)));
  });

  pages.get("/s/:key", async (c) => {
    privately(c);
    const key = c.req.param("key");
    const hearing = await sharedHearing(services.db, key);
    if (!hearing) throw new Refusal("expired");
    const locale = c.get("locale");
    const shown = await snapshotOf(services, hearing);
    return c.html(
      renderPage(
        <SharedPage
          locale={locale}
          path={links(locale).shared(key)}
          shareKey={key}
          facts={factsOf(shown.understanding, shown.catalogue, locale)}
          proposals={shown.proposals}
          chosen={chosenPlan(shown.proposals, c.req.query("plan"))}
          computedAt={shown.computedAt}
          catalogueDate={null}
          changed={shown.changed}
          heard={heardOf(hearing, false)}
        />,
      ),
    );
  });
}

async function renderProposal(
  services: Services,
  c: Context,
  hearing: Hearing,
  { plan, first, attached }: { plan: string; first: string; attached: readonly AttachedCheck[] },
): Promise<string> {
  const locale = c.get("locale");
  const secret = secretOf(c);
  const shown = await snapshotOf(services, hearing);
  const chosen = chosenPlan(shown.proposals, plan);
  const emergency = emergencyHelp(services, c, hearing);
  const [open] = shown.proposals.slice(chosen, chosen + 1);
  const heard = heardOf({ ...hearing, understanding: asCalled(hearing.understanding, hearing.text) });
  const chosenFirst = heard.grade === "unsure" && first !== "" ? (heard.first[Number(first)] ?? null) : null;
  const incident = incidentHelp(services, hearing, await incidentStepsTicked(services.db, hearing), locale);
  const isOffered = incident === null && heard.grade !== "unsure" && !isSafetyFirst(hearing.understanding);
  const page = renderPage(
    <ProposalPage
      locale={locale}
      path={`${links(locale).proposal(secret)}${chosen > 0 && open ? planQuery(open) : ""}`}
      secret={secret}
      danger={hearing.understanding.danger}
      emergencyDesks={emergency}
      incident={incident}
      weariness={wearinessShown(services, hearing, locale)}
      notes={<ToldNotes hearing={hearing} at={services.world.clock.now()} locale={locale} />}
      understanding={asCalled(hearing.understanding, hearing.text)}
      facts={factsOf(asCalled(shown.understanding, hearing.text), shown.catalogue, locale)}
      proposals={shown.proposals}
      chosen={chosen}
      computedAt={shown.computedAt}
      catalogueDate={null}
      changed={shown.changed}
      running={shown.running}
      queued={services.solver.waiting ?? 0}
      desks={desksForHearing(services, hearing, locale, emergency.desks)}
      tools={await toolsOf(services, c, hearing, { known: attached, offered: isOffered })}
      submitId={idMark}
      heard={heard}
      first={chosenFirst}
      likeliest={chosenFirst === null ? [] : likeliestWishes(chosenFirst, hearing.answers)}
      isAskedFor={plan !== ""}
      version={hearing.version}
    />,
  );
  return glossed(page, locale);
}

/** What a page shows of the newest proposal, with the catalogue it was made from. */
async function snapshotOf(services: Services, hearing: Hearing) {
  const stored = await latestProposal(services.db, hearing);
  const current = await services.catalogue.current();
  const catalogue = stored ? ((await services.catalogue.at(stored.catalogueVersion)) ?? current) : current;
  return {
    proposals: plansToShow(stored?.answer ?? []),
    understanding: stored?.understanding ?? hearing.understanding,
    computedAt: stored?.createdAt ?? null,
    running: stored?.status === "running",
    changed: stored ? changedSince(stored, hearing, catalogue, current) : null,
    catalogue,
  };
}

/** The asker's own facts count as changed at once; the catalogue's only when an entry that the plans use did. */
function changedSince(
  stored: StoredProposal,
  hearing: Hearing,
  then: Catalogue,
  now: Catalogue,
): "understanding" | "catalogue" | null {
  if (stored.hearingVersion !== hearing.version) return "understanding";
  if (then.version === now.version) return null;
  const used = new Set(stored.answer.flatMap((proposal) => proposal.means.map(({ id }) => id)));
  const hashes = (catalogue: Catalogue) =>
    catalogue.entries.filter(({ kind, id }) => kind === "means" && used.has(id)).map(({ hash }) => hash);
  return hashes(then).join() === hashes(now).join() ? null : "catalogue";
}

/**
 * A plan of nothing that leaves musts unreached is no plan: it is shown only where there is no other. Nor is one worth
 * a choice that is no better than one before it in anything that is shown, whatever it is best at.
 */
function plansToShow(plans: readonly Proposal[]): readonly Proposal[] {
  const some = plans.filter((plan) => plan.means.length > 0 || plan.uncovered.every(({ must }) => !must));
  const shown = some.length > 0 ? some : plans;
  return shown.filter((plan, i) => !shown.slice(0, i).some((before) => gainsNothing(before, plan)));
}
