import { existsSync, readFileSync, statSync } from "node:fs";
import { StartProblem } from "#src/kernel/start-problem.ts";

/** A user of the operating system, never root: PostgreSQL refuses to run as root. */
export type OsUser = { name: string; uid: number; gid: number };

/**
 * Whom the database runs as when the program runs as root: the owner of the data that is there already, else
 * `postgres`, else `nobody`, else any other user. Undefined when the program is not root: then it runs as itself.
 */
export function chooseOsUser(folders: string[], passwd = readPasswd()): OsUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return pickUser(
    folders.filter((folder) => existsSync(folder)).map((folder) => statSync(folder).uid),
    passwd,
  );
}

/** The rule of `chooseOsUser`: owners in order of preference, then the users of `/etc/passwd`. */
export function pickUser(owners: number[], passwd: string): OsUser {
  const users = passwd.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    return name && Number(uid) > 0 ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
  const owner = owners.map((uid) => users.find((user) => user.uid === uid)).find((user) => user !== undefined);
  const named = (name: string) => users.find((user) => user.name === name);
  const user = owner ?? named("postgres") ?? named("nobody") ?? users[0];
  // NOTE initdb looks its user up by name: a bare number without an entry does not do.
  if (!user) {
    throw new StartProblem(
      "The database may not run as root and /etc/passwd lists no other user; add one (for example useradd yorozu), or set DATABASE_URL.",
    );
  }
  return user;
}

function readPasswd(): string {
  return existsSync("/etc/passwd") ? readFileSync("/etc/passwd", "utf8") : "";
}
