import type { Hono } from "hono";
import { labelCase } from "#src/domain/requests/case-labels.ts";
import { requestById } from "#src/domain/requests/requests-queries.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { links } from "#src/web/links.ts";
import { type Act, caseActs } from "#src/web/requests/case-acts.tsx";
import { memberOf } from "#src/web/requests/member-of.ts";

/** Which of the team's labels a request has. */
export function labelRoutes(pages: Hono, services: Services): void {
  const { world } = services;
  const act: Act = caseActs(services);

  pages.post("/requests/:id/labels", (c) =>
    act(c, "labels", async (tx, seen, fields) => {
      const request = await requestById(tx, seen.id);
      if (!request) throw new Refusal("not-found");
      const [was, now] = [fields.all("was").filter(isUuid), fields.all("label").filter(isUuid)];
      // Only what this form changed: what somebody else put on meanwhile stays.
      const put = now.filter((id) => !was.includes(id));
      const take = was.filter((id) => !now.includes(id));
      await labelCase(tx, world, request, memberOf(c).accountId, { put, take });
      return `${links(c.get("locale")).request(seen.id)}?done=labels#labels`;
    }),
  );
}
