import { z } from "zod";

const hosterSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    /** The certificate comes by itself as soon as the domain leads there. */
    automatic: z.boolean(),
    /** What is pressed one after the other, in the words of the hoster's screens; empty: not known, a letter is written. */
    path: z.array(z.string()),
    /** How long it takes then, in the source's words. */
    after: z.string().nullable(),
    source: z.url().nullable(),
    /** The source is the hoster's own. */
    official: z.boolean(),
    checkedAt: z.iso.date(),
  })
  .refine(
    ({ automatic, path, source }) => (!automatic && path.length === 0) || source !== null,
    "a path without a source",
  );

export type Hoster = z.infer<typeof hosterSchema>;

/** The hosters of `catalogue/hosters.json`. @throws ZodError */
export function parseHosters(list: readonly unknown[]): Hoster[] {
  return list.map((entry) => hosterSchema.parse(entry));
}
