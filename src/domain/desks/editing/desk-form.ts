import type { Desk } from "#src/domain/desks/desk.ts";
import { type Confirmer, confirmers } from "#src/domain/desks/desk-vocabulary.ts";
import {
  hoursProblems,
  schedulesWith,
  type TypedException,
  type TypedHours,
  typedExceptions,
  typedHours,
} from "#src/domain/desks/editing/hours-typed.ts";
import { type HsdsRecord, isRecord } from "#src/domain/desks/hsds/hsds-record.ts";
import { hasAllFurigana, kindOfNumber } from "#src/domain/desks/parse-desks.ts";
import { type Locale, locales } from "#src/kernel/i18n.ts";

/** What an entry can be: offered or not, in the words of HSDS. */
export const deskStatuses = ["active", "temporarily closed", "inactive", "defunct"] as const;
export const editedTexts = ["name", "forWhom", "note"] as const;
export type EditedText = (typeof editedTexts)[number];
export const payers = ["nobody", "caller", "unknown"] as const;
const longest = { name: 200, forWhom: 1000, note: 2000 } as const;

export type TypedPhone = {
  readonly id: string;
  readonly number: string;
  readonly isFax: boolean;
  readonly description: string;
  readonly pays: string;
};

/** An entry as the form has it: everything as typed. */
export type TypedDesk = {
  readonly status: string;
  readonly texts: Readonly<Record<EditedText, Readonly<Record<Locale, string>>>>;
  readonly phones: readonly TypedPhone[];
  readonly hours: readonly TypedHours[];
  readonly exceptions: readonly TypedException[];
  /** Who confirmed the facts, when, and the page that says so; all empty: nobody did now. */
  readonly confirmed: { readonly by: string; readonly on: string; readonly source: string };
};

export type DeskProblem = {
  readonly field: string;
  readonly code: "missing" | "long" | "furigana" | "number" | "noWay" | "by" | "on" | "source" | HoursCode;
};
type HoursCode = ReturnType<typeof hoursProblems>[number]["code"];

/** Whether an entry is one of ours, which has its texts in three languages; others have those of their source. */
export function isOurs(record: HsdsRecord): boolean {
  return record.x_yorozu !== undefined;
}

/** The entry as the form shows it first. */
export function typedDesk(record: HsdsRecord, desk: Desk): TypedDesk {
  const own = desk.x_yorozu;
  const note = own.note ?? { ja: textOf(record.alert), "ja-easy": "", en: "" };
  return {
    status: textOf(record.status),
    texts: { name: own.name, forWhom: own.forWhom, note },
    phones: desk.phones.map((phone) => ({
      id: phone.id,
      number: phone.number,
      isFax: phone.type === "fax",
      description: phone.description,
      pays: phone.x_yorozu.pays,
    })),
    hours: typedHours(desk.schedules),
    exceptions: typedExceptions(desk.schedules),
    confirmed: { by: "", on: "", source: "" },
  };
}

/** What is wrong with what was typed; `field` is the control that has it. `today` in Japan. */
export function deskProblems(record: HsdsRecord, desk: Desk, typed: TypedDesk, today: string): DeskProblem[] {
  const problems: DeskProblem[] = [];
  const put = (field: string, code: DeskProblem["code"]) => problems.push({ field, code });
  const needed = isOurs(record) ? locales : (["ja"] as const);
  for (const text of editedTexts)
    for (const locale of needed) {
      const value = typed.texts[text][locale].trim();
      const field = `${text}-${locale}`;
      // A note may be left out, in all languages or in none.
      const isNeeded = text !== "note" || needed.some((each) => typed.texts.note[each].trim() !== "");
      if (value === "" && isNeeded) put(field, "missing");
      if (value.length > longest[text]) put(field, "long");
      if (locale === "ja-easy" && !hasAllFurigana(withReadings(value))) put(field, "furigana");
    }
  typed.phones.forEach((phone, i) => {
    if (phone.number.trim() === "") return;
    const old = desk.phones.find(({ id }) => id === phone.id);
    if (old?.number !== phone.number && !isNumber(numberOf(phone.number))) put(`p${i}-number`, "number");
    if (isOurs(record) && phone.description.trim() === "") put(`p${i}-description`, "missing");
  });
  const hasPhone = typed.phones.some(({ number }) => number.trim() !== "");
  if (!hasPhone && isOurs(record) && desk.x_yorozu.online.length === 0) put("p0-number", "noWay");
  for (const { place, code } of hoursProblems(typed)) put(place, code);
  const { by, on, source } = typed.confirmed;
  if (by === "" && on.trim() === "" && source.trim() === "") return problems;
  if (!confirmers.some((each) => each === by)) put("confirmed-by", "by");
  if (!/^\d{4}-\d\d-\d\d$/.test(on) || Number.isNaN(Date.parse(on)) || on > today) put("confirmed-on", "on");
  const isPage = /^https?:\/\/\S+$/.test(source.trim()) && URL.canParse(source.trim());
  if (source.trim() === "" ? by === "page" : !isPage) put("confirmed-source", "source");
  return problems;
}

