import type { Context, Hono } from "hono";
import { countStaff } from "#src/domain/accounts/count-staff.ts";
import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import { approveEdit, rejectEdit } from "#src/domain/advice/catalogue/editing/decide-edit.ts";
import {
  bodiesOf,
  editById,
  editConflicts,
  previewOf,
  recentEdits,
} from "#src/domain/advice/catalogue/editing/edit-queries.ts";
import { canApprove } from "#src/domain/advice/catalogue/editing/editing-policy.ts";
import { askPreview } from "#src/domain/advice/catalogue/editing/preview-edit.ts";
import { threeWay } from "#src/domain/advice/catalogue/editing/three-way.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { EditPage } from "#src/web/catalogue/editing/edit-page.tsx";
import { editorOf } from "#src/web/catalogue/editing/editor-of.ts";
import { EditsPage } from "#src/web/catalogue/editing/edits-page.tsx";
import { links } from "#src/web/links.ts";
import { pathOf, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";

/** Changes on one page, the newest. */
const shownEdits = 100;

/** The team's list of changes, each change with its preview, and the decision. */
export function editingRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;

  pages.get("/catalogue-edits", async (c) => {
    editorOf(c);
    const locale = c.get("locale");
    const catalogue = await services.catalogue.current();
    return show(
      c,
      <EditsPage
        locale={locale}
        path={pathOf(c)}
        edits={await recentEdits(db, shownEdits)}
        conflicts={await editConflicts(db)}
        nameOf={nameIn(catalogue, locale)}
      />,
    );
  });

  pages.get("/catalogue-edits/:id", async (c) => {
    const { accountId } = editorOf(c);
    const locale = c.get("locale");
    const edit = await editOf(c);
    const catalogue = await services.catalogue.current();
    const { base, proposed } = await bodiesOf(db, edit);
    const before = base ?? {};
    const now = catalogue.entries.find((entry) => entry.kind === edit.kind && entry.id === edit.entryId);
    const preview = await previewOf(db, edit.id);
    // While it is worked out the page comes again by itself: there is nothing on it to type.
    if (preview !== null && preview.state !== "done") c.header("refresh", "5");
    return show(
      c,
      <EditPage
        locale={locale}
        path={links(locale).catalogueEdit(edit.id)}
        edit={edit}
        nameOf={nameIn(catalogue, locale)}
        means={catalogue.meansById.get(edit.entryId)}
        differences={threeWay(before, before, proposed, () => "ours").differences}
        preview={preview}
        mine={edit.proposedBy === accountId}
        mayApprove={canApprove(edit, accountId, await countStaff(db))}
        outdated={(now?.hash ?? null) !== edit.baseHash}
        submitIds={submitIds(services)}
      />,
    );
  });

  pages.post("/catalogue-edits/:id/decide", async (c) => {
    const { accountId: by } = editorOf(c);
    const { id: editId } = await editOf(c);
    const fields = await readForm(c);
    const decision = fields.one("decision");
    const staff = await countStaff(db);
    await submitted(services, c, { fields, action: `decide ${editId}` }, async (tx) => {
      if (decision === "approve") await approveEdit(tx, world, { editId, by, staff });
      else if (decision === "reject") await rejectEdit(tx, world, { editId, by });
      else if (decision === "preview") await askPreview(tx, world, editId);
      else throw new Refusal("invalid-body");
      return {};
    });
    services.catalogue.recheck();
    return seeOther(c, links(c.get("locale")).catalogueEdit(editId));
  });

  const editOf = async (c: Context) => {
    const id = c.req.param("id") ?? "";
    const edit = isUuid(id) ? await editById(db, id) : null;
    if (!edit) throw new Refusal("not-found");
    return edit;
  };
}

function nameIn({ meansById, functionById }: Catalogue, locale: Locale): (kind: string, id: string) => string {
  return (kind, id) => (kind === "function" ? functionById : meansById).get(id)?.name[locale] ?? id;
}
