import { type Desk, deskSchema } from "#src/domain/desks/desk.ts";
import { deskUuid } from "#src/domain/desks/desk-id.ts";
import type { PhoneKind } from "#src/domain/desks/desk-vocabulary.ts";

/**
 * The desks of the files in `catalogue/desks` (all their arrays as one), in the order given.
 *
 * @throws Error with one sentence per fault, each naming the desk and the field, when an entry is not a desk, breaks a
 * rule between its fields, or shares its key with another. A directory with a fault is not loaded at all.
 */
export function parseDesks(json: unknown): Desk[] {
  if (!Array.isArray(json)) throw new Error("The desk files must hold an array of desks.");
  const desks: Desk[] = [];
  const faults: string[] = [];
  const seen = new Set<string>();
  json.forEach((entry: unknown, index) => {
    const who = nameOf(entry) ?? `number ${index + 1}`;
    const parsed = deskSchema.safeParse(entry);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) faults.push(`Desk ${who}: ${issue.path.join(".")}: ${issue.message}.`);
      return;
    }
    for (const fault of faultsBetweenFields(parsed.data)) faults.push(`Desk ${who}: ${fault}.`);
    if (seen.has(who)) faults.push(`Desk ${who}: there is another desk with this key.`);
    seen.add(who);
    desks.push(parsed.data);
  });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return desks;
}

function nameOf(entry: unknown): string | null {
  if (typeof entry !== "object" || entry === null || !("x_yorozu" in entry)) return null;
  const extension = entry.x_yorozu;
  if (typeof extension !== "object" || extension === null || !("key" in extension)) return null;
  return typeof extension.key === "string" ? extension.key : null;
}

/** What is wrong between the fields of a desk, a sentence each. */
export function faultsBetweenFields(desk: Desk): string[] {
  const { x_yorozu: x } = desk;
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const id = deskUuid(`desk/${x.key}`);
  expect(desk.id === id, `id must be ${id}, which is made from the key`);
  expect(desk.organization_id === desk.organization.id, "organization_id must be the id of organization");
  const own = [desk.phones, desk.schedules, desk.service_areas, desk.cost_options].flat();
  expect(
    own.every((part) => part.service_id === desk.id) && desk.attributes.every((part) => part.link_id === desk.id),
    "service_id and link_id must be the desk's id",
  );
  const kinds = new Set([...desk.phones.map((phone) => phone.x_yorozu.kind), ...x.online.map((way) => way.kind)]);
  expect([...kinds].join() === x.reach.join(), `reach must be [${[...kinds].join(", ")}], the kinds of its ways in`);
  expect(x.reach.length > 0, "there is no way to reach it");
  expect(!x.emergency || x.dangers.length > 0, "an emergency desk must say for which dangers");
  expect(!x.emergency || x.verified, "an emergency desk must be verified");
  expect(!x.rescue || x.emergency, "a rescue desk must be an emergency desk");
  for (const phone of desk.phones) {
    const { kind, pays } = phone.x_yorozu;
    if (phone.type !== "fax") {
      expect(kind === kindOfNumber(phone.number), `${phone.number} must be of kind ${kindOfNumber(phone.number)}`);
    }
    if (kind === "toll-free") expect(pays === "nobody", `${phone.number} is toll-free: pays must be nobody`);
    if (kind === "paid-0570") expect(pays === "caller", `${phone.number} is 0570: pays must be caller`);
  }
  for (const words of [x.name, x.forWhom, x.note, x.withoutVoice]) {
    if (words) expect(hasAllFurigana(words["ja-easy"]), `easy Japanese lacks furigana: ${words["ja-easy"]}`);
  }
  return faults;
}

/** How a number is charged, as its first digits tell. */
export function kindOfNumber(number: string): Exclude<PhoneKind, "fax"> {
  if (/^(#\d{4}|\d{3})$/.test(number)) return "short-number";
  if (number.startsWith("0570")) return "paid-0570";
  return /^0(120|800)/.test(number) ? "toll-free" : "paid-number";
}

/** True when every kanji stands in a hand-marked ruby, `{窓口|まどぐち}`. */
export function hasAllFurigana(text: string): boolean {
  return !/[\p{Script=Han}{}|]/u.test(
    text.replaceAll(/\{[^{}|]+\|[\p{Script=Hiragana}\p{Script=Katakana}ー]+\}/gu, ""),
  );
}
