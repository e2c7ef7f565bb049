import type { Context } from "hono";
import type { Tx } from "#src/db/write.ts";
import { changeHearing, type HearingChange } from "#src/domain/advice/hearing/change-hearing.ts";
import { findHearing, type Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { forPage, promiseProposal, propose } from "#src/domain/advice/proposals/propose.ts";
import { aboutChild, dangerKindsHeard } from "#src/domain/desks/danger-kinds-heard.ts";
import { emergencyOrder } from "#src/domain/desks/emergency-order.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { deskShown } from "#src/web/desks/desk-shown.ts";
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

/** The desks that a page of this hearing shows on top; none when nobody is in danger. */
export function emergencyDesks(services: Services, c: Context, hearing: Pick<Hearing, "understanding" | "text">) {
  const { danger } = hearing.understanding;
  const at = services.world.clock.now();
  const kinds = dangerKindsHeard(hearing.text, danger.evidence);
  return emergencyOrder(services.desks, { danger, kinds, at, child: aboutChild(hearing.text) }).map(({ desk, way }) =>
    deskShown(desk, way, at, c.get("locale")),
  );
}

/** Solves the hearing as it is now and keeps the proposal; what takes longer than a page waits, or finds no free thread, is made by a job. */
export async function proposeNow(services: Services, hearing: Hearing): Promise<void> {
  const { db, world, solver, metrics } = services;
  const parts = { catalogue: await services.catalogue.current(), solver, observe: metrics.observeSolve };
  await propose(db, world, parts, hearing, forPage);
}

/** Changes the hearing of the address once, by a form, and proposes anew. */
export async function changeByForm(
  services: Services,
  c: Context,
  fields: Fields,
  action: string,
  changeOf: (hearing: Hearing) => HearingChange,
): Promise<void> {
  const hearing = await hearingOfPage(services, c);
  await submitted(services, c, { fields, action: `${action} ${hearing.id}` }, async (tx: Tx) => {
    await changeHearing(tx, services.world, hearing, changeOf(hearing));
    await promiseProposal(tx, hearing);
    return {};
  });
  const now = await findHearing(services.db, secretOf(c));
  if (now) await proposeNow(services, now);
}
