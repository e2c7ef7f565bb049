import type { Means } from "#src/domain/advice/means.ts";
import type { MeetingAsk } from "#src/domain/checks/meeting/meeting-ask.ts";
import type { GroupPlan } from "#src/domain/checks/meeting/plan-meeting.ts";

/** How people come in: by a screen, by a telephone call, because somebody calls them, or in a room. */
export type MeetingChannel = "screen" | "phone" | "called" | "room";

export const meetingRoles = [
  "host",
  "door",
  "phone-host",
  "caller",
  "room-helper",
  "caption-watcher",
  "note-taker",
  "captioner",
  "sign-interpreter",
  "interpreter",
] as const;
export type MeetingRole = (typeof meetingRoles)[number];
export type RoleCount = { readonly role: MeetingRole; readonly count: number; readonly outside: boolean };

/** What the plan of a meeting means for those who run it. */
export type MeetingTasks = {
  readonly people: Readonly<Record<MeetingChannel, number>>;
  readonly captions: "people" | "machine" | null;
  readonly sign: boolean;
  /** Groups to whom a person interprets. */
  readonly languages: number;
};

/** The ways of a practice that calls people itself. */
const callingPractice = "speakerphone-bridge";

export function channelOf(means: Means, way: string): MeetingChannel {
  const asks = means.ways.find(({ id }) => id === way)?.asks ?? {};
  if (asks.device) return "screen";
  if (!asks.phone) return "room";
  return means.id === callingPractice ? "called" : "phone";
}

export function tasksOf(
  ask: MeetingAsk,
  plans: readonly GroupPlan[],
  meansById: ReadonlyMap<string, Means>,
): MeetingTasks {
  const people: Record<MeetingChannel, number> = { screen: 0, phone: 0, called: 0, room: 0 };
  const ways = plans.flatMap((plan) => plan.ways.map((way) => ({ ...way, group: plan.group })));
  for (const plan of plans) {
    const channel = channelOfGroup(plan, meansById);
    if (channel !== null) people[channel] += ask.groups[plan.group]?.people ?? 0;
  }
  const captions = ways.filter((way) => way.function === "caption-live").map((way) => meansById.get(way.means)?.kind);
  return {
    people,
    captions: captions.includes("practice") ? "people" : captions.length > 0 ? "machine" : null,
    sign: ways.some((way) => way.function === "interpret-sign"),
    languages: new Set(
      ways
        .filter((way) => way.function === "interpret-language" && meansById.get(way.means)?.kind === "practice")
        .map(({ group }) => group),
    ).size,
  };
}

export function channelOfGroup(plan: GroupPlan, meansById: ReadonlyMap<string, Means>): MeetingChannel | null {
  const way = plan.ways.find((one) => one.function === "meet-in-group-remotely");
  const means = way && meansById.get(way.means);
  return means ? channelOf(means, way.way) : null;
}

/** How many people each of them serves; ours, from what the practices of the catalogue count with. */
export const callersPerPhoneHost = 8;
export const peoplePerRoomHelper = 6;
/** Captioners write 20 minutes at a time (catalogue, `captioners-in-turns`); signing is taken alike. */
export const turnMinutes = 20;

/**
 * Who is needed. Captioners: two for up to an hour, one more for each hour begun after it, so that nobody writes more than 40
 * minutes of any hour; sign interpreters two from 30 minutes on, three above two hours; an interpreter for each group, two
 * above an hour. `outside`: people who are asked or booked elsewhere.
 */
export function rolesOf(minutes: number, tasks: MeetingTasks): RoleCount[] {
  const { people, captions, sign, languages } = tasks;
  const counts: Record<MeetingRole, number> = {
    host: 1,
    door: people.screen > 0 ? 1 : 0,
    "phone-host": Math.ceil(people.phone / callersPerPhoneHost),
    caller: people.called,
    "room-helper": Math.ceil(people.room / peoplePerRoomHelper),
    "caption-watcher": captions === "machine" ? 1 : 0,
    "note-taker": 1,
    captioner: captions === "people" ? 1 + Math.ceil(Math.max(minutes, 1) / 60) : 0,
    "sign-interpreter": sign ? (minutes <= 30 ? 1 : minutes <= 120 ? 2 : 3) : 0,
    interpreter: languages * (minutes > 60 ? 2 : 1),
  };
  const outside: readonly MeetingRole[] = ["captioner", "sign-interpreter", "interpreter"];
  return meetingRoles
    .filter((role) => counts[role] > 0)
    .map((role) => ({ role, count: counts[role], outside: outside.includes(role) }));
}

export type Turn = { readonly from: number; readonly to: number; readonly who: number };

/** Turns of at most 20 minutes from the beginning to the end, in a circle of `count` people (1, 2, …). */
export function turnsOf(minutes: number, count: number): Turn[] {
  return Array.from({ length: Math.ceil(minutes / turnMinutes) }, (_, i) => ({
    from: i * turnMinutes,
    to: Math.min(minutes, (i + 1) * turnMinutes),
    who: (i % count) + 1,
  }));
}
