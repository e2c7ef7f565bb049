import type { Context } from "hono";
import type { Desk } from "#src/domain/desks/desk.ts";
import { listedDesk } from "#src/domain/desks/directory/listed-desk.ts";
import { type DeskProblem, deskProblems, isOurs, type TypedDesk } from "#src/domain/desks/editing/desk-form.ts";
import { disputes, shownOf, storedService } from "#src/domain/desks/editing/edit-desk.ts";
import { isPlainWeekly } from "#src/domain/desks/editing/hours-typed.ts";
import { hoursRows } from "#src/domain/desks/hours-rows.ts";
import type { HsdsRecord } from "#src/domain/desks/hsds/hsds-record.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { hoursLines } from "#src/web/desks/desk-in-words.ts";
import { EditDeskPage } from "#src/web/desks/editing/edit-desk-page.tsx";
import { withSpareRows } from "#src/web/desks/editing/read-desk-form.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { show, submitIds } from "#src/web/page-context.ts";
import { deskEditWords } from "#src/words/desk-edit-words.ts";

/** An entry as somebody edits it. */
type StoredService = NonNullable<Awaited<ReturnType<typeof storedService>>>;
export type DeskEntry = { readonly stored: StoredService; readonly record: HsdsRecord; readonly desk: Desk };

/** The entry of a service, also of one that is not offered any more. @throws Refusal `not-found` */
export async function deskEntry({ db, directory }: Services, id: string): Promise<DeskEntry> {
  const stored = await storedService(db, id);
  if (!stored) throw new Refusal("not-found");
  const record = shownOf(stored);
  // Also one that is not offered any more: it may be offered again.
  const desk = listedDesk({ ...record, status: "active" }, directory.last.find);
  if (!desk) throw new Error("an active service is always listed");
  return { stored, record, desk };
}

/** What is wrong with what was typed, in words. */
export function formProblems(
  { record, desk }: DeskEntry,
  typed: TypedDesk,
  today: string,
  locale: Locale,
): FieldProblem[] {
  const { problems } = deskEditWords[locale];
  return deskProblems(record, desk, typed, today).map(({ field, code }) => ({
    field,
    words: problems[code satisfies DeskProblem["code"]],
  }));
}

/** The form of an entry, for the team or (`keeper`) at a mailed link. */
export function editFormPage(
  services: Services,
  c: Context,
  form: {
    readonly entry: DeskEntry;
    readonly typed: TypedDesk;
    readonly reason: string;
    readonly problems: readonly FieldProblem[];
    readonly path: string;
    readonly keeper?: { readonly action: string; readonly back: string };
  },
): Response {
  const { stored, record, desk } = form.entry;
  const locale = c.get("locale");
  const kept = { ...desk, schedules: desk.schedules.filter((rule) => !isPlainWeekly(rule)) };
  const unsaid = { ...kept, schedules: kept.schedules.filter((_rule, i) => hoursRows(kept)[i]?.only === null) };
  const page = (
    <EditDeskPage
      locale={locale}
      path={form.path}
      desk={desk}
      isOurs={isOurs(record)}
      source={services.directory.last.sources.get(stored.sourceId)?.name ?? ""}
      seq={stored.seq}
      typed={withSpareRows(form.typed)}
      reason={form.reason}
      kept={hoursLines(unsaid, locale)}
      disputes={disputes(stored)}
      problems={form.problems}
      submitId={submitIds(services)("edit")}
      {...(form.keeper ? { keeper: form.keeper } : {})}
    />
  );
  return show(c, page, form.problems.length > 0 ? 422 : 200);
}

/** What a refusal means to somebody at the form, who keeps what was typed; undefined for those that have a page of their own. */
export function saidAtTheForm(refusal: unknown, locale: Locale): string | undefined {
  if (!(refusal instanceof Refusal)) return undefined;
  const words = deskEditWords[locale].form;
  return { "changed-meanwhile": words.meanwhile, "nothing-changed": words.nothing, "entry-faulty": words.unsound }[
    refusal.code
  ];
}
