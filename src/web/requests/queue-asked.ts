import { type DangerLevel, dangerLevels } from "#src/domain/advice/vocabulary.ts";
import { type QueueView, queueViews } from "#src/domain/requests/case-queries.ts";
import { isLocale, type Locale } from "#src/kernel/i18n.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { queryOf } from "#src/web/query-of.ts";

/** What the address of the queue asks for; what it says wrongly is not asked. */
export type QueueAsked = {
  readonly view: QueueView;
  readonly danger: DangerLevel | undefined;
  readonly assignee: string | undefined;
  readonly locale: Locale | undefined;
  readonly late: boolean;
  readonly team: string | undefined;
  readonly label: string | undefined;
  readonly page: number;
};

export function queueAsked(query: URLSearchParams): QueueAsked {
  const assignee = query.get("assignee") ?? "";
  const language = query.get("language") ?? "";
  const team = query.get("team") ?? "";
  const label = query.get("label") ?? "";
  return {
    view: queueViews.find((one) => one === query.get("view")) ?? "open",
    danger: dangerLevels.find((level) => level === query.get("danger")),
    assignee: isUuid(assignee) ? assignee : undefined,
    locale: isLocale(language) ? language : undefined,
    late: query.get("late") === "1",
    team: isUuid(team) ? team : undefined,
    label: isUuid(label) ? label : undefined,
    page: Math.min(10_000, Math.max(1, Math.floor(Number(query.get("page")) || 1))),
  };
}

/** The query of an address that asks for this, `?view=…`; empty for the plain queue. */
export function queueQuery({ view, danger, assignee, locale, late, team, label, page }: QueueAsked): string {
  return queryOf([
    ["view", view === "open" ? "" : view],
    ["danger", danger ?? ""],
    ["assignee", assignee ?? ""],
    ["language", locale ?? ""],
    ["late", late ? "1" : ""],
    ["team", team ?? ""],
    ["label", label ?? ""],
    ["page", page > 1 ? String(page) : ""],
  ]);
}
