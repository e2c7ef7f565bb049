import { z } from "zod";

const said = z.strictObject({ ja: z.string(), "ja-easy": z.string(), en: z.string() });
const serviceSchema = z.strictObject({
  id: z.string(),
  name: said,
  forWhom: said,
  whatHappens: said,
  howLong: said,
  whatToBring: said,
  functions: z.array(z.string()),
});

export type SupportService = z.infer<typeof serviceSchema>;

/** The services of `catalogue/services.json`. @throws ZodError */
export function parseSupportServices(list: readonly unknown[]): SupportService[] {
  return list.map((entry) => serviceSchema.parse(entry));
}
