import { z } from "zod";
import {
  type AccessKey,
  accessValues,
  audiences,
  dataSensitivities,
  functionGroups,
  legalForms,
  traits,
} from "#src/domain/advice/vocabulary.ts";

/**
 * The shape of the catalogue's files. Facts about the world without a source are null, never a number; our own
 * estimates come from a named rule (`effort.rule`, see `catalogue/effort-rules.json`) or say their reason.
 */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const localized = z.strictObject({ ja: z.string().min(1), "ja-easy": z.string().min(1), en: z.string().min(1) });
const yen = z.int().min(0);
const minutes = z.int().min(0);

const accessKeyName = z.enum(Object.keys(accessValues) as [AccessKey, ...AccessKey[]]);
/** Access keys to the values that suffice: keys are and-ed, values or-ed. A key that is not asked is absent. */
const asks = z.partialRecord(accessKeyName, z.array(z.string()).min(1)).superRefine((record, context) => {
  for (const [key, values] of Object.entries(record)) {
    const allowed: readonly string[] = accessValues[key as AccessKey];
    for (const value of values ?? [])
      if (!allowed.includes(value)) context.addIssue({ code: "custom", message: `${key}: ${value} is not a value` });
  }
});

export const functionSchema = z.strictObject({
  id,
  group: z.enum(functionGroups),
  audience: z.enum(audiences),
  /** Short, for a column head or a list: "声で相談する". */
  name: localized,
  /** One sentence that explains it. */
  gloss: localized,
});

export const sourceSchema = z.strictObject({
  url: z.url(),
  /** The date that the page speaks of: YYYY, YYYY-MM or YYYY-MM-DD; null when the page does not say. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
});

export const tierSchema = z.strictObject({
  id,
  name: localized,
  /** Per month, or per head and month when `perHead`. Yearly contracts are given by the month, rounded up. */
  monthlyYen: yen.nullable(),
  initialYen: yen.nullable(),
  taxIncluded: z.boolean().nullable(),
  perHead: z.boolean(),
  /** Which heads count for `from`, `to` and `perHead`: people of the organisation or people served who use it. */
  heads: z.enum(["staff", "served"]),
  from: z.int().min(1),
  to: z.int().min(1).nullable(),
  /** From more heads than this on it is not certain that the price holds: somebody says so, and it could not be checked. */
  doubtedTo: z.int().min(1).optional(),
  /** Only for these legal forms; null = for all. */
  forForms: z.array(z.enum(legalForms)).min(1).nullable(),
  freeLimits: localized.nullable(),
  /** Percent of each payment that goes through it, kept by whoever offers it; absent = none, null = there is one, not known. */
  feePercent: z.number().min(0).max(100).nullable().optional(),
  /** Yen of each payment that are kept besides `feePercent`: on small payments they are the larger part. Absent = none, or not known. */
  feeYenEach: yen.optional(),
  /** Only for employees and officers: where those who do the work are volunteers it cannot be had. Absent = for anybody in the organisation. */
  notForVolunteers: z.literal(true).optional(),
  /** So many months are paid in one sum on the day of signing up; absent = month by month, or not known. */
  monthsAhead: z.int().min(2).max(60).optional(),
  /** What each use costs besides, in words (a slip, a call, a copy): told beside the price, in no sum. */
  perUse: localized.optional(),
  /** Index into `sources`; null = not sourced, and then the prices are null. */
  source: z.int().min(0).nullable(),
});

export const waySchema = z.strictObject({
  id,
  /** How it is used this way: "電話で参加する". */
  name: localized,
  gives: z
    .array(
      z.strictObject({ function: id, quality: z.union([z.literal(1), z.literal(2), z.literal(3)]), reason: localized }),
    )
    .min(1),
  /** What a person must have to use it this way. Ways that only the organisation uses ask nothing. */
  asks,
  /**
   * Keys of `asks` that nobody can bring along for this way: an interpreter stands by a talk, never by a running chat, a
   * newsletter or a recording. Who lacks one is not reached by it, whatever other means create. Absent = help opens all.
   */
  unaided: z.array(accessKeyName).min(1).optional(),
  /**
   * Keys of `asks` that count as had while nobody said anything of them: whoever telephones is taken to find a digit on it
   * until it is said that they do not. The plan lists it among its assumptions. Absent = what nobody said is missing.
   */
  assumed: z.array(accessKeyName).min(1).optional(),
  /** What this way is like besides what the whole means is. Absent = nothing of the kind. */
  traits: z.array(z.enum(traits)).min(1).optional(),
});

