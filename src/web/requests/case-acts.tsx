import type { Context } from "hono";
import type { Tx } from "#src/db/write.ts";
import type { MailFile } from "#src/domain/notify/parsed-mail.ts";
import type { CaseSeen } from "#src/domain/requests/change-case.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { links } from "#src/web/links.ts";
import { type Fields, readForm, seeOther, submitted } from "#src/web/page-context.ts";
import type { CaseForm } from "#src/web/requests/case-forms.tsx";
import { memberOf } from "#src/web/requests/member-of.ts";
import { readFiles, withFiles } from "#src/web/requests/sent-files.ts";
import { requestOfPage, showRequest } from "#src/web/requests/show-request.tsx";
import { caseDeskWords } from "#src/words/case-desk-words.ts";
import { caseWords } from "#src/words/case-words.ts";
import { deskReportWords } from "#src/words/desk-report-words.ts";
import { refusalWords } from "#src/words/refusal-words.ts";
import { teamworkWords } from "#src/words/teamwork-words.ts";

/** The work of a form; the address that it leads to as text, anything else: to the request. */
type Work = (tx: Tx, seen: CaseSeen, fields: Fields, files: readonly MailFile[]) => Promise<unknown>;
export type Act = (c: Context, form: CaseForm, work: Work) => Promise<Response>;

/** Does the work of a form of a request once, or shows the request again with what was typed and why. */
export function caseActs(services: Services): Act {
  return async (c, form, work) => {
    memberOf(c);
    const request = await requestOfPage(services, c);
    const typed = await readForm(c);
    const files = form === "reply" ? await readFiles(c, "files") : [];
    const fields = withFiles(typed, files);
    const version = Number(fields.one("version"));
    const seen = { organisationId: request.organisationId, id: request.id, version };
    const here = links(c.get("locale")).request(request.id);
    try {
      const { to } = await submitted(services, c, { fields, action: `${form} ${request.id}` }, async (tx) => {
        const to = await work(tx, seen, fields, files);
        return { to: typeof to === "string" ? to : null };
      });
      return seeOther(c, to ?? `${here}?done=${form}`);
    } catch (error) {
      const back = error instanceof Refusal ? cameBackFor(c, form, error, fields) : null;
      if (back === null) throw error;
      return showRequest(services, c, await requestOfPage(services, c), back);
    }
  };
}

/** The form as it was typed, with the refusal in words at its field; null where it is not about the form. */
function cameBackFor(c: Context, form: CaseForm, refusal: Refusal, fields: Fields) {
  // What can be chosen several times is ids: they stand in one text.
  const typed = Object.fromEntries(Object.entries(fields.record()).map(([name, values]) => [name, values.join(" ")]));
  if (refusal.code === "changed-meanwhile") return { form, typed, problems: [], changed: true };
  const locale = c.get("locale");
  const desk = caseDeskWords[locale];
  const { finding } = deskReportWords[locale];
  const words: Readonly<Record<string, string>> = {
    ...caseWords[locale].problems,
    "merge-impossible": desk.joined.numberWrong,
    "nothing-chosen": desk.split.none,
    "finding-empty": finding.empty,
    "finding-has-names": finding.hasNames,
    "too-long": finding.tooLong,
    "mail-invalid": refusalWords[locale]["mail-invalid"],
    "too-many-people": refusalWords[locale]["too-many-people"],
    "items-open": teamworkWords[locale].onCase.itemsOpen,
  };
  const said = words[refusal.code];
  if (said === undefined || refusal.field === undefined) return null;
  const field = refusal.field === "body" ? `${form}-body` : refusal.field;
  return { form, typed, problems: [{ field, words: said }], changed: false };
}
