import type { Context, Hono } from "hono";
import {
  answerApart,
  askColleague,
  colleagueKey,
  removeColleague,
} from "#src/domain/advice/colleagues/ask-colleagues.ts";
import {
  type ColleagueAnswers,
  comparedPoints,
  editsOfChoices,
  type Finished,
  isColleagueValue,
  pointsToAsk,
} from "#src/domain/advice/colleagues/colleague-points.ts";
import { type Colleague, colleaguesOf, findColleague } from "#src/domain/advice/colleagues/colleague-queries.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { type PointId, type PointValue, partsOf } from "#src/domain/advice/hearing/points.ts";
import { isSetKey, limitTypes } from "#src/domain/advice/vocabulary.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { ApartPage } from "#src/web/advice/apart-page.tsx";
import { ColleaguesPage } from "#src/web/advice/colleagues-page.tsx";
import { dangerOnTop } from "#src/web/advice/consultation-frame.tsx";
import { changeByForm, emergencyHelp, hearingOfPage, secretOf } from "#src/web/advice/hearing-context.ts";
import { changeQuery } from "#src/web/advice/last-change.ts";
import { numberOf } from "#src/web/advice/read-edit.ts";
import { maxTextLength } from "#src/web/advice/text-problem.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { links } from "#src/web/links.ts";
import {
  type Fields,
  oneLine,
  privately,
  readForm,
  seeOther,
  show,
  submitIds,
  submitted,
} from "#src/web/page-context.ts";
import { colleagueWords } from "#src/words/colleague-words.ts";
import { problemWords } from "#src/words/problem-words.ts";
import { refusalWords } from "#src/words/refusal-words.ts";

/** Colleagues answer the same points apart; whoever began the hearing sees where they differ and chooses. */
export function colleagueRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;

  pages.get("/h/:secret/colleagues", async (c) => showColleagues(services, c, await hearingOfPage(services, c)));

  pages.post("/h/:secret/colleagues", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const fields = await readForm(c);
    const name = [...oneLine(fields.one("name"))].slice(0, 60).join("");
    if (name === "") {
      const problems = [{ field: "name", words: colleagueWords[c.get("locale")].invite.empty }];
      return showColleagues(services, c, hearing, { problems, typed: fields.one("name") });
    }
    await submitted(services, c, { fields, action: `colleague ${hearing.id}` }, async (tx) => {
      const points = pointsToAsk(hearing.understanding);
      return { id: await askColleague(tx, world, hearing, { secret: secretOf(c), name, points }) };
    });
    return seeOther(c, links(c.get("locale")).colleagues(secretOf(c)));
  });

  pages.post("/h/:secret/colleagues/:colleague/remove", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const fields = await readForm(c);
    const id = c.req.param("colleague");
    if (!isUuid(id)) throw new Refusal("not-found");
    await submitted(services, c, { fields, action: `remove-colleague ${id}` }, async (tx) => {
      await removeColleague(tx, world, hearing, id);
      return {};
    });
    return seeOther(c, links(c.get("locale")).colleagues(secretOf(c)));
  });

  pages.post("/h/:secret/merge", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const fields = await readForm(c);
    const finished = finishedOf(await colleaguesOf(db, hearing));
    const done = await changeByForm(services, c, fields, "merge", (at) => {
      const choices = new Map<PointId, string>();
      for (const [field, [by]] of Object.entries(fields.record()))
        if (field.startsWith("choose.") && by) choices.set(field.slice("choose.".length), by);
      return { kind: "edits", edits: editsOfChoices(at.understanding, finished, choices) };
    });
    return seeOther(c, `${links(c.get("locale")).hearing(secretOf(c))}${changeQuery({ did: "changed", ...done })}`);
  });
  pages.get("/h/:secret/merge", (c) => seeOther(c, links(c.get("locale")).colleagues(secretOf(c))));

  pages.get("/c/:key", async (c) => {
    const found = await colleagueOfPage(services, c);
    return showApart(services, c, found, { saved: c.req.query("saved") === "yes" });
  });

  pages.post("/c/:key", async (c) => {
    const found = await colleagueOfPage(services, c);
    const { colleague, hearing } = found;
    const fields = await readForm(c);
    const reopen = fields.one("action") === "reopen";
    const read = reopen ? { answers: colleague.answers, problems: [] } : readAnswers(c, fields, found);
    if (read.problems.length > 0) return showApart(services, c, found, { fields, problems: read.problems });
    const finished = fields.one("action") === "finish";
    try {
      await submitted(services, c, { fields, action: `apart ${colleague.id}` }, async (tx) => {
        const key = { organisationId: hearing.organisationId, id: colleague.id, hearingId: hearing.id };
        await answerApart(tx, world, key, { version: Number(fields.one("version")), answers: read.answers, finished });
        return {};
      });
    } catch (error) {
      if (!(error instanceof Refusal && error.code === "stale-form") || error.field !== "version") throw error;
      const now = await colleagueOfPage(services, c);
      return showApart(services, c, now, { fields, changedElsewhere: true });
    }
    const address = links(c.get("locale")).colleague(c.req.param("key"));
    return seeOther(c, finished || reopen ? address : `${address}?saved=yes`);
  });
}

