import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dangerKinds } from "#src/domain/advice/vocabulary.ts";
import { aDesk, shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { type EmergencyQuestion, emergencyOrder } from "#src/domain/desks/emergency-order.ts";
import { compareWays } from "#src/domain/desks/way-to-desk.ts";
import { canUseAnything, canUseOf } from "#src/domain/desks/what-a-person-can-use.ts";

const desks = shippedDesks();
const noon = new Date("2026-11-24T12:00:00+09:00");
const night = new Date("2026-11-25T02:00:00+09:00");
const ask = (question: Partial<EmergencyQuestion>) =>
  emergencyOrder(desks, { danger: { level: "concern", who: "writer" }, kinds: [], at: noon, ...question });
const keys = (found: ReturnType<typeof ask>) => found.map(({ desk }) => desk.x_yorozu.key);

describe("emergencyOrder, worked examples", () => {
  it("shows nothing when nobody is in danger", () => {
    expect(ask({ danger: { level: "none", who: null } })).toEqual([]);
    expect(ask({ danger: { level: "none", who: "topic" } })).toEqual([]);
    expect(ask({ danger: { level: "concern", who: "topic" } })).toEqual([]);
  });

  it("puts those who come first when it is urgent, and leaves them for last when not", () => {
    const violence = { kinds: ["violence"], at: night } as const;
    expect(keys(ask({ ...violence, danger: { level: "urgent", who: "served" } })).slice(0, 3)).toEqual([
      "police-110",
      "dv-plus",
      "yorisoi-hotline",
    ]);
    expect(keys(ask({ ...violence, limit: 99 })).at(-1)).toBe("police-110");
    expect(keys(ask({ danger: { level: "urgent", who: "writer" } })).slice(0, 3)).toEqual([
      "fire-119",
      "police-110",
      "yorisoi-hotline",
    ]);
  });

  it("shows what is open and free before what is closed or costs: at night no paid daytime line", () => {
    expect(keys(ask({ kinds: ["suicide"], at: night })).slice(0, 3)).toEqual([
      "anata-no-ibasho",
      "inochi-sos",
      "yorisoi-hotline",
    ]);
    const all = keys(ask({ kinds: ["suicide"], limit: 99 }));
    expect(all.indexOf("inochi-navi-dial")).toBeGreaterThan(all.indexOf("yorisoi-hotline"));
    expect(all.indexOf("inochi-free-dial"), "closed at noon").toBeGreaterThan(all.indexOf("inochi-navi-dial"));
  });

  it("shows the support centre before the police line for sexual crime, which no other crime leads to", () => {
    expect(keys(ask({ kinds: ["sexual-violence"], at: night })).slice(0, 2)).toEqual([
      "sexual-violence-8891",
      "police-sexual-crime-8103",
    ]);
    expect(keys(ask({ kinds: ["crime"], at: night, limit: 99 }))).not.toContain("police-sexual-crime-8103");
  });

  it("leads a child to desks for children, and an adult not first", () => {
    expect(keys(ask({ kinds: ["child-abuse"], danger: { level: "concern", who: "served" } }))[0]).toBe(
      "child-abuse-189",
    );
    expect(keys(ask({ kinds: ["suicide"], child: true, at: night }))).toContain("child-sos-24h");
    expect(keys(ask({ kinds: ["suicide"] }))).not.toContain("child-sos-24h");
  });

  it("gives somebody who cannot speak a desk to write to first, and keeps the others for a helper", () => {
    const can = canUseOf({ hearing: "deaf", device: ["smartphone"] });
    const found = ask({ kinds: ["violence"], can, at: new Date("2026-11-24T13:00:00+09:00") });
    expect(found[0]).toMatchObject({ desk: { x_yorozu: { key: "dv-plus" } }, way: { by: "text" } });
    expect(found[1]?.way.by).toBeNull();
  });

  it("gives somebody with little Japanese the foreign-language line, others never", () => {
    const can = canUseOf({ japanese: "little", device: ["feature-phone"] });
    expect(keys(ask({ kinds: ["suicide"], can }))[0]).toBe("yorisoi-foreign-languages");
    expect(keys(ask({ kinds: ["suicide"], limit: 99 }))).not.toContain("yorisoi-foreign-languages");
  });

  it("leaves nobody who is ill to a line that may not answer: 119 stands first unless an advice line surely does", () => {
    expect(keys(ask({ kinds: ["medical"] }))[0]).toBe("fire-119");
    const advice = aDesk("advice", { dangers: ["medical"], emergency: true });
    const danger = { level: "concern", who: "writer" } as const;
    const withAdvice = emergencyOrder([...desks, advice], { danger, kinds: ["medical"], at: noon });
    expect(withAdvice[0]?.desk.x_yorozu.key).toBe("advice");
  });

  it("has a place for tonight's bed", () => {
    const found = keys(ask({ kinds: ["no-shelter"], danger: { level: "urgent", who: "served" }, at: night }));
    expect(found.slice(0, 3)).toEqual(["yorisoi-hotline", "housing-trouble-finder", "self-reliance-desks"]);
  });

  it("prefers a desk that takes helpers' calls when people served are in danger, and no desk that has closed for good", () => {
    const list = [aDesk("a-self"), aDesk("b-helper", { callers: ["self", "helper"] })];
    const order = (who: "served" | "writer", given = list) =>
      keys(emergencyOrder(given, { danger: { level: "concern", who }, kinds: ["suicide"], at: noon }));
    expect(order("served")).toEqual(["b-helper", "a-self"]);
    expect(order("writer")).toEqual(["a-self", "b-helper"]);
    expect(order("writer", [{ ...aDesk("gone"), status: "defunct" }])).toEqual([]);
  });

  it("adds the desks of a prefecture only there", () => {
    const near = aDesk("near", { prefectures: ["JP-13"] });
    const question = { danger: { level: "urgent", who: "writer" }, kinds: ["suicide"], at: noon } as const;
    expect(emergencyOrder([near], question)).toEqual([]);
    expect(emergencyOrder([near], { ...question, prefecture: "JP-13" })).toHaveLength(1);
  });
});

describe("emergencyOrder, properties", () => {
  const questions = fc.record({
    danger: fc.record({
      level: fc.constantFrom("concern" as const, "urgent" as const),
      who: fc.constantFrom("writer" as const, "served" as const, null),
    }),
    kinds: fc.uniqueArray(fc.constantFrom(...dangerKinds), { maxLength: 3 }),
    can: fc.record({
      voice: fc.boolean(),
      text: fc.boolean(),
      languages: fc.constantFrom(["ja"], ["en"], ["ja", "vi"], "not-japanese" as const),
    }),
    at: fc.date({ min: new Date("2025-01-01T00:00:00Z"), max: new Date("2028-01-01T00:00:00Z"), noInvalidDate: true }),
    limit: fc.integer({ min: 1, max: 40 }),
  });

  it("never shows more than asked, a desk twice, or one for other dangers", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const found = emergencyOrder(desks, question);
        expect(found.length).toBeLessThanOrEqual(question.limit);
        expect(new Set(keys(found)).size).toBe(found.length);
        for (const { desk, fits } of found) {
          expect(fits.length).toBeGreaterThan(0);
          expect(desk.x_yorozu.emergency && desk.x_yorozu.verified).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never puts a worse way before a better one among desks of equal standing", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const found = emergencyOrder(desks, { ...question, child: true, woman: true, limit: 99 });
        for (const rescue of [true, false]) {
          const ways = found.filter(({ desk }) => desk.x_yorozu.rescue === rescue).map(({ way }) => way);
          ways.forEach((way, index) => {
            const next = ways[index + 1];
            if (next) expect(compareWays(way, next)).toBeLessThanOrEqual(0);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order of the files", () => {
    const shuffled = fc.shuffledSubarray(desks, { minLength: desks.length });
    fc.assert(
      fc.property(questions, shuffled, (question, other) => {
        expect(keys(emergencyOrder(other, question))).toEqual(keys(emergencyOrder(desks, question)));
      }),
      { numRuns: 30 },
    );
  });
});

describe("canUseOf", () => {
  it("allows what is unknown and forbids what the person lacks", () => {
    expect(canUseOf({})).toEqual(canUseAnything);
    expect(canUseOf({ phone: ["landline"], device: ["none"] })).toMatchObject({ voice: true, text: false });
    expect(canUseOf({ phone: ["none"], device: ["smartphone"] })).toMatchObject({ voice: false, text: true });
    expect(canUseOf({ privacy: "no", phone: ["mobile"] })).toMatchObject({ voice: false });
    expect(canUseOf({ device: ["feature-phone", "pc"], hearing: "unknown" })).toMatchObject({
      voice: true,
      text: true,
    });
    expect(canUseOf({ japanese: "little" }).languages).toBe("not-japanese");
  });
});
