import { z } from "zod";
import {
  type AccessKey,
  accessKeys,
  accessValues,
  circumstances,
  homeKinds,
  type LimitKey,
  limitEnums,
  limitKeys,
  limitTypes,
  otherKinds,
  scopes,
  segmentKinds,
  setKeys,
} from "#src/domain/advice/vocabulary.ts";
import { storableText } from "#src/kernel/storable-text.ts";

/** Corrections that an asker makes to what was understood, one idea each; kept in order and applied again after every change of the text. */

const functionId = z.string().regex(/^[a-z0-9-]{2,60}$/);
const segmentId = z.string().regex(/^[a-z0-9-]{1,40}$/);
const words = z.string().transform(storableText);
const label = z.string().trim().max(100).transform(storableText);
const share = z.number().min(0).max(1).nullable();
const size = z.int().min(0).max(10_000_000).nullable();
/** So many homes, or what an understanding shows of them; null takes them back. */
const homes = z
  .union([
    z
      .int()
      .min(1)
      .max(10_000_000)
      .transform((count) => ({ count })),
    z.object({
      count: z.int().min(1).max(10_000_000),
      kind: z.enum(homeKinds).optional(),
      peopleAssumed: z.boolean().optional(),
    }),
  ])
  .nullable()
  .optional();
const importance = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const accessValue = z.union([z.string(), z.array(z.string()).max(6)]);
const accessRecord = z.partialRecord(z.enum(accessKeys as [AccessKey, ...AccessKey[]]), accessValue);

/** Whether `value` may stand under `key`: one of its values, `unknown`, or several for the keys that are sets. */
export function isAccessValue(key: AccessKey, value: string | readonly string[]): boolean {
  const allowed: readonly string[] = accessValues[key];
  if (typeof value === "string") return value === "unknown" || allowed.includes(value);
  return (setKeys as readonly string[]).includes(key) && value.length > 0 && value.every((v) => allowed.includes(v));
}

/** Whether `value` may stand under a limit: whole and not negative, one of the values, or a phrase. */
export function isLimitValue(key: LimitKey, value: unknown): boolean {
  const type = limitTypes[key];
  if (type === "text") return typeof value === "string" && value.length >= 1 && value.length <= 200;
  if (type === "enum") {
    // NOTE limitEnums has exactly the keys whose type is "enum"; TypeScript cannot see that from the lookup.
    const allowed: readonly string[] = limitEnums[key as keyof typeof limitEnums];
    return typeof value === "string" && allowed.includes(value);
  }
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0 || value > 1_000_000_000) return false;
  return type === "number" || Number.isInteger(value);
}

const found = {
  confidence: z.number().min(0).max(1),
  evidence: z.array(z.tuple([z.int().min(0), z.int().min(0)])).max(200),
};

export const needSchema = z.object({
  function: functionId,
  for: z.array(segmentId).max(20).default([]),
  importance: importance.default(2),
  must: z.boolean().default(true),
});

export const segmentSchema = z.object({
  id: segmentId,
  kind: z.enum(segmentKinds),
  label: label.default(""),
  share: share.default(null),
  size: size.default(null),
  homes,
  access: accessRecord.default({}).superRefine((access, context) => {
    for (const [key, value] of Object.entries(access))
      if (value !== undefined && !isAccessValue(key as AccessKey, value))
        context.addIssue({ code: "custom", message: `${key}: not a value of this key`, path: [key] });
  }),
});

/** `{key: value}`, or `{key: {value}}` as an understanding shows it; null takes a limit away. */
export const limitsSchema = z
  .partialRecord(
    z.enum(limitKeys as [LimitKey, ...LimitKey[]]),
    z.union([words, z.number(), z.null(), z.object({ value: z.union([words, z.number(), z.null()]) })]),
  )
  .transform((limits) =>
    Object.fromEntries(
      Object.entries(limits).map(([key, given]) => [
        key,
        given !== null && typeof given === "object" ? given.value : given,
      ]),
    ),
  )
  .superRefine((limits, context) => {
    for (const [key, value] of Object.entries(limits))
      if (value !== null && !isLimitValue(key as LimitKey, value))
        context.addIssue({ code: "custom", message: `${key}: not a value of this limit`, path: [key] });
  });

/** What a text asks for, where something in it is denied. */
const asked = z.object({
  scope: z.enum(scopes),
  otherKinds: z.array(z.object({ id: z.enum(otherKinds), ...found })).max(20),
  needs: z.array(z.object({ ...needSchema.shape, ...found })).max(100),
});

