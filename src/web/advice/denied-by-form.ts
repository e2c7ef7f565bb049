import type { Context } from "hono";
import { incidentDenial } from "#src/domain/advice/hearing/no-incident.ts";
import { deniedOrNot } from "#src/domain/advice/hearing/nobody-in-danger.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { changeByForm, secretOf } from "#src/web/advice/hearing-context.ts";
import { changeQuery } from "#src/web/advice/last-change.ts";
import { links } from "#src/web/links.ts";
import type { Fields } from "#src/web/page-context.ts";

/**
 * The forms by which the writer says that nobody is in danger or that nothing has gone wrong, or takes that back: the page
 * to go to; null where the form is about something else.
 *
 * @throws Refusal `stale-form`: no danger, or nothing that has gone wrong, is heard any more
 */
export async function deniedByForm(services: Services, c: Context, fields: Fields): Promise<string | null> {
  const op = denials.find((one) => one === fields.one("op"));
  if (op === undefined) return null;
  const done = await changeByForm(services, c, fields, "edit", (at) => {
    const edit =
      op === "no-danger" || op === "danger-again" ? deniedOrNot(at, op, services) : incidentDenial(at, op, services);
    if (edit === null) throw new Refusal("stale-form");
    return { kind: "edits", edits: [edit] };
  });
  const page = links(c.get("locale")).hearing(secretOf(c));
  if (op === "no-danger") return `${page}${changeQuery({ did: "denied", ...done })}`;
  return op === "no-incident" ? `${page}${changeQuery({ did: "unharmed", ...done })}` : page;
}

const denials = ["no-danger", "danger-again", "no-incident", "incident-again"] as const;
