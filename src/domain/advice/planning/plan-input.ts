import { z } from "zod";
import type { CatalogueFunction, EffortRule, Means } from "#src/domain/advice/means.ts";
import type { Doubt } from "#src/domain/advice/understanding.ts";
import {
  type AccessKey,
  accessValues,
  type Circumstance,
  circumstances,
  dataSensitivities,
  itPersons,
  type LimitKey,
  legalForms,
  segmentKinds,
  setKeys,
} from "#src/domain/advice/vocabulary.ts";

const people = z.int().min(0).max(1_000_000);
const yen = z.int().min(0).max(1_000_000_000_000);
const text = z.string().max(1_000);
const id = z.string().min(1).max(100);

/** `unknown`, one value, or for devices and telephones several. */
const access = z
  .record(z.string(), z.union([z.string(), z.array(z.string()).max(5)]))
  .superRefine((record, context) => {
    for (const [key, value] of Object.entries(record)) {
      // NOTE the name is looked up, not trusted: a key that is not of the vocabulary gives undefined.
      const allowed: readonly string[] | undefined = accessValues[key as AccessKey];
      const isSet = (setKeys as readonly string[]).includes(key);
      const values = typeof value === "string" ? (value === "unknown" ? [] : [value]) : value;
      const fits = allowed && (isSet || typeof value === "string") && values.every((one) => allowed.includes(one));
      if (!fits) context.addIssue({ code: "custom", message: `${key}: not a value of this key`, path: [key] });
    }
  });

export const planNeedSchema = z.object({
  function: id,
  /** Ids of segments. Empty = for the organisation, or for everybody whom the function can concern. */
  for: z.array(id).max(50),
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  must: z.boolean(),
});

export const planSegmentSchema = z.object({
  id,
  kind: z.enum(segmentKinds),
  label: text,
  share: z.number().min(0).max(1).nullable(),
  size: people.nullable(),
  access,
});

/** Limits that were not said are absent. Yen, people and hours; `deadline` and `futureWhen` as typed. */
export const planLimitsSchema = z
  .object({
    staffCount: people,
    volunteerCount: people,
    servedCount: people,
    itPerson: z.enum(itPersons),
    initialYen: yen,
    monthlyYen: yen,
    setupHours: z.number().min(0).max(1_000_000),
    deadline: text,
    dataSensitivity: z.enum(dataSensitivities),
    newThings: z.int().min(0).max(1_000),
    legalForm: z.enum(legalForms),
    futureStaffCount: people,
    futureWhen: text,
  })
  .partial();

/** What the planner is asked. `currentMeans`: ids of means in use today; ids that the catalogue does not know do nothing. */
export const planInputSchema = z
  .object({
    needs: z.array(planNeedSchema).max(200),
    segments: z.array(planSegmentSchema).max(50),
    limits: planLimitsSchema,
    currentMeans: z.array(id).max(200).optional(),
    avoid: z.array(id).max(200).optional(),
    circumstances: z.array(z.enum(circumstances)).max(circumstances.length).optional(),
  })
  .superRefine((input, context) => {
    const ids = input.segments.map((segment) => segment.id);
    if (new Set(ids).size < ids.length)
      context.addIssue({ code: "custom", message: "two segments have one id", path: ["segments"] });
    for (const [index, need] of input.needs.entries())
      for (const segment of need.for)
        if (!ids.includes(segment))
          context.addIssue({
            code: "custom",
            message: `there is no segment ${segment}`,
            path: ["needs", index, "for"],
          });
  });

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

export type PlanNeed = Readonly<z.infer<typeof planNeedSchema>>;
/** People that are planned for. Segments do not overlap. */
export type PlanSegment = Readonly<Omit<z.infer<typeof planSegmentSchema>, "access">> & {
  readonly access: Loose<Record<AccessKey, string | readonly string[]>>;
  /** So many homes were told; `reckoned`: `size` (or the part of the people served) comes from them. Absent = people were counted. */
  readonly homes?: { readonly count: number; readonly reckoned: boolean };
  /** Of `access`, the values that somebody else brings along: an interpreter, a helper. Absent = all of it is their own. */
  readonly lent?: Loose<Record<AccessKey, readonly string[]>>;
  /** Of `access`, what nobody said and is only usual for such people. Absent = all of it was said. */
  readonly guessed?: readonly AccessKey[];
};
export type PlanLimits = Loose<z.infer<typeof planLimitsSchema>>;

export type PlanInput = {
  readonly needs: ReadonlyArray<Omit<PlanNeed, "for"> & { readonly for: readonly string[] }>;
  readonly segments: readonly PlanSegment[];
  readonly limits: PlanLimits;
  readonly currentMeans?: readonly string[] | undefined;
  /** Ids of means that are out of the question; a means that requires one of them is, too. */
  readonly avoid?: readonly string[] | undefined;
  /** What was told of the whole matter: ways that do not suit it are no ways (`suits.ts`). */
  readonly circumstances?: readonly Circumstance[] | undefined;
  /** What can be borne: minutes a month, and yen of the first year where no budget was set. Absent = `bearable.ts` says how much. */
  readonly bearable?: { readonly monthlyMinutes: number; readonly firstYearYen: number } | undefined;
  /** Nothing is bought for a guess, and nothing that alone is too much: see `modest-case.ts`. Absent = whatever is best. */
  readonly modest?: boolean | undefined;
  /** What may well be so: see `cautious-case.ts`. */
  readonly doubts?: readonly Doubt[] | undefined;
  /** Limits of which nobody knows how narrow they are: see `open-limits.ts`. */
  readonly openLimits?: readonly LimitKey[] | undefined;
};

/** What is known of functions and means; a catalogue of the room has these and more. */
export type PlanCatalogue = {
  readonly functions: readonly CatalogueFunction[];
  readonly means: readonly Means[];
  readonly effortRules: readonly EffortRule[];
};
