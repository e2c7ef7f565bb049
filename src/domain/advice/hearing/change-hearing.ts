import { and, eq } from "drizzle-orm";
import type { Tx } from "#src/db/write.ts";
import { type Addition, editsOfAddition } from "#src/domain/advice/hearing/addition.ts";
import { answerProblem } from "#src/domain/advice/hearing/answer-problem.ts";
import { type Answer, editsOfAnswer } from "#src/domain/advice/hearing/answers.ts";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import type { Edit } from "#src/domain/advice/hearing/edits.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { hearings } from "#src/domain/advice/hearing/hearing-tables.ts";
import { askedOf } from "#src/domain/advice/hearing/nobody-in-danger.ts";
import { questionOf } from "#src/domain/advice/hearing/questions.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** One change by the asker. A rewritten text keeps the corrections that still fit it. */
export type HearingChange =
  /**
   * `added`: what words added to the text say by themselves; it counts over what was heard of the same before. `calm`: the
   * same text of somebody who said before that nobody is in danger (see `nobodyInDanger`); without it that is forgotten.
   */
  | {
      kind: "text";
      text: string;
      heard: Understanding;
      added?: Addition;
      calm?: Understanding;
      /** The same of somebody who said that nothing has gone wrong (see `incidentDenial`). */
      unharmed?: Understanding;
      locale?: Locale;
    }
  | { kind: "edits"; edits: readonly Edit[] }
  | { kind: "answer"; answer: Answer }
  /** Several that were sent at once, in order. */
  | { kind: "all"; changes: readonly HearingChange[] }
  /** Takes back the corrections after the first `keep`, and the answer to `question`, if nothing came after `version`. */
  | { kind: "undo"; keep: number; version: number; question: string | null };

/** The hearing after a change, and how many corrections stood before it. */
export type ChangedHearing = Hearing & { readonly editsBefore: number };

/** No hearing carries more corrections than this; a person makes a few dozen at most. */
const maxEdits = 500;
const maxEditCharacters = 400_000;

/**
 * Changes a hearing and counts its version up. The row is locked while it is read and written, so that two tabs never
 * lose each other's corrections.
 *
 * @throws Refusal `not-found` (deleted meanwhile), `question-unknown`, `answer-invalid`, `too-many-edits`, `stale-form`
 * (an undo of what is not the last change)
 */
export async function changeHearing(
  tx: Tx,
  world: World,
  key: { organisationId: string; id: string },
  change: HearingChange,
): Promise<ChangedHearing> {
  const here = and(eq(hearings.organisationId, key.organisationId), eq(hearings.id, key.id));
  const [hearing] = await tx.select().from(hearings).where(here).for("update");
  if (!hearing) throw new Refusal("not-found");
  const next = changed(hearing, change);
  const [saved] = await tx
    .update(hearings)
    .set({ ...next, version: hearing.version + 1, changedAt: world.clock.now() })
    .where(here)
    .returning();
  if (!saved) throw new Refusal("not-found");
  return { ...saved, editsBefore: hearing.edits.length };
}

type Parts = Pick<Hearing, "text" | "locale" | "heard" | "edits" | "answers" | "understanding">;

function changed(hearing: Hearing, change: HearingChange): Parts {
  if (change.kind === "all") {
    let at = hearing;
    for (const one of change.changes) at = { ...at, ...changed(at, one) };
    return at;
  }
  const parts: Parts = {
    text: hearing.text,
    locale: hearing.locale,
    heard: hearing.heard,
    edits: hearing.edits,
    answers: hearing.answers,
    understanding: hearing.understanding,
  };
  if (change.kind === "text") {
    parts.edits = denialsKept(parts, change);
    parts.text = change.text;
    parts.heard = change.heard;
    if (change.added)
      parts.edits = [...parts.edits, ...editsOfAddition(editUnderstanding(parts.heard, parts.edits), change.added)];
    parts.locale = change.locale ?? parts.locale;
  } else if (change.kind === "edits") {
    parts.edits = change.edits.reduce(withEdit, parts.edits);
  } else if (change.kind === "undo") {
    if (hearing.version !== change.version || !(change.keep <= parts.edits.length)) throw new Refusal("stale-form");
    parts.edits = parts.edits.slice(0, change.keep);
    parts.answers = parts.answers.filter(({ question }) => question !== change.question);
  } else {
    const { question, answer } = change.answer;
    const asked = questionOf(hearing.understanding, question);
    if (!asked) throw new Refusal("question-unknown", "question");
    if (answerProblem(asked, answer)) throw new Refusal("answer-invalid", "answer");
    parts.answers = [...parts.answers.filter((a) => a.question !== question), change.answer];
    parts.edits = [...parts.edits, ...editsOfAnswer(hearing.understanding, change.answer, hearing.text)];
  }
  if (parts.edits.length > maxEdits || JSON.stringify(parts.edits).length > maxEditCharacters)
    throw new Refusal("too-many-edits");
  parts.understanding = editUnderstanding(parts.heard, parts.edits);
  return parts;
}

/** That nobody is in danger, or nothing has gone wrong, was said of the text as it was: it holds while that text stands at the beginning. */
function denialsKept(
  { text, edits }: Pick<Parts, "text" | "edits">,
  change: Extract<HearingChange, { kind: "text" }>,
): Edit[] {
  const stands = change.text.startsWith(text.trimEnd());
  const anew = { "no-danger": change.calm, "no-incident": change.unharmed };
  return edits.flatMap((edit) => {
    if (edit.op !== "no-danger" && edit.op !== "no-incident") return edit;
    const heard = anew[edit.op];
    return stands && heard !== undefined ? { ...edit, instead: askedOf(heard) } : [];
  });
}

/** A program that sends whole parts again and again leaves one correction, not a pile of them. */
function withEdit(edits: readonly Edit[], edit: Edit): Edit[] {
  const last = edits.at(-1);
  if (edit.op !== "replace" || last?.op !== "replace") return [...edits, edit];
  const limits = edit.limits ? { limits: { ...last.limits, ...edit.limits } } : {};
  return [...edits.slice(0, -1), { ...last, ...edit, ...limits }];
}

/** The hearing is in use: it is kept from now on for as long as after any change. Its version stays. */
export async function touchHearing(tx: Tx, world: World, key: { organisationId: string; id: string }): Promise<void> {
  await tx
    .update(hearings)
    .set({ changedAt: world.clock.now() })
    .where(and(eq(hearings.organisationId, key.organisationId), eq(hearings.id, key.id)));
}

export type ConsentChange = { followUpMail: string | null; aggregate: boolean };

/** Notes what the asker agreed to, with its date. Does not count as a change of the hearing's content. */
export async function changeConsent(
  tx: Tx,
  world: World,
  key: { organisationId: string; id: string },
  consent: ConsentChange,
): Promise<void> {
  await tx
    .update(hearings)
    .set({
      consentFollowUpMail: consent.followUpMail,
      consentAggregate: consent.aggregate,
      consentAt: world.clock.now(),
      changedAt: world.clock.now(),
    })
    .where(and(eq(hearings.organisationId, key.organisationId), eq(hearings.id, key.id)));
}

/** Takes the consent to be asked again back and forgets the address; the other consent and its date stay. */
export async function withdrawFollowUp(tx: Tx, key: { organisationId: string; id: string }): Promise<void> {
  await tx
    .update(hearings)
    .set({ consentFollowUpMail: null })
    .where(and(eq(hearings.organisationId, key.organisationId), eq(hearings.id, key.id)));
}
