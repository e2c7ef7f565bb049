import type { Context, Hono } from "hono";
import { answerProblem } from "#src/domain/advice/hearing/answer-problem.ts";
import type { HearingChange } from "#src/domain/advice/hearing/change-hearing.ts";
import { needsReadBack } from "#src/domain/advice/hearing/confirm-read-back.ts";
import { type Hearing, incidentStepsTicked } from "#src/domain/advice/hearing/hearing-queries.ts";
import { markIncidentStep } from "#src/domain/advice/hearing/mark-incident-step.ts";
import { isIncidentDenied } from "#src/domain/advice/hearing/no-incident.ts";
import { heardAgain, isDangerDenied } from "#src/domain/advice/hearing/nobody-in-danger.ts";
import { type Question, questionOf } from "#src/domain/advice/hearing/questions.ts";
import { isSafetyFirst } from "#src/domain/advice/hearing/safety-first.ts";
import { maxQuestions, nextQuestion, questionForPage } from "#src/domain/advice/questions/next-question.ts";
import type { ChosenQuestion } from "#src/domain/advice/questions/question-worth.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { asCalled } from "#src/web/advice/as-called.ts";
import { deniedByForm } from "#src/web/advice/denied-by-form.ts";
import { parseEditItem } from "#src/web/advice/edit-item.ts";
import { EditPage, type Typed } from "#src/web/advice/edit-page.tsx";
import { foreignOf } from "#src/web/advice/foreign-help.ts";
import { heardOf } from "#src/web/advice/heard.ts";
import { asksFirst } from "#src/web/advice/heard-check.tsx";
import { changeByForm, emergencyHelp, hearingOfPage, secretOf } from "#src/web/advice/hearing-context.ts";
import { HearingPage } from "#src/web/advice/hearing-page.tsx";
import { toolsOf } from "#src/web/advice/hearing-tools.tsx";
import { incidentHelp } from "#src/web/advice/incident-help.ts";
import { isIncidentStep } from "#src/web/advice/incident-notice.tsx";
import { changeOfEdit, itemOfEdit } from "#src/web/advice/item-of-edit.ts";
import { changeQuery, type LastChange, lastChange } from "#src/web/advice/last-change.ts";
import { readAnswer, typedAnswer, wrongField } from "#src/web/advice/read-answer.ts";
import { type EditProblem, readEdit } from "#src/web/advice/read-edit.ts";
import { searchFunctions } from "#src/web/advice/search-functions.ts";
import { addWords, answerBeside, tickedWishes, withWords, wordsBeside } from "#src/web/advice/sent-along.ts";
import { TextPage } from "#src/web/advice/text-page.tsx";
import { textProblem } from "#src/web/advice/text-problem.ts";
import { ToldNotes } from "#src/web/advice/told-notes.tsx";
import { wearinessShown } from "#src/web/advice/weariness-note.tsx";
import { desksForHearing } from "#src/web/desks/desk-shown.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { links } from "#src/web/links.ts";
import { type Fields, pathOf, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { type ProblemCode, problemWords } from "#src/words/problem-words.ts";
import { refusalWords } from "#src/words/refusal-words.ts";

/** What was understood, its corrections, its question, and the text itself. */
export function hearingRoutes(pages: Hono, services: Services): void {
  pages.get("/h/:secret", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const ask = c.req.query("ask") ?? null;
    return showHearing(services, c, hearing, { change: lastChange(hearing, (name) => c.req.query(name)), ask });
  });

  pages.post("/h/:secret/answers", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const fields = await readForm(c);
    const question = questionOf(hearing.understanding, fields.one("question"));
    if (!question) throw new Refusal("stale-form");
    const typed = typedAnswer(question, fields);
    const answer = readAnswer(question, typed);
    const wrong = answer === undefined ? "nothing" : answerProblem(question, answer);
    if (wrong || answer === undefined) {
      const code: ProblemCode = wrong === "not-a-number" ? wrong : nothingGiven[question.type];
      const field = wrongField(question, typed);
      const problems = [{ field, words: problemWords[c.get("locale")][code] }];
      return showHearing(services, c, hearing, { problems, typed: { answer: typed }, ask: question.id });
    }
    const done = await changeByForm(services, c, fields, "answer", (at) => {
      const own = { kind: "answer", answer: { question: question.id, answer } } as const;
      const beside = [...tickedWishes(fields, at), ...wordsBeside(services, fields, at)];
      return beside.length === 0 ? own : { kind: "all", changes: [...beside, own] };
    });
    return seeOther(c, changedAddress(c, { did: "answered", question: question.id, ...done }));
  });

  pages.get("/h/:secret/edits/:item", async (c) => {
    const hearing = await hearingOfPage(services, c);
    return showEdit(services, c, hearing, c.req.param("item"));
  });

  pages.post("/h/:secret/edits", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const fields = await readForm(c);
    const { functionById } = await services.catalogue.current();
    if (fields.one("op") === "undo") {
      const { version } = await changeByForm(services, c, fields, "edit", () => undoOf(fields));
      return seeOther(c, changedAddress(c, { did: "undone", version, keep: null }));
    }
    const denied = await deniedByForm(services, c, fields);
    if (denied !== null) return seeOther(c, denied);
    try {
      // Read inside the submit: a form that comes again gets its first result, whatever has changed since.
      const done = await changeByForm(services, c, fields, "edit", (at) => {
        const edits = readEdit(fields, at.understanding, (id) => functionById.get(id)?.audience);
        if (edits === null) throw new Refusal("stale-form");
        if ("problems" in edits) throw new EditProblems(edits.problems);
        return { kind: "edits", edits };
      });
      return seeOther(c, changedAddress(c, { ...changeOfEdit(fields, done.added), ...done }));
    } catch (error) {
      if (!(error instanceof EditProblems)) throw error;
      const words = problemWords[c.get("locale")];
      const problems = error.problems.map(({ field, code }) => ({ field, words: words[code] }));
      return showEdit(services, c, hearing, itemOfEdit(fields), { problems, typed: fields.record() });
    }
  });
  pages.get("/h/:secret/edits", (c) => seeOther(c, links(c.get("locale")).hearing(secretOf(c))));
  pages.get("/h/:secret/answers", (c) => seeOther(c, links(c.get("locale")).hearing(secretOf(c))));

  pages.post("/h/:secret/incident", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const fields = await readForm(c);
    const [done, undone] = [fields.one("done"), fields.one("undone")];
    const step = done === "" ? undone : done;
    if (!isIncidentStep(step)) throw new Refusal("stale-form");
    await submitted(services, c, { fields, action: `incident ${hearing.id}` }, async (tx) => {
      await markIncidentStep(tx, services.world, hearing, { step, done: done !== "" });
      return {};
    });
    const to = links(c.get("locale"));
    const page = fields.one("on") === "proposal" ? to.proposal(secretOf(c)) : to.hearing(secretOf(c));
    return seeOther(c, `${page}#incident`);
  });
  pages.get("/h/:secret/incident", (c) => seeOther(c, links(c.get("locale")).hearing(secretOf(c))));

  pages.get("/h/:secret/text", async (c) => showText(services, c, await hearingOfPage(services, c)));

  pages.post("/h/:secret/text", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const fields = await readForm(c);
    const more = fields.one("more").trim();
    const added = (to: string): string => (more === "" ? fields.one("text") : withWords(to, more));
    const problem = textProblem(added(hearing.text));
    if (problem) {
      const problems = [{ field: "text", words: refusalWords[c.get("locale")][problem] }];
      // Who sent an empty field for more words finds the text as it was.
      const text = "more" in fields.record() && more === "" ? hearing.text : added(hearing.text);
      return showText(services, c, hearing, { text, problems });
    }
    await changeByForm(services, c, fields, "text", (at) => {
      const text = added(at.text);
      if (more === "") return { kind: "text", text, ...heardAgain(at, text, services) };
      // A number that is none does not keep the words back: the question stands there still.
      const answer = answerBeside(fields, at);
      const answered = "change" in answer && answer.change ? [answer.change] : [];
      return { kind: "all", changes: [...tickedWishes(fields, at), ...answered, addWords(services, at, more)] };
    });
    return seeOther(c, links(c.get("locale")).hearing(secretOf(c)));
  });
}

