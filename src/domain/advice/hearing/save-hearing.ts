import type { Tx } from "#src/db/write.ts";
import type { Answer } from "#src/domain/advice/hearing/answers.ts";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import type { Edit } from "#src/domain/advice/hearing/edits.ts";
import { type FilledBy, hearingKeys, hearings } from "#src/domain/advice/hearing/hearing-tables.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { recordEvent } from "#src/domain/audit/record-event.ts";
import { openOrganisation } from "#src/domain/organisations/open-organisation.ts";
import { secretHash } from "#src/kernel/chance.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { World } from "#src/kernel/world.ts";

export type SaveHearing = {
  readonly text: string;
  readonly locale: Locale;
  readonly heard: Understanding;
  /** Of a hearing that was kept as a file, in their order. */
  readonly edits?: readonly Edit[];
  readonly answers?: readonly Answer[];
  /** Of an organisation that is there already, whose people may start hearings; a new unclaimed one where not told. */
  readonly organisationId?: string;
  /** The account of the organisation's member who starts it, whose key goes when they leave; none where it is an asker. */
  readonly by?: string | null;
  readonly filledBy?: FilledBy;
  /** An older hearing of the same organisation, from which it is begun again. */
  readonly repeats?: string;
};

/** Keeps a new hearing, under a new unclaimed organisation unless one is told. The secret is given out here, once: only its hash is stored. */
export async function saveHearing(
  tx: Tx,
  world: World,
  command: SaveHearing,
): Promise<{ organisationId: string; id: string; secret: string; version: number }> {
  const organisationId = command.organisationId ?? (await openOrganisation(tx, world));
  const id = world.chance.uuid();
  const secret = world.chance.secret();
  const now = world.clock.now();
  const { edits = [], answers = [] } = command;
  await tx.insert(hearings).values({
    organisationId,
    id,
    locale: command.locale,
    text: command.text,
    version: 1,
    heard: command.heard,
    edits: [...edits],
    answers: [...answers],
    understanding: editUnderstanding(command.heard, edits),
    filledBy: command.filledBy ?? "asker",
    repeats: command.repeats ?? null,
    createdAt: now,
    changedAt: now,
  });
  const { by: accountId = null } = command;
  await tx
    .insert(hearingKeys)
    .values({ secretHash: secretHash(secret), organisationId, hearingId: id, accountId, createdAt: now });
  const actor = accountId ?? "asker";
  await recordEvent(tx, world, { actor, action: "advice.hearing-saved", organisationId, subjectId: id });
  return { organisationId, id, secret, version: 1 };
}
