import type { Desk } from "#src/domain/desks/desk.ts";
import { type OpenState, openState } from "#src/domain/desks/desk-hours.ts";
import { type CanUse, speaksTo } from "#src/domain/desks/what-a-person-can-use.ts";

/**
 * How to get through to a desk now. `by` null: not by anything that this person can use. `pays`: by telephone the
 * cheapest number for a caller anywhere in the desk's area; writing is free.
 */
export type WayToDesk = {
  readonly by: "voice" | "text" | null;
  readonly open: OpenState;
  readonly pays: "nobody" | "caller" | "unknown";
};

const byPays = ["nobody", "unknown", "caller"] as const;
const byOpen = ["open", "unknown", "closed"] as const;

/**
 * The better of the two ways that the person can use: open first, then free, then by voice. A page that only explains
 * the way in counts as writing where the desk has no telephone.
 */
export function wayToDesk(desk: Desk, can: CanUse, at: Date): WayToDesk {
  const ways: WayToDesk[] = [];
  const language = can.languages === "not-japanese" ? undefined : can.languages[0];
  const hours = (by: "voice" | "text") => openState(desk, at, language === undefined ? { by } : { by, language });
  const phones = desk.phones.filter((phone) => phone.type !== "fax");
  if (phones.length > 0) {
    const anywhere = phones.filter((phone) => phone.x_yorozu.area.length === 0);
    const paid = (anywhere.length > 0 ? anywhere : phones).map((phone) => phone.x_yorozu.pays);
    ways.push({ by: "voice", open: hours("voice"), pays: byPays.find((who) => paid.includes(who)) ?? "unknown" });
  }
  if (desk.x_yorozu.online.some((way) => way.kind !== "web-page" || phones.length === 0)) {
    ways.push({ by: "text", open: hours("text"), pays: "nobody" });
  }
  const usable = ways.filter((way) => way.by !== null && can[way.by] && speaksTo(desk, can.languages, way.by));
  const best = (usable.length > 0 ? usable : ways).toSorted(compareWays)[0];
  if (!best) return { by: null, open: { state: "unknown" }, pays: "unknown" };
  return usable.length > 0 ? best : { ...best, by: null };
}

/** No number of its own, and somebody to go and see: the office of the town tells which number to call. */
export function isFoundByCalling({ phones, schedules }: Desk): boolean {
  return phones.length === 0 && schedules.some(({ x_yorozu: { by } }) => by === "visit");
}

/** Nobody answers there: a page says where to go. */
export function isPageOnly({ phones, x_yorozu: { online } }: Desk): boolean {
  return phones.length === 0 && online.every(({ kind }) => kind === "web-page");
}

/** Order of ways: usable, open now (then unknown hours, then closed), free (then unknown, then the caller pays). */
export function compareWays(a: WayToDesk, b: WayToDesk): number {
  return (
    Number(a.by === null) - Number(b.by === null) ||
    byOpen.indexOf(a.open.state) - byOpen.indexOf(b.open.state) ||
    byPays.indexOf(a.pays) - byPays.indexOf(b.pays)
  );
}
