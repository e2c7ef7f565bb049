import { type Attempts, attemptsOfAll } from "#src/domain/desks/care/reachability.ts";
import { unansweredDesks } from "#src/domain/desks/keeping/keeping-queries.ts";
import { vacanciesAt } from "#src/domain/desks/keeping/tell-vacancy.ts";
import { isVacancyValid, type Vacancy } from "#src/domain/desks/keeping/vacancy.ts";
import type { Services } from "#src/http/services.ts";

/** What people and desks told lately: who got through, which desks do not answer us, where places are free. */
export type Told = {
  readonly attempts: ReadonlyMap<string, Attempts>;
  /** Which reading of the database this is: another number, other facts. */
  readonly reading: number;
  /** Desks that were asked whether their entry is right and did not answer. */
  readonly unanswered: ReadonlySet<string>;
  /** Places free now; what ended while it was kept is not among them. */
  vacancyOf(serviceId: string): Vacancy | undefined;
};

/** What was told, read once a minute on each node. */
export type DeskReach = {
  told(): Promise<Told>;
  /** Somebody told something on this node. */
  recheck(): void;
};

const freshMs = 60_000;

export function deskReach({ db, world }: Services): DeskReach {
  type Kept = Pick<Told, "attempts" | "unanswered" | "reading"> & { vacancies: ReadonlyMap<string, Vacancy> };
  let kept: { readAt: number; told: Promise<Kept> } | null = null;
  let readings = 0;
  const read = async (now: Date): Promise<Kept> => {
    readings += 1;
    return {
      reading: readings,
      attempts: await attemptsOfAll(db, now),
      unanswered: await unansweredDesks(db, now),
      vacancies: await vacanciesAt(db, now),
    };
  };
  return {
    async told() {
      const now = world.clock.now();
      const at = now.getTime();
      // Many requests at once are one look; one that failed is looked for again.
      if (!kept || at < kept.readAt || at - kept.readAt >= freshMs) {
        const told = read(now);
        kept = { readAt: at, told };
        told.catch(() => {
          kept = null;
        });
      }
      const { vacancies, ...rest } = await kept.told;
      return {
        ...rest,
        vacancyOf(serviceId) {
          const vacancy = vacancies.get(serviceId);
          return vacancy && isVacancyValid(vacancy, now) ? vacancy : undefined;
        },
      };
    },
    recheck() {
      kept = null;
    },
  };
}
