import {
  type AccessKey,
  accessKeys,
  accessValues,
  isSetKey,
  itPersons,
  legalForms,
} from "#src/domain/advice/vocabulary.ts";
import type { Profile, ProfileMeans, ProfileSegment } from "#src/domain/organisations/profile.ts";
import { typedNumber } from "#src/web/organisations/profile-in-words.ts";
import { type Fields, oneLine } from "#src/web/page-context.ts";
import { npoFieldNumbers } from "#src/words/npo-fields.ts";

/** Why a field of a profile cannot be taken; the words stand under the same name. */
export type ProfileProblem =
  | "name-missing"
  | "too-long"
  | "not-a-number"
  | "not-a-share"
  | "not-a-day"
  | "choose-one"
  | "too-many";
export type Problems = ReadonlyArray<{ readonly field: string; readonly code: ProfileProblem }>;
export type Read<T> = { readonly value: T; readonly problems: Problems };

/** The fields of the profile's form as they stand in it. */
export type TypedProfile = Readonly<
  Record<
    "name" | "legalForm" | "prefecture" | "staffCount" | "volunteerCount" | "itPerson" | "initialYen" | "monthlyYen",
    string
  >
> & { readonly fields: readonly string[] };

type Plain = Omit<Profile, "segments" | "means">;

export function typedProfile(name: string | null, profile: Profile): TypedProfile {
  return {
    name: name ?? "",
    legalForm: profile.legalForm ?? "",
    prefecture: typedNumber(profile.prefecture),
    staffCount: typedNumber(profile.staffCount),
    volunteerCount: typedNumber(profile.volunteerCount),
    itPerson: profile.itPerson ?? "",
    initialYen: typedNumber(profile.initialYen),
    monthlyYen: typedNumber(profile.monthlyYen),
    fields: profile.fields.map(String),
  };
}

/** Exactly what was typed, for a form that comes back. */
export function typedInProfile(fields: Fields): TypedProfile {
  return {
    name: fields.one("name"),
    legalForm: fields.one("legalForm"),
    prefecture: fields.one("prefecture"),
    staffCount: fields.one("staffCount"),
    volunteerCount: fields.one("volunteerCount"),
    itPerson: fields.one("itPerson"),
    initialYen: fields.one("initialYen"),
    monthlyYen: fields.one("monthlyYen"),
    fields: fields.all("fields"),
  };
}

const mostPeople = 10_000_000;
const mostYen = 1_000_000_000;

/** Reads the profile's form; every problem at once. */
export function readProfile(fields: Fields): Read<{ name: string; profile: Plain }> {
  const problems: { field: string; code: ProfileProblem }[] = [];
  const count = (field: string, most: number) => {
    const read = readCount(fields.one(field), most);
    if (read === "wrong") problems.push({ field, code: "not-a-number" });
    return read === "wrong" ? null : read;
  };
  const oneOf = <T extends string>(field: string, values: readonly T[]): T | null => {
    const given = fields.one(field);
    const found = values.find((value) => value === given);
    if (given !== "" && found === undefined) problems.push({ field, code: "choose-one" });
    return found ?? null;
  };
  const name = oneLine(fields.one("name"));
  if (name === "") problems.push({ field: "name", code: "name-missing" });
  if ([...name].length > 200) problems.push({ field: "name", code: "too-long" });
  const prefecture = oneOf(
    "prefecture",
    Array.from({ length: 47 }, (_, i) => String(i + 1)),
  );
  const profile = {
    legalForm: oneOf("legalForm", legalForms),
    fields: npoFieldNumbers.filter((n) => fields.all("fields").includes(String(n))),
    prefecture: prefecture === null ? null : Number(prefecture),
    staffCount: count("staffCount", mostPeople),
    volunteerCount: count("volunteerCount", mostPeople),
    itPerson: oneOf("itPerson", itPersons),
    initialYen: count("initialYen", mostYen),
    monthlyYen: count("monthlyYen", mostYen),
  };
  return { value: { name, profile }, problems };
}

/** Reads the form of a group of people. */
export function readGroup(fields: Fields, id: string): Read<ProfileSegment> {
  const problems: { field: string; code: ProfileProblem }[] = [];
  const label = oneLine(fields.one("label"));
  if (label === "") problems.push({ field: "label", code: "name-missing" });
  if ([...label].length > 100) problems.push({ field: "label", code: "too-long" });
  const kind = (["served", "staff"] as const).find((one) => one === fields.one("kind"));
  if (kind === undefined) problems.push({ field: "kind", code: "choose-one" });
  const size = readCount(fields.one("size"), mostPeople);
  if (size === "wrong") problems.push({ field: "size", code: "not-a-number" });
  const share = readCount(fields.one("share"), 100);
  if (share === "wrong") problems.push({ field: "share", code: "not-a-share" });
  const access = Object.fromEntries(
    accessKeys.flatMap((key) => {
      const value = readAccess(key, fields.all(`access-${key}`));
      return value === null ? [] : [[key, value]];
    }),
  );
  const value: ProfileSegment = {
    id,
    kind: kind ?? "served",
    label,
    size: size === "wrong" ? null : size,
    share: share === "wrong" || share === null ? null : share / 100,
    access,
  };
  return { value, problems };
}

function readAccess(key: AccessKey, given: readonly string[]): string | string[] | null {
  const allowed: readonly string[] = accessValues[key];
  const known = allowed.filter((value) => given.includes(value));
  const [first] = known;
  if (first === undefined) return null;
  if (!isSetKey(key)) return first;
  // Nothing and something cannot both be: what is there counts.
  const some = known.filter((value) => value !== "none");
  return some.length > 0 ? some : known;
}

/** Reads the form of a means in use; `idOf` finds it in the catalogue by its name. */
export function readMeans(fields: Fields, idOf: (name: string) => string | null): Read<ProfileMeans> {
  const problems: { field: string; code: ProfileProblem }[] = [];
  const name = oneLine(fields.one("name"));
  const owner = oneLine(fields.one("owner"));
  if (name === "") problems.push({ field: "name", code: "name-missing" });
  for (const [field, text] of [
    ["name", name],
    ["owner", owner],
  ] as const)
    if ([...text].length > 100) problems.push({ field, code: "too-long" });
  const monthlyYen = readCount(fields.one("monthlyYen"), mostYen);
  if (monthlyYen === "wrong") problems.push({ field: "monthlyYen", code: "not-a-number" });
  const end = oneLine(fields.one("contractEnd"))
    .replaceAll(/[/.年月]/g, "-")
    .replace(/日$/, "");
  const contractEnd = readDay(end);
  if (contractEnd === "wrong") problems.push({ field: "contractEnd", code: "not-a-day" });
  const value: ProfileMeans = {
    id: idOf(name),
    name,
    owner,
    monthlyYen: monthlyYen === "wrong" ? null : monthlyYen,
    contractEnd: contractEnd === "wrong" ? null : contractEnd,
  };
  return { value, problems };
}

/** A whole number as people type it (full-width, with commas); null when nothing was typed. */
function readCount(typed: string, most: number): number | null | "wrong" {
  const text = oneLine(typed).replaceAll(/[,，\s]|人$|円$|%$/g, "");
  if (text === "") return null;
  return /^\d{1,10}$/.test(text) && Number(text) <= most ? Number(text) : "wrong";
}

/** A day of the calendar as YYYY-MM-DD; null when nothing was typed. */
function readDay(text: string): string | null | "wrong" {
  if (text === "") return null;
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = new Date(`${written}T00:00:00Z`);
  return year !== "" && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written) ? written : "wrong";
}
