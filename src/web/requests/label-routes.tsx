import type { Context, Hono } from "hono";
import { labelCase } from "#src/domain/requests/case-labels.ts";
import { canKeepSome } from "#src/domain/requests/kept-for.ts";
import { labelMarks } from "#src/domain/requests/label-marks.ts";
import { dropLabel, labelsOf, saveLabel } from "#src/domain/requests/labels.ts";
import { teamsSeen } from "#src/domain/requests/requests-policy.ts";
import { requestById } from "#src/domain/requests/requests-queries.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { links } from "#src/web/links.ts";
import { oneLine, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { type Act, caseActs } from "#src/web/requests/case-acts.tsx";
import { keptForOf } from "#src/web/requests/kept-for-field.tsx";
import { LabelsPage, type LabelsPageProps } from "#src/web/requests/labels-page.tsx";
import { memberOf } from "#src/web/requests/member-of.ts";
import { labelWords } from "#src/words/label-words.ts";

/** The team's labels, and which a request has. */
export function labelRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;
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

  const showLabels = async (c: Context, came: Pick<LabelsPageProps, "typed" | "problems"> | null) => {
    const member = memberOf(c);
    return show(
      c,
      <LabelsPage
        locale={c.get("locale")}
        path={links(c.get("locale")).labels}
        labels={await labelsOf(db, teamsSeen(member))}
        {...(await keptForOf(db, member))}
        typed={came?.typed ?? null}
        problems={came?.problems ?? []}
        saved={c.req.method === "GET" && c.req.query("done") === "saved"}
        submitId={submitIds(services)}
      />,
      came === null ? 200 : 422,
    );
  };
  pages.get("/labels", (c) => showLabels(c, null));

  pages.post("/labels", async (c) => {
    const member = memberOf(c);
    if (!canKeepSome(member)) throw new Refusal("not-allowed");
    const words = labelWords[c.get("locale")].problems;
    const fields = await readForm(c);
    const [id, drop, team] = [fields.one("id"), fields.one("drop"), fields.one("team")];
    const typed = { id, name: fields.one("name"), mark: fields.one("mark"), team };
    const wrong = (field: string, said: string) =>
      showLabels(c, { typed, problems: [{ field: `${field}${isUuid(id) ? `-${id}` : ""}`, words: said }] });
    const mark = labelMarks.find((one) => one === typed.mark);
    if (drop === "" && mark === undefined) return wrong("mark", words.mark);
    try {
      await submitted(services, c, { fields, action: "label" }, async (tx) => {
        if (isUuid(drop)) await dropLabel(tx, world, member, drop);
        else if (mark !== undefined)
          await saveLabel(tx, world, member, isUuid(id) ? id : null, {
            teamId: isUuid(team) ? team : null,
            name: oneLine(typed.name),
            mark,
          });
        return {};
      });
    } catch (error) {
      if (error instanceof Refusal && error.field === "name" && isProblem(error.code, words))
        return wrong("name", words[error.code]);
      throw error;
    }
    return seeOther(c, `${links(c.get("locale")).labels}?done=saved`);
  });
}

function isProblem<Words extends object>(code: string, words: Words): code is string & keyof Words {
  return Object.hasOwn(words, code);
}
