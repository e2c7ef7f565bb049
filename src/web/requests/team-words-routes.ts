import type { Hono } from "hono";
import { isChecklistKind } from "#src/domain/requests/checklist-kind.ts";
import { checklistsOf, dropChecklist, linesOf, saveChecklist } from "#src/domain/requests/checklists.ts";
import { labelMarks } from "#src/domain/requests/label-marks.ts";
import { dropLabel, labelsOf, saveLabel } from "#src/domain/requests/labels.ts";
import { dropTextModule, saveTextModule, textModulesOf } from "#src/domain/requests/text-modules.ts";
import { maxEntryLength } from "#src/domain/requests/write-entry.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { links } from "#src/web/links.ts";
import { oneLine } from "#src/web/page-context.ts";
import { ChecklistsPage } from "#src/web/requests/checklists-page.tsx";
import { keptWordsRoutes } from "#src/web/requests/kept-words-routes.ts";
import { LabelsPage } from "#src/web/requests/labels-page.tsx";
import { TextModulesPage } from "#src/web/requests/text-modules-page.tsx";
import { labelWords } from "#src/words/label-words.ts";
import { teamworkWords } from "#src/words/teamwork-words.ts";
import { textModuleWords } from "#src/words/text-module-words.ts";

/** What a team keeps to use again and again: its texts, its checklists, its labels. */
export function teamWordsRoutes(pages: Hono, services: Services): void {
  keptWordsRoutes(pages, services, {
    path: "/text-modules",
    address: (locale) => links(locale).textModules,
    action: "text module",
    all: textModulesOf,
    page: TextModulesPage,
    typed: (fields) => ({ title: fields.one("title"), body: fields.one("body") }),
    problems: ({ title, body }, locale) => {
      const words = textModuleWords[locale];
      return [
        ...(isBetween(oneLine(title), 100) ? [] : [{ field: "title", words: words.titleMissing }]),
        ...(isBetween(body.trim(), maxEntryLength) ? [] : [{ field: "body", words: words.bodyMissing }]),
      ];
    },
    refusals: () => ({}),
    save: (tx, world, keeper, id, { title, body, teamId }) =>
      saveTextModule(tx, world, keeper, id, { title: oneLine(title), body: body.trim(), teamId }),
    drop: dropTextModule,
  });

  keptWordsRoutes(pages, services, {
    path: "/checklists",
    address: (locale) => links(locale).checklists,
    action: "checklist",
    all: checklistsOf,
    page: ChecklistsPage,
    typed: (fields) => ({ title: fields.one("title"), kind: fields.one("kind"), items: fields.one("items") }),
    problems: ({ kind }, locale) => {
      const words = teamworkWords[locale].checklists.problems["checklist-kind"];
      return isChecklistKind(kind) ? [] : [{ field: "kind", words }];
    },
    refusals: (locale) => teamworkWords[locale].checklists.problems,
    save: (tx, world, keeper, id, { title, kind, items, teamId }) => {
      if (!isChecklistKind(kind)) throw new Refusal("invalid-body");
      return saveChecklist(tx, world, keeper, id, { title: oneLine(title), kind, lines: linesOf(items), teamId });
    },
    drop: dropChecklist,
  });

  keptWordsRoutes(pages, services, {
    path: "/labels",
    address: (locale) => links(locale).labels,
    action: "label",
    all: labelsOf,
    page: LabelsPage,
    typed: (fields) => ({ name: fields.one("name"), mark: fields.one("mark") }),
    problems: ({ mark }, locale) =>
      markOf(mark) === undefined ? [{ field: "mark", words: labelWords[locale].problems.mark }] : [],
    refusals: (locale) => labelWords[locale].problems,
    save: (tx, world, keeper, id, { name, mark: typed, teamId }) => {
      const mark = markOf(typed);
      if (mark === undefined) throw new Refusal("invalid-body");
      return saveLabel(tx, world, keeper, id, { name: oneLine(name), mark, teamId });
    },
    drop: dropLabel,
  });
}

const markOf = (typed: string) => labelMarks.find((one) => one === typed);

/** Whether it is not empty and at most so many letters. */
const isBetween = (text: string, most: number) => text !== "" && [...text].length <= most;
