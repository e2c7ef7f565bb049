// npm run check:data: tries the product on public data that lies beside the repository (../shared/data). Plain Node 20.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findBrowser } from "./find-browser.mjs";
import { giveUp, prepareForTests, root } from "./prepare.mjs";

if (!existsSync(join(root, "../shared/data")))
  giveUp("There is no ../shared/data beside the repository: nothing was checked.");
prepareForTests();
const bin = join(root, "node_modules/.bin");
const { status } = spawnSync(
  join(bin, "vitest"),
  [
    "run",
    "tests/adversary/naughty-strings.test.ts",
    "tests/adversary/public-instances.test.ts",
    "src/domain/desks/importing/real-data.db.test.ts",
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, CHECK_DATA: "1", PATH: `${bin}${delimiter}${process.env.PATH}` },
  },
);
const browser = findBrowser();
if (!browser) giveUp("No browser was found: the imports by the pages were not checked.");
const pages = spawnSync(
  join(bin, "vitest"),
  ["run", "-c", "vitest.browser.config.ts", "tests/browser/desk-imports.test.ts"],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, CHECK_DATA: "1", BROWSER_PATH: browser, PATH: `${bin}${delimiter}${process.env.PATH}` },
  },
);
process.exit(status === 0 ? (pages.status ?? 1) : (status ?? 1));
