import { z } from "zod";
import { limitsSchema, needSchema, segmentSchema } from "#src/domain/advice/hearing/edits.ts";
import { meansSchema } from "#src/domain/advice/means.ts";

/** A case as callers send it: the body of `POST /proposals`, and a case file of the command line. */
export const caseBodySchema = z.object({
  needs: z.array(needSchema).max(100),
  segments: z.array(segmentSchema).max(20),
  limits: limitsSchema.default({}),
  currentMeans: z
    .array(z.union([z.string(), z.object({ id: z.string().nullable() }).loose()]))
    .max(50)
    .optional(),
  avoid: z
    .array(z.union([z.string(), z.object({ id: z.string() }).loose()]))
    .max(200)
    .optional(),
  means: z.array(meansSchema).max(1000).optional(),
});
