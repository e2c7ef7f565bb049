import type { Context } from "hono";
import type { Tx } from "#src/db/write.ts";
import { changeHearing, type HearingChange } from "#src/domain/advice/hearing/change-hearing.ts";
import { findHearing, type Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { forPage, promiseProposal, propose } from "#src/domain/advice/proposals/propose.ts";
import { nextQuestion, questionForPage } from "#src/domain/advice/questions/next-question.ts";
import type { DangerKind } from "#src/domain/advice/vocabulary.ts";
import { coverKindsFirst } from "#src/domain/desks/cover-kinds.ts";
import { aboutChild, dangerKindsHeard } from "#src/domain/desks/danger-kinds-heard.ts";
import { emergencyOrder } from "#src/domain/desks/emergency-order.ts";
import { aboutWoman } from "#src/domain/desks/serves-only.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { deskShown, desksForAnybody } from "#src/web/desks/desk-shown.ts";
import type { DeskShown } from "#src/web/kit/desk-list.tsx";
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
 * The desks that every page of this hearing shows on top; none when nobody is in danger. Those for the danger that was
 * heard first, then those for any trouble: all in one place.
 */
export function emergencyDesks(
  services: Services,
  c: Context,
  hearing: Pick<Hearing, "understanding" | "text">,
): DeskShown[] {
  const { danger } = hearing.understanding;
  const locale = c.get("locale");
  const at = services.world.clock.now();
  // Hearings from before kinds were told, and dangers whose kind no words tell, are read once more.
  const kinds = danger.kinds?.length ? danger.kinds : dangerKindsHeard(hearing.text, danger.evidence);
  const limit = services.desks.length;
  const order = emergencyOrder(services.desks, {
    danger,
    kinds,
    at,
    child: aboutChild(hearing.text),
    woman: aboutWoman(hearing.text),
    limit,
  });
  const fitting = coverKindsFirst(order, danger.who === "writer" ? ownTroubleFirst(kinds) : kinds)
    .slice(0, fittingMost)
    .map(({ desk, way }) => deskShown(desk, way, at, locale));
  if (fitting.length === 0) return [];
  const shown = new Set(fitting.map(({ key }) => key));
  return [...fitting, ...desksForAnybody(services, at, locale).filter(({ key }) => !shown.has(key))];
}

/** So many desks for the danger itself; more would hide those that fit best. */
const fittingMost = 5;

/** Who writes of their own danger is helped with that before the children who are there too. */
function ownTroubleFirst(kinds: readonly DangerKind[]): DangerKind[] {
  return kinds.toSorted((a, b) => Number(a === "child-abuse") - Number(b === "child-abuse"));
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
