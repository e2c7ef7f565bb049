import { formatEditItem } from "#src/web/advice/edit-item.ts";
import type { Did } from "#src/web/advice/last-change.ts";
import type { Fields } from "#src/web/page-context.ts";

/** The page that a correction came from, as the last part of its address: where the form is shown again. */
export function itemOfEdit(fields: Fields): string {
  const segment = fields.one("segment");
  const key = fields.one("key");
  switch (fields.one("op")) {
    case "set-access":
    case "remove-access":
      return `access.${key}.${segment}`;
    case "set-segment":
    case "remove-segment":
      return formatEditItem({ kind: "segment", segment });
    case "set-need":
    case "remove-need":
      return formatEditItem({ kind: "need", function: fields.one("function") });
    case "set-limit":
    case "remove-limit":
      return `limit.${key}`;
    case "add-segment":
      return formatEditItem({ kind: "add-segment" });
    default:
      return formatEditItem({ kind: "add-need" });
  }
}

/** What a correction did, and to what, for the notice on the page after it. `added`: the group of people it made. */
export function changeOfEdit(fields: Fields, added: string | null): { did: Did; item?: string } {
  const op = fields.one("op");
  const did = op.startsWith("remove-") ? "removed" : op.startsWith("add-") ? "added" : "changed";
  if (op === "add-need") return { did, item: formatEditItem({ kind: "need", function: fields.one("function") }) };
  if (op === "add-segment") return { did, ...(added === null ? {} : { item: `segment.${added}` }) };
  if (["remove-avoid", "remove-circumstance", "remove-current-means"].includes(op)) return { did };
  // A wish taken from one group of several is told in that group.
  return { did, item: itemOfEdit(fields) };
}
