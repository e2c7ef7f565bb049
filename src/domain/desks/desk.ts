import { z } from "zod";
import { dangerKinds } from "#src/domain/advice/vocabulary.ts";
import {
  channels,
  confirmers,
  deskKinds,
  deskThemes,
  failingLines,
  holidayRules,
  onlineKinds,
  phoneKinds,
} from "#src/domain/desks/desk-vocabulary.ts";

/*
 * The shape of one entry of `catalogue/desks/*.json`: a service of the Human Services Data Specification 3.0
 * (https://docs.openreferral.org/, fields and types from its compiled service schema) with what HSDS cannot say in
 * `x_yorozu`. Only the HSDS fields that are used are allowed, so that a misspelt field is found.
 */

const uuid = z.uuid();
const text = z.string().trim().min(1);
const localized = z.strictObject({ ja: text, "ja-easy": text, en: text });
const partialDate = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, "must be YYYY, YYYY-MM or YYYY-MM-DD");
const languageCode = z.string().regex(/^[a-z]{2,3}$/, "must be an ISO 639 code");
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "must be MM-DD");
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d\+09:00$/, "must be HH:MM+09:00");
const byDay = z.string().regex(/^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$/);
const byMonthDay = z.string().regex(/^-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01]))*$/);

const languageSchema = z.strictObject({ id: uuid, service_id: uuid.optional(), name: text, code: languageCode });

/** What HSDS cannot say of a number. */
export const phoneExtension = z.strictObject({
  kind: z.enum(phoneKinds),
  pays: z.enum(["nobody", "caller", "unknown"]),
  /** ISO 3166-2 codes of the prefectures from which this number is called; empty: from anywhere. */
  area: z.array(z.string().regex(/^JP-\d\d$/)),
  notFrom: z.array(z.enum(failingLines)),
});

const phoneSchema = z.strictObject({
  id: uuid,
  service_id: uuid,
  number: z.string().regex(/^(#\d{4}|\d{3}|0[\d-]{8,})$/, "must be a Japanese telephone number"),
  type: z.enum(["voice", "fax", "text", "textphone", "video", "cell"]),
  description: text,
  languages: z.array(languageSchema).optional(),
  x_yorozu: phoneExtension,
});

/** What HSDS cannot say of hours. */
export const scheduleExtension = z.strictObject({
  by: z.enum(channels),
  holidays: z.enum(holidayRules).optional(),
  /** Days of each year on which the rule does not hold; `sure: false` where only custom says so. */
  closed: z.array(z.strictObject({ from: monthDay, to: monthDay, sure: z.boolean() })).optional(),
  /** Single days or spells on which the rule does not hold, both ends included. */
  closedOn: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date() })).optional(),
  /** Only for callers in these languages; absent: for all of the desk's. */
  languages: z.array(languageCode).optional(),
});

/**
 * Opening hours as RFC 5545 rules in Japan time. No later than the opening, `closes_at` is on the next day; equal, it
 * is 24 hours. Without `opens_at` the desk has hours on those days (or, without `freq`, on any day) that we do not know.
 */
const scheduleSchema = z
  .strictObject({
    id: uuid,
    service_id: uuid,
    freq: z.enum(["WEEKLY", "MONTHLY"]).optional(),
    byday: byDay.optional(),
    bymonthday: byMonthDay.optional(),
    valid_from: z.iso.date().optional(),
    valid_to: z.iso.date().optional(),
    timezone: z.literal(9).optional(),
    opens_at: clockTime.optional(),
    closes_at: clockTime.optional(),
    description: text.optional(),
    attending_type: text,
    x_yorozu: scheduleExtension,
  })
  .refine((s) => (s.opens_at === undefined) === (s.closes_at === undefined), "opens_at and closes_at belong together")
  .refine((s) => s.opens_at === undefined || (s.freq !== undefined && s.timezone === 9), "hours need freq, timezone 9")
  .refine((s) => s.freq !== "WEEKLY" || (s.byday !== undefined && !/\d/.test(s.byday)), "WEEKLY needs plain byday")
  .refine((s) => s.freq !== "WEEKLY" || s.bymonthday === undefined, "WEEKLY has no bymonthday")
  .refine((s) => s.freq !== "MONTHLY" || s.byday !== undefined || s.bymonthday !== undefined, "MONTHLY needs days");

