import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutPerson } from "#src/domain/requests/without-person.ts";

describe("a text without its person", () => {
  it("has neither name nor address nor number, whole or in part", () => {
    const person = { name: "山田 花子", mail: "hanako@example.org", phone: "03-1111-2222" };
    expect(withoutPerson("山田です。花子@職場。hanako@example.org か 03-1111-2222 へ。山の田んぼ。", person)).toBe(
      "■■です。■■@職場。■■■■■■■■■■■■■■■■■■ か ■■■■■■■■■■■■ へ。山の田んぼ。",
    );
  });

  it("keeps its length, so that offsets stay right, and a one-letter name does not take it apart", () => {
    expect(withoutPerson("林の中の林さん", { name: "林", mail: null, phone: null })).toBe("林の中の林さん");
    const word = fc.string({ maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), word, word, (text, name, mail) => {
        const clean = withoutPerson(text, { name, mail, phone: null });
        expect(clean.length).toBe(text.length);
        if (mail.length >= 2 && !mail.includes("■")) expect(clean).not.toContain(mail);
      }),
    );
  });
});
