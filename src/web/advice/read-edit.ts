import { freeSegmentId } from "#src/domain/advice/hearing/answers.ts";
import { type Edit, editSchema } from "#src/domain/advice/hearing/edits.ts";
import { numberInKanji } from "#src/domain/advice/hearing/typed-number.ts";
import type { ToldHomes } from "#src/domain/advice/people-in-homes.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { type Audience, isSetKey, limitTypes } from "#src/domain/advice/vocabulary.ts";
import { type Fields, oneLine } from "#src/web/page-context.ts";

export type EditProblem = {
  field: string;
  code: "choose-one" | "choose-who" | "not-a-number" | "not-yen" | "not-a-share" | "not-a-value";
};

/**
 * A correction as typed into a form of a hearing (fields: README of this folder). `null`: what it corrects is not there
 * any more, because another window changed it first.
 */
export function readEdit(
  fields: Fields,
  understanding: Understanding,
  audienceOf: (functionId: string) => Audience | undefined,
): Edit[] | { problems: EditProblem[] } | null {
  const op = fields.one("op");
  const segment = fields.one("segment");
  const key = fields.one("key");
  if (segment !== "" && !understanding.segments.some(({ id }) => id === segment)) return null;
  switch (op) {
    case "set-access":
      return checked({ op, segment, key, value: accessOf(key, fields.all("value")) }, "value", "choose-one");
    case "remove-access":
      return checked({ op: "set-access", segment, key, value: "unknown" }, "value", "choose-one");
    case "set-segment":
      return segmentOf(fields, (told) => ({ op, segment, ...told }));
    case "add-segment":
      return segmentOf(fields, (told) => ({
        op,
        id: freeSegmentId(understanding),
        kind: fields.one("kind"),
        access: {},
        ...told,
      }));
    case "remove-segment":
      return checked({ op, segment }, "segment", "choose-one");
    case "set-need":
    case "add-need":
      return needOf(fields, understanding, audienceOf(fields.one("function")));
    case "remove-need":
      return checked({ op, function: fields.one("function"), segment: segment || null }, "function", "choose-one");
    case "set-limit":
      return limitOf(key, fields.all("value"), homesIn(fields, "homes"));
    case "remove-limit":
      return checked({ op: "set-limit", key, value: null }, "value", "not-a-value");
    case "remove-circumstance":
      return checked({ op, id: key }, "key", "choose-one");
    case "remove-avoid":
    case "remove-current-means":
      return checked({ op, name: key }, "key", "choose-one");
    default:
      return { problems: [{ field: "op", code: "choose-one" }] };
  }
}

type Read = Edit[] | { problems: EditProblem[] };

function checked(edit: unknown, field: string, code: EditProblem["code"]): Read {
  const read = editSchema.safeParse(edit);
  return read.success ? [read.data] : { problems: [{ field, code }] };
}

/** わからない wins over whatever was ticked beside it. */
function accessOf(key: string, values: readonly string[]): string | string[] {
  if (values.includes("unknown")) return "unknown";
  return isSetKey(key) ? withoutNone(values) : (values[0] ?? "");
}

/** "None" ticked beside something else is a slip: the something is there. */
function withoutNone(values: readonly string[]): string[] {
  const some = values.filter((value) => value !== "none");
  return some.length > 0 ? some : [...values];
}

function segmentOf(
  fields: Fields,
  edit: (told: { label: string; share: number | null; size: number | null; homes?: ToldHomes | null }) => unknown,
): Read {
  const share = shareOf(fields.one("share"));
  const size = numberOf(fields.one("size"));
  const homes = homesIn(fields, "homes");
  const problems: EditProblem[] = [];
  if (share !== null && !(share >= 0 && share <= 100)) problems.push({ field: "share", code: "not-a-share" });
  if (size !== null && !(Number.isInteger(size) && size >= 0)) problems.push({ field: "size", code: "not-a-number" });
  if (homes === "wrong") problems.push({ field: "homes", code: "not-a-number" });
  if (problems.length > 0 || homes === "wrong") return { problems };
  const told = { label: oneLine(fields.one("label")), share: share === null ? null : share / 100, size };
  const counted = homes === undefined ? told : { ...told, homes };
  return checked(edit(counted), fields.one("op") === "add-segment" ? "kind" : "label", "choose-one");
}

