import type { Hono } from "hono";
import { namesOf } from "#src/domain/accounts/team.ts";
import { teamNames } from "#src/domain/accounts/teams.ts";
import { type StoredEvent, trailOf } from "#src/domain/audit/audit-queries.ts";
import { organisationNames } from "#src/domain/organisations/claim-organisation.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { administratorOf } from "#src/web/accounts/administrator-context.ts";
import { changesIn } from "#src/web/accounts/trail-in-words.ts";
import { TrailPage, type TrailView, trailViews } from "#src/web/accounts/trail-page.tsx";
import { pathOf, show } from "#src/web/page-context.ts";
import { literal } from "#src/words/furigana.ts";
import { trailWords } from "#src/words/trail-words.ts";

const perPage = 50;

const prefixesOf: Record<TrailView, readonly string[]> = {
  changes: [
    ...["added", "changed", "closed", "opened-again", "duties-changed", "deleted"].map((verb) => `accounts.${verb}`),
    "teams.",
    "checklists.",
    "text-modules.",
    "labels.",
    "catalogue.",
    "settings.",
  ],
  people: ["accounts."],
  organisations: ["organisations."],
  all: [],
};

/** The trail of changes, for administrators. */
export function trailRoutes(pages: Hono, { db, catalogue }: Services): void {
  pages.get("/trail", async (c) => {
    administratorOf(c);
    const locale = c.get("locale");
    const view = trailViews.find((one) => one === c.req.query("view")) ?? "changes";
    const asked = c.req.query("before") ?? "";
    const before = isUuid(asked) ? asked : null;
    const events = await trailOf(db, { prefixes: prefixesOf[view], before, limit: perPage + 1 });
    const shown = events.slice(0, perPage);
    const ids = [...new Set(shown.flatMap(idsIn))];
    const names = new Map([
      ...(await namesOf(db, ids)),
      ...(await teamNames(db, ids)),
      ...(await organisationNames(db, ids)),
    ]);
    const { meansById, functionById } = await catalogue.current();
    const nameOf = (id: string) => names.get(id) ?? (meansById.get(id) ?? functionById.get(id))?.name[locale];
    return show(
      c,
      <TrailPage
        locale={locale}
        path={pathOf(c)}
        view={view}
        rows={shown.map((event) => ({
          id: event.id,
          at: event.at,
          actor: actorName(event.actor, names, locale),
          action: event.action,
          subject: event.subjectId === null ? null : (names.get(event.subjectId) ?? null),
          changes: changesIn(event.detail, locale, nameOf),
        }))}
        next={events.length > perPage ? (shown.at(-1)?.id ?? null) : null}
      />,
    );
  });
}

function actorName(actor: string, names: ReadonlyMap<string, string>, locale: Locale): string {
  const words = trailWords[locale];
  if (actor === "asker") return words.asker;
  if (actor === "system") return words.system;
  const name = names.get(actor);
  return name === undefined || name === "" ? words.unknown : literal(name);
}

/** Every id that an event speaks of. */
function idsIn({ actor, subjectId, detail }: StoredEvent): string[] {
  const told = Object.values(detail).flatMap((value) => String(value).split(" "));
  return [actor, subjectId ?? "", ...told].filter(isUuid);
}
