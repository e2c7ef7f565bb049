import { describe, expect, it } from "vitest";
import { dangerKinds } from "#src/domain/advice/vocabulary.ts";
import { deskUuid } from "#src/domain/desks/desk-id.ts";
import { aDesk, shippedDesks, shippedJson } from "#src/domain/desks/desks.factory.ts";
import { hsdsFaultsOfWhole } from "#src/domain/desks/hsds-schema.factory.ts";
import { parseDesks } from "#src/domain/desks/parse-desks.ts";

const desks = shippedDesks();
const byKey = new Map(desks.map((desk) => [desk.x_yorozu.key, desk]));

/** Every string in the value, ids apart. */
function textsOf(value: unknown, name = ""): string[] {
  if (typeof value === "string") return /(^|_)id$|^last_modified$/.test(name) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, key));
}

describe("the shipped desks", () => {
  it("are valid against the official HSDS 3.0 service schema, with and without x_yorozu", () => {
    for (const entry of shippedJson()) {
      expect(hsdsFaultsOfWhole("service", entry)).toEqual([]);
      const plain: unknown = JSON.parse(JSON.stringify(entry), (name, part) =>
        name === "x_yorozu" ? undefined : part,
      );
      expect(hsdsFaultsOfWhole("service", plain)).toEqual([]);
      expect(JSON.stringify(plain)).not.toContain("x_yorozu");
    }
  });

  it("are checked by a schema that finds faults", () => {
    const desk = aDesk("fault");
    const faults = (changed: object) => hsdsFaultsOfWhole("service", { ...desk, ...changed });
    expect(faults({})).toEqual([]);
    expect(faults({ id: "childline" })).toEqual(['service.id: must match format "uuid"']);
    expect(faults({ status: "open" })[0]).toContain(
      "service.status: must be equal to one of the allowed values active",
    );
    expect(faults({ name: undefined })).toEqual(["service: must have required property 'name'"]);
    for (const day of ["2023", "2023-02-30", "2023-4-1"])
      expect(faults({ assured_date: day }), day).toEqual(['service.assured_date: must match format "date"']);
    expect(faults({ schedules: [{ id: desk.id, dtstart: "2023-13-01" }] })).toHaveLength(1);
    expect(faults({ url: "https://example.org/住まい" })).toEqual(['service.url: must match format "uri"']);
    expect(faults({ schedules: [{ id: desk.id, timezone: "Asia/Tokyo" }] })).toEqual([
      "service.schedules.0.timezone: must be number",
    ]);
    expect(faults({ phones: [{ id: desk.id }] })).toEqual(["service.phones.0: must have required property 'number'"]);
    expect(faults({ organization: { id: desk.id, name: "団体" } })).toEqual([
      "service.organization: must have required property 'description'",
    ]);
  });

  it("are at least 60, 12 of them for emergencies, with one for each danger", () => {
    expect(desks.length).toBeGreaterThanOrEqual(60);
    const emergency = desks.filter((desk) => desk.x_yorozu.emergency);
    expect(emergency.length).toBeGreaterThanOrEqual(12);
    for (const danger of dangerKinds) {
      expect(emergency.filter((desk) => desk.x_yorozu.dangers.includes(danger)).length, danger).toBeGreaterThanOrEqual(
        1,
      );
    }
    for (const key of [
      "police-110",
      "fire-119",
      "ambulance-advice-7119",
      "yorisoi-hotline",
      "yorisoi-foreign-languages",
      "inochi-free-dial",
      "inochi-sos",
      "dv-plus",
      "dv-navi-8008",
      "sexual-violence-8891",
      "child-sos-24h",
      "childline",
      "child-abuse-189",
      "self-reliance-desks",
    ]) {
      expect(byKey.get(key)?.x_yorozu.emergency, key).toBe(true);
    }
  });

  it("make all their ids from readable names, and no id twice", () => {
    const ids: string[] = [];
    for (const desk of desks) {
      const { key } = desk.x_yorozu;
      ids.push(desk.id);
      for (const phone of desk.phones) expect(phone.id).toBe(deskUuid(`desk/${key}/phone/${phone.number}`));
      desk.schedules.forEach((rule, index) => {
        expect(rule.id).toBe(deskUuid(`desk/${key}/schedule/${index + 1}`));
      });
      for (const language of desk.languages)
        expect(language.id).toBe(deskUuid(`desk/${key}/language/${language.code}`));
      for (const { id, link_type: type, taxonomy_term: term } of desk.attributes) {
        expect(id).toBe(deskUuid(`desk/${key}/attribute/${term.code.replace(":", "/")}`));
        expect(term.id).toBe(deskUuid(`term/${term.code.replace(":", "/")}`));
        expect(term.code.startsWith(`${type}:`)).toBe(true);
      }
      ids.push(...[desk.phones, desk.schedules, desk.languages, desk.attributes].flat().map((part) => part.id));
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("say the same of the same provider and give their kinds and dangers as taxonomy terms too", () => {
    const providers = new Map<string, string>();
    for (const desk of desks) {
      const said = JSON.stringify(desk.organization);
      expect(providers.get(desk.organization_id) ?? said).toBe(said);
      providers.set(desk.organization_id, said);
      const { dangers, kinds } = desk.x_yorozu;
      const codes = [...dangers.map((danger) => `danger:${danger}`), ...kinds.map((kind) => `kind:${kind}`)];
      expect(desk.attributes.map((attribute) => attribute.taxonomy_term.code)).toEqual(codes);
    }
  });

  it("say who pays: 0570 with its price, short numbers with where they fail and what to call instead", () => {
    for (const desk of desks) {
      for (const { number, description, x_yorozu: x } of desk.phones) {
        if (x.kind === "paid-0570") expect(description, number).toMatch(/かけた人が払います。.*20秒/);
        if (x.kind === "toll-free") expect(description, number).toContain("無料");
        if (x.kind === "short-number" && !desk.x_yorozu.rescue) {
          expect(x.notFrom.length, number).toBeGreaterThan(0);
          const instead = desk.phones.some((phone) => phone.x_yorozu.kind !== "short-number");
          expect(instead || desk.x_yorozu.note !== undefined, number).toBe(true);
        }
      }
    }
  });

  it("date their facts from their sources and do not call old unread numbers confirmed", () => {
    for (const { assured_date: assured, x_yorozu: x } of desks) {
      expect(assured?.startsWith(x.factsDate ?? "-") ?? x.factsDate === null, x.key).toBe(true);
      if (x.emergency) expect(x.verified, x.key).toBe(true);
    }
  });

  it("hold none of the numbers that are dead, ended, misprinted or only open on announced days", () => {
    const never = [
      ["0570-783-189", "dead: now 0120-189-783"],
      ["0570-064-370", "dead: now 188"],
      ["0570-0-55210", "dead: now #8008"],
      ["0570-079714", "replaced by 0120-079-714"],
      ["0570-0-78310", "dead: now 0120-0-78310"],
      ["0120-004-008", "foreign-language number of 2019"],
      ["0120-150-520", "foreign-language number of 2019"],
      ["0120-290-922", "foreign-language number of 2019"],
      ["0120-336-230", "foreign-language number of 2019"],
      ["0120-400-166", "foreign-language number of 2019"],
      ["0120-558-815", "foreign-language number of 2019"],
      ["0120-662-700", "foreign-language number of 2019"],
      ["0120-750-880", "foreign-language number of 2019"],
      ["0570-001701", "old: not confirmed"],
      ["0570-001702", "old: not confirmed"],
      ["0570-001703", "old: not confirmed"],
      ["0570-001704", "old: not confirmed"],
      ["0570-046-556", "misprint of 0570-064-556"],
      ["0570-0783-55", "misprint of 0570-783-556"],
      ["03-5577-3899", "disputed"],
      ["03-5607-0799", "disputed"],
      ["0120-494949", "#9999: announced days only"],
      ["0120-23-5572", "ended"],
      ["0120-46-1999", "ended"],
      ["0120-76-2029", "ended"],
      ["0120-158-794", "announced days only"],
      ["0120-052-088", "announced days only"],
      ["03-3812-3727", "old: now 050-3647-1448"],
      ["03-4285-9870", "2015 only"],
      ["050-3541-6420", "weak source"],
      ["03-3380-2269", "about 2010"],
      ["03-5385-0996", "about 2010"],
      ["06-6325-6864", "about 2010"],
      ["092-582-7530", "2010"],
      ["054-286-9219", "2013"],
      ["011-261-4440", "2013"],
    ] as const;
    const texts = desks.flatMap((desk) => textsOf(desk));
    for (const [number, why] of never) {
      const digits = number.replaceAll("-", "");
      const found = texts.filter((text) =>
        text
          .normalize("NFKC")
          .replaceAll(/[-ー‐–—\s]/g, "")
          .includes(digits),
      );
      expect(found, `${number}: ${why}`).toEqual([]);
    }
    expect(texts.filter((text) => /#9999|snsjinkensoudan|闇バイト|support-r/.test(text))).toEqual([]);
    const inochi = desks.filter((desk) => desk.phones.some((phone) => phone.number === "0120-783-556"));
    expect(inochi.map((desk) => desk.x_yorozu.key)).toEqual(["inochi-free-dial"]);
  });
});

describe("parseDesks", () => {
  const faultOf = (...entries: unknown[]) => {
    try {
      parseDesks(entries);
    } catch (error) {
      return String(error);
    }
    return "no fault";
  };

  it("says in a sentence which desk and which field is wrong", () => {
    const good = aDesk("good");
    expect(parseDesks([good])).toEqual([good]);
    expect(() => parseDesks({})).toThrow("The desk files must hold an array of desks.");
    expect(faultOf(good, good)).toContain("Desk good: there is another desk with this key.");
    expect(faultOf({ ...good, id: deskUuid("desk/other") })).toContain(
      `Desk good: id must be ${deskUuid("desk/good")}, which is made from the key.`,
    );
    expect(faultOf({ ...good, opening: "9-5" })).toContain('Desk good: : Unrecognized key: "opening".');
    expect(faultOf("desk")).toContain("Desk number 1: ");
    expect(faultOf(aDesk("hours", {}, [{ opens_at: "9:00" }]))).toContain(
      "Desk hours: schedules.0.opens_at: must be HH:MM+09:00.",
    );
    expect(faultOf(aDesk("days", {}, [{ byday: "2SA" }]))).toContain("WEEKLY needs plain byday");
    expect(faultOf(aDesk("reach", { reach: ["chat"] }))).toContain("reach must be [toll-free]");
    expect(faultOf(aDesk("unread", { verified: false }))).toContain("an emergency desk must be verified");
    expect(faultOf(aDesk("vague", { dangers: [] }))).toContain("must say for which dangers");
  });

  it("refuses a number whose kind or payer is wrong, and kanji without furigana", () => {
    const desk = aDesk("phone");
    const withPhone = (number: string, pays: "nobody" | "caller") => ({
      ...desk,
      phones: desk.phones.map((phone) => ({ ...phone, number, x_yorozu: { ...phone.x_yorozu, pays } })),
    });
    expect(faultOf(withPhone("0570-000-000", "caller"))).toContain("0570-000-000 must be of kind paid-0570");
    expect(faultOf(withPhone("#8008", "caller"))).toContain("#8008 must be of kind short-number");
    expect(faultOf(withPhone("0120-000-000", "caller"))).toContain("pays must be nobody");
    const name = { ja: "窓口", "ja-easy": "{相談|そうだん}窓口", en: "Desk" };
    expect(faultOf(aDesk("kanji", { name }))).toContain("easy Japanese lacks furigana: {相談|そうだん}窓口");
  });
});

describe("deskUuid", () => {
  it("is a UUID of version 5: the same as Python's uuid5 in the same namespace", () => {
    expect(deskUuid("desk/childline")).toBe("a2f52356-05de-5002-bb33-ca3fec82aca6");
  });
});
