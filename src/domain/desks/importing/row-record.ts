import { deskUuid } from "#src/domain/desks/desk-id.ts";
import type { DeskTheme } from "#src/domain/desks/desk-vocabulary.ts";
import { hsdsUri, isHsdsEmail } from "#src/domain/desks/hsds/hsds-formats.ts";
import type { HsdsRecord } from "#src/domain/desks/hsds/hsds-record.ts";
import type { ImportField } from "#src/domain/desks/importing/import-field.ts";
import type { ImportProblem, ProblemCode } from "#src/domain/desks/importing/import-problem.ts";
import { japaneseHours } from "#src/domain/desks/importing/japanese-hours.ts";
import { prefectureOf } from "#src/domain/desks/importing/prefecture-of.ts";
import { readDate, type SlashOrder } from "#src/engines/tables/read-date.ts";

/** What somebody decided about a table: what each column is, and where its desks stand. */
export type TableMapping = {
  readonly fields: readonly ImportField[];
  readonly theme: DeskTheme;
  /** ISO 3166-2, where a row names no prefecture itself; empty: all of Japan. */
  readonly prefecture: string;
  readonly audience: ReadonlyArray<"person" | "organisation">;
  /** What stands before numbers that are written without it (`0183` before `73-2111`); empty: they cannot be dialled. */
  readonly areaCode: string;
};

export type RowContext = {
  readonly sourceId: string;
  readonly labels: readonly string[];
  readonly mapping: TableMapping;
  readonly orders: readonly SlashOrder[];
  /** Today in Japan, `YYYY-MM-DD`. */
  readonly today: string;
};

type Row = { readonly line: number; readonly cells: readonly string[]; readonly key: string };

/**
 * A row as a service of HSDS with its provider and place nested in it, and what is wrong with it. Nothing is lost: cells
 * that are no field, or cannot be read as their field, stay in `x_given` under their column's name. Null where the row
 * has no name. The same row gives the same record, whenever it comes.
 */
export function rowRecord(row: Row, context: RowContext): { record: HsdsRecord | null; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const given: Record<string, string> = {};
  const { labels, mapping, sourceId } = context;
  const tell = (code: ProblemCode, column: number) =>
    problems.push({
      line: row.line,
      code,
      place: labels[column] ?? `${column + 1}`,
      value: (row.cells[column] ?? "").trim().slice(0, 300),
    });
  const keep = (column: number) => {
    given[labels[column] ?? `${column + 1}`] = (row.cells[column] ?? "").trim();
  };
  const columnsOf = (field: ImportField) =>
    mapping.fields.flatMap((each, column) =>
      each === field && (row.cells[column] ?? "").trim() !== "" ? [column] : [],
    );
  const text = (field: ImportField) =>
    columnsOf(field)
      .map((column) => (row.cells[column] ?? "").trim())
      .join("\n");
  for (const column of columnsOf("keep")) keep(column);

  const name = text("name").replaceAll(/\s+/g, " ").trim();
  if (name === "") {
    problems.push({ line: row.line, code: "name-missing", place: "", value: row.cells.join(" ").trim().slice(0, 100) });
    return { record: null, problems };
  }
  const id = deskUuid(`import/${sourceId}/${row.key}`);
  const part = (what: string) => deskUuid(`import/${sourceId}/${row.key}/${what}`);
  const days = Object.fromEntries(
    (["starts", "ends", "announced"] as const).map((field) => [
      field,
      dayOf(columnsOf(field)[0], row, context, tell, keep),
    ]),
  );
  if (days.starts && days.ends && days.ends < days.starts) tell("ends-before-start", columnsOf("ends")[0] ?? 0);
  const isSaidEnded = row.cells.some((cell) => cell.includes("提供終了】") || cell.includes("受付終了】"));
  const isOver = isSaidEnded || (typeof days.ends === "string" && days.ends < context.today);
  if (isOver) tell("ended", columnsOf("ends")[0] ?? columnsOf("note")[0] ?? 0);

  const isWeb = (part: string) => /^https?:\/\/[^\s]+\.[^\s]+$/i.test(part) && hsdsUri(part) !== null;
  const urls = checked("url", isWeb, "url-broken").flatMap((part) => hsdsUri(part) ?? []);
  const mails = checked("mail", isHsdsEmail, "mail-broken");
  const phones = [...phonesOf("phone", "voice"), ...phonesOf("fax", "fax")];
  const address = text("address");
  const prefecture = prefectureOf(text("prefecture")) ?? prefectureOf(address) ?? (mapping.prefecture || null);
  const hours = text("hours");
  const whom = text("whom");
  const details = [text("description"), text("note")].filter(Boolean).join("\n");
  const provider = text("provider").replaceAll(/\s+/g, " ").trim();
  const providerId = deskUuid(`import/${sourceId}/provider/${folded(provider || name)}`);
  const record: HsdsRecord = {
    id,
    name,
    ...(details === "" ? {} : { description: details }),
    status: isOver ? "inactive" : "active",
    ...optional("url", urls[0]),
    ...optional("email", mails[0]),
    ...optional("eligibility_description", whom),
    ...optional("fees_description", text("fees")),
    ...optional("application_process", text("how")),
    ...optional("assured_date", days.announced ?? undefined),
    organization: { id: providerId, name: provider || name, description: "" },
    ...(phones.length === 0 ? {} : { phones }),
    ...(hours === "" ? {} : { schedules: schedulesOf(hours) }),
    ...(prefecture === null
      ? {}
      : {
          service_areas: [
            { id: part("area"), service_id: id, name: prefecture, extent: prefecture, extent_type: "ISO 3166-2" },
          ],
        }),
    ...(address === "" ? {} : { service_at_locations: [placeAt(address)] }),
    x_listing: {
      theme: mapping.theme,
      prefectures: prefecture === null ? [] : [prefecture],
      audience: mapping.audience,
      ...optional("from", days.starts ?? undefined),
      ...optional("until", days.ends ?? undefined),
      ...optional("category", text("category")),
      ...optional("source", text("source")),
    },
    ...(Object.keys(given).length === 0 ? {} : { x_given: given }),
  };
  return { record, problems };

  function checked(field: "url" | "mail", isOne: (part: string) => boolean, code: ProblemCode): string[] {
    return columnsOf(field).flatMap((column) => {
      const cell = (row.cells[column] ?? "").normalize("NFKC").trim();
      const parts = cell.split(/\s+/).filter(isOne);
      if (parts.length === 0) tell(code, column);
      if (parts.join(" ") !== cell) keep(column);
      return parts;
    });
  }

  function phonesOf(field: "phone" | "fax", type: string): HsdsRecord[] {
    return columnsOf(field).flatMap((column) => {
      const cell = dashed((row.cells[column] ?? "").normalize("NFKC").trim());
      const numbers = numbersIn(cell, mapping.areaCode);
      if (numbers.length === 0) {
        tell("phone-unreadable", column);
        keep(column);
      }
      const words = numbers
        .reduce((left, number) => left.replace(number, " "), cell)
        .replaceAll(/\b(TEL|FAX|電話)\b[::]?|[()（）\s]+/gi, " ")
        .trim();
      return numbers.map((number, i) => ({
        id: part(`${field}/${column}/${i}`),
        service_id: id,
        number: dialled(number, mapping.areaCode),
        type: /FAX/i.test(cell.slice(Math.max(0, cell.indexOf(number) - 6), cell.indexOf(number))) ? "fax" : type,
        ...(words === "" ? {} : { description: words.slice(0, 200) }),
      }));
    });
  }

  function schedulesOf(words: string): HsdsRecord[] {
    const rules = japaneseHours(words);
    if (!rules) return [{ id: part("schedule/0"), service_id: id, description: words }];
    return rules.map(({ byday, opens, closes }, i) => ({
      id: part(`schedule/${i}`),
      service_id: id,
      freq: "WEEKLY",
      byday,
      opens_at: opens,
      closes_at: closes,
      timezone: 9,
      description: words,
    }));
  }

  function placeAt(words: string): HsdsRecord {
    const location = part("location");
    const postcode = /\d{3}-?\d{4}/.exec(text("postcode").normalize("NFKC"))?.[0] ?? "";
    const city = /^(?:.{2,3}[都道府県])?(.{1,7}?[市区町村])/.exec(words)?.[1] ?? "";
    return {
      id: part("at"),
      service_id: id,
      location: {
        id: location,
        location_type: "physical",
        name,
        addresses: [
          {
            id: part("address"),
            location_id: location,
            address_1: words,
            city,
            state_province: prefecture ?? "",
            postal_code: postcode,
            country: "JP",
            address_type: "physical",
          },
        ],
      },
    };
  }
}

