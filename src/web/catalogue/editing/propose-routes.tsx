import type { Context, Hono } from "hono";
import { editConflicts, editsOf } from "#src/domain/advice/catalogue/editing/edit-queries.ts";
import { faultsOfEdit, proposeEdit } from "#src/domain/advice/catalogue/editing/propose-edit.ts";
import { threeWay } from "#src/domain/advice/catalogue/editing/three-way.ts";
import type { Means } from "#src/domain/advice/means.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { changedMeans, type EditValues, typedValues, valuesOf } from "#src/web/catalogue/editing/edit-fields.ts";
import { EditJsonPage } from "#src/web/catalogue/editing/edit-json-page.tsx";
import { EditMeansPage } from "#src/web/catalogue/editing/edit-means-page.tsx";
import { editorOf } from "#src/web/catalogue/editing/editor-of.ts";
import { SettlePage } from "#src/web/catalogue/editing/settle-page.tsx";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { links } from "#src/web/links.ts";
import { type Fields, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { catalogueEditWords } from "#src/words/catalogue-edit-words.ts";
import { plainWords } from "#src/words/furigana.ts";
import { refusalWords } from "#src/words/refusal-words.ts";
import { settleWords } from "#src/words/settle-words.ts";

/** Proposing a change of a means: by the form, as a whole, or out of a conflict with new files. */
export function proposeRoutes(pages: Hono, services: Services): void {
  const { db } = services;

  const meansOf = async (c: Context) => {
    const catalogue = await services.catalogue.current();
    const means = catalogue.meansById.get(c.req.param("id") ?? "");
    const hash = catalogue.entries.find((entry) => entry.kind === "means" && entry.id === means?.id)?.hash;
    if (!means || hash === undefined) throw new Refusal("not-found");
    return { catalogue, means, hash };
  };

  /** Keeps the change and leads to it, or says what is in the way: field problems, or faults of the whole. */
  const propose = async (c: Context, fields: Fields, body: unknown) => {
    const { accountId: by } = editorOf(c);
    const { catalogue, means } = await meansOf(c);
    const reason = fields.one("reason").trim();
    const faults = faultsOfEdit(catalogue, "means", body);
    if (faults.length > 0) return { problems: [], faults };
    const command = { kind: "means", body, reason, by, baseHash: fields.one("base") } as const;
    try {
      const id = await submitted(services, c, { fields, action: `edit ${means.id}` }, (tx) =>
        proposeEdit(tx, services.world, catalogue, command),
      );
      return seeOther(c, links(c.get("locale")).catalogueEdit(id));
    } catch (error) {
      const code = error instanceof Refusal ? error.code : "";
      if (!isAnswered(code)) throw error;
      return { problems: [{ field: "reason", words: refusalWords[c.get("locale")][code] }], faults: [] };
    }
  };

  const form = async (
    c: Context,
    means: Means,
    page: {
      hash: string;
      values: EditValues;
      reason: string;
      problems: readonly FieldProblem[];
      faults: readonly string[];
    },
  ) => {
    const waiting = (await editsOf(db, "means", means.id)).find(({ state }) => state === "proposed");
    return (
      <EditMeansPage
        {...page}
        locale={c.get("locale")}
        path={links(c.get("locale")).editMeans(means.id)}
        means={means}
        baseHash={page.hash}
        submitId={submitIds(services)("edit")}
        waiting={waiting?.id ?? null}
      />
    );
  };

  pages.get("/catalogue/:id/edit", async (c) => {
    editorOf(c);
    const { means, hash } = await meansOf(c);
    return show(c, await form(c, means, { hash, values: valuesOf(means), reason: "", problems: [], faults: [] }));
  });

  pages.post("/catalogue/:id/edit", async (c) => {
    editorOf(c);
    const { means } = await meansOf(c);
    const fields = await readForm(c);
    const values = typedValues(means, fields);
    const { body, problems } = changedMeans(means, values, c.get("locale"));
    const outcome = problems.length > 0 ? { problems, faults: [] } : await propose(c, fields, body);
    if (outcome instanceof Response) return outcome;
    const page = { hash: fields.one("base"), values, reason: fields.one("reason"), ...outcome };
    return show(c, await form(c, means, page), 422);
  });

  const whole = (
    c: Context,
    means: Means,
    page: Omit<Parameters<typeof EditJsonPage>[0], "locale" | "path" | "means" | "submitId">,
  ) => (
    <EditJsonPage
      {...page}
      locale={c.get("locale")}
      path={links(c.get("locale")).editMeansAll(means.id)}
      means={means}
      submitId={submitIds(services)("edit")}
    />
  );

  pages.get("/catalogue/:id/edit/all", async (c) => {
    editorOf(c);
    const { means, hash } = await meansOf(c);
    const json = JSON.stringify(means, null, 2);
    return show(c, whole(c, means, { baseHash: hash, json, reason: "", problems: [], faults: [] }));
  });

  pages.post("/catalogue/:id/edit/all", async (c) => {
    editorOf(c);
    const { means } = await meansOf(c);
    const fields = await readForm(c);
    const json = fields.one("json");
    const words = catalogueEditWords[c.get("locale")].edit.problems;
    const body = parsed(json);
    const wrong = body === undefined ? words.json : Object(body).id === means.id ? null : words.id;
    const outcome =
      wrong === null ? await propose(c, fields, body) : { problems: [{ field: "json", words: wrong }], faults: [] };
    if (outcome instanceof Response) return outcome;
    return show(
      c,
      whole(c, means, { baseHash: fields.one("base"), json, reason: fields.one("reason"), ...outcome }),
      422,
    );
  });

  const conflictOf = async (c: Context) => {
    const conflict = (await editConflicts(db)).find(
      ({ kind, entryId }) => kind === "means" && entryId === c.req.param("id"),
    );
    if (!conflict) throw new Refusal("not-found");
    return conflict;
  };

  pages.get("/catalogue-edits/settle/:id", async (c) => {
    editorOf(c);
    return settlePage(c, {}, plainWords(settleWords[c.get("locale")].reason), {
      problems: [],
      faults: [],
    });
  });

  pages.post("/catalogue-edits/settle/:id", async (c) => {
    editorOf(c);
    const fields = await readForm(c);
    const conflict = await conflictOf(c);
    const chosen = Object.fromEntries(
      Object.keys(fields.record())
        .filter((name) => name.startsWith("take."))
        .map((name) => [name.slice("take.".length), fields.one(name)]),
    );
    const { merged } = threeWay(conflict.base?.body, conflict.file?.body, conflict.ours.body, (path) =>
      chosen[path] === "file" ? "file" : "ours",
    );
    const outcome = await propose(c, fields, merged);
    return outcome instanceof Response ? outcome : settlePage(c, chosen, fields.one("reason"), outcome);
  });

  const settlePage = async (
    c: Context,
    chosen: Readonly<Record<string, string>>,
    reason: string,
    outcome: { problems: readonly FieldProblem[]; faults: readonly string[] },
  ) => {
    const { means, hash } = await meansOf(c);
    const conflict = await conflictOf(c);
    const { differences } = threeWay(conflict.base?.body, conflict.file?.body, conflict.ours.body, () => "ours");
    const failed = outcome.problems.length > 0 || outcome.faults.length > 0;
    const locale = c.get("locale");
    return show(
      c,
      <SettlePage
        locale={locale}
        path={links(locale).settleMeans(means.id)}
        means={means}
        baseHash={hash}
        differences={differences}
        gone={conflict.file === null}
        chosen={chosen}
        reason={reason}
        {...outcome}
        submitId={submitIds(services)("settle")}
      />,
      failed ? 422 : 200,
    );
  };
}

/** Refusals that the form itself can answer, with what was typed kept. */
const answered = ["reason-missing", "too-long", "nothing-changed", "edit-open", "stale-form", "entry-faulty"] as const;

function isAnswered(code: string): code is (typeof answered)[number] {
  return answered.some((one) => one === code);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // NOTE text that is no JSON is bad input, told beside the field.
    return undefined;
  }
}
