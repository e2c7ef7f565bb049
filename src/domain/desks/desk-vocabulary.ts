import { otherKinds } from "#src/domain/advice/vocabulary.ts";

/** What a desk helps with: the `otherKinds` of a hearing (all but the catch-all `other`) and two that IT itself needs. */
export const deskKinds = [...otherKinds.filter((kind) => kind !== "other"), "it-help", "it-security"] as const;
export type DeskKind = (typeof deskKinds)[number];

/** What people come with, in the order of the directory: what an organisation asks first, then what people ask for themselves. */
export const deskThemes = [
  "organisation",
  "it",
  "law",
  "work",
  "mind",
  "violence",
  "children",
  "living",
  "medical",
  "care",
  "pregnancy",
  "foreign",
  "rescue",
] as const;
export type DeskTheme = (typeof deskThemes)[number];

/** How a telephone number is charged. `paid-number` is an ordinary number: 03-…, 050-…, a local one. */
export const phoneKinds = ["toll-free", "paid-0570", "paid-number", "short-number", "fax"] as const;
export type PhoneKind = (typeof phoneKinds)[number];

/** Ways in without a voice. `web-page`: the way in (form, list, chat) is explained on that page. */
export const onlineKinds = ["chat", "line", "mail", "web-form", "web-page"] as const;
export type OnlineKind = (typeof onlineKinds)[number];

/** What a schedule is about: speaking, writing, or coming in person. */
export const channels = ["voice", "text", "visit"] as const;
export type Channel = (typeof channels)[number];

/**
 * What a rule does on a Japanese public holiday: `open` as on any such day, `closed`, `also` (open on holidays besides
 * its own days), `unknown` (the source does not say).
 */
export const holidayRules = ["open", "closed", "also", "unknown"] as const;
export type HolidayRule = (typeof holidayRules)[number];

/** Telephones from which a number is known to fail. */
export const failingLines = ["ip-phone", "dial-line", "prepaid-mobile", "relay-service", "abroad"] as const;

/** RFC 5545 weekdays, Monday first. */
export const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** Who confirms facts: the desk itself, the team (it called, it was there), or a page that was read. */
export const confirmers = ["provider", "team", "page"] as const;
export type Confirmer = (typeof confirmers)[number];
