import type { MeetingAsk } from "#src/domain/checks/meeting/meeting-ask.ts";
import type { MeetingPlan } from "#src/domain/checks/meeting/plan-meeting.ts";
import type { ItemId } from "#src/domain/checks/self/self-items.ts";
import type { SelfLimits, SelfPlan } from "#src/domain/checks/self/self-plan.ts";
import type { Answers } from "#src/domain/checks/self/self-score.ts";

/** What a site check keeps besides its runs. */
export type SiteContent = {
  readonly kind: "site";
  readonly address: string;
  readonly site: string;
  /** As chosen by the asker; null: the one that was guessed, or none. */
  readonly hoster: string | null;
  /** The reminders that were sent: for which end of a certificate, so many days before. */
  readonly reminded: { readonly ends: string; readonly days: number } | null;
};

/** What a self-check keeps: each round with its departments, what is planned from the last one, what became of it. */
export type SelfContent = {
  readonly kind: "self";
  readonly limits: SelfLimits;
  readonly rounds: readonly SelfRound[];
  readonly plan: SelfPlan;
  readonly tasks: Readonly<Partial<Record<ItemId, TaskNote>>>;
  /** The house rule as somebody wrote it; null while it is made from the answers. */
  readonly rule: string | null;
};

/** Answers given within a round, by department; days in Japan. */
export type SelfRound = {
  readonly day: string;
  readonly departments: ReadonlyArray<{ readonly name: string; readonly answers: Answers }>;
};

/** Who does a task until when, and how one sees that it is done. `done` is the day. */
export type TaskNote = {
  readonly owner: string;
  readonly due: string;
  readonly proof: string;
  readonly done: string | null;
};

/** What goes onto invitations and is known to the asker alone; empty = a gap to be filled in by hand. */
export const meetingBlanks = ["link", "number", "code", "contact"] as const;
export type MeetingBlanks = Readonly<Record<(typeof meetingBlanks)[number], string>>;

/** What a meeting kit keeps: what was asked, how everybody takes part. */
export type MeetingContent = {
  readonly kind: "meeting";
  readonly ask: MeetingAsk;
  readonly plan: MeetingPlan;
  readonly blanks: MeetingBlanks;
};

/** What each tool keeps; its `kind` is the kind of the check. */
export type CheckContent = SiteContent | SelfContent | MeetingContent;
