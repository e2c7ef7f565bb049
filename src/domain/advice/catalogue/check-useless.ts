import type { Finding } from "#src/domain/advice/catalogue/check-finding.ts";
import { helpersFor } from "#src/domain/advice/catalogue/reach-helpers.ts";
import { type AccessProfile, profileAccess } from "#src/domain/advice/catalogue/reach-profiles.ts";
import type { Creates, Means } from "#src/domain/advice/means.ts";
import { priceOffers } from "#src/domain/advice/planning/price-offers.ts";
import { isClosed, missingOf } from "#src/domain/advice/planning/reach-access.ts";
import { accessKeys, legalForms } from "#src/domain/advice/vocabulary.ts";

/** Ways that nobody of any profile can use, access that nothing asks for, and means that no organisation can have. */
export function uselessFindings(means: readonly Means[], profiles: readonly AccessProfile[]): Finding[] {
  const people = profiles.map((profile) => {
    const access = profileAccess(profile);
    return { access, helpers: helpersFor(access, means) };
  });
  const asked = means.flatMap(({ ways, creates }) => [...ways, ...creates].map(({ asks }) => asks));
  return means.flatMap((one) => {
    const found = (detail: string, text: string): Finding => ({
      code: "useless",
      subject: one.id,
      detail,
      text: `${one.id}: ${text}`,
    });
    const unusable = one.ways.filter((way) =>
      people.every(({ access, helpers }) => {
        const missing = missingOf(way.asks, access, way);
        return isClosed(way, missing) || helpers(missing) === null;
      }),
    );
    return [
      ...unusable.map(({ id }) => found(`way:${id}`, `nobody of any profile can use the way ${id}`)),
      ...one.creates.flatMap((creation, index) =>
        isAsked(creation, asked) ? [] : [found(`creates:${index}`, "it creates an access that nothing asks for")],
      ),
      ...(canBeHad(one) ? [] : [found("tiers", "no organisation of any size and form can have it")]),
    ];
  });
}

function isAsked(creation: Creates, asked: ReadonlyArray<Means["ways"][number]["asks"]>): boolean {
  return accessKeys.some((key) => {
    const value = creation.set[key];
    return value !== undefined && asked.some((asks) => asks[key]?.includes(value));
  });
}

function canBeHad(means: Means): boolean {
  const sizes = means.tiers.map(({ from, heads }) => (heads === "staff" ? from : 1));
  return sizes.some((staff) =>
    [undefined, ...legalForms].some(
      (legalForm) => priceOffers(means, { legalForm }, { staff, served: 1_000 }, false).offers.length > 0,
    ),
  );
}