/** The entry with what was typed, which has no problems; what was not changed stays as it is given, to the letter. */
export function recordWith(record: HsdsRecord, desk: Desk, typed: TypedDesk, newId: () => string): HsdsRecord {
  const texts = trimmedTexts(typed);
  const before = typedDesk(record, desk);
  const { x_yorozu: own, ...service } = record;
  const changed: Record<string, unknown> = { ...service, status: typed.status };
  const schedules = schedulesWith(record.schedules, desk.schedules, typed, { serviceId: record.id, newId });
  if (schedules.length > 0 || record.schedules !== undefined) changed.schedules = schedules;
  const phones = phonesWith(record, desk, typed.phones, newId);
  if (phones.length > 0 || record.phones !== undefined) changed.phones = phones;
  // The fields of HSDS that said the same in Japanese go on saying the same.
  for (const [field, text] of [
    ["name", "name"],
    ["eligibility_description", "forWhom"],
    ["description", "forWhom"],
    ["alert", "note"],
  ] as const) {
    const [old, now] = [before.texts[text].ja, texts[text].ja];
    const isItsField = !isOurs(record) && field !== "description";
    if (old === now || !(record[field] === old || isItsField)) continue;
    if (now === "") delete changed[field];
    else changed[field] = now;
  }
  if (isOurs(record) && record.alternate_name === before.texts.name.en) changed.alternate_name = texts.name.en;
  const by = confirmers.find((each) => each === typed.confirmed.by);
  const confirmed = by && { ...typed.confirmed, by, source: typed.confirmed.source.trim() };
  if (confirmed) changed.assured_date = confirmed.on;
  if (!isOurs(record)) {
    if (confirmed)
      changed.x_confirmed = { by: confirmed.by, ...(confirmed.source ? { source: confirmed.source } : {}) };
    return { ...changed, id: record.id };
  }
  return { ...changed, id: record.id, x_yorozu: extensionWith(Object(own), desk, { texts, phones, confirmed }) };
}

type Confirmation = { readonly by: Confirmer; readonly on: string; readonly source: string };

function extensionWith(
  own: Record<string, unknown>,
  desk: Desk,
  now: {
    texts: TypedDesk["texts"];
    phones: readonly HsdsRecord[];
    confirmed: Confirmation | undefined;
  },
): Record<string, unknown> {
  const { note: _note, ...rest } = own;
  const { texts, confirmed } = now;
  const kinds = now.phones.map((phone) => Object(phone.x_yorozu).kind as unknown);
  const reach = [...new Set([...kinds, ...desk.x_yorozu.online.map(({ kind }) => kind)])];
  const { sources } = desk.x_yorozu;
  return {
    ...rest,
    name: texts.name,
    forWhom: texts.forWhom,
    ...(texts.note.ja === "" ? {} : { note: texts.note }),
    reach,
    ...(confirmed && {
      factsDate: confirmed.on,
      verified: true,
      confirmedBy: confirmed.by,
      sources:
        confirmed.source === ""
          ? sources
          : [{ url: confirmed.source, date: confirmed.on }, ...sources.filter(({ url }) => url !== confirmed.source)],
    }),
  };
}

function phonesWith(record: HsdsRecord, desk: Desk, typed: readonly TypedPhone[], newId: () => string): HsdsRecord[] {
  const given = Array.isArray(record.phones) ? record.phones.filter(isRecord) : [];
  const unseen = given.filter(({ id }) => !desk.phones.some((phone) => phone.id === id));
  const rows = typed.filter(({ number }) => number.trim() !== "");
  return [
    ...rows.map((row) => {
      const old = desk.phones.find(({ id }) => id === row.id);
      const raw = given.find(({ id }) => id === row.id);
      const isSame =
        old?.number === row.number &&
        (old.type === "fax") === row.isFax &&
        old.description === row.description &&
        old.x_yorozu.pays === row.pays;
      if (raw && isSame) return raw;
      const number = old?.number === row.number ? row.number : numberOf(row.number);
      const kind = row.isFax ? "fax" : kindOfNumber(number);
      const pays = kind === "toll-free" ? "nobody" : kind === "paid-0570" ? "caller" : row.pays;
      const type = row.isFax ? "fax" : old && old.type !== "fax" ? old.type : "voice";
      const x_yorozu = {
        area: old?.x_yorozu.area ?? [],
        notFrom: old?.x_yorozu.notFrom ?? [],
        kind,
        pays: payers.find((one) => one === pays) ?? "unknown",
      };
      const description = row.description.trim() || number;
      return { ...raw, id: raw?.id ?? newId(), service_id: record.id, number, type, description, x_yorozu };
    }),
    ...unseen,
  ];
}

/** A number as it is dialled: half-width, with the hyphens of its writer. */
function numberOf(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .replaceAll(/[‐‑–—−ー―]/g, "-")
    .replaceAll(/[()\s]+/g, "-")
    .replace(/^-|-$/g, "");
}

function isNumber(number: string): boolean {
  return /^(#\d{4}|\d{3}|0\d[\d-]{7,12})$/.test(number) && !number.includes("--");
}

function trimmedTexts({ texts }: TypedDesk): TypedDesk["texts"] {
  const trimmed = (text: EditedText) => ({
    ja: texts[text].ja.trim(),
    "ja-easy": withReadings(texts[text]["ja-easy"]),
    en: texts[text].en.trim(),
  });
  return { name: trimmed("name"), forWhom: trimmed("forWhom"), note: trimmed("note") };
}

/** Readings may be typed with the wide signs of a Japanese keyboard too: ｛漢字｜かんじ｝. */
function withReadings(text: string): string {
  return text.trim().replaceAll("｛", "{").replaceAll("｜", "|").replaceAll("｝", "}");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
