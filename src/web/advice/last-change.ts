import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { type EditItem, parseEditItem } from "#src/web/advice/edit-item.ts";

export type Did = "changed" | "added" | "removed" | "answered" | "undone" | "denied" | "unharmed";

/** What the change before this page did: told where it was made, and taken back from there in one step. */
export type LastChange = {
  readonly did: Did;
  /** Where it is told: the id of a group of people, the organisation, the question, above all of it, or (`page`) above the page. */
  readonly place: string | "organisation" | "question" | "top" | "page";
  /** What was changed, where it has a page of its own. */
  readonly item: EditItem | null;
  /** The understanding before it: names what is no longer there. */
  readonly before: Understanding;
  /** How many corrections stay when it is taken back; null: it cannot be (it was taking back). */
  readonly keep: number | null;
  /** The question that was answered. */
  readonly question: string | null;
};

/** The query of the page after a change: `did`, `of` (the item), `keep`, `v` (the version it made), `q` (the question). */
export function changeQuery(change: {
  did: Did;
  item?: string;
  keep: number | null;
  version: number;
  question?: string;
}): string {
  const fields = new URLSearchParams({ did: change.did, v: String(change.version) });
  if (change.item !== undefined) fields.set("of", change.item);
  if (change.keep !== null) fields.set("keep", String(change.keep));
  if (change.question !== undefined) fields.set("q", change.question);
  return `?${fields}#${change.did === "answered" ? "question" : "changed"}`;
}

/** Reads that query against the hearing as it is; null when it tells nothing, or of a version that is not the last. */
export function lastChange(hearing: Hearing, query: (name: string) => string | undefined): LastChange | null {
  const did = dids.find((one) => one === query("did"));
  if (did === undefined || query("v") !== String(hearing.version)) return null;
  const keep = /^\d{1,4}$/.test(query("keep") ?? "") ? Number(query("keep")) : null;
  if (keep !== null && keep > hearing.edits.length) return null;
  const item = parseEditItem(query("of") ?? "");
  const before = keep === null ? hearing.understanding : editUnderstanding(hearing.heard, hearing.edits.slice(0, keep));
  const question = did === "answered" ? (query("q") ?? null) : null;
  const place =
    did === "answered"
      ? "question"
      : did === "denied" || did === "unharmed"
        ? "page"
        : placeOf(item, hearing.understanding, before);
  return { did, place, item, before, keep, question };
}

function placeOf(item: EditItem | null, now: Understanding, before: Understanding): string {
  const there = (id: string | undefined) => (now.segments.some((segment) => segment.id === id) ? (id ?? "top") : "top");
  if (item === null) return "organisation";
  if (item.kind === "segment" || item.kind === "access") return there(item.segment);
  if (item.kind !== "need") return "organisation";
  const of = (understanding: Understanding) => understanding.needs.find((need) => need.function === item.function)?.for;
  const [first] = of(now) ?? of(before) ?? [];
  return first === undefined ? "organisation" : there(first);
}

const dids: readonly Did[] = ["changed", "added", "removed", "answered", "undone", "denied", "unharmed"];
