import type { Context, Hono } from "hono";
import { deskThemes } from "#src/domain/desks/desk-vocabulary.ts";
import { importFields } from "#src/domain/desks/importing/import-field.ts";
import { type ProblemCode, problemCodes } from "#src/domain/desks/importing/import-problem.ts";
import {
  importById,
  importSources,
  problemsOf,
  recentImports,
  type StoredImport,
  sameFileBefore,
} from "#src/domain/desks/importing/import-queries.ts";
import { type FileFault, openFile } from "#src/domain/desks/importing/open-file.ts";
import {
  decideMapping,
  discardImport,
  fileHash,
  orderImport,
  startImport,
} from "#src/domain/desks/importing/start-import.ts";
import type { Services } from "#src/http/services.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { problemsAtOnce } from "#src/web/desks/importing/import-outcome.tsx";
import { ImportPage } from "#src/web/desks/importing/import-page.tsx";
import { ImportsPage } from "#src/web/desks/importing/imports-page.tsx";
import type { TypedMapping } from "#src/web/desks/importing/mapping-form.tsx";
import { keeperOf } from "#src/web/desks/keeper-of.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { links } from "#src/web/links.ts";
import {
  type Fields,
  oneLine,
  readFile,
  readForm,
  seeOther,
  show,
  submitIds,
  submitted,
} from "#src/web/page-context.ts";
import { deskImportWords } from "#src/words/desk-import-words.ts";
import { prefectureCodes } from "#src/words/prefecture-words.ts";

/** Imports on one page, the newest. */
const shownImports = 50;

