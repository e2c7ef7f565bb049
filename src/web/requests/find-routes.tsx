import type { Context, Hono } from "hono";
import { readAtOnce } from "#src/db/write.ts";
import { phoneDigits, requestsOfCaller } from "#src/domain/requests/caller.ts";
import { labelsOf } from "#src/domain/requests/labels.ts";
import { openCase } from "#src/domain/requests/open-case.ts";
import { teamsSeen } from "#src/domain/requests/requests-policy.ts";
import { searchCases, searchTerms } from "#src/domain/requests/search-cases.ts";
import { maxEntryLength } from "#src/domain/requests/write-entry.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { links } from "#src/web/links.ts";
import { oneLine, pathOf, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { CallPage } from "#src/web/requests/call-page.tsx";
import { memberOf } from "#src/web/requests/member-of.ts";
import { SearchPage } from "#src/web/requests/search-page.tsx";
import { callWords } from "#src/words/call-words.ts";

/** Finding: by words, and by the number of who calls. */
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

  const longestPhone = 40;
  pages.get("/calls", (c) => showCall(c, oneLine(c.req.query("phone") ?? "").slice(0, longestPhone), {}, []));

  // The form sends the number of who calls in its body: an address stays in histories and logs.
  pages.post("/calls/number", async (c) => {
    const fields = await readForm(c);
    return showCall(c, oneLine(fields.one("phone")).slice(0, longestPhone), {}, []);
  });

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
}