const nothingGiven = {
  one: "choose-one",
  many: "choose-some",
  number: "write-a-number",
  numbers: "write-a-number",
} as const satisfies Record<Question["type"], ProblemCode>;

/** The page of the hearing, at what was changed. */
function changedAddress(c: Context, change: Parameters<typeof changeQuery>[0]): string {
  return `${links(c.get("locale")).hearing(secretOf(c))}${changeQuery(change)}`;
}

function undoOf(fields: Fields): HearingChange {
  const [keep, version] = [Number(fields.one("keep")), Number(fields.one("version"))];
  if (!Number.isInteger(keep) || keep < 0) throw new Refusal("stale-form");
  return { kind: "undo", keep, version, question: fields.one("question") || null };
}

/** What is wrong with a correction, carried out of the transaction so that nothing of it stays. */
class EditProblems extends Error {
  readonly problems: readonly EditProblem[];
  constructor(problems: readonly EditProblem[]) {
    super("a correction cannot be taken");
    this.problems = problems;
  }
}

type CameBack =
  | { problems: FieldProblem[]; typed: { answer?: readonly string[]; text?: string }; ask: string }
  | { change: LastChange | null; ask: string | null };

/** The question that is asked for (again), while there is such a one; else what is worth asking next. */
async function questionShown(services: Services, hearing: Hearing, ask: string | null): Promise<ChosenQuestion | null> {
  const again = ask === null ? null : questionOf(hearing.understanding, ask);
  if (again) return { question: again, worth: 0, by: "value", decides: null };
  const { db, world, solver } = services;
  return nextQuestion(db, world, { catalogue: await services.catalogue.current(), solver }, hearing, questionForPage);
}

