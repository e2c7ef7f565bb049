import { describe, expect, it } from "vitest";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import { editSchema } from "#src/domain/advice/hearing/edits.ts";
import { nobodyInDanger } from "#src/domain/advice/hearing/nobody-in-danger.ts";
import { understand, understandWithoutDanger } from "#src/domain/advice/understanding/understand.ts";

const text = "会員に次の日を知らせたいです。夫に毎晩殴られる役の台本もあります。";
const understanding = understand(text);
const denial = nobodyInDanger({ text, understanding }, understandWithoutDanger(text));

describe("whoever says that nobody is in danger", () => {
  it("is believed: the wish is heard, and the desks are gone", () => {
    expect(understanding.danger.level).not.toBe("none");
    const now = editUnderstanding(understanding, denial ? [denial] : []);
    expect(now.danger).toMatchObject({ level: "none", who: null, evidence: [] });
    expect(now.scope).toBe("it");
    expect(now.needs.length).toBeGreaterThan(0);
  });

  it("is asked again when more is told, or something graver", () => {
    const edits = denial ? [denial] : [];
    const later = understand(`${text}いま、夫が包丁を持って部屋の前にいます。`);
    expect(editUnderstanding(later, edits).danger.level).toBe("urgent");
    const asGrave = denial ? [{ ...denial, level: "urgent" as const }] : [];
    expect(editUnderstanding(later, asGrave).danger.level).toBe("urgent");
    const graver = { ...understanding, danger: { ...understanding.danger, level: "urgent" as const } };
    expect(editUnderstanding(graver, denial ? [{ ...denial, level: "concern" }] : []).danger.level).toBe("urgent");
  });

  it("may take it back, and it can be stored", () => {
    const edits = denial ? [denial, { op: "danger-again" as const }] : [];
    expect(editUnderstanding(understanding, edits).danger).toEqual(understanding.danger);
    expect(edits.map((edit) => editSchema.safeParse(edit).success)).toEqual([true, true]);
  });
});
