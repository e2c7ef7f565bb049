// A browser for tests and screenshots: Debian's Chromium, or whatever Chromium or Chrome is there. Plain Node 20.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a browser that can be run, or null. */
export function findBrowser() {
  return [process.env.BROWSER_PATH, ...usual].find((path) => path && isExecutable(path)) ?? null;
}

/** Installs Debian's Chromium with Japanese fonts, where this is root on Debian; the path, or null. */
export function installBrowser() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  process.stdout.write("Installing Chromium and Japanese fonts from Debian's packages …\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"], {
    stdio: ["ignore", "ignore", "inherit"],
    env,
  });
  return findBrowser();
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