export const createsSchema = z.strictObject({
  /** The access that somebody has afterwards. Sets (device, phone) get one value more. */
  set: z.partialRecord(accessKeyName, z.string()),
  /** What a person must have for this to help: an interpreter by phone needs a phone. */
  asks,
  /** Once, per person helped; null = to be asked. */
  perPersonYen: yen.nullable(),
  /** Each month, per person helped; null = to be asked. */
  perPersonMonthlyYen: yen.nullable(),
  /** Our estimate of staff minutes a month per person helped. */
  perPersonMinutes: minutes,
  maxPeople: z.int().min(1).nullable(),
  reason: localized,
});

export const meansSchema = z.strictObject({
  id,
  kind: z.enum(["tool", "practice"]),
  /** Who offers it; null for practices. */
  vendor: z.string().nullable(),
  name: localized,
  /** What people write when they look for it, besides its name: ズーム, ラインワークス. Absent = only its name. */
  alsoCalled: z.array(z.string().min(1)).min(1).optional(),
  /** One or two sentences: what it is, for a reader who has never heard of it. */
  summary: localized,
  ways: z.array(waySchema).min(1),
  creates: z.array(createsSchema),
  /** One letter, parcel, visit or lent thing does for everybody in a home: minutes and yen for each person are for each home, where homes were counted. */
  byHome: z.literal(true).optional(),
  /** What all of it is like: how soon it arrives, where it can be had, who can do it. Absent = nothing of the kind. */
  traits: z.array(z.enum(traits)).min(1).optional(),
  tiers: z.array(tierSchema).min(1),
  /** Discounts or gifts for nonprofits, in words; the numbers stand in tiers. */
  nonprofitTerms: localized.nullable(),
  /** Our estimates. `rule` names a line of effort-rules.json; the other fields replace it where the entry differs. */
  effort: z.strictObject({
    rule: id,
    fixedMinutes: minutes.optional(),
    perPersonMinutes: minutes.optional(),
    perLeaverMinutes: minutes.optional(),
    /** In place of the part of the steps that does not depend on people. Entries of the catalogue leave it out (decision 16). */
    setupMinutes: minutes.optional(),
    reason: z.string().optional(),
  }),
  /** Who can set it up. */
  setupSkill: z.enum(["anyone", "some", "it-person"]),
  /** How hard it is to learn, 1 (nothing new) to 3 (needs lessons), and how many new things it is for the staff. */
  learning: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  newThings: z.int().min(0).max(3),
  requires: z.array(id),
  conflicts: z.array(id),
  worksWith: z.array(id),
  /** The most careful data that it may be used for under usual care. */
  dataLevel: z.enum(dataSensitivities),
  languages: z.array(z.string()),
  leaving: z.strictObject({
    export: localized.nullable(),
    contract: localized.nullable(),
    minutes: minutes.nullable(),
  }),
  /** First steps in order, each doable by one person. */
  steps: z
    .array(
      z.strictObject({
        when: z.enum(["week", "month", "quarter"]),
        who: z.enum(["lead", "it", "staff", "helper"]),
        /** Of one person, once; `times` says for how many. */
        minutes,
        /**
         * How often they are spent: so many people do it together, each of the staff does it, it is done for each person
         * who uses the means or whom it helps, or once for every 20 of the staff who are shown something together
         * (`session`: the time of whoever shows it). Absent = once.
         */
        times: z.union([z.int().min(2).max(20), z.enum(["staff", "person", "session"])]).optional(),
        text: localized,
        /** Said in place of `text` where the plan uses the means for one of these functions; the first that fits. The minutes are the same. */
        wordings: z
          .array(z.strictObject({ functions: z.array(id).min(1), text: localized }))
          .min(1)
          .optional(),
      }),
    )
    .min(1),
  cautions: z.array(localized),
  /** What everybody gets to see of those who use it, in a sentence: told before all else. Absent = nothing, or not known. */
  shows: localized.optional(),
  sources: z.array(sourceSchema),
  /** The latest date that the facts speak of. */
  factsDate: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  /** False = not seen on the vendor's own page of this year; shown with "申し込む前に確かめてください". */
  verified: z.boolean(),
  /** True = only general knowledge stands behind this entry. */
  generalKnowledge: z.boolean(),
});

