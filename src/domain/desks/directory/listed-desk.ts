import {
  type Desk,
  type DeskPhone,
  type DeskSchedule,
  phoneExtension,
  scheduleExtension,
} from "#src/domain/desks/desk.ts";
import { type Confirmer, confirmers, type DeskTheme, deskThemes } from "#src/domain/desks/desk-vocabulary.ts";
import { type HsdsRecord, isRecord, type Lookup } from "#src/domain/desks/hsds/hsds-record.ts";

/** What an import says about where its services stand in the directory; on a service as `x_listing`. */
export type Listing = {
  readonly theme: DeskTheme;
  /** ISO 3166-2; empty: all of Japan. */
  readonly prefectures: readonly string[];
  readonly audience: ReadonlyArray<"person" | "organisation">;
};

/**
 * A service as the pages and the rules of this room see it. One of ours says everything itself (`x_yorozu`); of any
 * other only what HSDS can say is known: it is unconfirmed, in no list by danger or kind of help, and its hours count
 * only where they are plain weekly ones in Japan time. Null where it is not offered any more.
 */
export function listedDesk(service: HsdsRecord, find: Lookup): Desk | null {
  if (service.status !== "active") return null;
  const provider = find("organization", service.organization_id);
  const organization = {
    id: provider?.id ?? service.id,
    name: text(provider?.name) || text(service.name),
    description: text(provider?.description),
  };
  // NOTE whatever carries `x_yorozu` was checked against `deskSchema` before it was stored.
  if (service.x_yorozu !== undefined) return { ...service, organization } as unknown as Desk;
  return strangersDesk(service, organization);
}

function strangersDesk(service: HsdsRecord, organization: Desk["organization"]): Desk {
  const { id } = service;
  const listing = listingOf(service);
  const name = text(service.name);
  const whom = text(service.eligibility_description) || shortened(text(service.description)) || name;
  const phones = list(service.phones).flatMap((phone) => phoneOf(phone, id));
  const url = webAddress(service.url);
  const mail = text(service.email);
  const online: Desk["x_yorozu"]["online"] = [
    ...(mail === "" ? [] : [{ kind: "mail" as const, address: mail }]),
    ...(url === null ? [] : [{ kind: "web-page" as const, address: url }]),
  ];
  const assured = text(service.assured_date);
  const confirmed = confirmationOf(service);
  const page = webAddress(confirmed?.source) ?? url;
  const everywhere = (words: string) => ({ ja: words, "ja-easy": words, en: words });
  return {
    id,
    organization_id: organization.id,
    name,
    description: text(service.description),
    ...(url === null ? {} : { url }),
    status: "active",
    eligibility_description: whom,
    ...(assured === "" ? {} : { assured_date: assured }),
    last_modified: text(service.last_modified),
    ...(text(service.fees_description) === "" ? {} : { fees_description: text(service.fees_description) }),
    phones,
    schedules: list(service.schedules).map((rule) => scheduleOf(rule, id, phones.length > 0 ? "voice" : "visit")),
    service_areas: list(service.service_areas).map((area) => ({ id: area.id, service_id: id, name: text(area.name) })),
    languages: list(service.languages).map((one) => ({
      id: one.id,
      name: text(one.name) || text(one.code),
      code: text(one.code),
    })),
    organization,
    cost_options: [],
    attributes: [],
    x_yorozu: {
      key: keyOfId(id),
      theme: listing.theme,
      name: everywhere(name),
      forWhom: everywhere(whom),
      audience: [...listing.audience],
      callers: [],
      dangers: [],
      emergency: false,
      rescue: false,
      forChildren: false,
      kinds: [],
      reach: [...new Set([...phones.map((phone) => phone.x_yorozu.kind), ...online.map(({ kind }) => kind)])],
      online,
      interpretedLanguages: [],
      foreignLanguagesBy: [],
      prefectures: [...listing.prefectures],
      sources: page === null ? [] : [{ url: page, date: assured === "" ? null : assured }],
      factsDate: assured === "" ? null : assured,
      verified: confirmed !== null,
      ...(confirmed === null ? {} : { confirmedBy: confirmed.by }),
    },
  };
}

