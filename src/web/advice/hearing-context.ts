import type { Context } from "hono";
import type { Tx } from "#src/db/write.ts";
import { changeHearing, type HearingChange } from "#src/domain/advice/hearing/change-hearing.ts";
import { findHearing, type Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { forPage, promiseProposal, propose } from "#src/domain/advice/proposals/propose.ts";
import { nextQuestion, questionForPage } from "#src/domain/advice/questions/next-question.ts";
import { dangerBox } from "#src/domain/desks/danger-box.ts";
import { aboutChild, dangerKindsHeard } from "#src/domain/desks/danger-kinds-heard.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { inBox, inBoxAbroad, languageOfBox } from "#src/web/advice/box-desks.ts";
import { calmOf, type EmergencyHelp, noHelp, quotesOf } from "#src/web/advice/emergency-help.ts";
import { foreignLanguageOf } from "#src/web/advice/foreign-language.ts";
import { desksForAnybody } from "#src/web/desks/desk-shown.ts";
import { type Fields, privately, submitted } from "#src/web/page-context.ts";

/** The key in the address, which nothing else may learn: see `privately`. */
export function secretOf(c: Context): string {
  return c.req.param("secret") ?? "";
}

/**
 * The hearing that the key in the address opens; the answer is marked as private.
 *
 * @throws Refusal `not-found`
 */
export async function hearingOfPage(services: Services, c: Context): Promise<Hearing> {
  privately(c);
  const hearing = await findHearing(services.db, secretOf(c));
  if (!hearing) throw new Refusal("not-found");
  return hearing;
}

/**
 * What every page of this hearing shows on top; no desks when nobody is in danger. Those for the danger that was heard
 * first (`dangerBox`), then those for any trouble: all in one place. A text that is not of a hearing cannot be answered.
 */
export function emergencyHelp(
  services: Services,
  c: Context,
  hearing: Pick<Hearing, "understanding" | "text"> & Partial<Pick<Hearing, "id" | "version">>,
): EmergencyHelp {
  const { danger, segments } = hearing.understanding;
  const at = services.world.clock.now();
  const abroad = languageOfBox(hearing.text, c.get("locale"));
  const locale = abroad === "en" ? abroad : c.get("locale");
  // Hearings from before kinds were told, and dangers whose kind no words tell, are read once more.
  const kinds = danger.kinds?.length ? danger.kinds : dangerKindsHeard(hearing.text, danger.evidence);
  const isSilent = segments.some(({ access }) => access.hearing === "deaf" || access.speech === "limited");
  const language = foreignLanguageOf(hearing.text) ?? (locale === "en" ? locale : undefined);
  const box = dangerBox(services.desks, { danger, kinds, text: hearing.text, isSilent, language, at });
  const { id, version } = hearing;
  if (box.desks.length === 0) return noHelp;
  const fitting = box.desks.map(({ desk, way }) =>
    abroad === undefined || abroad === "en"
      ? inBox(desk, way, box, { at, locale, text: hearing.text })
      : inBoxAbroad(desk, way, at, { locale, abroad }),
  );
  const shown = new Set(fitting.map(({ key }) => key));
  // Lines about children are for nobody's grown-up trouble.
  const isOfChild = aboutChild(hearing.text) || box.isCarer;
  const ofChildren = new Set(services.desks.flatMap(({ x_yorozu: own }) => (own.theme === "children" ? own.key : [])));
  const others = (abroad === undefined || abroad === "en" ? desksForAnybody(services, at) : [])
    .map(({ desk, way }) => inBox(desk, way, box, { at, locale, text: hearing.text }))
    .filter(({ key }) => !shown.has(key) && (isOfChild || !ofChildren.has(key)));
  return {
    desks: [...fitting, ...others],
    to: box.isSilent ? "silent" : box.isCarer ? "child" : box.isUnanswered ? "unanswered" : "anybody",
    quotes: quotesOf(hearing.text, danger),
    text: hearing.text,
    abroad,
    calm: id === undefined || version === undefined ? null : calmOf({ id, version }),
  };
}

/** Solves the hearing as it is now, keeps the proposal, and finds what to ask next; what takes longer than a page waits, or finds no free thread, is made by a job. */
export async function proposeNow(services: Services, hearing: Hearing): Promise<void> {
  const { db, world, solver, metrics } = services;
  const parts = { catalogue: await services.catalogue.current(), solver, observe: metrics.observeSolve };
  await Promise.all([
    propose(db, world, parts, hearing, forPage),
    nextQuestion(db, world, parts, hearing, questionForPage),
  ]);
}

/** What a change by a form did: the version it made, how many corrections stood before it (null: it cannot be taken back), the group it added. */
export type Changed = { readonly version: number; readonly keep: number | null; readonly added: string | null };

/** Changes the hearing of the address once, by a form, and proposes anew. */
export async function changeByForm(
  services: Services,
  c: Context,
  fields: Fields,
  action: string,
  changeOf: (hearing: Hearing) => HearingChange,
): Promise<Changed> {
  const hearing = await hearingOfPage(services, c);
  const done = await submitted(services, c, { fields, action: `${action} ${hearing.id}` }, async (tx: Tx) => {
    const change = changeOf(hearing);
    const { version, editsBefore } = await changeHearing(tx, services.world, hearing, change);
    await promiseProposal(tx, hearing);
    return {
      version,
      keep: change.kind === "edits" || change.kind === "answer" ? editsBefore : null,
      added: addedBy(change),
    };
  });
  const now = await findHearing(services.db, secretOf(c));
  if (now) await proposeNow(services, now);
  return done;
}

function addedBy(change: HearingChange): string | null {
  const added = change.kind === "edits" ? change.edits.find(({ op }) => op === "add-segment") : undefined;
  return added?.op === "add-segment" ? added.id : null;
}
