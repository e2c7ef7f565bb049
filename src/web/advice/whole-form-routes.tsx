import type { Context, Hono } from "hono";
import { findHearing, type Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { saveHearing } from "#src/domain/advice/hearing/save-hearing.ts";
import { promiseProposal } from "#src/domain/advice/proposals/propose.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Services } from "#src/http/services.ts";
import { noHelp } from "#src/web/advice/emergency-help.ts";
import { changeByForm, emergencyHelp, hearingOfPage, proposeNow, secretOf } from "#src/web/advice/hearing-context.ts";
import { changeQuery } from "#src/web/advice/last-change.ts";
import { type FormProblem, readWholeForm } from "#src/web/advice/read-whole-form.ts";
import { textProblem } from "#src/web/advice/text-problem.ts";
import { WholeFormPage } from "#src/web/advice/whole-form-page.tsx";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { links } from "#src/web/links.ts";
import { type Fields, notKept, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { problemWords } from "#src/words/problem-words.ts";
import { refusalWords } from "#src/words/refusal-words.ts";

/** Everything on one page: to begin with (`/form`), and for a hearing that there is. */
export function wholeFormRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;

  pages.get("/form", (c) => {
    notKept(c);
    return showNew(services, c);
  });

  pages.post("/form", async (c) => {
    notKept(c);
    const fields = await readForm(c);
    const text = fields.one("text");
    const locale = c.get("locale");
    const problem = textProblem(text);
    const heard = problem ? nothing : services.understand(text);
    const read = readWholeForm(fields, heard, { remove: false });
    const problems: FieldProblem[] = [
      ...(problem ? [{ field: "text", words: refusalWords[locale][problem] }] : []),
      ...("problems" in read ? inWords(c, read.problems) : []),
    ];
    if (problems.length > 0 || "problems" in read) return showNew(services, c, { problems, fields });
    const { secret } = await submitted(services, c, { fields, action: "form" }, async (tx) => {
      const saved = await saveHearing(tx, world, { text, locale, heard, edits: read.edits });
      await promiseProposal(tx, saved);
      return saved;
    });
    const hearing = await findHearing(db, secret);
    if (hearing) await proposeNow(services, hearing);
    return seeOther(c, links(locale).hearing(secret));
  });

  pages.get("/h/:secret/form", async (c) => showForm(services, c, await hearingOfPage(services, c)));

  pages.post("/h/:secret/form", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const fields = await readForm(c);
    const shown = Number(fields.one("version"));
    try {
      // Read inside the submit: a form that comes again gets its first result, whatever has changed since.
      const done = await changeByForm(services, c, fields, "form", (at) => {
        if (at.version !== shown) throw new ChangedElsewhere("the form is of an older version");
        const read = readWholeForm(fields, at.understanding, { remove: true });
        if ("problems" in read) throw new FormProblems(read.problems);
        return { kind: "edits", edits: read.edits };
      });
      return seeOther(c, `${links(c.get("locale")).hearing(secretOf(c))}${changeQuery({ did: "changed", ...done })}`);
    } catch (error) {
      if (error instanceof ChangedElsewhere) return showForm(services, c, hearing, { fields, changedElsewhere: true });
      if (!(error instanceof FormProblems)) throw error;
      return showForm(services, c, hearing, { fields, problems: inWords(c, error.problems) });
    }
  });
}

const nothing: Understanding = {
  scope: "unclear",
  scopeDetail: { confidence: 1, evidence: [] },
  otherKinds: [],
  services: [],
  danger: { level: "none", who: null, evidence: [] },
  needs: [],
  segments: [],
  limits: {},
  currentMeans: [],
};

/** Carried out of the transaction, so that nothing of it stays. */
class ChangedElsewhere extends Error {}
class FormProblems extends Error {
  readonly problems: readonly FormProblem[];
  constructor(problems: readonly FormProblem[]) {
    super("a form cannot be taken");
    this.problems = problems;
  }
}

type CameBack = { readonly fields: Fields; readonly problems?: FieldProblem[]; readonly changedElsewhere?: boolean };

function inWords(c: Context, problems: readonly FormProblem[]): FieldProblem[] {
  const words = problemWords[c.get("locale")];
  return problems.map(({ field, code }) => ({ field, words: words[code] }));
}

async function showNew(services: Services, c: Context, cameBack?: CameBack): Promise<Response> {
  const locale = c.get("locale");
  const { functions } = await services.catalogue.current();
  return show(
    c,
    <WholeFormPage
      locale={locale}
      path={links(locale).form}
      secret=""
      danger={nothing.danger}
      emergencyDesks={noHelp}
      understanding={nothing}
      functions={functions}
      action={links(locale).form}
      back={links(locale).home}
      text=""
      submitId={submitIds(services)("form")}
      version={0}
      {...(cameBack ? { typed: cameBack.fields.record() } : {})}
      {...(cameBack?.problems ? { problems: cameBack.problems } : {})}
    />,
    cameBack ? 422 : 200,
  );
}

async function showForm(services: Services, c: Context, hearing: Hearing, cameBack?: CameBack): Promise<Response> {
  const locale = c.get("locale");
  const { functions } = await services.catalogue.current();
  return show(
    c,
    <WholeFormPage
      locale={locale}
      path={links(locale).hearingForm(secretOf(c))}
      secret={secretOf(c)}
      danger={hearing.understanding.danger}
      emergencyDesks={emergencyHelp(services, c, hearing)}
      understanding={hearing.understanding}
      functions={functions}
      action={links(locale).hearingForm(secretOf(c))}
      back={links(locale).hearing(secretOf(c))}
      text={null}
      submitId={submitIds(services)("form")}
      version={hearing.version}
      {...(cameBack ? { typed: cameBack.fields.record() } : {})}
      {...(cameBack?.problems ? { problems: cameBack.problems } : {})}
      {...(cameBack?.changedElsewhere ? { changedElsewhere: true } : {})}
    />,
    cameBack ? (cameBack.changedElsewhere ? 409 : 422) : 200,
  );
}
