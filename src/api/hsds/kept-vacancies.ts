import { vacanciesAt } from "#src/domain/desks/keeping/tell-vacancy.ts";
import { isVacancyValid, type Vacancy } from "#src/domain/desks/keeping/vacancy.ts";
import type { Services } from "#src/http/services.ts";

const freshMs = 10_000;

/** Places free now at every desk that told, read once in ten seconds on each node; what ended meanwhile is not among them. */
export function keptVacancies({ db, world }: Services): () => Promise<ReadonlyMap<string, Vacancy>> {
  let kept: { at: number; read: Promise<ReadonlyMap<string, Vacancy>> } | null = null;
  return async () => {
    const now = world.clock.now();
    const at = now.getTime();
    if (!kept || at < kept.at || at - kept.at >= freshMs) {
      const read = vacanciesAt(db, now);
      kept = { at, read };
      // One that failed is looked for again.
      read.catch(() => {
        kept = null;
      });
    }
    return new Map([...(await kept.read)].filter(([, vacancy]) => isVacancyValid(vacancy, now)));
  };
}
