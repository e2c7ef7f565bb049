import type { Context, Hono } from "hono";
import { parseQuestion } from "#src/domain/advice/explaining/explanation.ts";
import { orderExplanation } from "#src/domain/advice/explaining/order-explanation.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { ChangesPage } from "#src/web/advice/changes-page.tsx";
import { awaitedExplanation, type Explained, explainedOf } from "#src/web/advice/explain-context.ts";
import { GrowthPage } from "#src/web/advice/growth-page.tsx";
import { heardOf } from "#src/web/advice/heard.ts";
import { secretOf } from "#src/web/advice/hearing-context.ts";
import { OthersPage } from "#src/web/advice/others-page.tsx";
import { PracticalPage } from "#src/web/advice/practical-page.tsx";
import { StabilityPage } from "#src/web/advice/stability-page.tsx";
import { WhyNotPage } from "#src/web/advice/why-not-page.tsx";
import { WhyPage } from "#src/web/advice/why-page.tsx";
import { type ExplainPage, links } from "#src/web/links.ts";
import { readForm, seeOther, show, submitted } from "#src/web/page-context.ts";

/** Pages that look into a stored proposal. Questions are ordered by POST and answered by a job. */
export function explainRoutes(pages: Hono, services: Services): void {
  const page = (name: ExplainPage, render: (c: Context, explained: Explained) => Promise<Response>) =>
    pages.get(`/h/:secret/${name}`, async (c) => {
      const explained = await explainedOf(services, c, name);
      return explained ? render(c, explained) : seeOther(c, links(c.get("locale")).proposal(secretOf(c)));
    });

  page("why", async (c, explained) => {
    const row = await awaitedExplanation(services, explained, { ask: "reasons" });
    return show(c, <WhyPage {...explained.props} row={row} />);
  });

  page("why-not", async (c, explained) => {
    const id = c.req.query("means") ?? "";
    const means = explained.catalogue.meansById.has(id) ? id : null;
    const row = means === null ? null : await awaitedExplanation(services, explained, { ask: "why-not", means });
    return show(c, <WhyNotPage {...explained.props} means={means} row={row} />);
  });

  page("changes", async (c, explained) => {
    const row = await awaitedExplanation(services, explained, { ask: "changes" });
    return show(c, <ChangesPage {...explained.props} row={row} />);
  });

  page("stability", async (c, explained) => {
    const row = await awaitedExplanation(services, explained, { ask: "stability" });
    return show(c, <StabilityPage {...explained.props} row={row} />);
  });

  page("others", async (c, explained) => {
    const row = await awaitedExplanation(services, explained, { ask: "others" });
    return show(c, <OthersPage {...explained.props} row={row} />);
  });

  page("growth", async (c, explained) => {
    const row = await awaitedExplanation(services, explained, { ask: "growth" });
    return show(c, <GrowthPage {...explained.props} row={row} />);
  });

  page("practical", async (c, { props, stored, hearing }) => {
    const current = stored.understanding.currentMeans.flatMap(({ id }) => id ?? []);
    return show(c, <PracticalPage {...props} current={current} heard={heardOf(hearing)} />);
  });

  pages.post("/h/:secret/explanations", async (c) => {
    const fields = await readForm(c);
    const means = fields.one("means");
    const asked = fields.one("question") === "why-not" ? `why-not:${means}` : fields.one("question");
    const question = parseQuestion(asked);
    const name = question === null || question.ask === "why-not" ? "why-not" : pageOf[question.ask];
    const explained = await explainedOf(services, c, name);
    if (!explained?.props.proposal.optimal) return seeOther(c, links(c.get("locale")).proposal(secretOf(c)));
    const { stored, props, catalogue } = explained;
    const kind = stored.answer.flatMap(({ kinds }) => kinds).find((one) => one === fields.one("plan"));
    const to = links(c.get("locale"));
    if (question === null || !kind) {
      // Nothing chosen: the page asks again.
      if (fields.one("question") === "why-not") return seeOther(c, to.explained(secretOf(c), "why-not", props.kind));
      throw new Refusal("stale-form");
    }
    if (question.ask === "why-not" && !catalogue.meansById.has(question.means)) throw new Refusal("stale-form");
    await submitted(services, c, { fields, action: `explain ${stored.id}` }, async (tx) => {
      await orderExplanation(tx, services.world, stored, kind, question);
      return {};
    });
    const about = question.ask === "why-not" ? question.means : undefined;
    return seeOther(c, to.explained(secretOf(c), name, kind, about));
  });
}

const pageOf = {
  reasons: "why",
  changes: "changes",
  stability: "stability",
  others: "others",
  growth: "growth",
} as const;
