import { z } from "zod";

const hosterSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    /** The certificate comes by itself as soon as the domain leads there. */
    automatic: z.boolean(),
    /** What is pressed one after the other, with the words of the hoster's screens in 「」; empty: not known, a letter is written. */
    path: z.array(z.string()),
    /** Who opens http is led to https afterwards, without a further setting. */
    redirectIncluded: z.boolean(),
    /** How long it takes then, in the source's words. */
    after: z.string().nullable(),
    source: z.url().nullable(),
    /** The source is the hoster's own. */
    official: z.boolean(),
    /** The hoster's own page on it, where its address is known: named for readers, not read by us. */
    manual: z.url().nullable(),
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
