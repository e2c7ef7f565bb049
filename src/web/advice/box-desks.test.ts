import { describe, expect, it } from "vitest";
import { dangerBox } from "#src/domain/desks/danger-box.ts";
import { shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { inBox, inBoxAbroad, languageOfBox } from "#src/web/advice/box-desks.ts";

const desks = shippedDesks();
const at = new Date("2026-11-30T18:00:00+09:00");

describe("a desk of the box", () => {
  it("speaks the language that was typed where it is not the page's", () => {
    const text = "Meu marido olha meu celular todo dia e sabe onde eu estou. Não falo japonês.";
    expect(languageOfBox(text, "ja")).toBe("pt");
    expect(languageOfBox("My husband hits me every night and I am afraid of him", "ja")).toBe("en");
    expect(languageOfBox("My husband hits me every night and I am afraid of him", "en")).toBeUndefined();
    expect(languageOfBox("夫に殴られます", "en")).toBeUndefined();
    const danger = { level: "urgent", who: "writer" } as const;
    const box = dangerBox(desks, { danger, kinds: [], text, language: "pt", at });
    const [first] = box.desks.map(({ desk, way }) => inBoxAbroad(desk, way, at, { locale: "ja", abroad: "pt" }));
    expect(first).toMatchObject({ key: "dv-plus", phone: null, href: "/pt/desks/dv-plus" });
    expect(first?.what).toContain("chat em português");
    expect(first?.written?.[0]?.words).toBe("Falar por escrito");
  });

  it("dials the number of the language that was named, and none where each has its own", () => {
    const danger = { level: "urgent", who: "writer" } as const;
    const shown = (text: string) => {
      const box = dangerBox(desks, { danger, kinds: ["crime"], text, at });
      return box.desks
        .map(({ desk, way }) => inBox(desk, way, box, { at, locale: "ja", text }))
        .find(({ key }) => key === "labour-hotline-evenings");
    };
    const held = "社長がパスポートを返してくれません。寮は外から鍵をかけられます。";
    expect(shown(`ベトナム人の実習生です。${held}`)?.phone).toBe("0120-531-406");
    const untold = shown(held);
    expect(untold?.phone).toBeNull();
    expect(untold?.written?.[0]?.href).toBe("/desks/labour-hotline-evenings");
  });
});
