import type { Reader } from "#src/db/write.ts";
import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import { catalogueAt, currentCatalogueVersion } from "#src/domain/advice/catalogue/load-catalogue.ts";

/** Old versions kept in memory for pages that show stored proposals. */
const keptVersions = 8;
/** How long a node may go on with a version after another node put a new one in force. */
const recheckMs = 5_000;

/** The catalogue on this node, read from the database and noticed when another node changes it. */
export class CatalogueHolder {
  readonly #db: Reader;
  readonly #now: () => number;
  readonly #versions = new Map<string, Catalogue>();
  #current: Catalogue | null = null;
  #checkedAt = 0;

  constructor(db: Reader, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  /** The catalogue in force, at most a few seconds old. */
  async current(): Promise<Catalogue> {
    const now = this.#now();
    if (this.#current && now - this.#checkedAt < recheckMs) return this.#current;
    const version = await currentCatalogueVersion(this.#db);
    const catalogue = version === null ? null : await this.at(version);
    if (!catalogue) throw new Error("no catalogue is in force");
    this.#current = catalogue;
    this.#checkedAt = now;
    return catalogue;
  }

  /** Looks at the next question whether another version is in force: after a change made on this node. */
  recheck(): void {
    this.#checkedAt = Number.NEGATIVE_INFINITY;
  }

  /** The catalogue as it was at a version, or null when there was none of that name. */
  async at(version: string): Promise<Catalogue | null> {
    const known = this.#versions.get(version);
    if (known) return known;
    const loaded = await catalogueAt(this.#db, version);
    if (loaded) this.keep(loaded);
    return loaded;
  }

  /** A version that is known already need not be read: the one this program ships with. */
  keep(catalogue: Catalogue): void {
    this.#versions.set(catalogue.version, catalogue);
    const [oldest] = this.#versions.keys();
    if (this.#versions.size > keptVersions && oldest !== undefined) this.#versions.delete(oldest);
  }
}
