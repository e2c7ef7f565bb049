import { requestKey } from "#src/domain/requests/request-keys.ts";
import { secretHash } from "#src/kernel/chance.ts";
import { aSiteCheck } from "#tests/support/a-site-check.ts";
import { aMeetingKit, anAttachedCheck, aSelfCheck } from "#tests/support/check-routes.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp } from "#tests/support/whole-app.ts";

/** A text from which people, wishes and limits are heard. */
export const caseText = "利用者に固定電話しかない人がいる。オンラインで相談を受けたい。スタッフは4人、月3千円まで。";

/** Everything that one asker can own, with the keys and ids that lead to it. */
export type FullCase = {
  readonly secret: string;
  readonly hearingId: string;
  readonly organisationId: string;
  /** A read-only link in force: its key and its id. */
  readonly shareKey: string;
  readonly shareId: string;
  /** A request to a person: its number for the asker, its id for the team. */
  readonly number: string;
  readonly requestId: string;
  /** Opens the page by which the asker follows the request. */
  readonly followKey: string;
  /** Opens the page that asks how it went. */
  readonly resultKey: string;
  /** A colleague who was asked to answer apart: the key of their link and their id. */
  readonly colleagueKey: string;
  readonly colleagueId: string;
  /** A segment and a function that the hearing has. */
  readonly segment: string;
  readonly wish: string;
  /** Opens a site check that is done. */
  readonly siteKey: string;
  /** Opens a self-check. */
  readonly selfKey: string;
  /** A self-check that is attached to the hearing and went along with the request. */
  readonly attachedId: string;
  /** Opens a meeting kit. */
  readonly meetingKey: string;
};

export type Contact = Readonly<Record<"name" | "organisationName" | "mail" | "phone" | "message", string>>;

/** A hearing by the first page's form, shared once and sent to a person once. */
export async function aFullCase(whole: WholeApp, contact: Contact, text = caseText): Promise<FullCase> {
  const { app, database } = whole;
  const secret = await aHearingByForm(app, text);
  const file = await (await app.request(`${testUrl}/h/${secret}/file`)).json();
  const [hearing] = await database.sql`select organisation_id from hearings where id = ${file.id}`;
  const share = await app.request(`${testUrl}/h/${secret}/share`, formPost({ submitId: submitId() }));
  const saved = (share.headers.get("location") ?? "").replace(/#.*/, "");
  const attachedId = await anAttachedCheck(whole, secret);
  const asked = await app.request(
    `${testUrl}/h/${secret}/ask`,
    formPost({ submitId: submitId(), step: "send", ...contact }),
  );
  const number = /asked\/(\d+)$/.exec(asked.headers.get("location") ?? "")?.[1] ?? "";
  const [request] = await database.sql`select id from requests where number = ${number}`;
  const page = await (await app.request(`${testUrl}${saved}`)).text();
  const resultKey = whole.world.chance.secret();
  await database.sql`insert into follow_ups (organisation_id, id, hearing_id, days, key_hash, mailed_at)
    values (${hearing?.organisation_id}, ${whole.world.chance.uuid()}, ${file.id}, 30, ${secretHash(resultKey)}, now())`;
  await app.request(`${testUrl}/h/${secret}/colleagues`, formPost({ submitId: submitId(), name: "同僚" }));
  const colleagues = await (await app.request(`${testUrl}/h/${secret}/colleagues`)).text();
  return {
    colleagueKey: /\/c\/([\w-]{32})/.exec(colleagues)?.[1] ?? "",
    colleagueId: /colleagues\/([0-9a-f-]{36})\/remove/.exec(colleagues)?.[1] ?? "",
    secret,
    resultKey,
    hearingId: file.id,
    organisationId: hearing?.organisation_id,
    shareKey: /\/s\/([\w-]{32})/.exec(page)?.[1] ?? "",
    shareId: /share=([0-9a-f-]{36})/.exec(saved)?.[1] ?? "",
    number,
    requestId: request?.id,
    followKey: requestKey(secret, String(request?.id)),
    segment: file.understanding.segments[0]?.id ?? "",
    wish: file.understanding.needs[0]?.function ?? "",
    attachedId,
    siteKey: await aSiteCheck(whole),
    selfKey: await aSelfCheck(whole),
    meetingKey: await aMeetingKit(whole),
  };
}

/** Routes that answer one method at one pattern, without the copies in other languages and without middleware. */
export function routesOf(whole: WholeApp, method: "GET" | "POST" | "any"): string[] {
  const all = whole.app.routes
    .filter((route) => route.method !== "ALL" && !route.path.includes("*"))
    .filter((route) => method === "any" || route.method === method)
    .filter(({ path }) => !/^\/(en|ja-easy|zh-Hans|vi|ko|tl|pt)(\/|$)/.test(path) && !path.startsWith("/assets/"))
    .map((route) => `${route.method} ${route.path}`);
  return [...new Set(all)].sort();
}

/** A call of the API with a body and perhaps a key. */
export function apiCall(method: string, body?: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method,
    headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  };
}

export function bearer(key: string): Record<string, string> {
  return { authorization: `Bearer ${key}` };
}

/**
 * What is in every table that holds what people did: rows and a digest, for telling whether anything changed. Read at
 * once; the digest is a sum over the rows, as sorting them by their whole text took most of the time.
 */
export async function worldState(whole: WholeApp): Promise<Record<string, string>> {
  const each = tablesOfPeople.map(
    (table) =>
      `select '${table}' as at, count(*)::int as n, coalesce(sum(hashtextextended(t::text, 0)), 0)::text as d from ${table} t`,
  );
  const rows = await whole.database.sql.unsafe(each.join(" union all "));
  return Object.fromEntries(rows.map(({ at, n, d }) => [at, `${n} rows, ${d}`]));
}

const tablesOfPeople = [
  "organisations",
  "hearings",
  "hearing_keys",
  "proposals",
  "shares",
  "requests",
  "request_keys",
  "request_entries",
  "request_reply_tokens",
  "request_drafts",
  "request_people",
  "text_modules",
  "saved_filters",
  "checklists",
  "checklist_items",
  "request_ticks",
  "request_checklists",
  "labels",
  "request_labels",
  "request_mentions",
  "request_files",
  "incoming_mails",
  "outbox",
  "accounts",
  "sign_in_links",
  "sessions",
  "mail_links",
  "consents",
  "teams",
  "team_members",
  "organisation_members",
  "organisation_invitations",
  "organisation_profiles",
  "checks",
  "check_keys",
  "check_attachments",
  "site_runs",
  "audit_events",
] as const;
