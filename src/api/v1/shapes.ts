import { z } from "@hono/zod-openapi";
import { limitsSchema, needSchema, segmentSchema } from "#src/domain/advice/hearing/edits.ts";
import { heardGrades } from "#src/domain/advice/hearing/how-sure.ts";
import { questionIdMost } from "#src/domain/advice/hearing/questions.ts";
import { proposalKinds } from "#src/domain/advice/proposal.ts";
import { caseBodySchema } from "#src/domain/advice/proposals/case-body.ts";
import {
  circumstances,
  dangerKinds,
  dangerLevels,
  dangerWho,
  homeKinds,
  otherKinds,
  scopes,
  segmentKinds,
  supportServices,
} from "#src/domain/advice/vocabulary.ts";
import { locales } from "#src/kernel/i18n.ts";
import { storableText } from "#src/kernel/storable-text.ts";

/** The bodies of the API. They may grow, not break. */

const evidence = z
  .array(z.tuple([z.int(), z.int()]))
  .openapi({ description: "UTF-16 offsets [start, end) into the text as typed." });
const found = { confidence: z.number().min(0).max(1), evidence };

const homesShape = z.object({ count: z.int(), kind: z.enum(homeKinds), peopleAssumed: z.boolean() }).openapi({
  description:
    "Households were counted (`pair`: parents with a child, couples). `peopleAssumed`: the number of people was reckoned from averages.",
});

export const understandingShape = z
  .object({
    scope: z.enum(scopes),
    scopeDetail: z.object(found),
    otherKinds: z.array(z.object({ id: z.enum(otherKinds), ...found })),
    services: z.array(z.object({ id: z.enum(supportServices), ...found })),
    danger: z.object({
      level: z.enum(dangerLevels),
      who: z.enum(dangerWho).nullable(),
      kinds: z.array(z.enum(dangerKinds)).optional(),
      confidence: z.number().min(0).max(1).optional(),
      evidence,
    }),
    needs: z.array(
      z.object({
        function: z.string(),
        for: z.array(z.string()),
        importance: z.int().min(1).max(3),
        must: z.boolean(),
        ...found,
      }),
    ),
    segments: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(segmentKinds),
        label: z.string(),
        share: z.number().nullable(),
        size: z.int().nullable(),
        homes: homesShape.optional(),
        assumed: z.boolean(),
        ...found,
        access: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
        accessDetail: z.record(z.string(), z.object({ assumed: z.boolean(), ...found })),
      }),
    ),
    limits: z.record(
      z.string(),
      z.object({ value: z.union([z.string(), z.number()]), homes: homesShape.optional(), ...found }),
    ),
    avoid: z
      .array(z.object({ id: z.string(), name: z.string(), because: z.literal("too-slow").optional(), ...found }))
      .optional()
      .openapi({ description: "Means that are not wanted; they are not proposed." }),
    circumstances: z
      .array(z.object({ id: z.enum(circumstances), ...found }))
      .optional()
      .openapi({ description: "Told of the whole matter; ways that do not suit it are not proposed." }),
    doubts: z
      .array(z.object({ segment: z.string(), key: z.string(), value: z.string() }))
      .optional()
      .openapi({ description: "Asked and answered with I don't know: planned for where no must is lost by it." }),
    openLimits: z
      .array(z.string())
      .optional()
      .openapi({ description: "Limits that were asked and are not known: ways that need little come first." }),
    currentMeans: z.array(
      z.object({
        id: z.string().nullable(),
        name: z.string(),
        owner: z.string().optional(),
        monthlyYen: z.int().nullable().optional(),
        contractEnd: z.string().optional().openapi({ description: "As typed." }),
        ...found,
      }),
    ),
  })
  .openapi("Understanding");

export const questionShape = z
  .object({
    id: z.string(),
    text: z.string(),
    reason: z.string(),
    type: z.enum(["one", "many", "number", "numbers"]).openapi({
      description:
        "`numbers`: the answer has VALUE=NUMBER for each option whose number is known, such as `monthlyYen=3000`; an option with `=` in it is answered as it is.",
    }),
    options: z.array(z.object({ value: z.string(), label: z.string() })).openapi({
      description:
        "Of `circumstances:…` each thing has `KEY=VALUE`, and `KEY=unknown` where nobody knows; a thing that the answer does not name is as usual, `none`: all of them are. To `wishes:…` any function may be answered, offered or not.",
    }),
  })
  .openapi("Question");

const yenOrAsk = z.int().nullable().openapi({ description: "Yen; null = the price is to be asked." });

