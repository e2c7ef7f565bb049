import type { Context } from "hono";
import type { Draft } from "#src/domain/requests/drafts.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { filledIn, type TextModule } from "#src/domain/requests/text-modules.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { caseDeskWords } from "#src/words/case-desk-words.ts";
import { caseFormWords } from "#src/words/case-form-words.ts";
import { channelWords } from "#src/words/channel-words.ts";
import { deskReportWords } from "#src/words/desk-report-words.ts";
import { labelWords } from "#src/words/label-words.ts";
import { teamworkWords } from "#src/words/teamwork-words.ts";

/** What the answer begins with: somebody's draft that was chosen, one's own with a text put in, or nothing. */
export function begunAnswer(
  c: Context,
  request: StoredRequest,
  drafts: readonly Draft[],
  modules: readonly TextModule[],
  me: string,
): string {
  const [ofRequest, of] = (c.req.query("draft") ?? `${request.id}.${me}`).split(".");
  const draft = drafts.find(({ requestId, accountId }) => requestId === ofRequest && accountId === of)?.body ?? "";
  const module = modules.find(({ id }) => id === c.req.query("module"));
  return [draft, module === undefined ? "" : filledIn(module.body, request)].filter(Boolean).join("\n\n");
}

/** What happened with a case just now, in words; `told`: the names of who was called in a note. */
export function doneWords(done: string | undefined, told: readonly string[], locale: Locale): string | undefined {
  const forms = caseFormWords[locale];
  const team = teamworkWords[locale];
  if (done === "note" && told.length > 0) return team.called.told(told.join(locale === "en" ? ", " : "、"));
  const desk = caseDeskWords[locale];
  const said: Readonly<Record<string, string>> = {
    reply: forms.reply.sent,
    draft: desk.draft.saved,
    "take-back": desk.undo.undone,
    again: channelWords[locale].entry.againDone,
    note: forms.noteForm.saved,
    assign: forms.assignForm.saved,
    move: forms.moveForm.saved,
    merge: desk.joined.done,
    unmerge: desk.joined.undone,
    split: desk.split.done,
    people: desk.people.saved,
    team: desk.team.done,
    ticks: team.onCase.saved,
    labels: labelWords[locale].onCase.saved,
    seen: team.called.seenDone,
    finding: deskReportWords[locale].finding.saved,
  };
  return done !== undefined && Object.hasOwn(said, done) ? said[done] : undefined;
}
