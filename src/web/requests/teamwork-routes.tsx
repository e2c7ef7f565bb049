import type { Context, Hono } from "hono";
import { write } from "#src/db/write.ts";
import { teamOf } from "#src/domain/accounts/team.ts";
import { putChecklist, tickItems } from "#src/domain/requests/case-checklists.ts";
import { familyOf } from "#src/domain/requests/case-family.ts";
import { countEntries } from "#src/domain/requests/case-queries.ts";
import { isChecklistKind } from "#src/domain/requests/checklist-kind.ts";
import { checklistsOf, dropChecklist, linesOf, saveChecklist } from "#src/domain/requests/checklists.ts";
import { canKeepSome } from "#src/domain/requests/kept-for.ts";
import { seeCalls } from "#src/domain/requests/mentions.ts";
import { noteAlive, othersIn } from "#src/domain/requests/presence.ts";
import { teamsSeen } from "#src/domain/requests/requests-policy.ts";
import { requestById } from "#src/domain/requests/requests-queries.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { links } from "#src/web/links.ts";
import { oneLine, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { type Act, caseActs } from "#src/web/requests/case-acts.tsx";
import { ChecklistsPage, type ChecklistsPageProps } from "#src/web/requests/checklists-page.tsx";
import { keptForOf } from "#src/web/requests/kept-for-field.tsx";
import { memberOf } from "#src/web/requests/member-of.ts";
import { requestOfPage } from "#src/web/requests/show-request.tsx";
import { newsWords, presenceLines } from "#src/web/requests/teamwork-parts.tsx";
import { plainWords } from "#src/words/furigana.ts";
import { teamworkWords } from "#src/words/teamwork-words.ts";

/** How the team works on a request together: ticks, lists put on and taken off, calls that were seen, who is here; the lists themselves. */
export function teamworkRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;
  const act: Act = caseActs(services);
  const back = (c: Context, id: string, done: string) =>
    `${links(c.get("locale")).request(id)}?done=${done}#checklists`;

  pages.post("/requests/:id/ticks", (c) =>
    act(c, "ticks", async (tx, seen, fields) => {
      const request = await requestById(tx, seen.id);
      if (!request) throw new Refusal("not-found");
      const [was, now] = [fields.all("was").filter(isUuid), fields.all("item").filter(isUuid)];
      // Only what this form changed: what somebody else ticked meanwhile stays.
      const done = now.filter((id) => !was.includes(id));
      const open = was.filter((id) => !now.includes(id));
      await tickItems(tx, world, request, memberOf(c).accountId, { done, open });
      return back(c, seen.id, "ticks");
    }),
  );

  pages.post("/requests/:id/checklists", (c) =>
    act(c, "checklist", async (tx, seen, fields) => {
      const checklistId = fields.one("list");
      if (!isUuid(checklistId)) throw new Refusal("not-found");
      const isOn = fields.one("on") === "yes";
      const request = await requestById(tx, seen.id);
      if (!request) throw new Refusal("not-found");
      await putChecklist(tx, world, request, memberOf(c).accountId, { checklistId, isOn });
      return back(c, seen.id, "ticks");
    }),
  );

  pages.post("/requests/:id/seen", (c) =>
    act(c, "seen", async (tx, seen) => {
      const request = await requestById(tx, seen.id);
      const family = request === null ? [] : await familyOf(tx, request);
      await seeCalls(
        tx,
        world,
        family.map(({ id }) => id),
        memberOf(c).accountId,
      );
    }),
  );

  // NOTE no submit id: it keeps the moment alone, and saying it twice is saying it once.
  pages.post("/requests/:id/here", async (c) => {
    const { accountId } = memberOf(c);
    const request = await requestOfPage(services, c);
    const locale = c.get("locale");
    const number = (name: string) => Math.max(0, Math.floor(Number(c.req.query(name)) || 0));
    await write(db, (tx) => noteAlive(tx, world, request.id, accountId, c.req.query("writing") === "yes"));
    const now = world.clock.now();
    const names = new Map((await teamOf(db)).map(({ id, name }) => [id, name]));
    const entries = await countEntries(db, await familyOf(db, request));
    const news = newsWords(
      { entries, version: request.version },
      { entries: number("seen"), version: number("version") },
      locale,
    );
    return c.json({
      people: presenceLines(await othersIn(db, request.id, accountId, now), names, now, locale).map(plainWords),
      news: news === null ? null : plainWords(news),
    });
  });

  const showLists = async (c: Context, came: Pick<ChecklistsPageProps, "typed" | "problems"> | null) => {
    const member = memberOf(c);
    return show(
      c,
      <ChecklistsPage
        locale={c.get("locale")}
        path={links(c.get("locale")).checklists}
        lists={await checklistsOf(db, teamsSeen(member))}
        {...(await keptForOf(db, member))}
        typed={came?.typed ?? null}
        problems={came?.problems ?? []}
        saved={c.req.method === "GET" && c.req.query("done") === "saved"}
        submitId={submitIds(services)}
      />,
      came === null ? 200 : 422,
    );
  };
  pages.get("/checklists", (c) => showLists(c, null));

  pages.post("/checklists", async (c) => {
    const member = memberOf(c);
    if (!canKeepSome(member)) throw new Refusal("not-allowed");
    const fields = await readForm(c);
    const words = teamworkWords[c.get("locale")].checklists.problems;
    const [id, drop, kind] = [fields.one("id"), fields.one("drop"), fields.one("kind")];
    const at = isUuid(id) ? `-${id}` : "";
    const team = fields.one("team");
    const typed = { id, title: fields.one("title"), kind, items: fields.one("items"), team };
    const wrong = (field: string, code: keyof typeof words) =>
      showLists(c, { typed, problems: [{ field: `${field}${at}`, words: words[code] }] });
    if (drop === "" && !isChecklistKind(kind)) return wrong("kind", "checklist-kind");
    try {
      await submitted(services, c, { fields, action: "checklist" }, async (tx) => {
        if (isUuid(drop)) await dropChecklist(tx, world, member, drop);
        else if (isChecklistKind(kind))
          await saveChecklist(tx, world, member, isUuid(id) ? id : null, {
            teamId: isUuid(team) ? team : null,
            title: oneLine(typed.title),
            kind,
            lines: linesOf(typed.items),
          });
        return {};
      });
    } catch (error) {
      if (error instanceof Refusal && error.field !== undefined && isProblem(error.code, words))
        return wrong(error.field, error.code);
      throw error;
    }
    return seeOther(c, `${links(c.get("locale")).checklists}?done=saved`);
  });
}

function isProblem<Words extends object>(code: string, words: Words): code is string & keyof Words {
  return Object.hasOwn(words, code);
}
