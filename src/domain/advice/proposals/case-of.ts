import { buildCatalogue, type Catalogue, catalogueEntry } from "#src/domain/advice/catalogue/catalogue.ts";
import type { Means } from "#src/domain/advice/means.ts";
import { headsAfter, type ToldHomes } from "#src/domain/advice/people-in-homes.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { Refusal } from "#src/kernel/refusal.ts";

/** A case as a caller brings it: already checked in shape, not yet against the catalogue. */
export type CaseBody = {
  needs: PlanInput["needs"];
  segments: ReadonlyArray<Omit<PlanInput["segments"][number], "homes"> & { homes?: ToldHomes | null | undefined }>;
  limits: Record<string, unknown>;
  currentMeans?: ReadonlyArray<string | { id: string | null }> | undefined;
  avoid?: ReadonlyArray<string | { id: string }> | undefined;
  means?: readonly Means[] | undefined;
};

/**
 * The planner's input of a case, and the catalogue it is solved with: the one in force, or the case's own means.
 *
 * @throws Refusal `function-unknown`, `segment-unknown`, `segment-twice`, `means-faulty` naming the field
 */
export function caseOf(body: CaseBody, inForce: Catalogue): { input: PlanInput; catalogue: Catalogue } {
  const catalogue = body.means ? withMeans(inForce, body.means) : inForce;
  checkParts(body, catalogue);
  const currentMeans = (body.currentMeans ?? []).flatMap((means) => {
    const id = typeof means === "string" ? means : means.id;
    return id === null ? [] : [id];
  });
  const avoid = (body.avoid ?? []).map((means) => (typeof means === "string" ? means : means.id));
  // NOTE limits were checked key by key at the edge (limitsSchema); null there takes a limit away.
  const limits = Object.fromEntries(Object.entries(body.limits).filter(([, v]) => v !== null)) as PlanInput["limits"];
  return {
    input: { needs: body.needs, segments: body.segments.map(withPeople), limits, currentMeans, avoid },
    catalogue,
  };
}

/** Of homes the planner gets the people in them, and how many homes they were reckoned from. */
function withPeople({ homes: told, ...segment }: CaseBody["segments"][number]): PlanInput["segments"][number] {
  const { people, homes } = headsAfter({ people: null }, { people: segment.size, homes: told });
  return {
    ...segment,
    size: people,
    ...(homes ? { homes: { count: homes.count, reckoned: homes.peopleAssumed } } : {}),
  };
}

/**
 * That needs speak of functions there are and of these segments, each of which is there once.
 *
 * @throws Refusal `function-unknown`, `segment-unknown`, `segment-twice` naming the field
 */
export function checkParts(parts: Pick<CaseBody, "needs" | "segments">, catalogue: Catalogue): void {
  const ids = new Set(parts.segments.map((segment) => segment.id));
  if (ids.size < parts.segments.length) throw new Refusal("segment-twice", "segments");
  parts.needs.forEach((need, i) => {
    if (!catalogue.functionById.has(need.function)) throw new Refusal("function-unknown", `needs.${i}.function`);
    if (need.for.some((id) => !ids.has(id))) throw new Refusal("segment-unknown", `needs.${i}.for`);
  });
}

function withMeans(inForce: Catalogue, means: readonly Means[]): Catalogue {
  const entries = inForce.entries.filter((entry) => entry.kind !== "means");
  try {
    return buildCatalogue([...entries, ...means.map((one) => catalogueEntry("means", one))]);
  } catch {
    throw new Refusal("means-faulty", "means");
  }
}
