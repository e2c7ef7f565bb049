import type { Finding } from "#src/domain/advice/catalogue/check-finding.ts";
import type { AccessProfile } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { reachTable } from "#src/domain/advice/catalogue/reach-table.ts";
import type { CatalogueFunction, Means } from "#src/domain/advice/means.ts";

/** Functions that nothing gives, and people of a profile whom nothing reaches for a function that people served want. */
export function functionFindings(
  catalogue: { readonly functions: readonly CatalogueFunction[]; readonly means: readonly Means[] },
  profiles: readonly AccessProfile[],
): Finding[] {
  const given = new Set(
    catalogue.means.flatMap(({ ways }) => ways.flatMap(({ gives }) => gives.map((one) => one.function))),
  );
  const missing = catalogue.functions.filter(({ id }) => !given.has(id));
  return [
    ...missing.map(
      ({ id }): Finding => ({
        code: "unreachable-function",
        subject: id,
        detail: "nothing",
        text: `${id}: no means gives it`,
      }),
    ),
    ...reachTable(catalogue, profiles)
      .filter((row) => row.best === 0 && given.has(row.function))
      .map(
        (row): Finding => ({
          code: "unreached",
          subject: row.function,
          detail: row.profile,
          text: `${row.function}: nothing reaches ${row.profile}, directly or by a practice`,
        }),
      ),
  ];
}
