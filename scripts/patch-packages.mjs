// Faults of packages that we cannot live with and that no release has mended. Each is replaced in node_modules right
// after the install; when the text is not there any more, the package has changed: look whether the patch still is due.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const MARK = "/* patched by scripts/patch-packages.mjs */";

/*
 * postgres 3.4.9: when the server goes away while a write waits for its turn, the write meets no socket and ends the
 * whole process (https://github.com/porsager/postgres/issues/1154 and 1208, both open on 2026-11-24); and bytes that
 * waited when a connection closed are sent ahead of the greeting of the next, or keep it from being sent at all, so
 * that it times out. tests: bench/kill.ts, src/db/postgres-patch.test.ts.
 */
const PATCHES = [
  {
    file: "postgres/src/connection.js",
    changes: [
      [
        "    const x = socket.write(chunk, fn)\n",
        "    if (!socket) {\n      clearImmediate(nextWriteTimer)\n      chunk = nextWriteTimer = null\n      error(Errors.connection('CONNECTION_CLOSED', options))\n      return false\n    }\n    const x = socket.write(chunk, fn)\n",
      ],
      [
        "    clearImmediate(nextWriteTimer)\n    socket.removeListener('data', data)\n    socket.removeListener('connect', connected)\n    idleTimer.cancel()\n",
        "    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n    socket.removeListener('data', data)\n    socket.removeListener('connect', connected)\n    idleTimer.cancel()\n",
      ],
      [
        "      const s = StartupMessage()\n",
        "      clearImmediate(nextWriteTimer)\n      chunk = nextWriteTimer = null\n      const s = StartupMessage()\n",
      ],
    ],
  },
];

/** Applies what is not applied yet. Throws when a package does not look as expected. */
export function patchPackages(root) {
  for (const { file, changes } of PATCHES) {
    const path = join(root, "node_modules", file);
    if (!existsSync(path)) continue;
    const text = readFileSync(path, "utf8");
    if (text.startsWith(MARK)) continue;
    writeFileSync(path, `${MARK}\n${patched(text, changes, file)}`);
  }
}

/** The text with every change made; each must fit exactly once. */
export function patched(text, changes, file) {
  return changes.reduce((now, [from, to]) => {
    if (now.split(from).length !== 2) throw new Error(`${file} has changed: see scripts/patch-packages.mjs`);
    return now.replace(from, () => to);
  }, text);
}
