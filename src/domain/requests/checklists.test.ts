import { describe, expect, it } from "vitest";
import { checklistKinds, isOfKind } from "#src/domain/requests/checklist-kind.ts";
import { linesOf } from "#src/domain/requests/checklists.ts";

describe("checklists", () => {
  it("read one item a line, as typed, without marks, empty lines and lines that come again", () => {
    expect(linesOf("・折り返しの番号\n\n  - 名前の読み \n□ 名前の読み\n3. 都合のよい時間")).toEqual([
      "折り返しの番号",
      "名前の読み",
      "3. 都合のよい時間",
    ]);
  });

  it("fit cases by danger, by the missing mail address and by what they are about; by hand fits none", () => {
    const of = (facts: Parameters<typeof isOfKind>[1]) => checklistKinds.filter((kind) => isOfKind(kind, facts));
    expect(of({ dangerLevel: "none", mail: "a@example.org", services: [] })).toEqual(["every"]);
    expect(of({ dangerLevel: "concern", mail: null, services: ["website-https"] })).toEqual([
      "every",
      "danger",
      "no-mail",
      "website-https",
    ]);
  });
});