type Found = { readonly colleague: Colleague; readonly hearing: Hearing };

async function colleagueOfPage(services: Services, c: Context): Promise<Found> {
  privately(c);
  const found = await findColleague(services.db, c.req.param("key") ?? "");
  if (!found) throw new Refusal("not-found");
  return found;
}

function finishedOf(colleagues: readonly Colleague[]): Finished[] {
  return colleagues
    .filter(({ finishedAt }) => finishedAt !== null)
    .map(({ id, name, answers }) => ({ id, name, answers }));
}

/** What was typed at each point; what is left empty is わからない and is not kept. */
function readAnswers(
  c: Context,
  fields: Fields,
  { colleague, hearing }: Found,
): { answers: ColleagueAnswers; problems: FieldProblem[] } {
  const locale = c.get("locale");
  const points: Record<PointId, PointValue> = {};
  const problems: FieldProblem[] = [];
  for (const id of colleague.points) {
    const parts = partsOf(hearing.understanding, id);
    const typed = fields.all(id).filter((value) => value.trim() !== "");
    const [first] = typed;
    if (!parts || first === undefined) continue;
    const isNumber = parts.kind === "limit" && ["integer", "number"].includes(limitTypes[parts.key]);
    const some = typed.filter((one) => one !== "none");
    const value: PointValue = isNumber
      ? (numberOf(first) ?? Number.NaN)
      : parts.kind === "access" && isSetKey(parts.key)
        ? some.length > 0
          ? some
          : typed
        : oneLine(first);
    if (isColleagueValue(hearing.understanding, id, value)) points[id] = value;
    else problems.push({ field: id, words: problemWords[locale][isNumber ? "not-a-number" : "not-a-value"] });
  }
  const note = fields.one("note");
  if ([...note].length > maxTextLength) problems.push({ field: "note", words: refusalWords[locale]["text-too-long"] });
  return { answers: { points, note }, problems };
}

async function showColleagues(
  services: Services,
  c: Context,
  hearing: Hearing,
  cameBack?: { problems: FieldProblem[]; typed: string },
): Promise<Response> {
  const locale = c.get("locale");
  const secret = secretOf(c);
  const { functionById } = await services.catalogue.current();
  const colleagues = await colleaguesOf(services.db, hearing);
  const finished = finishedOf(colleagues);
  const asked = colleagues.filter(({ finishedAt }) => finishedAt !== null).flatMap(({ points }) => points);
  return show(
    c,
    <ColleaguesPage
      locale={locale}
      path={links(locale).colleagues(secret)}
      secret={secret}
      danger={hearing.understanding.danger}
      emergencyDesks={emergencyHelp(services, c, hearing)}
      understanding={hearing.understanding}
      functions={functionById}
      asked={colleagues.map(({ id, name, version, finishedAt }) => ({
        id,
        name,
        address: `${services.config.baseUrl}${links(locale).colleague(colleagueKey(secret, id))}`,
        started: version > 1,
        finishedAt,
      }))}
      finished={finished}
      points={comparedPoints(hearing.understanding, asked, finished)}
      submitId={submitIds(services)}
      version={hearing.version}
      {...(cameBack ?? {})}
    />,
    cameBack ? 422 : 200,
  );
}

async function showApart(
  services: Services,
  c: Context,
  { colleague, hearing }: Found,
  more: { fields?: Fields; problems?: FieldProblem[]; saved?: boolean; changedElsewhere?: boolean },
): Promise<Response> {
  const { functionById } = await services.catalogue.current();
  const done = colleague.finishedAt !== null;
  const finished = done ? finishedOf(await colleaguesOf(services.db, hearing)) : [];
  const { fields, ...rest } = more;
  const locale = c.get("locale");
  // Of the danger of whoever wrote it, a colleague reads as of somebody else's.
  const { danger: told } = hearing.understanding;
  const danger = told.who === "writer" ? { ...told, who: "served" as const } : told;
  const emergency = emergencyHelp(services, c, hearing);
  return show(
    c,
    <ApartPage
      locale={locale}
      danger={dangerOnTop({ danger, emergencyDesks: emergency, locale }, links(locale).emergency)}
      colleagueKey={c.req.param("key") ?? ""}
      name={colleague.name}
      text={hearing.text}
      asked={colleague.points}
      answers={colleague.answers}
      understanding={hearing.understanding}
      functions={functionById}
      compared={done ? { points: comparedPoints(hearing.understanding, colleague.points, finished), finished } : null}
      submitId={submitIds(services)("apart")}
      version={colleague.version}
      {...(fields ? { typed: fields.record() } : {})}
      {...rest}
    />,
    rest.changedElsewhere ? 409 : rest.problems ? 422 : 200,
  );
}
