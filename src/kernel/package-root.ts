import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder that holds the program's `package.json`, wherever this code runs from: the sources, or the bundle in
 * `dist/`. Folders read at run time (`catalogue/`, `node_modules/`) are found from here, never from the working folder.
 */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("no package.json above the program");
    folder = parent;
  }
  return folder;
}

/** The folder of the catalogue's data files (functions, means, desks, questions, services). */
export function catalogueFolder(): string {
  return join(packageRoot(), "catalogue");
}