export const proposalShape = z
  .object({
    kinds: z.array(z.enum(proposalKinds)),
    status: z.enum(["optimal", "running"]),
    optimal: z.boolean(),
    bound: z.number().openapi({ description: "The bound of the last level; equal to its value when proved." }),
    levels: z.array(z.object({ name: z.string(), unit: z.string(), value: z.number(), bound: z.number() })),
    means: z.array(
      z.looseObject({
        id: z.string(),
        name: z.string(),
        tier: z.string().nullable(),
        ways: z.array(z.string()),
        serves: z.array(z.looseObject({ function: z.string(), segment: z.string() })),
        reason: z.string(),
        initialYen: yenOrAsk,
        monthlyYen: yenOrAsk,
        change: z.enum(["keep", "add", "replace"]),
      }),
    ),
    creates: z.array(
      z.looseObject({ means: z.string(), segment: z.string(), access: z.record(z.string(), z.string()) }),
    ),
    uncovered: z.array(
      z.looseObject({
        function: z.string(),
        segment: z.string().nullable(),
        why: z.enum(["no-means", "no-access", "circumstances", "limits"]),
        asks: z.array(z.string()).optional(),
      }),
    ),
    totals: z.looseObject({ monthlyYen: z.int(), initialYen: z.int(), setupMinutes: z.int(), monthlyMinutes: z.int() }),
  })
  .loose()
  .openapi("Proposal");

export const solverShape = z.object({ status: z.enum(["optimal", "running", "failed"]), ms: z.int() });
export const proposalsShape = z.object({ proposals: z.array(proposalShape), solver: solverShape }).openapi("Proposals");
/** How sure it is that what was heard is what is wished: how far the proposals may claim to be an answer. */
const heardShape = z
  .object({
    grade: z.enum(heardGrades).openapi({
      description:
        "sure: may be followed; partly: something was probably missed; unsure: ask before proposing anything.",
    }),
    chance: z
      .number()
      .min(0)
      .max(1)
      .openapi({ description: "Of the wishes, the part that was probably heard rightly." }),
    unread: evidence.openapi({
      description: "Sentences that wish, complain or ask and of which no wish was read, the weightiest first.",
    }),
    withoutWish: z.array(z.string()).openapi({ description: "Groups that were spoken of and have no wish." }),
    doubtful: z.array(z.string()).openapi({
      description:
        "Functions that were hardly heard beside plain ones: in no proposal until a change says that they are wanted.",
    }),
  })
  .openapi("HowSure");
const safetyFirstShape = z.boolean().openapi({
  description:
    "Somebody may be in danger now: show the desks of /route first, and proposals only to who asks for them then.",
});
export const hearingProposalsShape = proposalsShape
  .extend({ heard: heardShape, safetyFirst: safetyFirstShape })
  .openapi("HearingProposals");
export const jobShape = z.object({ job: z.string() }).openapi("Job");

export const errorShape = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      requestId: z.string(),
      fields: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    }),
  })
  .openapi("Error");

/** As typed, white space included: evidence counts in it. */
export const textShape = z
  .string()
  .refine((text) => text.trim() !== "", "empty")
  .refine((text) => [...text].length <= 5000, "longer than 5,000 characters")
  .transform(storableText)
  .openapi({ type: "string", minLength: 1, maxLength: 5000 });

export const newHearingShape = z.object({ text: textShape, locale: z.enum(locales).optional() }).openapi("NewHearing");

export const changeHearingShape = z
  .object({
    text: textShape.optional(),
    locale: z.enum(locales).optional(),
    needs: z.array(needSchema).max(100).optional(),
    segments: z.array(segmentSchema).max(20).optional(),
    limits: limitsSchema.optional(),
    consent: z
      .object({ followUp: z.object({ mail: z.string().max(254) }).nullable(), aggregate: z.boolean() })
      .optional(),
  })
  .openapi("HearingChange");

export const answerShape = z
  .object({
    question: z.string().max(questionIdMost).openapi({ description: "As the question had it." }),
    answer: z
      .union([z.string().max(100), z.number(), z.array(z.string().max(100)).max(20)])
      .nullable()
      .openapi({ description: "null = I don't know." }),
  })
  .openapi("Answer");

export const hearingShape = z
  .object({
    id: z.string(),
    text: z.string(),
    locale: z.enum(locales),
    version: z.int(),
    understanding: understandingShape,
    question: questionShape.nullable(),
    consent: z.object({ followUp: z.object({ mail: z.string() }).nullable(), aggregate: z.boolean() }),
    deletedAfter: z.string().openapi({ format: "date-time", description: "When it is deleted unless it is changed." }),
  })
  .openapi("Hearing");

export const caseShape = caseBodySchema.openapi("Case");
