import { type MeetingRole, type RoleCount, turnsOf } from "#src/domain/checks/meeting/meeting-roles.ts";

export const scriptSteps = [
  "call-out",
  "phone-open",
  "room-open",
  "captions-check",
  "doors",
  "welcome",
  "rules",
  "turn",
  "phone-round",
  "break",
  "sum-up",
  "end",
  "call-missing",
  "send-notes",
] as const;
export type ScriptStep = (typeof scriptSteps)[number];

/** What somebody does at a minute, counted from the beginning; `turn`: which captioner begins. */
export type ScriptLine = {
  readonly at: number;
  readonly who: MeetingRole;
  readonly step: ScriptStep;
  readonly turn?: number;
};

/** People who only hear are asked by name this often at least (ours). */
export const roundMinutes = 20;
/** A meeting longer than this has a break of ten minutes in its middle (ours). */
export const breakAfterMinutes = 60;

/** The minutes of the meeting for this length and these roles, in order. */
export function scriptOf(minutes: number, roles: readonly RoleCount[]): ScriptLine[] {
  const countOf = (role: MeetingRole) => roles.find((one) => one.role === role)?.count ?? 0;
  const isByPhone = countOf("phone-host") + countOf("caller") > 0;
  const sumUp = Math.max(5, minutes - 10);
  const middle = Math.round(minutes / 10) * 5;
  const lines: ScriptLine[] = [
    ...(countOf("phone-host") > 0 ? [{ at: -30, who: "phone-host", step: "phone-open" } as const] : []),
    ...(countOf("room-helper") > 0 ? [{ at: -30, who: "room-helper", step: "room-open" } as const] : []),
    ...(countOf("captioner") > 0 ? [{ at: -20, who: "captioner", step: "captions-check" } as const] : []),
    ...(countOf("caption-watcher") > 0 ? [{ at: -20, who: "caption-watcher", step: "captions-check" } as const] : []),
    ...(countOf("door") > 0 ? [{ at: -15, who: "door", step: "doors" } as const] : []),
    ...(countOf("caller") > 0 ? [{ at: -10, who: "caller", step: "call-out" } as const] : []),
    { at: 0, who: "host", step: "welcome" },
    { at: 3, who: "host", step: "rules" },
    ...(countOf("captioner") > 0
      ? turnsOf(minutes, countOf("captioner")).map(
          ({ from, who }) => ({ at: from, who: "captioner", step: "turn", turn: who }) as const,
        )
      : []),
    ...(isByPhone ? roundsOf(sumUp).map((at) => ({ at, who: "host", step: "phone-round" }) as const) : []),
    ...(minutes > breakAfterMinutes ? [{ at: middle, who: "host", step: "break" } as const] : []),
    { at: sumUp, who: "host", step: "sum-up" },
    { at: minutes, who: "host", step: "end" },
    { at: minutes + 5, who: countOf("phone-host") > 0 ? "phone-host" : "host", step: "call-missing" },
    { at: minutes + 15, who: "note-taker", step: "send-notes" },
  ];
  return lines.sort((a, b) => a.at - b.at);
}

function roundsOf(sumUp: number): number[] {
  return Array.from({ length: Math.floor((sumUp - 1) / roundMinutes) }, (_, i) => (i + 1) * roundMinutes);
}

export const preparationSteps = ["apply", "invite", "papers", "rehearse", "remind"] as const;
export type PreparationStep = (typeof preparationSteps)[number];

/** Days before the meeting. Applying: the catalogue says two weeks to a month for captioners, a month for interpreters. */
export const daysBefore: Readonly<Record<PreparationStep, number>> = {
  apply: 30,
  invite: 14,
  papers: 7,
  rehearse: 2,
  remind: 1,
};

/** What is to be done until which day before the meeting; a day that has passed is today. */
export function preparationOf(day: string, today: string, roles: readonly RoleCount[]) {
  const isBooked = roles.some(({ outside }) => outside);
  return preparationSteps
    .filter((step) => step !== "apply" || isBooked)
    .map((step) => {
      const due = dayBefore(day, daysBefore[step]);
      return { step, day: due < today ? today : due, isLate: due < today };
    });
}

export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
