/** What is counted: people, families, rooms. */
export const vacancyUnits = ["person", "family", "room"] as const;
export type VacancyUnit = (typeof vacancyUnits)[number];

/** How long a number may stand, in hours. */
export const vacancyHours = [3, 6, 12, 24, 48] as const;
export type VacancyHours = (typeof vacancyHours)[number];

/** Places free at a desk, as it was told; it says nothing after `validUntil`. */
export type Vacancy = {
  readonly unit: VacancyUnit;
  readonly available: number;
  readonly maximum: number | null;
  readonly toldAt: Date;
  readonly validUntil: Date;
  readonly byRole: "team" | "provider";
};

/** Whether what was told still counts. */
export function isVacancyValid({ validUntil }: Vacancy, now: Date): boolean {
  return validUntil > now;
}

/** What somebody typed of free places, as typed. */
export type TypedVacancy = {
  readonly available: string;
  readonly maximum: string;
  readonly unit: string;
  readonly hours: string;
};

export type VacancyProblem = {
  readonly field: "available" | "maximum" | "unit" | "hours";
  readonly code: "count" | "fewer" | "choose";
};

type ToldVacancy = Pick<Vacancy, "unit" | "available" | "maximum"> & { readonly hours: VacancyHours };

/** Reads free places; full-width digits are digits. Every problem at once. */
export function readVacancy(typed: TypedVacancy): ToldVacancy | readonly VacancyProblem[] {
  const problems: VacancyProblem[] = [];
  const available = countOf(typed.available);
  const maximum = typed.maximum.trim() === "" ? null : countOf(typed.maximum);
  const unit = vacancyUnits.find((one) => one === typed.unit);
  const hours = vacancyHours.find((one) => String(one) === typed.hours);
  if (available === undefined) problems.push({ field: "available", code: "count" });
  if (maximum === undefined) problems.push({ field: "maximum", code: "count" });
  else if (maximum !== null && available !== undefined && maximum < available)
    problems.push({ field: "maximum", code: "fewer" });
  if (!unit) problems.push({ field: "unit", code: "choose" });
  if (!hours) problems.push({ field: "hours", code: "choose" });
  if (available === undefined || maximum === undefined || !unit || !hours || problems.length > 0) return problems;
  return { unit, available, maximum, hours };
}

function countOf(text: string): number | undefined {
  const digits = text.normalize("NFKC").trim();
  if (!/^\d{1,4}$/.test(digits)) return undefined;
  return Number(digits);
}