export const editSchema = z.discriminatedUnion("op", [
  z.object({ op: z.literal("set-need"), ...needSchema.shape }),
  /** `segment` null: for everybody. */
  z.object({ op: z.literal("remove-need"), function: functionId, segment: segmentId.nullable() }),
  z
    .object({
      op: z.literal("set-access"),
      segment: segmentId,
      key: z.enum(accessKeys as [AccessKey, ...AccessKey[]]),
      value: accessValue,
    })
    .refine((edit) => isAccessValue(edit.key, edit.value), { path: ["value"], message: "not a value of this key" }),
  z.object({
    op: z.literal("set-segment"),
    segment: segmentId,
    label: label.optional(),
    share: share.optional(),
    size: size.optional(),
    homes,
  }),
  z.object({ op: z.literal("add-segment"), ...segmentSchema.shape }),
  z.object({ op: z.literal("remove-segment"), segment: segmentId }),
  z
    .object({
      op: z.literal("set-limit"),
      key: z.enum(limitKeys as [LimitKey, ...LimitKey[]]),
      value: z.union([words, z.number(), z.null()]),
      homes,
    })
    .refine((edit) => edit.value === null || isLimitValue(edit.key, edit.value), {
      path: ["value"],
      message: "not a value of this limit",
    })
    .refine((edit) => !edit.homes || edit.key === "servedCount", {
      path: ["homes"],
      message: "only the people served are counted in homes",
    }),
  /** What the organisation uses now, with what it knows of it. The name says which; null = not known. */
  z.object({
    op: z.literal("set-current-means"),
    name: z.string().trim().min(1).max(100).transform(storableText),
    id: z
      .string()
      .regex(/^[a-z0-9-]{1,100}$/)
      .nullable(),
    owner: label.default(""),
    monthlyYen: z.int().min(0).max(100_000_000).nullable().default(null),
    contractEnd: z.string().trim().max(40).transform(storableText).default(""),
  }),
  z.object({ op: z.literal("remove-current-means"), name: words }),
  /** `id` null: not of the catalogue. */
  z.object({ op: z.literal("add-current-means"), id: functionId.nullable(), name: words }),
  /** What was refused may be proposed again. */
  z.object({ op: z.literal("remove-avoid"), name: words }),
  /** It was misheard: ways that it ruled out may be proposed. */
  z.object({ op: z.literal("remove-circumstance"), id: z.enum(circumstances) }),
  /** わからない: the harder side is planned for where that loses nothing. */
  z.object({
    op: z.literal("set-doubt"),
    segment: segmentId,
    key: z.enum(accessKeys as [AccessKey, ...AccessKey[]]),
    value: words,
  }),
  /** わからない, asked of wishes: what the text speaks for most is planned for, as something supposed. */
  z.object({ op: z.literal("suppose-need"), ...needSchema.shape }),
  /** わからない: plans that fit under a small limit come before others that reach as many as well. */
  z.object({ op: z.literal("set-open-limit"), key: z.enum(limitKeys as [LimitKey, ...LimitKey[]]) }),
  z.object({ op: z.literal("set-scope"), scope: z.enum(scopes) }),
  /**
   * Nobody is in danger: said of the first `upTo` characters and of what was heard up to `level`, so that a danger told
   * later, or a graver one, is heard again. `instead`: what the text then asks for.
   */
  z.object({
    op: z.literal("no-danger"),
    level: z.enum(["concern", "urgent"]),
    upTo: z.int().min(0),
    instead: asked,
  }),
  /** It may be so after all: what was heard of danger stands again. */
  z.object({ op: z.literal("danger-again") }),
  /** Nothing has gone wrong (no theft, no loss): said of the first `upTo` characters. `instead`: what the text then asks for. */
  z.object({ op: z.literal("no-incident"), upTo: z.int().min(1), instead: asked }),
  /** It did happen after all. */
  z.object({ op: z.literal("incident-again") }),
  /** The whole of some parts, as the API's PATCH sends them. */
  z.object({
    op: z.literal("replace"),
    needs: z.array(needSchema).max(100).optional(),
    segments: z.array(segmentSchema).max(20).optional(),
    limits: limitsSchema.optional(),
  }),
]);

export type Edit = z.infer<typeof editSchema>;

/** Up to where the text tells of nothing that has gone wrong, as the writer said last; 0 where they did not. */
export function deniedUpTo(edits: readonly Edit[]): number {
  const last = edits.findLast(({ op }) => op === "no-incident" || op === "incident-again");
  return last?.op === "no-incident" ? last.upTo : 0;
}