/** The homes of a form that asks for them: null where it was left empty, undefined where it does not ask. */
export function homesIn(fields: Fields, name: string): ToldHomes | null | undefined | "wrong" {
  const [typed] = fields.all(name);
  if (typed === undefined) return undefined;
  const count = numberOf(typed);
  if (count === null || count === 0) return null;
  return Number.isInteger(count) && count > 0 && count <= 10_000_000 ? { count } : "wrong";
}

function needOf(fields: Fields, understanding: Understanding, audience: Audience | undefined): Read {
  const id = fields.one("function");
  if (audience === undefined) return { problems: [{ field: "function", code: "choose-one" }] };
  const chosen = fields.all("for").filter((one) => understanding.segments.some((segment) => segment.id === one));
  const importance = understanding.needs.find((need) => need.function === id)?.importance ?? 2;
  const need = { op: "set-need", function: id, importance, must: fields.one("must") !== "no" };
  if (audience === "organisation") return checked({ ...need, for: [] }, "function", "choose-one");
  if (chosen.length > 0) return checked({ ...need, for: chosen }, "function", "choose-one");
  if (understanding.segments.length > 0) return { problems: [{ field: "for", code: "choose-who" }] };
  // Nobody was heard of yet: the wish is for somebody, so they come with it.
  const kind = audience === "both" ? "served" : audience;
  const people: Edit = {
    op: "add-segment",
    id: freeSegmentId(understanding),
    kind,
    label: "",
    share: null,
    size: null,
    access: {},
  };
  const wish = checked({ ...need, for: [people.id] }, "function", "choose-one");
  return "problems" in wish ? wish : [people, ...wish];
}

function limitOf(key: string, values: readonly string[], homes: ReturnType<typeof homesIn>): Read {
  if (values.includes("unknown")) return checked({ op: "set-limit", key, value: null }, "value", "not-a-value");
  const typed = oneLine(values[0] ?? "");
  const type = Object.entries(limitTypes).find(([known]) => known === key)?.[1];
  if (type === "integer" || type === "number") {
    const value = numberOf(typed);
    if (homes === "wrong") return { problems: [{ field: "homes", code: "not-a-number" }] };
    if (homes || (homes === null && value !== null))
      return checked({ op: "set-limit", key, value, homes }, "value", "not-a-number");
    const code = key === "monthlyYen" || key === "initialYen" ? "not-yen" : "not-a-number";
    return checked({ op: "set-limit", key, value: value ?? Number.NaN }, "value", code);
  }
  return checked({ op: "set-limit", key, value: typed }, "value", "not-a-value");
}

/** Per cent as people say it: 30, 30%, 3割, 半分. */
export function shareOf(typed: string): number | null {
  const text = oneLine(typed).replace(/(くらい|ぐらい|ほど)$/, "");
  if (/^(半分|半数)$/.test(text)) return 50;
  const tenths = /^(.{1,3})割$/.exec(text)?.[1];
  const number = numberOf(tenths ?? text);
  return tenths === undefined || number === null ? number : number * 10;
}

/** Longer than anybody writes a number; looking into more would only cost time. */
const longestNumber = 40;

/**
 * A number as people type it: full-width digits, separators, 円 and 人 behind it, 万 and 千. Null for nothing typed, NaN
 * for what is not a number.
 */
export function numberOf(typed: string): number | null {
  if (typed.length > longestNumber) return Number.NaN;
  const text = oneLine(typed)
    .replace(/[,\s]/g, "")
    .replace(/^(だいたい|およそ|約|毎月|月に?|1か月)+/, "")
    .replace(/(円|人|名|世帯|家庭|家族|軒|戸|組|時間|%|くらい|ぐらい|ほど|程度|以内|まで|です)+$/, "");
  if (text === "") return null;
  const inKanji = numberInKanji(text);
  if (inKanji !== null) return inKanji;
  const scaled = /^(\d+(?:\.\d+)?)(万|千)?(?:(\d+)千?)?$/.exec(text);
  if (!scaled) return Number.NaN;
  const [, head = "", unit, tail] = scaled;
  if (tail !== undefined && unit !== "万") return Number.NaN;
  const thousands = tail === undefined ? 0 : Number(tail) * (text.endsWith("千") ? 1000 : 1);
  return Number(head) * (unit === "万" ? 10_000 : unit === "千" ? 1000 : 1) + thousands;
}
