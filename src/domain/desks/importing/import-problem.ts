/** What can be wrong with a row of a table or a record of HSDS. The first ones keep it out; the others are told and the words kept. */
const keepingOut = ["name-missing", "shifted", "repeated-row", "not-a-record"] as const;
export const problemCodes = [
  ...keepingOut,
  "cells-too-many",
  "misplaced",
  "same-name",
  "already-listed",
  "date-unreadable",
  "date-without-year",
  "no-such-day",
  "date-assumed",
  "ends-before-start",
  "ended",
  "url-broken",
  "mail-broken",
  "phone-unreadable",
  "id-not-uuid",
  "field-missing",
  "field-wrong",
  "field-unknown",
  "old-field",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** `line`: of the file, or the row of the sheet; `place`: the column's name or the path in the record; `value`: what stands there. */
export type ImportProblem = {
  readonly line: number;
  readonly code: ProblemCode;
  readonly place: string;
  readonly value: string;
};
