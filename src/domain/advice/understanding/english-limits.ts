import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";

const counts: ReadonlyArray<readonly ["staffCount" | "volunteerCount" | "servedCount", RegExp]> = [
  ["staffCount", /(\d[\d,]*)\s+(?:full-time |part-time |paid )?(?:staff|employees|workers|people work)/],
  ["staffCount", /(?:staff|team) of (\d[\d,]*)/],
  ["volunteerCount", /(\d[\d,]*)\s+(?:active )?volunteers/],
  [
    "servedCount",
    /(\d[\d,]*)\s+(?:elderly |older |young |foreign )?(?:members|clients|users|families|households|children|students|participants|people we)/,
  ],
];
const noMoney =
  /no (?:money|budget)|for free|free of charge|(?:cannot|can't) (?:pay|afford)|without (?:paying|spending|cost)|zero budget/;
const noItPerson =
  /no(?:body|[ -]one)(?: \w+){0,3} (?:knows?|understands?|good (?:at|with)) (?:about )?(?:it\b|computers?|technology)|no it (?:person|staff|specialist)|(?:do not|don't) have an? it/;

/** What an English text says of limits: counts, no money, no IT person. A basic reading, nothing inferred. */
export function englishLimits(reading: Reading): LimitFind[] {
  const found: LimitFind[] = [];
  for (const [key, pattern] of counts) {
    const match = pattern.exec(reading.text);
    const value = Number(match?.[1]?.replaceAll(",", ""));
    if (match && Number.isSafeInteger(value))
      found.push({ key, value, confidence: 0.85, spans: spanOf(match), rule: key });
  }
  const free = noMoney.exec(reading.text);
  if (free)
    for (const key of ["monthlyYen", "initialYen"] as const)
      found.push({ key, value: 0, confidence: 0.75, spans: spanOf(free), rule: "no money" });
  const nobody = noItPerson.exec(reading.text);
  if (nobody)
    found.push({ key: "itPerson", value: "none", confidence: 0.85, spans: spanOf(nobody), rule: "no IT person" });
  return found;
}

function spanOf(match: RegExpExecArray): ReadonlyArray<readonly [number, number]> {
  return [[match.index, match.index + match[0].length]];
}
