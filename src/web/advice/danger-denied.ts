import type { Context } from "hono";
import { deniedOrNot } from "#src/domain/advice/hearing/nobody-in-danger.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { changeByForm, secretOf } from "#src/web/advice/hearing-context.ts";
import { changeQuery } from "#src/web/advice/last-change.ts";
import { links } from "#src/web/links.ts";
import type { Fields } from "#src/web/page-context.ts";

/**
 * The form by which the writer says that nobody is in danger, or takes that back: the page to go to; null where the form
 * is about something else.
 *
 * @throws Refusal `stale-form`: no danger is heard any more
 */
export async function dangerDenied(services: Services, c: Context, fields: Fields): Promise<string | null> {
  const op = fields.one("op");
  if (op !== "no-danger" && op !== "danger-again") return null;
  const done = await changeByForm(services, c, fields, "edit", (at) => {
    const edit = deniedOrNot(at, op, services);
    if (edit === null) throw new Refusal("stale-form");
    return { kind: "edits", edits: [edit] };
  });
  const page = links(c.get("locale")).hearing(secretOf(c));
  return op === "no-danger" ? `${page}${changeQuery({ did: "denied", ...done })}` : page;
}