const extensionSchema = z.strictObject({
  /** Readable, never changed: the id is made from it. */
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Where it stands in the directory: the one thing that most people come to it with. */
  theme: z.enum(deskThemes),
  name: localized,
  forWhom: localized,
  note: localized.optional(),
  /** How it is reached without a voice, where no address of `online` tells it: an app, a fax, a service of its own. */
  withoutVoice: localized.optional(),
  audience: z.array(z.enum(["person", "organisation"])).min(1),
  /** Who may call: the person, the family, or somebody who helps (staff of a nonprofit, a neighbour). */
  callers: z.array(z.enum(["self", "family", "helper"])).min(1),
  dangers: z.array(z.enum(dangerKinds)),
  /** May be put on top when somebody is in danger. */
  emergency: z.boolean(),
  /** Comes to the place: police, fire and ambulance, coast guard. */
  rescue: z.boolean(),
  /** Made for children (and adults about them); not the first place for an adult's own trouble. */
  forChildren: z.boolean(),
  /** Answers these people alone: the pages say so first, and others stand before it for somebody who did not tell of it. */
  onlyFor: z.enum(["women"]).optional(),
  kinds: z.array(z.enum(deskKinds)).min(1),
  /** The kinds of `phones` and `online`, each once, in their order. */
  reach: z.array(z.enum([...phoneKinds, ...onlineKinds])),
  online: z.array(z.strictObject({ kind: z.enum(onlineKinds), address: text })),
  /** Languages through an interpreter; HSDS `languages` are those that the desk itself speaks. */
  interpretedLanguages: z.array(languageCode),
  /** Ways in which foreign languages are spoken although the source does not name which. */
  foreignLanguagesBy: z.array(z.enum(["voice", "text"])),
  /** ISO 3166-2 codes; empty: all of Japan. */
  prefectures: z.array(z.string().regex(/^JP-\d\d$/)),
  /** `date`: the page's own date, or when it was last seen to say so; null: no date on it. */
  sources: z.array(z.strictObject({ url: z.url(), date: partialDate.nullable(), note: text.optional() })).min(1),
  /** How old the facts are: date of the newest source for the number or address; null: unknown. */
  factsDate: partialDate.nullable(),
  /** A page that was read states number or address; it was not dialled. */
  verified: z.boolean(),
  /** Who confirmed the facts at `factsDate`, where somebody did after the files were written. */
  confirmedBy: z.enum(confirmers).optional(),
});

/** One entry of the desk files. Fields are those of HSDS 3.0 `service`; see `x_yorozu` for ours. */
export const deskSchema = z.strictObject({
  id: uuid,
  organization_id: uuid,
  name: text,
  alternate_name: text.optional(),
  description: text,
  url: z.url().optional(),
  status: z.enum(["active", "inactive", "defunct", "temporarily closed"]),
  interpretation_services: text.optional(),
  fees_description: text.optional(),
  eligibility_description: text,
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  /** The date of `factsDate`; where only year or month is known, its first day. */
  assured_date: z.iso.date().optional(),
  last_modified: z.iso.datetime(),
  alert: text.optional(),
  phones: z.array(phoneSchema),
  schedules: z.array(scheduleSchema).min(1),
  service_areas: z.array(z.strictObject({ id: uuid, service_id: uuid, name: text })).min(1),
  languages: z.array(languageSchema),
  organization: z.strictObject({ id: uuid, name: text, description: text }),
  cost_options: z.array(
    z.strictObject({
      id: uuid,
      service_id: uuid,
      option: text,
      currency: z.literal("jpy"),
      amount: z.number().min(0),
      amount_description: text.optional(),
    }),
  ),
  attributes: z.array(
    z.strictObject({
      id: uuid,
      link_id: uuid,
      link_entity: z.literal("service"),
      link_type: z.enum(["danger", "kind"]),
      taxonomy_term: z.strictObject({
        id: uuid,
        code: text,
        name: text,
        description: text,
        taxonomy: z.literal("Yorozu desks"),
        language: languageCode,
      }),
    }),
  ),
  x_yorozu: extensionSchema,
});

export type Desk = z.infer<typeof deskSchema>;
export type DeskPhone = Desk["phones"][number];
export type DeskSchedule = Desk["schedules"][number];