/** The address of a desk that has no readable key of its own. */
export function keyOfId(id: string): string {
  return `d-${id}`;
}

/** What `x_listing` says; the widest where it says nothing. */
export function listingOf(service: HsdsRecord): Listing {
  const given: Record<string, unknown> = Object(service.x_listing);
  const prefectures = Array.isArray(given.prefectures) ? given.prefectures : [];
  const audience = Array.isArray(given.audience) ? given.audience : ["person"];
  return {
    theme: deskThemes.find((theme) => theme === given.theme) ?? "living",
    prefectures: prefectures.filter((code): code is string => typeof code === "string" && /^JP-\d\d$/.test(code)),
    audience: (["person", "organisation"] as const).filter((who) => audience.includes(who)),
  };
}

/** Who confirmed an imported service here (`x_confirmed`), and by which page; null where nobody did. */
function confirmationOf(service: HsdsRecord): { by: Confirmer; source: unknown } | null {
  const given: Record<string, unknown> = Object(service.x_confirmed);
  const by = confirmers.find((each) => each === given.by);
  return by === undefined ? null : { by, source: given.source };
}

function phoneOf(phone: HsdsRecord, serviceId: string): DeskPhone[] {
  const number = text(phone.number);
  if (number === "") return [];
  const digits = number.normalize("NFKC").replaceAll(/\D/g, "");
  const type = text(phone.type);
  const kind =
    type === "fax"
      ? "fax"
      : /^0(120|800)/.test(digits)
        ? "toll-free"
        : digits.startsWith("0570")
          ? "paid-0570"
          : "paid-number";
  const said = phoneExtension.safeParse(phone.x_yorozu);
  return [
    {
      id: phone.id,
      service_id: serviceId,
      number,
      type: type === "fax" ? "fax" : "voice",
      description: text(phone.description) || number,
      x_yorozu: said.success
        ? said.data
        : { kind, pays: kind === "toll-free" ? "nobody" : "caller", area: [], notFrom: [] },
    },
  ];
}

/** A rule of plain weekly hours as it is; of any other only that there are hours. */
function scheduleOf(rule: HsdsRecord, serviceId: string, by: "voice" | "visit"): DeskSchedule {
  const opens = clock(rule.opens_at);
  const closes = clock(rule.closes_at);
  const byday = text(rule.byday).replaceAll(" ", "");
  const isWeekly =
    rule.freq === "WEEKLY" &&
    /^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/.test(byday) &&
    (rule.interval === undefined || rule.interval === 1) &&
    (rule.timezone === undefined || rule.timezone === 9) &&
    ["count", "byweekno", "bymonthday", "byyearday"].every((field) => rule[field] === undefined);
  const description = [rule.description, rule.notes].map(text).find((words) => words !== "");
  // What somebody typed here says more than the source's rule can.
  const said = scheduleExtension.safeParse(rule.x_yorozu);
  const shared = {
    id: rule.id,
    service_id: serviceId,
    ...(isDay(rule.valid_from) ? { valid_from: rule.valid_from } : {}),
    ...(isDay(rule.valid_to) ? { valid_to: rule.valid_to } : {}),
    ...(description === undefined ? {} : { description }),
    attending_type: text(rule.attending_type) || by,
    x_yorozu: said.success ? said.data : { by, holidays: "unknown" as const },
  };
  if (!isWeekly || opens === null || closes === null) return shared;
  return { ...shared, freq: "WEEKLY", byday, timezone: 9, opens_at: opens, closes_at: closes };
}

function clock(value: unknown): string | null {
  const [, hours = "", minutes] = /^(\d{1,2}):(\d\d)(:\d\d)?(\+09:00)?$/.exec(text(value)) ?? [];
  if (minutes === undefined || Number(hours) > 24 || Number(minutes) > 59) return null;
  return `${String(Number(hours) % 24).padStart(2, "0")}:${minutes}+09:00`;
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
}

function webAddress(value: unknown): string | null {
  const address = text(value);
  return /^https?:\/\/\S+$/.test(address) && URL.canParse(address) ? address : null;
}

function list(value: unknown): HsdsRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function shortened(words: string): string {
  const line = words.split("\n")[0] ?? "";
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