function dayOf(
  column: number | undefined,
  row: Row,
  { orders }: RowContext,
  tell: (code: ProblemCode, column: number) => void,
  keep: (column: number) => void,
): string | null {
  if (column === undefined) return null;
  const cell = row.cells[column] ?? "";
  const read = readDate(cell, orders[column]);
  if ("day" in read) {
    if (read.assumed) tell("date-assumed", column);
    return read.day;
  }
  keep(column);
  if (/^[-－ー―]$/.test(cell.trim())) return null;
  tell(
    read.unreadable === "no-year"
      ? "date-without-year"
      : read.unreadable === "no-such-day"
        ? "no-such-day"
        : "date-unreadable",
    column,
  );
  return null;
}

/** Numbers that can be dialled anywhere in Japan: with their area code, or the short ones of the state. */
function numbersIn(cell: string, areaCode: string): string[] {
  const found = cell.match(/(?<![\d-])(?:0\d{1,4}[-(\s]\d{1,4}[-)\s]\d{3,4}|0\d{9,10}|#\d{4})(?![\d-])/g) ?? [];
  const local = areaCode === "" ? [] : (cell.match(/(?<![\d-])[1-9]\d{1,3}-\d{4}(?![\d-])/g) ?? []);
  return [...new Set([...found, ...local])];
}

function dialled(number: string, areaCode: string): string {
  const plain = number.replaceAll(/[()\s]/g, "-").replaceAll(/--+/g, "-");
  return /^[0#]/.test(plain) ? plain : `${areaCode}-${plain}`;
}

/** Every sign that is typed for a hyphen between digits, as one. */
function dashed(text: string): string {
  return text.replaceAll(/(?<=\d)[\u2010-\u2015\u2212\u207b\u208bｰー](?=\d)/g, "-");
}

function optional(field: string, value: string | undefined): Record<string, string> {
  return value === undefined || value === "" ? {} : { [field]: value };
}

/** A name as it is compared: width, case and spaces do not matter. */
export function folded(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s「」『』()・]/g, "");
}
