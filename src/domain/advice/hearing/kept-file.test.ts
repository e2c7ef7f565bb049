import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readKept, writeKept } from "#src/domain/advice/hearing/kept-file.ts";
import { locales } from "#src/kernel/i18n.ts";

const kept = fc.record({
  text: fc
    .string({ unit: fc.constantFrom("相", "談", "<", '"', "&", "😀", " ", "\n"), minLength: 1 })
    .map((text) => `相${text}談`),
  locale: fc.constantFrom(...locales),
  edits: fc.array(
    fc.record({
      op: fc.constant("set-limit" as const),
      key: fc.constant("monthlyYen" as const),
      value: fc.nat(100_000),
    }),
    { maxLength: 5 },
  ),
  answers: fc.array(fc.record({ question: fc.constant("it-person"), answer: fc.constantFrom("none", null) }), {
    maxLength: 3,
  }),
});

describe("the file that an asker keeps", () => {
  it("is read back as it was written, from the page and as JSON", () => {
    fc.assert(
      fc.property(kept, (hearing) => {
        expect(readKept(`<!doctype html><meta name="yorozu" content="${writeKept(hearing)}"/>`)).toEqual(hearing);
        expect(readKept(JSON.stringify({ ...hearing, id: "x", proposals: [] }))).toEqual(hearing);
      }),
    );
  });

  it("anything else is not taken", () => {
    const written = writeKept({ text: "相談", locale: "ja", edits: [], answers: [] });
    for (const file of ["", "相談", "{}", "<html></html>", `<meta name="yorozu" content="${written.slice(9)}"/>`])
      expect(readKept(file)).toBeNull();
    const bad = { text: "相談", locale: "ja", edits: [{ op: "set-limit", key: "monthlyYen", value: "<script>" }] };
    expect(readKept(JSON.stringify({ ...bad, answers: [] }))).toBeNull();
    expect(readKept(JSON.stringify({ ...bad, edits: [], answers: [], text: "あ".repeat(5_001) }))).toBeNull();
  });
});
