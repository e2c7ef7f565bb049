import type { EditedText, TypedDesk } from "#src/domain/desks/editing/desk-form.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { Fields } from "#src/web/page-context.ts";

/** No entry has so many; a form that says so is none of ours. */
const mostRows = 60;
/** Empty rows at the end of each list of the form: who needs more saves in between. */
const spareRows = 1;

/** The form of an entry as it was sent, as typed. */
export function readDeskForm(fields: Fields): TypedDesk {
  const rows = <T>(letter: string, part: string, read: (at: string) => T): T[] => {
    const found: T[] = [];
    for (let i = 0; i < mostRows && fields.all(`${letter}${i}-${part}`).length > 0; i++)
      found.push(read(`${letter}${i}`));
    return found;
  };
  const text = (name: EditedText): Record<Locale, string> => ({
    ja: fields.one(`${name}-ja`),
    "ja-easy": fields.one(`${name}-ja-easy`),
    en: fields.one(`${name}-en`),
  });
  return {
    status: fields.one("status"),
    texts: { name: text("name"), forWhom: text("forWhom"), note: text("note") },
    phones: rows("p", "number", (at) => ({
      id: fields.one(`${at}-id`),
      number: fields.one(`${at}-number`),
      isFax: fields.one(`${at}-fax`) === "yes",
      description: fields.one(`${at}-description`).replace(/\s*[\r\n]+\s*/g, " "),
      pays: fields.one(`${at}-pays`),
    })),
    hours: rows("h", "opens", (at) => ({
      id: fields.one(`${at}-id`),
      days: fields.all(`${at}-days`),
      opens: fields.one(`${at}-opens`),
      closes: fields.one(`${at}-closes`),
      by: fields.one(`${at}-by`),
      holidays: fields.one(`${at}-holidays`),
    })),
    exceptions: rows("e", "from", (at) => ({
      from: fields.one(`${at}-from`),
      to: fields.one(`${at}-to`),
      opens: fields.one(`${at}-opens`),
      closes: fields.one(`${at}-closes`),
    })),
    confirmed: {
      by: fields.one("confirmed-by"),
      on: fields.one("confirmed-on").normalize("NFKC").trim(),
      source: fields.one("confirmed-source"),
    },
  };
}

/** Empty rows to write into, after those that there are. */
export function withSpareRows(typed: TypedDesk): TypedDesk {
  const spare = <T>(rows: readonly T[], isEmpty: (row: T) => boolean, row: T): T[] => {
    const used = rows.findLastIndex((one) => !isEmpty(one)) + 1;
    return [...rows.slice(0, used), ...Array.from({ length: spareRows }, () => row)];
  };
  return {
    ...typed,
    phones: spare(typed.phones, (row) => row.number === "" && row.description === "" && row.id === "", {
      id: "",
      number: "",
      isFax: false,
      description: "",
      pays: "caller",
    }),
    hours: spare(
      typed.hours,
      (row) => row.opens === "" && row.closes === "" && row.days.length === 0 && row.id === "",
      {
        id: "",
        days: [],
        opens: "",
        closes: "",
        by: "voice",
        holidays: "closed",
      },
    ),
    exceptions: spare(typed.exceptions, (row) => Object.values(row).every((text) => text === ""), {
      from: "",
      to: "",
      opens: "",
      closes: "",
    }),
  };
}
