import type { Context } from "hono";
import type { Tx } from "#src/db/write.ts";
import { changeHearing, type HearingChange } from "#src/domain/advice/hearing/change-hearing.ts";
import { findHearing, type Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { forPage, promiseProposal, propose } from "#src/domain/advice/proposals/propose.ts";
import { nextQuestion, questionForPage } from "#src/domain/advice/questions/next-question.ts";
import { type DangerBox, dangerBox } from "#src/domain/desks/danger-box.ts";
import { aboutChild, dangerKindsHeard } from "#src/domain/desks/danger-kinds-heard.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { isPageOnly, type WayToDesk } from "#src/domain/desks/way-to-desk.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { calmOf, type EmergencyHelp, noHelp, quotesOf } from "#src/web/advice/emergency-help.ts";
import { foreignLanguageOf } from "#src/web/advice/foreign-language.ts";
import { languagesLine, openShort } from "#src/web/desks/desk-in-words.ts";
import { deskShown, desksForAnybody } from "#src/web/desks/desk-shown.ts";
import type { DeskShown } from "#src/web/kit/desk-list.tsx";
import { type Fields, privately, submitted } from "#src/web/page-context.ts";
import { dangerBoxWords } from "#src/words/danger-box-words.ts";
import { kitWords } from "#src/words/kit-words.ts";

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
  const locale = c.get("locale");
  const at = services.world.clock.now();
  // Hearings from before kinds were told, and dangers whose kind no words tell, are read once more.
  const kinds = danger.kinds?.length ? danger.kinds : dangerKindsHeard(hearing.text, danger.evidence);
  const isSilent = segments.some(({ access }) => access.hearing === "deaf" || access.speech === "limited");
  const language = foreignLanguageOf(hearing.text) ?? (locale === "en" ? locale : undefined);
  const box = dangerBox(services.desks, { danger, kinds, text: hearing.text, isSilent, language, at });
  const { id, version } = hearing;
  if (box.desks.length === 0) return noHelp;
  const fitting = box.desks.map(({ desk, way }) => inBox(desk, way, box, at, locale));
  const shown = new Set(fitting.map(({ key }) => key));
  // Lines about children are for nobody's grown-up trouble.
  const isOfChild = aboutChild(hearing.text) || box.isCarer;
  const ofChildren = new Set(services.desks.flatMap(({ x_yorozu: own }) => (own.theme === "children" ? own.key : [])));
  const others = desksForAnybody(services, at, locale).filter(
    ({ key }) => !shown.has(key) && (isOfChild || !ofChildren.has(key)),
  );
  return {
    desks: [...fitting, ...others],
    to: box.isSilent ? "silent" : box.isCarer ? "child" : box.isUnanswered ? "unanswered" : "anybody",
    quotes: quotesOf(hearing.text, danger),
    calm: id === undefined || version === undefined ? null : calmOf({ id, version }),
  };
}

function factsOf({ phones }: Desk, { open, pays }: WayToDesk, at: Date, locale: Locale): string {
  const isFree = pays === "nobody" && phones.length > 0;
  const facts = [openShort(open, at, locale), ...(isFree ? [dangerBoxWords[locale].free] : [])];
  return facts.join(kitWords[locale].desk.and);
}

/** A desk of the box: for who cannot call without its number, for whom Japanese is hard with what it says of languages. */
function inBox(desk: Desk, way: WayToDesk, { isSilent, isForeign }: DangerBox, at: Date, locale: Locale): DeskShown {
  const shown = { ...deskShown(desk, way, at, locale), facts: factsOf(desk, way, at, locale) };
  const { rescue, withoutVoice, note, foreignLanguagesBy } = desk.x_yorozu;
  if (isSilent) {
    const how = withoutVoice?.[locale];
    // Whose hours are told are those of its office.
    const hours = how === undefined || rescue ? shown.hours : null;
    const written = how === undefined ? (shown.written ?? []) : [];
    const facts = hours === null ? "" : openShort(way.open, at, locale);
    return {
      ...shown,
      phone: null,
      free: null,
      hours,
      facts,
      written,
      what: how ?? shown.what,
      isHow: how !== undefined,
    };
  }
  if (isForeign) {
    const inOthers = foreignLanguagesBy.length > 0 ? note?.[locale] : undefined;
    const spoken = rescue ? dangerBoxWords[locale].sayLanguage : (inOthers ?? languagesLine(desk, locale));
    if (spoken !== undefined) return { ...shown, what: spoken, isHow: true };
  }
  if (isPageOnly(desk) && note) return { ...shown, what: note[locale], isHow: true };
  return rescue ? { ...shown, what: null } : shown;
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
