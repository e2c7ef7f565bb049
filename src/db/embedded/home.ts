import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chooseOsUser, type OsUser } from "#src/db/embedded/os-user.ts";
import { canEnter, SHARED_PLACE } from "#src/db/embedded/places.ts";
import { StartProblem } from "#src/kernel/start-problem.ts";
import { folderSentence } from "#src/kernel/start-sentence.ts";

/** Where an instance's database lives and whom it runs as. */
export type Home = { folder: string; user: OsUser | undefined };

/**
 * The home of the database of `dataDir`: the folder itself; or, when the program is root and the database's user may
 * not enter it (a checkout under /root), a folder under `/var/lib/yorozu` that the file `database-is-at` names.
 */
export function databaseHome(dataDir: string, say: (sentence: string) => void): Home {
  try {
    mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    const own = realpathSync(dataDir);
    const pointer = join(own, "database-is-at");
    if (existsSync(pointer)) return pointedHome(pointer);
    const user = chooseOsUser([join(own, "postgres"), own]);
    if (user === undefined || existsSync(join(own, "postgres")) || canEnter(own, user)) return { folder: own, user };

    const folder = join(SHARED_PLACE, `data-${randomBytes(6).toString("hex")}`);
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    writeFileSync(pointer, `${folder}\n`);
    say(`The database runs as the user ${user.name}, who may not enter ${own}; its data is kept in ${folder}.`);
    return { folder, user };
  } catch (error) {
    const sentence = folderSentence(error, dataDir);
    throw sentence === undefined ? error : new StartProblem(sentence);
  }
}

function pointedHome(pointer: string): Home {
  const folder = readFileSync(pointer, "utf8").trim();
  if (!existsSync(folder)) {
    throw new StartProblem(
      `${pointer} says that the database is in ${folder}, which does not exist; put it back, or remove the file to begin with an empty database.`,
    );
  }
  return { folder: realpathSync(folder), user: chooseOsUser([join(folder, "postgres"), folder]) };
}
