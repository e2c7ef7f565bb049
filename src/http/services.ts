import type { Db } from "#src/db/write.ts";
import type { Provider } from "#src/domain/accounts/provider.ts";
import type { CatalogueHolder } from "#src/domain/advice/catalogue/catalogue-holder.ts";
import type { AccessProfile } from "#src/domain/advice/catalogue/reach-profiles.ts";
import type { PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Hoster } from "#src/domain/checks/site/hosters.ts";
import type { SupportService } from "#src/domain/checks/support-service.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import type { DirectoryHolder } from "#src/domain/desks/directory/directory-holder.ts";
import type { DeskRouter } from "#src/domain/desks/routing/desk-router.ts";
import type { Metrics } from "#src/http/metrics.ts";
import type { Config } from "#src/kernel/config.ts";
import type { Log } from "#src/kernel/log.ts";
import type { World } from "#src/kernel/world.ts";

/** Everything a way in may use, built once in `app.ts`. Each part takes only what it needs of it. */
export type Services = {
  readonly config: Config;
  readonly db: Db;
  readonly world: World;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly catalogue: CatalogueHolder;
  /** The people on whom the catalogue's reach is tried. */
  readonly profiles: readonly AccessProfile[];
  /** The five services of the support menu. */
  readonly supportServices: readonly SupportService[];
  /** What to press at which hoster, for site checks. */
  readonly hosters: readonly Hoster[];
  readonly directory: DirectoryHolder;
  /** The directory's desks as this node last read them; every request brings them up to date first. */
  readonly desks: readonly Desk[];
  /** Which desks for a text of somebody in need, over the directory as it is now. */
  readonly route: DeskRouter;
  readonly understand: (text: string) => Understanding;
  /** The same of somebody who says that nobody is in danger. */
  readonly understandWithoutDanger: (text: string) => Understanding;
  readonly understandWithoutIncidents: (text: string, upTo: number) => Understanding;
  readonly solver: PlanSolver;
  /** Other services that people may sign in at, in the order of their buttons. */
  readonly providers: readonly Provider[];
  /** Database reachable and migrated, catalogue in force. */
  readonly ready: () => Promise<boolean>;
};
