import { expect, it } from "vitest";
import { changesIn } from "#src/web/accounts/trail-in-words.ts";

it("tells old and new values, with names for ids, and values that stand alone", () => {
  const names: Record<string, string> = { "1": "東", "2": "西" };
  const detail = {
    "adviser.before": false,
    "adviser.after": true,
    "teams.before": "1",
    "teams.after": "1 2",
    "name.before": "",
    "name.after": "x",
    "role.before": "staff",
    "role.after": "administrator",
    method: "link",
  };
  expect(changesIn(detail, "en", (id) => names[id])).toEqual([
    { field: "adviser", before: "no", after: "yes" },
    { field: "teams", before: "東", after: "東 西" },
    { field: "name", before: "none", after: "x" },
    { field: "role", before: "Staff", after: "Administrator" },
    { field: "by", before: null, after: "Mailed link" },
  ]);
});

it("tells the codes of a request in words of the page's language", () => {
  const told = (detail: Record<string, string>) => changesIn(detail, "en", () => undefined).map(({ after }) => after);
  expect(told({ source: "phone" })).toEqual(["by telephone"]);
  expect(told({ kind: "means" })).toEqual(["tool or practice"]);
  expect(told({ "mark.before": "", "mark.after": "star" })).toEqual(["Star"]);
  expect(told({ from: "assigned", to: "closed" })).toEqual(["Assigned", "Closed"]);
});

it("tells of what is new only what it is", () => {
  const detail = { "name.before": "", "name.after": "x", "mark.before": "", "mark.after": "star" };
  expect(changesIn(detail, "en", () => undefined)).toEqual([
    { field: "name", before: null, after: "x" },
    { field: "shape", before: null, after: "Star" },
  ]);
});
