import { formatEditItem } from "#src/web/advice/edit-item.ts";
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
