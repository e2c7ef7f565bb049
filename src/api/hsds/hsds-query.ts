import { z } from "zod";
import type { HsdsListKind, HsdsListQuery } from "#src/domain/desks/directory/hsds-list.ts";
import { InvalidBody } from "#src/http/answer-error.ts";

const flag = z.enum(["true", "false"]).transform((value) => value === "true");
const uuid = z
  .string()
  .transform((value) => value.toLowerCase())
  .pipe(z.guid("must be a UUID"));
const count = (most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, "must be a whole number")
    .transform(Number)
    .refine((n) => n >= 1 && n <= most, `must be 1 to ${most}`);

/** The most records on one page; ids with their dates come all at once. */
const most = 500;
const usual = 50;

const shared = {
  search: z.string().max(200, "must have at most 200 characters").optional(),
  page: count(1_000_000).optional(),
  format: z.enum(["json", "ndjson"]).optional(),
};
const many = { ...shared, per_page: count(most).optional(), full: flag.optional() };
const filters = {
  taxonomy_term_id: uuid.optional(),
  taxonomy_id: uuid.optional(),
  organization_id: uuid.optional(),
  modified_after: z
    .string()
    .refine((text) => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)), "must be an ISO 8601 time")
    .transform((text) => new Date(text))
    .optional(),
};

/** What each list takes; a name that it does not know is left alone, as HTTP callers add their own. */
const shapes = {
  service: z.object({ ...many, ...filters, minimal: flag.optional() }),
  service_at_location: z.object({
    ...many,
    ...filters,
    postcode: z
      .string()
      .transform((text) => text.normalize("NFKC").replaceAll(/\W/g, ""))
      .optional(),
    proximity: z.never("is not offered: there is no map of postal codes here").optional(),
  }),
  organization: z.object({ ...many, full_service: flag.optional() }),
  taxonomy: z.object(many),
  taxonomy_term: z.object({
    ...many,
    taxonomy_id: uuid.optional(),
    parent_id: uuid.optional(),
    top_only: flag.optional(),
  }),
} as const satisfies Record<HsdsListKind, z.ZodType>;

/** Everything that any of the lists may be asked for. */
type Asked = Partial<
  z.infer<(typeof shapes)["service"]> &
    Omit<z.infer<(typeof shapes)["service_at_location"]>, "proximity"> &
    z.infer<(typeof shapes)["organization"]> &
    z.infer<(typeof shapes)["taxonomy_term"]>
>;

/** Reads the query of a list, every fault at once. A name that comes twice counts as its last. @throws InvalidBody */
export function hsdsQuery(kind: HsdsListKind, given: Readonly<Record<string, string[]>>) {
  const named = Object.fromEntries(
    Object.entries(given).flatMap(([name, values]) => (values.at(-1) === "" ? [] : [[name, values.at(-1)]])),
  );
  const result = shapes[kind].safeParse(named);
  if (!result.success)
    throw new InvalidBody(
      result.error.issues.map((issue) => ({ field: issue.path.join("."), message: issue.message })),
    );
  const asked: Asked = result.data;
  const minimal = asked.minimal === true;
  return {
    page: asked.page ?? 1,
    perPage: asked.per_page ?? (minimal ? Number.MAX_SAFE_INTEGER : usual),
    format: asked.format ?? "json",
    /** Lines come all at once, as the specification has it, unless a page is asked for. */
    isPaged: asked.page !== undefined || asked.per_page !== undefined,
    view: minimal ? ("minimal" as const) : asked.full === true ? ("full" as const) : ("listed" as const),
    fullService: asked.full_service === true,
    list: listQuery(asked),
  };
}

function listQuery(asked: Asked): HsdsListQuery {
  return {
    ...(asked.search === undefined ? {} : { search: asked.search }),
    ...(asked.taxonomy_term_id === undefined ? {} : { taxonomyTermId: asked.taxonomy_term_id }),
    ...(asked.taxonomy_id === undefined ? {} : { taxonomyId: asked.taxonomy_id }),
    ...(asked.organization_id === undefined ? {} : { organizationId: asked.organization_id }),
    ...(asked.modified_after === undefined ? {} : { modifiedAfter: asked.modified_after }),
    ...(asked.parent_id === undefined ? {} : { parentId: asked.parent_id }),
    ...(asked.top_only === undefined ? {} : { topOnly: asked.top_only }),
    ...(asked.postcode === undefined ? {} : { postcode: asked.postcode }),
  };
}