/** Handing in a file, saying what its columns are, looking at what it would do, putting it in force, taking it back. */
export function importRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;

  const listPage = async (
    c: Context,
    typed: { source: string; sourceName: string; whole: boolean },
    problems: readonly FieldProblem[],
  ) => {
    const locale = c.get("locale");
    const page = (
      <ImportsPage
        locale={locale}
        path={links(locale).deskImports}
        imports={await recentImports(db, shownImports)}
        sources={await importSources(db)}
        typed={typed}
        problems={problems}
        submitId={submitIds(services)("import")}
      />
    );
    return show(c, page, problems.length > 0 ? 422 : 200);
  };

  pages.get("/desk-imports", async (c) => {
    keeperOf(c);
    return listPage(c, { source: "", sourceName: "", whole: false }, []);
  });

  pages.post("/desk-imports", async (c) => {
    const { accountId: by } = keeperOf(c);
    const locale = c.get("locale");
    const faults = deskImportWords[locale].list.faults;
    const fields = await readForm(c);
    const typed = {
      source: fields.one("source"),
      sourceName: oneLine(fields.one("sourceName")),
      whole: fields.one("whole") === "yes",
    };
    const file = await readFile(c, "file");
    const known = (await importSources(db)).find(({ id }) => id === typed.source);
    const opened = file ? openFile(file.bytes) : null;
    const problems: FieldProblem[] = [];
    if (!file || opened === null) problems.push({ field: "file", words: faults["no-file"] });
    else if (typeof opened === "string") problems.push({ field: "file", words: faults[opened satisfies FileFault] });
    else if (known && known.kind !== opened.format) problems.push({ field: "source", words: faults["other-kind"] });
    if (!known && (typed.sourceName === "" || typed.sourceName.length > 200))
      problems.push({ field: "sourceName", words: faults["no-source"] });
    if (problems.length > 0 || !file || opened === null || typeof opened === "string")
      return listPage(c, typed, problems);
    const command = {
      fileName: oneLine(file.name),
      bytes: file.bytes,
      opened,
      source: known ? { id: known.id } : { name: typed.sourceName },
      isWhole: typed.whole,
      by,
    };
    const action = `import desks ${fileHash(file.bytes)}`;
    const id = await submitted(services, c, { fields, action }, (tx) => startImport(tx, world, command));
    return seeOther(c, links(locale).deskImport(id));
  });

  const importOf = async (c: Context): Promise<StoredImport> => {
    const id = c.req.param("id") ?? "";
    const imported = isUuid(id) ? await importById(db, id) : null;
    if (!imported) throw new Refusal("not-found");
    return imported;
  };

  const onePage = async (
    c: Context,
    imported: StoredImport,
    typed: TypedMapping | null,
    fieldProblems: readonly FieldProblem[],
  ) => {
    const locale = c.get("locale");
    const code = problemCodes.find((each) => each === c.req.query("problem")) ?? null;
    const from = /^\d{1,7}$/.test(c.req.query("from") ?? "") ? Number(c.req.query("from")) : 0;
    const isRunning = ["checking", "applying", "undoing"].includes(imported.state);
    // While it works the page comes again by itself: there is nothing on it to type.
    if (isRunning) c.header("refresh", "2");
    const page = (
      <ImportPage
        locale={locale}
        path={links(locale).deskImport(imported.id)}
        imported={imported}
        typed={typed}
        again={c.req.query("again") === "1" || fieldProblems.length > 0}
        fieldProblems={fieldProblems}
        shown={{ problems: isRunning ? [] : await shownProblems(imported.id, code, from), code, from }}
        sameBefore={imported.state === "checked" ? await sameFileBefore(db, imported) : null}
        submitIds={submitIds(services)}
      />
    );
    return show(c, page, fieldProblems.length > 0 ? 422 : 200);
  };

  const shownProblems = (id: string, code: ProblemCode | null, from: number) =>
    problemsOf(db, id, { code, from, limit: problemsAtOnce });

  pages.get("/desk-imports/:id", async (c) => {
    keeperOf(c);
    const imported = await importOf(c);
    const typed = imported.mapping ? { ...imported.mapping, isWhole: imported.isWhole } : null;
    return onePage(c, imported, typed, []);
  });

  pages.post("/desk-imports/:id/mapping", async (c) => {
    keeperOf(c);
    const imported = await importOf(c);
    const fields = await readForm(c);
    const typed = typedMapping(fields, imported.mapping?.columns.length ?? 0);
    const words = deskImportWords[c.get("locale")].one.mapping;
    const problems: FieldProblem[] = [];
    if (typed.fields.filter((field) => field === "name").length !== 1)
      problems.push({ field: "column.0", words: words.nameMissing });
    if (typed.audience.length === 0) problems.push({ field: "audience", words: words.audience });
    if (!/^(0\d{1,4})?$/.test(typed.areaCode)) problems.push({ field: "areaCode", words: words.areaCodeWrong });
    if (problems.length > 0) return onePage(c, imported, typed, problems);
    await submitted(services, c, { fields, action: `map desk import ${imported.id}` }, async (tx) => {
      await decideMapping(tx, imported.id, typed);
      return {};
    });
    return seeOther(c, links(c.get("locale")).deskImport(imported.id));
  });

  pages.post("/desk-imports/:id/act", async (c) => {
    keeperOf(c);
    const fields = await readForm(c);
    const act = fields.one("act");
    const id = c.req.param("id");
    if (!isUuid(id)) throw new Refusal("not-found");
    await submitted(services, c, { fields, action: `act on desk import ${id}` }, async (tx) => {
      if (!(await importById(tx, id))) throw new Refusal("not-found");
      if (act === "apply" || act === "undo") await orderImport(tx, id, act);
      else if (act === "discard") await discardImport(tx, id);
      else throw new Refusal("invalid-body");
      return {};
    });
    const to = links(c.get("locale"));
    return seeOther(c, act === "discard" ? to.deskImports : to.deskImport(id));
  });
}

/** The form of the columns as typed; what makes no sense is as if it were not chosen. */
function typedMapping(fields: Fields, columns: number) {
  const audience = (["person", "organisation"] as const).filter((who) => fields.all("audience").includes(who));
  return {
    fields: Array.from({ length: columns }, (_, i) => {
      const typed = fields.one(`column.${i}`);
      return importFields.find((field) => field === typed) ?? "keep";
    }),
    theme: deskThemes.find((theme) => theme === fields.one("theme")) ?? "living",
    prefecture: prefectureCodes.find((code) => code === fields.one("prefecture")) ?? "",
    audience,
    areaCode: oneLine(fields.one("areaCode")),
    isWhole: fields.one("whole") === "yes",
  };
}
