import { type Proposal, takesPeople } from "#src/domain/advice/proposal.ts";
import { type AccessKey, accessKeys } from "#src/domain/advice/vocabulary.ts";

/** Something that was not known and was taken for granted, as a thing that somebody can find out. */
export type OpenTask =
  | { readonly find: "staff-count" | "legal-form" | "data-sensitivity" }
  | { readonly find: "size"; readonly segment: string }
  | { readonly find: "access"; readonly segment: string; readonly keys: readonly AccessKey[] }
  | { readonly find: "price" | "it-person"; readonly means: string };

/** わからない as named tasks: each assumption of a plan that somebody can settle, told once, what people have by group. */
export function openTasks({ assumptions }: Pick<Proposal, "assumptions">): OpenTask[] {
  const tasks: OpenTask[] = [];
  const has = (code: string): boolean => assumptions.some((one) => one.code === code);
  const of = (code: string) => assumptions.filter((one) => one.code === code);
  if (has("staff-count-unknown")) tasks.push({ find: "staff-count" });
  for (const { segment } of assumptions.filter(takesPeople))
    if (segment !== undefined) tasks.push({ find: "size", segment });
  const unknown = [...of("access-unknown"), ...of("access-assumed")];
  for (const [segment, mine] of Map.groupBy(unknown, ({ segment: id }) => id)) {
    const keys = accessKeys.filter((key) => mine.some((one) => one.key === key));
    if (segment !== undefined && keys.length > 0) tasks.push({ find: "access", segment, keys });
  }
  for (const { key } of of("price-unknown")) if (key !== undefined) tasks.push({ find: "price", means: key });
  if (has("legal-form-unknown")) tasks.push({ find: "legal-form" });
  if (has("data-sensitivity-unknown")) tasks.push({ find: "data-sensitivity" });
  for (const { key } of of("setup-needs-it-person"))
    if (key !== undefined) tasks.push({ find: "it-person", means: key });
  return tasks;
}
