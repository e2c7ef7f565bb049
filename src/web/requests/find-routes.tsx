import type { Context, Hono } from "hono";
import { readAtOnce } from "#src/db/write.ts";
import { phoneDigits, requestsOfCaller } from "#src/domain/requests/caller.ts";
import { canKeepSome } from "#src/domain/requests/kept-for.ts";
import { labelsOf } from "#src/domain/requests/labels.ts";
import { openCase } from "#src/domain/requests/open-case.ts";
import { teamsSeen } from "#src/domain/requests/requests-policy.ts";
import { searchCases, searchTerms } from "#src/domain/requests/search-cases.ts";
import { dropTextModule, saveTextModule, textModulesOf } from "#src/domain/requests/text-modules.ts";
import { maxEntryLength } from "#src/domain/requests/write-entry.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { links } from "#src/web/links.ts";
import { oneLine, pathOf, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { CallPage } from "#src/web/requests/call-page.tsx";
import { keptForOf } from "#src/web/requests/kept-for-field.tsx";
import { memberOf } from "#src/web/requests/member-of.ts";
import { SearchPage } from "#src/web/requests/search-page.tsx";
import { TextModulesPage, type TextModulesPageProps } from "#src/web/requests/text-modules-page.tsx";
import { callWords } from "#src/words/call-words.ts";
import { textModuleWords } from "#src/words/text-module-words.ts";

/** Finding: by words, by the number of who calls; and the texts of the team. */
export function findRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;

  pages.get("/request-search", async (c) => {
    const member = memberOf(c);
    const query = (c.req.query("q") ?? "").slice(0, 400).replaceAll("\0", "").toWellFormed();
    const asked = query.trim() !== "";
    const label = isUuid(c.req.query("label") ?? "") ? (c.req.query("label") ?? null) : null;
    const canFind = searchTerms(query).length > 0 || /^\s*[0-9０-９]{1,15}\s*$/.test(query);
    const teams = teamsSeen(member);
    const [found, labels] = await readAtOnce(db, (reader) =>
      Promise.all([
        (asked && canFind) || (!asked && label !== null) ? searchCases(reader, query, { teams, label }) : null,
        labelsOf(reader, teams),
      ]),
    );
    return show(
      c,
      <SearchPage
        locale={c.get("locale")}
        path={pathOf(c)}
        query={query}
        labels={labels}
        label={label}
        found={found}
        tooShort={asked && !canFind}
      />,
    );
  });

  const showCall = async (
    c: Context,
    phone: string,
    typed: Record<string, string>,
    problems: { field: string; words: string }[],
  ) => {
    const member = memberOf(c);
    const digits = phoneDigits(phone);
    const isWrong = phone.trim() !== "" && digits === null && problems.length === 0;
    const words = callWords[c.get("locale")];
    const shown = isWrong ? [{ field: "caller", words: words.phoneWrong }] : problems;
    return show(
      c,
      <CallPage
        locale={c.get("locale")}
        path={links(c.get("locale")).calls}
        phone={phone}
        found={
          digits === null && problems.length === 0
            ? null
            : digits === null
              ? []
              : await requestsOfCaller(db, digits, teamsSeen(member))
        }
        typed={typed}
        problems={shown}
        submitId={submitIds(services)}
      />,
      shown.length > 0 ? 422 : 200,
    );
  };

  pages.get("/calls", (c) => showCall(c, oneLine(c.req.query("phone") ?? "").slice(0, 40), {}, []));

  pages.post("/calls", async (c) => {
    const member = memberOf(c);
    const locale = c.get("locale");
    const words = callWords[locale];
    const fields = await readForm(c);
    const typed = Object.fromEntries(
      ["phone", "name", "organisationName", "message"].map((name) => [name, fields.one(name)]),
    );
    const phone = oneLine(fields.one("phone"));
    const message = fields.one("message").trim();
    const digits = phoneDigits(phone);
    const problems = [
      ...(digits === null ? [{ field: "phone", words: words.phoneWrong }] : []),
      ...(message === "" || [...message].length > maxEntryLength
        ? [{ field: "message", words: words.messageMissing }]
        : []),
    ];
    if (digits === null || problems.length > 0) return showCall(c, phone, typed, problems);
    const understanding = services.understand(message);
    const { id } = await submitted(services, c, { fields, action: "call" }, async (tx) => {
      const [known] = await requestsOfCaller(tx, digits, teamsSeen(member));
      return openCase(
        tx,
        world,
        {
          source: "phone",
          organisationId: known?.organisationId ?? null,
          locale: known?.locale ?? "ja",
          name: [...oneLine(fields.one("name"))].slice(0, 100).join("") || phone,
          organisationName: [...oneLine(fields.one("organisationName"))].slice(0, 200).join("") || null,
          mail: null,
          phone: phone.slice(0, 40),
          message,
          understanding,
          messageId: null,
          accountId: member.accountId,
          teamId: member.teams[0] ?? null,
        },
        null,
      );
    });
    return seeOther(c, links(locale).request(id));
  });

  const showModules = async (c: Context, back: Pick<TextModulesPageProps, "typed" | "problems"> | null) => {
    const member = memberOf(c);
    return show(
      c,
      <TextModulesPage
        locale={c.get("locale")}
        path={links(c.get("locale")).textModules}
        modules={await textModulesOf(db, teamsSeen(member))}
        {...(await keptForOf(db, member))}
        typed={back?.typed ?? null}
        problems={back?.problems ?? []}
        saved={c.req.method === "GET" && c.req.query("done") === "saved"}
        submitId={submitIds(services)}
      />,
      back === null ? 200 : 422,
    );
  };
  pages.get("/text-modules", (c) => showModules(c, null));

  pages.post("/text-modules", async (c) => {
    const member = memberOf(c);
    if (!canKeepSome(member)) throw new Refusal("not-allowed");
    const words = textModuleWords[c.get("locale")];
    const fields = await readForm(c);
    const drop = fields.one("drop");
    const team = fields.one("team");
    const id = fields.one("id");
    const title = oneLine(fields.one("title"));
    const body = fields.one("body").trim();
    if (drop === "") {
      const at = isUuid(id) ? `-${id}` : "";
      const problems = [
        ...(title === "" || [...title].length > 100 ? [{ field: `title${at}`, words: words.titleMissing }] : []),
        ...(body === "" || [...body].length > maxEntryLength ? [{ field: `body${at}`, words: words.bodyMissing }] : []),
      ];
      if (problems.length > 0)
        return showModules(c, { typed: { id, title: fields.one("title"), body: fields.one("body"), team }, problems });
    }
    await submitted(services, c, { fields, action: "text module" }, async (tx) => {
      if (isUuid(drop)) await dropTextModule(tx, world, member, drop);
      else
        await saveTextModule(tx, world, member, isUuid(id) ? id : null, {
          title,
          body,
          teamId: isUuid(team) ? team : null,
        });
      return {};
    });
    return seeOther(c, `${links(c.get("locale")).textModules}?done=saved`);
  });
}