/** Minutes a month = fixed + perPerson × people + perLeaver × leavers a month; `per` says which people. All estimates. */
export const effortRuleSchema = z.strictObject({
  id,
  per: z.enum(["staff", "served"]),
  fixedMinutes: minutes,
  perPersonMinutes: minutes,
  perLeaverMinutes: minutes,
  /** Of versions before set-up was the sum of the steps (decision 16). */
  setupMinutes: minutes.optional(),
  reason: z.string(),
});

export type CatalogueFunction = z.infer<typeof functionSchema>;
export type Means = z.infer<typeof meansSchema>;
export type Way = z.infer<typeof waySchema>;
export type Tier = z.infer<typeof tierSchema>;
export type Creates = z.infer<typeof createsSchema>;
export type EffortRule = z.infer<typeof effortRuleSchema>;
export type Source = z.infer<typeof sourceSchema>;

export type Step = Means["steps"][number];

/** So many of the staff are shown something at a time. */
const sessionSize = 20;

/** Sessions that it takes until all of the staff have been shown something. */
export function sessionsFor(staff: number): number {
  return Math.ceil(staff / sessionSize);
}

/** The effort of one means after its rule, with what the entry replaces; set-up is what its steps take. */
export type Effort = Omit<EffortRule, "id" | "reason"> & {
  readonly setupMinutes: number;
  /** Of set-up, minutes for each of the staff, for each session of them, and for each person who uses it or whom it helps. */
  readonly setupMinutesPerStaff: number;
  readonly setupMinutesPerSession: number;
  readonly setupMinutesPerPerson: number;
};

export function effortOf(means: Means, rules: ReadonlyMap<string, EffortRule>): Effort {
  const rule = rules.get(means.effort.rule);
  if (!rule) throw new Error(`${means.id}: no effort rule ${means.effort.rule}`);
  return {
    per: rule.per,
    fixedMinutes: means.effort.fixedMinutes ?? rule.fixedMinutes,
    perPersonMinutes: means.effort.perPersonMinutes ?? rule.perPersonMinutes,
    perLeaverMinutes: means.effort.perLeaverMinutes ?? rule.perLeaverMinutes,
    setupMinutes: means.effort.setupMinutes ?? rule.setupMinutes ?? stepSum(means, "fixed"),
    setupMinutesPerStaff: stepSum(means, "staff"),
    setupMinutesPerSession: stepSum(means, "session"),
    setupMinutesPerPerson: stepSum(means, "person"),
  };
}

/** What a step takes in all: for so many staff, and so many people who use the means or whom it helps. */
export function stepMinutes(
  { minutes, times }: Step,
  heads: { readonly staff: number; readonly people: number },
): number {
  if (times === undefined || typeof times === "number") return minutes * (times ?? 1);
  return minutes * { staff: heads.staff, person: heads.people, session: sessionsFor(heads.staff) }[times];
}

function stepSum({ steps }: Means, kind: "fixed" | "staff" | "person" | "session"): number {
  return steps
    .filter(({ times }) => (typeof times === "string" ? times : "fixed") === kind)
    .reduce((sum, step) => sum + stepMinutes(step, { staff: 1, people: 1 }), 0);
}
