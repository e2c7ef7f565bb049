import type { JobPayloads } from "#src/db/enqueue-job.ts";
import { checkFeed } from "#src/domain/desks/directory/feed-check.ts";
import { applyImport } from "#src/domain/desks/importing/apply-import.ts";
import { checkImport } from "#src/domain/desks/importing/check-import.ts";
import { undoImport } from "#src/domain/desks/importing/undo-import.ts";
import { askKeepers } from "#src/domain/desks/keeping/ask-keepers.ts";
import type { KeeperMail } from "#src/domain/desks/keeping/keeper-mail.ts";
import type { Services } from "#src/http/services.ts";

/** What the background does for the directory. */
export function deskJobs({ db, world, directory, log }: Services, mail: KeeperMail | null) {
  return {
    async "ask-desk-keepers"() {
      if (!mail) return;
      const asked = await askKeepers(db, world, await directory.current(), mail);
      if (asked > 0) log.info("desk-keepers-asked", { desks: asked });
    },
    async "check-desk-feed"() {
      const { records, faulty } = await checkFeed(db, world.clock, await directory.current());
      log.info("desk-feed-checked", { records, faulty });
    },
    async "check-desk-import"({ importId }: JobPayloads["check-desk-import"]) {
      await checkImport(db, world.clock, await directory.current(), importId);
    },
    async "apply-desk-import"({ importId }: JobPayloads["apply-desk-import"]) {
      await applyImport(db, world.clock, importId);
      directory.recheck();
    },
    async "undo-desk-import"({ importId }: JobPayloads["undo-desk-import"]) {
      await undoImport(db, world.clock, importId);
      directory.recheck();
    },
  };
}
