import type { PlanSegment } from "#src/domain/advice/planning/plan-input.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";

/** What somebody would come in with. */
export const meetingWaysIn = ["pc", "smartphone", "metered", "mobile", "landline", "nothing"] as const;
export type MeetingWayIn = (typeof meetingWaysIn)[number];

/** What must be thought of for a group; several may hold. */
export const meetingNeeds = [
  "deaf",
  "sign",
  "hard-of-hearing",
  "blind",
  "little-japanese",
  "no-private-place",
  "new-to-devices",
  "stays-home",
] as const;
export type MeetingNeed = (typeof meetingNeeds)[number];

export type MeetingGroup = {
  readonly name: string;
  readonly people: number;
  readonly wayIn: MeetingWayIn;
  readonly needs: readonly MeetingNeed[];
};

/** What the asker said of the meeting: day and time in Japan, minutes, people who can help, yen a month. */
export type MeetingAsk = {
  readonly purpose: string;
  readonly day: string;
  readonly time: string;
  readonly minutes: number;
  readonly helpers: number;
  /** Null = no limit was said. */
  readonly yen: number | null;
  readonly groups: readonly MeetingGroup[];
};

export const mostGroups = 6;
/** No meeting of the kit is longer or shorter (minutes). */
export const meetingMinutes = { least: 15, most: 360 } as const;

/** The group as the planner sees it. What the form does not ask is left to what the planner takes for granted. */
export function segmentOf(group: MeetingGroup, index: number): PlanSegment {
  const has = (need: MeetingNeed) => group.needs.includes(need);
  const access: Record<string, string | readonly string[]> = { ...accessOf[group.wayIn] };
  if (has("hard-of-hearing")) access.hearing = "hard";
  if (has("deaf") || has("sign")) access.hearing = "deaf";
  if (has("blind")) access.sight = "blind";
  if (has("little-japanese")) access.japanese = "little";
  if (has("no-private-place")) access.privacy = "elsewhere";
  if (has("new-to-devices")) access.skill = "little";
  // Whoever works a screen reader on a device of their own works it well, unless it was said otherwise.
  else if (has("blind") && isOnline(group.wayIn)) access.skill = "confident";
  // Who has a screen and a line of their own takes part from where they are; the others may come to a room.
  const isAtHome = (group.wayIn === "pc" || group.wayIn === "smartphone") && !has("new-to-devices");
  if (isAtHome || has("stays-home")) access.mobility = "none";
  return { id: `group-${index + 1}`, kind: "served", label: group.name, share: null, size: group.people, access };
}

function isOnline(wayIn: MeetingWayIn): boolean {
  return wayIn === "pc" || wayIn === "smartphone" || wayIn === "metered";
}

const online = { skill: "some", phone: ["mobile"] } as const;
const accessOf: Readonly<Record<MeetingWayIn, Readonly<Record<string, string | readonly string[]>>>> = {
  pc: { ...online, device: ["pc"], line: "good" },
  smartphone: { ...online, device: ["smartphone"], line: "good" },
  metered: { ...online, device: ["smartphone"], line: "metered" },
  mobile: { device: ["feature-phone"], line: "none", phone: ["mobile"], skill: "little" },
  landline: { device: ["none"], line: "none", phone: ["landline"], skill: "little" },
  nothing: { device: ["none"], line: "none", phone: ["none"], skill: "little" },
};

/** The groups of a consultation, as a first filling of the form. */
export function groupsOf(understanding: Understanding, nameOf: (segment: Understanding["segments"][number]) => string) {
  return understanding.segments
    .filter(({ kind }) => kind !== "public")
    .slice(0, mostGroups)
    .map((segment): MeetingGroup => {
      const { access } = segment;
      const has = (key: keyof typeof access, ...values: string[]) =>
        [access[key] ?? []].flat().some((value) => values.includes(value));
      const needs: MeetingNeed[] = [];
      if (has("hearing", "deaf")) needs.push("deaf");
      if (has("hearing", "hard")) needs.push("hard-of-hearing");
      if (has("sight", "blind")) needs.push("blind");
      if (has("japanese", "little", "everyday")) needs.push("little-japanese");
      if (has("privacy", "no", "elsewhere")) needs.push("no-private-place");
      if (has("skill", "little")) needs.push("new-to-devices");
      if (has("mobility", "none")) needs.push("stays-home");
      const share = segment.share === null ? null : totalOf(understanding, segment.kind);
      const people = segment.size ?? (share === null ? 0 : Math.round(share * (segment.share ?? 0)));
      return { name: nameOf(segment), people, wayIn: wayInOf(segment), needs };
    });
}

function wayInOf({ access, kind }: Understanding["segments"][number]): MeetingWayIn {
  const has = (key: "device" | "line" | "phone", value: string) => [access[key] ?? []].flat().includes(value);
  const isOffLine = has("line", "none");
  if (has("device", "pc") && !isOffLine) return "pc";
  if ((has("device", "smartphone") || has("device", "tablet")) && !isOffLine)
    return has("line", "metered") ? "metered" : "smartphone";
  if (has("phone", "landline")) return "landline";
  if (has("phone", "mobile") || has("device", "feature-phone")) return "mobile";
  if (has("phone", "none")) return "nothing";
  if (has("device", "none")) return "landline";
  return kind === "staff" ? "pc" : "smartphone";
}

function totalOf({ limits }: Understanding, kind: "staff" | "served" | "public"): number | null {
  return (kind === "staff" ? limits.staffCount?.value : limits.servedCount?.value) ?? null;
}
