import type { Context, Hono } from "hono";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import { checksAttachedTo } from "#src/domain/checks/attached-checks.ts";
import { familyOf } from "#src/domain/requests/case-family.ts";
import { entriesForAsker } from "#src/domain/requests/case-queries.ts";
import { kindAnswers, rate, ratingOf, solvedAnswers } from "#src/domain/requests/close-words.ts";
import { inviteColleague, invitedTo, stopColleague } from "#src/domain/requests/invite-colleague.ts";
import { survivorOf } from "#src/domain/requests/reply-tokens.ts";
import { fileOf, filesOf, filesProblem } from "#src/domain/requests/request-files.ts";
import { type FollowedRequest, isOfSameAsker, requestOfKey } from "#src/domain/requests/request-keys.ts";
import { entryProblem, solvedByAsker, writeAsAsker } from "#src/domain/requests/write-entry.ts";
import { allowLiveScript } from "#src/http/security-headers.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { emergencyHelp } from "#src/web/advice/hearing-context.ts";
import { AttachedChecks } from "#src/web/checks/attached-checks.tsx";
import { targetsOf } from "#src/web/checks/attached-targets.ts";
import { links } from "#src/web/links.ts";
import { oneLine, privately, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { ColleaguesCard } from "#src/web/requests/colleagues-card.tsx";
import { FollowedPage, type FollowedPageProps } from "#src/web/requests/followed-page.tsx";
import { askerWroteMail } from "#src/web/requests/mail-filing.ts";
import { fileAnswer, readFiles, withFiles } from "#src/web/requests/sent-files.ts";
import { newsWords } from "#src/web/requests/teamwork-parts.tsx";
import { caseWords } from "#src/words/case-words.ts";
import { deskReportWords } from "#src/words/desk-report-words.ts";
import { followedWords } from "#src/words/followed-words.ts";
import { followerWords } from "#src/words/follower-words.ts";
import { plainWords } from "#src/words/furigana.ts";
import { refusalWords } from "#src/words/refusal-words.ts";

/** Following a request by its key: no account, no session. */
export function followedRoutes(pages: Hono, services: Services): void {
  const { db, world, config } = services;
  const fileRule = { isScanned: config.clamdUrl !== undefined };

  const requestOf = async (c: Context): Promise<FollowedRequest> => {
    privately(c);
    const request = await requestOfKey(db, c.req.param("secret") ?? "");
    if (!request) throw new Refusal("not-found");
    return request;
  };

  /** The requests whose first files an asker may have: their own, and those of the case that are theirs too. */
  const readableFamily = async (request: FollowedRequest) => {
    const joined = await familyOf(db, await survivorOf(db, request));
    return joined.filter((one) => one.id === request.id || isOfSameAsker(one, request));
  };

  const showFollowed = async (
    c: Context,
    request: FollowedRequest,
    shown: Partial<Pick<FollowedPageProps, "typed" | "problems">> & { readonly colleague?: string } = {},
  ): Promise<Response> => {
    const locale = c.get("locale");
    const secret = c.req.param("secret") ?? "";
    const { text, understanding } = request.hearingCopy;
    const level = request.dangerLevel;
    const done = c.req.method === "GET" ? (c.req.query("done") ?? "") : "";
    const said: Readonly<Record<string, string>> = {
      written: followedWords[locale].written,
      solved: followedWords[locale].closedNow,
      invited: followerWords[locale].made,
      stopped: followerWords[locale].stopped,
    };
    const ids = submitIds(services);
    const entries = await entriesForAsker(db, request, world.clock.now());
    const { state, pendingUntil } = await survivorOf(db, request);
    allowLiveScript(c);
    return show(
      c,
      <FollowedPage
        locale={locale}
        path={links(locale).followed(secret)}
        secret={secret}
        request={{ ...request, state, pendingUntil }}
        entries={entries}
        files={await filesOf(db, await readableFamily(request), fileRule)}
        danger={level === "none" ? null : { level, desks: emergencyHelp(services, c, { text, understanding }).desks }}
        done={Object.hasOwn(said, done) ? said[done] : undefined}
        invitedAs={request.invitedAs}
        colleagues={
          request.invitedAs === null ? (
            <ColleaguesCard
              locale={locale}
              secret={secret}
              baseUrl={config.baseUrl}
              invited={await invitedTo(db, request, secret)}
              typed={shown.colleague ?? ""}
              problems={shown.problems ?? []}
              submitId={ids}
            />
          ) : null
        }
        rating={await ratingOf(db, request)}
        attached={
          <AttachedChecks
            locale={locale}
            attached={await checksAttachedTo(db, targetsOf([request]))}
            catalogue={await services.catalogue.current()}
            hrefOf={(check) => links(locale).followedCheck(secret, check)}
          />
        }
        typed={shown.typed ?? ""}
        problems={shown.problems ?? []}
        submitId={ids}
      />,
      shown.problems ? 422 : 200,
    );
  };

  pages.get("/r/:secret/files/:file", async (c) => {
    const request = await requestOf(c);
    const id = c.req.param("file");
    const entries = await entriesForAsker(db, request, world.clock.now());
    const file = isUuid(id)
      ? await fileOf(
          db,
          await readableFamily(request),
          id,
          entries.map((entry) => entry.id),
          fileRule,
        )
      : null;
    if (!file) throw new Refusal("not-found");
    return fileAnswer(c, file);
  });

  /** For the script of the page: what came since it was read. */
  pages.get("/r/:secret/news", async (c) => {
    const request = await requestOf(c);
    const entries = await entriesForAsker(db, request, world.clock.now());
    const seen = Math.max(0, Math.floor(Number(c.req.query("seen")) || 0));
    const news = newsWords({ entries: entries.length, version: 0 }, { entries: seen, version: 0 }, c.get("locale"));
    return c.json({ news: news === null ? null : plainWords(news) });
  });

  pages.get("/r/:secret", async (c) => showFollowed(c, await requestOf(c)));

  pages.post("/r/:secret/messages", async (c) => {
    const request = await requestOf(c);
    const locale = c.get("locale");
    const typed = await readForm(c);
    const files = await readFiles(c, "files");
    const fields = withFiles(typed, files);
    const body = fields.one("body").trim();
    const words = caseWords[locale].problems;
    const wrong = { body: entryProblem(body), files: filesProblem(files) };
    const problems = (["body", "files"] as const).flatMap((field) => {
      const code = wrong[field];
      return code === null ? [] : [{ field, words: words[code] }];
    });
    if (problems.length > 0) return showFollowed(c, request, { typed: fields.one("body"), problems });
    const danger = services.understand(body).danger.level;
    // Files fill the disk: as many a minute as requests, not as words.
    const limit = files.length > 0 ? "ask" : "change";
    await submitted(services, c, { fields, action: `write ${request.id}`, limit }, async (tx) => {
      const by = request.invitedAs;
      await writeAsAsker(tx, world, request, { body, danger, files, by }, askerWroteMail(config.baseUrl));
      await enqueueJob(tx, "deliver-mail", {}, { key: "deliver-mail" });
      return {};
    });
    return seeOther(c, `${links(locale).followed(c.req.param("secret"))}?done=written`);
  });
  pages.get("/r/:secret/messages", (c) => seeOther(c, links(c.get("locale")).followed(c.req.param("secret"))));

  pages.post("/r/:secret/rating", async (c) => {
    const request = await requestOf(c);
    const words = deskReportWords[c.get("locale")].rating;
    const fields = await readForm(c);
    const solved = solvedAnswers.find((one) => one === fields.one("solved"));
    const kind = kindAnswers.find((one) => one === fields.one("kind"));
    if (solved === undefined || kind === undefined)
      return showFollowed(c, request, {
        problems: [
          ...(solved === undefined ? [{ field: "solved", words: words.choose }] : []),
          ...(kind === undefined ? [{ field: "kind", words: words.choose }] : []),
        ],
      });
    const { state } = await survivorOf(db, request);
    await submitted(services, c, { fields, action: `rating ${request.id}` }, async (tx) => {
      await rate(tx, world, { ...request, state }, { solved, kind });
      return {};
    });
    return seeOther(c, links(c.get("locale")).followed(c.req.param("secret")));
  });
  pages.get("/r/:secret/rating", (c) => seeOther(c, links(c.get("locale")).followed(c.req.param("secret"))));

  pages.post("/r/:secret/colleagues", async (c) => {
    const request = await requestOf(c);
    const locale = c.get("locale");
    const fields = await readForm(c);
    const holderKey = c.req.param("secret");
    const remove = fields.one("remove");
    const name = oneLine(fields.one("name"));
    try {
      await submitted(services, c, { fields, action: `colleague ${request.id}`, limit: "change" }, async (tx) => {
        if (isUuid(remove)) await stopColleague(tx, world, request, remove);
        else await inviteColleague(tx, world, request, { holderKey, name });
        return {};
      });
    } catch (error) {
      if (!(error instanceof Refusal) || error.field !== "name" || !isRefusalCode(error.code)) throw error;
      const problems = [{ field: "name", words: refusalWords[locale][error.code] }];
      return showFollowed(c, request, { colleague: fields.one("name"), problems });
    }
    return seeOther(
      c,
      `${links(locale).followed(holderKey)}?done=${isUuid(remove) ? "stopped" : "invited"}#colleagues`,
    );
  });
  pages.get("/r/:secret/colleagues", (c) => seeOther(c, links(c.get("locale")).followed(c.req.param("secret"))));

  pages.post("/r/:secret/solved", async (c) => {
    const request = await requestOf(c);
    const fields = await readForm(c);
    await submitted(services, c, { fields, action: `solved ${request.id}` }, async (tx) => {
      await solvedByAsker(tx, world, request);
      return {};
    });
    return seeOther(c, `${links(c.get("locale")).followed(c.req.param("secret"))}?done=solved`);
  });
  pages.get("/r/:secret/solved", (c) => seeOther(c, links(c.get("locale")).followed(c.req.param("secret"))));
}

function isRefusalCode(code: string): code is keyof (typeof refusalWords)["ja"] {
  return Object.hasOwn(refusalWords.ja, code);
}
