import type { Context, Hono } from "hono";
import { type Reader, readAtOnce, savepoint, type Tx, write } from "#src/db/write.ts";
import { canChangeTeam, teamOf } from "#src/domain/accounts/team.ts";
import { teamsOf } from "#src/domain/accounts/teams.ts";
import { alarmsOf, channelHealth } from "#src/domain/notify/channel-health.ts";
import { outboxState } from "#src/domain/notify/notify-queries.ts";
import { labelCase, labelsOfCases } from "#src/domain/requests/case-labels.ts";
import { caseQueue, countViews, type Looking } from "#src/domain/requests/case-queries.ts";
import { assignCase, moveCase } from "#src/domain/requests/change-case.ts";
import { teamsReported } from "#src/domain/requests/kept-for.ts";
import { labelsOf } from "#src/domain/requests/labels.ts";
import { nextCase } from "#src/domain/requests/next-case.ts";
import { noteOpened } from "#src/domain/requests/presence.ts";
import { canReadRequest, teamsSeen } from "#src/domain/requests/requests-policy.ts";
import { requestById } from "#src/domain/requests/requests-queries.ts";
import { dropFilter, filtersOf, saveFilter } from "#src/domain/requests/saved-filters.ts";
import type { Services } from "#src/http/services.ts";
import { usedChannels } from "#src/http/used-channels.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { dayInJapan, formatNumber, formatWaiting } from "#src/web/kit/formats.ts";
import { links } from "#src/web/links.ts";
import { oneLine, pathOf, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { memberOf } from "#src/web/requests/member-of.ts";
import { answeredBefore } from "#src/web/requests/next-case.tsx";
import { type QueueAsked, queueAsked, queueQuery } from "#src/web/requests/queue-asked.ts";
import { RequestQueuePage } from "#src/web/requests/request-queue-page.tsx";
import { requestOfPage, showRequest } from "#src/web/requests/show-request.tsx";
import { caseDeskWords } from "#src/words/case-desk-words.ts";
import { labelWords } from "#src/words/label-words.ts";

const perPage = 50;
const weekMs = 7 * 24 * 60 * 60_000;

/** The team's queue, and each request in it. Strangers are told that there is a page for the team, and no more. */
export function requestRoutes(pages: Hono, services: Services): void {
  const { db, config, world } = services;

  pages.get("/requests", async (c) => {
    const member = memberOf(c);
    const locale = c.get("locale");
    const asked = queueAsked(new URL(c.req.url).searchParams);
    const offset = offsetOf(asked);
    const now = world.clock.now();
    const looking = {
      accountId: member.accountId,
      today: dayInJapan(now),
      teams: teamsSeen(member),
      filter: {
        danger: asked.danger,
        assignee: asked.assignee,
        locale: asked.locale,
        late: asked.late ? now : undefined,
        team: asked.team,
        label: asked.label,
      },
    };
    const [{ requests, labels }, counts, team, teams, filters, health, outbox, next, answered] = await readAtOnce(
      db,
      (reader) =>
        Promise.all([
          queueWithLabels(reader, looking, asked),
          countViews(reader, looking),
          teamOf(reader),
          teamsOf(reader),
          filtersOf(reader, member.accountId),
          channelHealth(reader),
          outboxState(reader),
          nextCase(reader, looking, null),
          answeredBefore(reader, c),
        ]),
    );
    const names = new Map(team.map(({ id, name }) => [id, name]));
    return show(
      c,
      <RequestQueuePage
        locale={locale}
        path={pathOf(c)}
        asked={asked}
        team={team.filter(({ deactivatedAt }) => deactivatedAt === null)}
        teams={teams.filter(({ id }) => teamsSeen(member) === "all" || member.teams.includes(id))}
        filters={filters}
        labels={labels}
        submitId={submitIds(services)}
        done={doneWords(c)}
        counts={counts}
        rows={requests.map((request) => ({
          id: request.id,
          labels: request.labels,
          number: request.number,
          version: request.version,
          receivedAt: request.createdAt,
          locale: request.locale,
          danger: request.dangerLevel,
          organisationName: request.organisationName,
          name: request.name,
          firstLine: firstLine(request.beginning),
          state: request.state,
          filledBy: request.filledBy,
          assignee: request.assigneeId === null ? null : (names.get(request.assigneeId) ?? null),
          waiting: request.waitingSince === null ? null : formatWaiting(request.waitingSince, now, locale),
          due: request.dueAt === null ? null : { at: request.dueAt, isOver: request.dueAt < now },
        }))}
        total={counts[asked.view]}
        offset={offset}
        limit={perPage}
        alarms={alarmsOf(health, usedChannels(config), now)}
        outbox={outbox}
        mailLeaves={config.smtpUrl !== undefined}
        leadsTeam={canChangeTeam(member)}
        next={next}
        answered={answered}
        seesReport={teamsReported(member) !== null}
      />,
    );
  });

  pages.post("/requests-bulk", async (c) => {
    const member = memberOf(c);
    const fields = await readForm(c);
    const query = queueQuery(queueAsked(new URLSearchParams(fields.one("query"))));
    const back = (told: string) =>
      seeOther(c, `${links(c.get("locale")).requests}${query}${query === "" ? "?" : "&"}${told}`);
    const picked = fields
      .all("pick")
      .slice(0, perPage)
      .flatMap((one) => {
        const [id = "", version = ""] = one.split(".");
        return isUuid(id) && /^\d{1,9}$/.test(version) ? [{ id, version: Number(version) }] : [];
      });
    if (picked.length === 0) return back("done=bulk-none");
    const what = bulkOf(fields.one("what"));
    const label = fields.one("label");
    if ((what === "label-put" || what === "label-take") && !isUuid(label)) return back("done=bulk-label");
    const { done, left } = await submitted(services, c, { fields, action: "bulk" }, async (tx) => {
      let changed = 0;
      for (const one of picked)
        if (await savepoint(tx, () => changeOne(tx, member, one, { what, label }), isNoLuck)) changed += 1;
      return { done: changed, left: picked.length - changed };
    });
    return back(`done=bulk&changed=${done}&left=${left}`);
  });

  /** One of the picked requests; each is changed or left by itself. */
  const changeOne = async (
    tx: Tx,
    member: ReturnType<typeof memberOf>,
    one: { id: string; version: number },
    { what, label }: { what: BulkAct; label: string },
  ) => {
    const request = await requestById(tx, one.id);
    if (!request || !canReadRequest(member, request)) throw new Refusal("not-found");
    const seen = { organisationId: request.organisationId, id: one.id, version: one.version };
    const { accountId } = member;
    if (what === "label-put") return labelCase(tx, world, request, accountId, { put: [label], take: [] });
    if (what === "label-take") return labelCase(tx, world, request, accountId, { put: [], take: [label] });
    if (what === "take") return assignCase(tx, world, seen, { accountId, to: accountId });
    const now = world.clock.now();
    const move =
      what === "rest"
        ? ({ to: "pending", until: dayInJapan(new Date(now.getTime() + weekMs)), because: null } as const)
        : ({ to: "closed", until: null, because: "no-answer" } as const);
    return moveCase(tx, world, seen, { accountId, move, today: dayInJapan(now) });
  };

  pages.post("/request-filters", async (c) => {
    const { accountId } = memberOf(c);
    const fields = await readForm(c);
    const drop = fields.one("drop");
    const query = queueQuery({ ...queueAsked(new URLSearchParams(fields.one("query"))), page: 1 });
    const name = [...oneLine(fields.one("name"))].slice(0, 60).join("");
    const to = `${links(c.get("locale")).requests}${query}`;
    if (drop === "" && name === "") return seeOther(c, `${to}${query === "" ? "?" : "&"}done=filter-name`);
    await submitted(services, c, { fields, action: "filter" }, async (tx) => {
      if (isUuid(drop)) await dropFilter(tx, accountId, drop);
      else await saveFilter(tx, world, accountId, { name, query });
      return {};
    });
    return seeOther(c, to);
  });

  pages.get("/requests/:id", async (c) => {
    const request = await requestOfPage(services, c);
    const { accountId } = memberOf(c);
    // Decision record 13: like a line of a log, and in a table that is worth nothing a few minutes later.
    await write(db, (tx) => noteOpened(tx, world, request.id, accountId));
    return showRequest(services, c, request);
  });
}

const bulkActs = ["take", "rest", "label-put", "label-take", "close"] as const;
type BulkAct = (typeof bulkActs)[number];

/** What is to be done with all that are picked. @throws Refusal `invalid-body` for anything else */
function bulkOf(what: string): BulkAct {
  const found = bulkActs.find((one) => one === what);
  if (found === undefined) throw new Refusal("invalid-body");
  return found;
}

function offsetOf({ page }: QueueAsked): number {
  return (page - 1) * perPage;
}

/** One page of a view, each request with its labels; and those that the teams use. */
async function queueWithLabels(reader: Reader, looking: Looking, asked: QueueAsked) {
  const [rows, labels] = await Promise.all([
    caseQueue(reader, looking, asked.view, { offset: offsetOf(asked), limit: perPage }),
    labelsOf(reader, looking.teams),
  ]);
  const ids = labels.length === 0 ? [] : rows.map(({ id }) => id);
  const labelled = await labelsOfCases(reader, ids);
  return { requests: rows.map((row) => ({ ...row, labels: labelled.get(row.id) ?? [] })), labels };
}

/** What concerns one request alone and lets the others go on. */
function isNoLuck(error: unknown): boolean {
  const codes = ["not-found", "changed-meanwhile", "case-merged", "move-impossible", "items-open"];
  return error instanceof Refusal && codes.includes(error.code);
}

function doneWords(c: Context): { words: string; isWrong: boolean } | undefined {
  const locale = c.get("locale");
  const { bulk, filter, team } = caseDeskWords[locale];
  const count = (name: string) =>
    formatNumber(Math.min(1000, Math.max(0, Math.floor(Number(c.req.query(name)) || 0))), locale);
  switch (c.req.query("done")) {
    case "bulk":
      return count("left") === "0"
        ? { words: bulk.done(count("changed")), isWrong: false }
        : { words: bulk.some(count("changed"), count("left")), isWrong: true };
    case "bulk-none":
      return { words: bulk.none, isWrong: true };
    case "bulk-label":
      return { words: labelWords[locale].bulk.none, isWrong: true };
    case "filter-name":
      return { words: filter.nameMissing, isWrong: true };
    case "team":
      return { words: team.done, isWrong: false };
    default:
      return undefined;
  }
}

/** Enough of a text to tell one request from another. */
function firstLine(text: string): string {
  const [line = ""] = text.trim().split("\n");
  const characters = [...line];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : line;
}
