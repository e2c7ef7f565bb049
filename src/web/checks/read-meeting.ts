import type { MeetingBlanks } from "#src/domain/checks/check-content.ts";
import {
  type MeetingAsk,
  type MeetingGroup,
  meetingMinutes,
  meetingNeeds,
  meetingWaysIn,
  mostGroups,
} from "#src/domain/checks/meeting/meeting-ask.ts";
import { isDay, numberOf } from "#src/web/checks/read-self-check.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { type Fields, oneLine } from "#src/web/page-context.ts";
import type { meetingFormWords } from "#src/words/meeting-form-words.ts";

type Problems = (typeof meetingFormWords)["ja"]["problems"];

/** The names of the fields of a group, counted from 1. */
export const groupFields = (number: number) =>
  ({ name: `name${number}`, people: `people${number}`, wayIn: `wayIn${number}`, needs: `needs${number}` }) as const;

/** Who takes part in which meeting, or what is wrong with the form. */
export function readMeeting(fields: Fields, words: Problems): MeetingAsk | { problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const wrong = (field: string, is: keyof Problems) => problems.push({ field, words: words[is] });
  const purpose = oneLine(fields.one("purpose"));
  const day = oneLine(fields.one("day"));
  const time = oneLine(fields.one("time")).padStart(5, "0");
  const minutes = countOf(fields.one("minutes"), meetingMinutes.most);
  const helpers = countOf(fields.one("helpers"), 200);
  const yen = numberOf(fields.one("yen"), 10_000_000);
  if (purpose === "" || [...purpose].length > 100) wrong("purpose", "purpose");
  if (!isDay(day)) wrong("day", "day");
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) wrong("time", "time");
  if (minutes < meetingMinutes.least) wrong("minutes", "minutes");
  if (helpers < 1) wrong("helpers", "helpers");
  if (yen === "wrong") wrong("yen", "yen");
  const groups = Array.from({ length: mostGroups }, (_, i) => i + 1).flatMap((i) => readGroup(fields, i, wrong));
  if (groups.length === 0 && !problems.some(({ field }) => /\d$/.test(field))) wrong("name1", "groups");
  if (yen === "wrong" || problems.length > 0) return { problems };
  return { purpose, day, time, minutes, helpers, yen, groups };
}

/** A group of which nothing was filled in is none. */
function readGroup(fields: Fields, number: number, wrong: (field: string, is: keyof Problems) => void): MeetingGroup[] {
  const at = groupFields(number);
  const name = oneLine(fields.one(at.name));
  const people = countOf(fields.one(at.people), 1000);
  const wayIn = meetingWaysIn.find((one) => one === fields.one(at.wayIn));
  const needs = meetingNeeds.filter((need) => fields.all(at.needs).includes(need));
  if (name === "" && oneLine(fields.one(at.people)) === "" && needs.length === 0) return [];
  if (name === "" || [...name].length > 60) wrong(at.name, "name");
  if (people < 1) wrong(at.people, "people");
  if (wayIn === undefined) wrong(at.wayIn, "wayIn");
  return wayIn === undefined ? [] : [{ name, people, wayIn, needs }];
}

/** A number that must be there: 0 where it is missing or wrong. */
function countOf(typed: string, most: number): number {
  const count = numberOf(typed, most);
  return typeof count === "number" ? count : 0;
}

/** A meeting as the fields of its form. */
export function fieldsOfMeeting(ask: Partial<MeetingAsk>): Record<string, string[]> {
  const { groups = [], ...rest } = ask;
  const typed: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(rest)) typed[name] = [value === null ? "" : String(value)];
  groups.forEach((group, i) => {
    const at = groupFields(i + 1);
    typed[at.name] = [group.name];
    typed[at.people] = [group.people > 0 ? String(group.people) : ""];
    typed[at.wayIn] = [group.wayIn];
    typed[at.needs] = [...group.needs];
  });
  return typed;
}

export function readBlanks(fields: Fields, problem: string): MeetingBlanks | { problems: FieldProblem[] } {
  const given = {
    link: oneLine(fields.one("link")),
    number: oneLine(fields.one("number")),
    code: oneLine(fields.one("code")),
    contact: oneLine(fields.one("contact")),
  };
  const long = Object.entries(given).filter(([, value]) => [...value].length > 300);
  return long.length > 0 ? { problems: long.map(([field]) => ({ field, words: problem })) } : given;
}