/** The page of what was understood; with an answer that came back, 422. */
export async function showHearing(
  services: Services,
  c: Context,
  hearing: Hearing,
  cameBack: CameBack,
): Promise<Response> {
  const locale = c.get("locale");
  const { functionById } = await services.catalogue.current();
  const understanding = asCalled(hearing.understanding, hearing.text);
  const emergency = emergencyHelp(services, c, hearing);
  const heard = heardOf(hearing);
  // Hardly understood, there is one question on the page, unless another was asked for again.
  const oneQuestion = cameBack.ask === null && asksFirst({ understanding, heard });
  const incident = incidentHelp(services, hearing, await incidentStepsTicked(services.db, hearing), locale);
  const isOffered = incident === null && heard.grade !== "unsure" && !isSafetyFirst(understanding);
  return show(
    c,
    <HearingPage
      locale={locale}
      path={links(locale).hearing(secretOf(c))}
      secret={secretOf(c)}
      emergencyDesks={emergency}
      incident={incident}
      weariness={wearinessShown(services, hearing, locale)}
      notes={<ToldNotes hearing={hearing} at={services.world.clock.now()} locale={locale} />}
      text={hearing.text}
      understanding={understanding}
      functions={functionById}
      heard={heard}
      question={oneQuestion ? null : await questionShown(services, hearing, cameBack.ask)}
      answers={hearing.answers}
      maxQuestions={maxQuestions}
      submitId={submitIds(services)}
      version={hearing.version}
      foreign={await foreignOf(services, hearing, locale)}
      repeats={hearing.repeats !== null}
      isDangerDenied={isDangerDenied(hearing)}
      isIncidentDenied={isIncidentDenied(hearing)}
      tools={await toolsOf(services, c, hearing, { offered: isOffered })}
      {...(hearing.filledBy === "asker" ? {} : { readBack: { due: needsReadBack(hearing), at: hearing.readBackAt } })}
      desks={desksForHearing(services, hearing, locale, emergency.desks)}
      {...cameBack}
    />,
    "problems" in cameBack ? 422 : 200,
  );
}

async function showEdit(
  services: Services,
  c: Context,
  hearing: Hearing,
  itemText: string,
  cameBack?: { problems: FieldProblem[]; typed: Typed },
): Promise<Response> {
  const locale = c.get("locale");
  const { understanding } = hearing;
  const item = parseEditItem(itemText);
  if (!item) throw new Refusal("not-found");
  if ("segment" in item && !understanding.segments.some(({ id }) => id === item.segment))
    throw new Refusal("not-found");
  if (item.kind === "need" && !understanding.needs.some((need) => need.function === item.function))
    throw new Refusal("not-found");
  const { functions, functionById } = await services.catalogue.current();
  const q = c.req.query("q") ?? "";
  return show(
    c,
    <EditPage
      locale={locale}
      path={cameBack ? links(locale).edit(secretOf(c), itemText) : pathOf(c)}
      secret={secretOf(c)}
      danger={understanding.danger}
      emergencyDesks={emergencyHelp(services, c, hearing)}
      item={item}
      understanding={understanding}
      functions={functionById}
      found={q.trim() === "" ? null : searchFunctions(functions, services.understand, q)}
      q={q}
      submitId={submitIds(services)}
      version={hearing.version}
      {...(cameBack ?? {})}
    />,
    cameBack ? 422 : 200,
  );
}

function showText(
  services: Services,
  c: Context,
  hearing: Hearing,
  cameBack?: { text: string; problems: FieldProblem[] },
): Response {
  const locale = c.get("locale");
  return show(
    c,
    <TextPage
      locale={locale}
      path={links(locale).text(secretOf(c))}
      secret={secretOf(c)}
      danger={hearing.understanding.danger}
      emergencyDesks={emergencyHelp(services, c, hearing)}
      text={cameBack?.text ?? hearing.text}
      submitId={submitIds(services)("text")}
      version={hearing.version}
      {...(cameBack ? { problems: cameBack.problems } : {})}
    />,
    cameBack ? 422 : 200,
  );
}
