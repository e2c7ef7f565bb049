import { z } from "zod";

/** Words in Japanese with furigana (`{設定|せってい}`), and in English; names on the hoster's screens stand in 「」. */
const wordsSchema = z.strictObject({ ja: z.string(), en: z.string() });

const hosterSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    /** The certificate comes by itself as soon as the domain leads there. */
    automatic: z.boolean(),
    /** What is pressed one after the other; empty: not known, a letter is written. */
    path: z.array(wordsSchema),
    /** Where the certificate comes by itself: what to look at when visitors are warned all the same. */
    lookAt: z.array(wordsSchema),
    /** Who opens http is led to https afterwards, without a further setting. */
    redirectIncluded: z.boolean(),
    /** How long it takes then, in the source's words. */
    after: wordsSchema.nullable(),
    /** What else the sources say. */
    note: wordsSchema.nullable(),
    /** Where it was read; `official`: in the hoster's own words. */
    sources: z.array(z.strictObject({ url: z.url(), official: z.boolean() })),
    /** The hoster's own page on it, where its address is known: named for readers, not read by us. */
    manual: z.url().nullable(),
    /** The day on which the sources were read, in stored copies. */
    checkedAt: z.iso.date(),
  })
  .refine(
    ({ automatic, path, note, sources }) => (!automatic && path.length === 0 && note === null) || sources.length > 0,
    "something said without a source",
  )
  .refine(({ automatic, path, lookAt }) => (automatic ? path.length === 0 : lookAt.length === 0), "a path and none");

export type Hoster = z.infer<typeof hosterSchema>;

/** The hosters of `catalogue/hosters.json`. @throws ZodError */
export function parseHosters(list: readonly unknown[]): Hoster[] {
  return list.map((entry) => hosterSchema.parse(entry));
}
