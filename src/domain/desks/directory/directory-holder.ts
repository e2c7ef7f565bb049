import { type Db, readTogether } from "#src/db/write.ts";
import { changedDirectory, type Directory } from "#src/domain/desks/directory/directory.ts";
import { directoryVersion, recordsSince, sourcesInForce } from "#src/domain/desks/directory/directory-store.ts";

/** How long a node may go on with a version after another node changed the directory. */
const recheckMs = 5_000;

/** The directory on this node: read from the database once, and what changed since when its version says so. */
export class DirectoryHolder {
  readonly #db: Db;
  readonly #now: () => number;
  #directory: Directory = changedDirectory(-1, null, []);
  #checkedAt = Number.NEGATIVE_INFINITY;
  #rechecks = 0;
  #reading: Promise<Directory> | null = null;

  constructor(db: Db, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  /** As it was last read. `current` brings it up to date; every request does that first. */
  get last(): Directory {
    return this.#directory;
  }

  /** The directory in force, at most a few seconds old. */
  async current(): Promise<Directory> {
    const now = this.#now();
    if (now >= this.#checkedAt && now - this.#checkedAt < recheckMs) return this.#directory;
    // Many requests at once are one look.
    this.#reading ??= this.#read(now).finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** Looks at the next question whether something changed: after a change made on this node. */
  recheck(): void {
    this.#rechecks += 1;
    this.#checkedAt = Number.NEGATIVE_INFINITY;
  }

  async #read(now: number): Promise<Directory> {
    const { version } = this.#directory;
    const rechecks = this.#rechecks;
    if ((await directoryVersion(this.#db)) !== version)
      this.#directory = await readTogether(this.#db, async (reader) => {
        const changes = await recordsSince(reader, version);
        return changedDirectory(
          await directoryVersion(reader),
          this.#directory,
          changes.map(({ kind, id, gone, ...now }) => ({ kind, id, now: gone ? null : now })),
          await sourcesInForce(reader),
        );
      });
    // Asked again meanwhile: this look may have been too early.
    if (rechecks === this.#rechecks) this.#checkedAt = now;
    return this.#directory;
  }
}
