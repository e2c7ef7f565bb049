import { readdirSync, readFileSync } from "node:fs";
import type { Desk, DeskSchedule } from "#src/domain/desks/desk.ts";
import { deskUuid } from "#src/domain/desks/desk-id.ts";
import { weekdays } from "#src/domain/desks/desk-vocabulary.ts";
import { parseDesks } from "#src/domain/desks/parse-desks.ts";

const folder = new URL("../../../catalogue/desks/", import.meta.url);

/** What the files of `catalogue/desks` hold, not yet parsed. For tests. */
export function shippedJson(): unknown[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.flatMap((name): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8")));
}

/** The desks that this version ships. For tests. */
export function shippedDesks(): Desk[] {
  return parseDesks(shippedJson());
}

type Rule = Partial<Omit<DeskSchedule, "x_yorozu">> & { x_yorozu?: Partial<DeskSchedule["x_yorozu"]> };

/**
 * A small desk with a toll-free number, open round the clock. `rules` replaces its hours: each daily and all day unless
 * it says otherwise, or `unknown`. For tests.
 */
export function aDesk(
  key: string,
  x: Partial<Desk["x_yorozu"]> = {},
  rules: ReadonlyArray<Rule | "unknown"> = [{}],
): Desk {
  const id = deskUuid(`desk/${key}`);
  const localized = { ja: "まどぐち", "ja-easy": "まどぐち", en: "Desk" };
  return {
    id,
    organization_id: deskUuid("organization/test"),
    name: "まどぐち",
    description: "まどぐち",
    status: "active",
    eligibility_description: "だれでも",
    last_modified: "2026-11-24T00:00:00.000Z",
    phones: [
      {
        id: deskUuid(`desk/${key}/phone/0120-000-000`),
        service_id: id,
        number: "0120-000-000",
        type: "voice",
        description: "無料",
        x_yorozu: { kind: "toll-free", pays: "nobody", area: [], notFrom: [] },
      },
    ],
    schedules: rules.map((rule, index) => {
      const base = { id: deskUuid(`desk/${key}/schedule/${index + 1}`), service_id: id, attending_type: "電話" };
      if (rule === "unknown") return { ...base, x_yorozu: { by: "voice" } };
      return {
        ...base,
        ...(rule.freq === "MONTHLY" ? {} : { freq: "WEEKLY", byday: weekdays.join(",") }),
        opens_at: "00:00+09:00",
        closes_at: "00:00+09:00",
        timezone: 9,
        ...rule,
        x_yorozu: { by: "voice", holidays: "open", closed: [], ...rule.x_yorozu },
      };
    }),
    service_areas: [{ id: deskUuid(`desk/${key}/area`), service_id: id, name: "日本全国" }],
    languages: [{ id: deskUuid(`desk/${key}/language/ja`), service_id: id, name: "日本語", code: "ja" }],
    organization: { id: deskUuid("organization/test"), name: "団体", description: "団体" },
    cost_options: [],
    attributes: [],
    x_yorozu: {
      key,
      theme: "mind",
      name: localized,
      forWhom: localized,
      audience: ["person"],
      callers: ["self"],
      dangers: ["suicide"],
      emergency: true,
      rescue: false,
      forChildren: false,
      kinds: ["support-for-a-person"],
      reach: ["toll-free"],
      online: [],
      interpretedLanguages: [],
      foreignLanguagesBy: [],
      prefectures: [],
      sources: [{ url: "https://example.org/", date: null }],
      factsDate: null,
      verified: true,
      ...x,
    },
  };
}
