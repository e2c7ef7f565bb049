import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { missingEntries } from "./complete-lock.mjs";
import { sourceHash } from "./source-hash.mjs";

test("package-lock.json lists every optional package, so that npm ci works everywhere", () => {
  const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
  expect(Object.keys(missingEntries(lock)), "run node scripts/complete-lock.mjs").toEqual([]);
});

test("a missing optional package is added with its platform", () => {
  const packages = {
    "": {},
    "node_modules/tool": {
      dev: true,
      optionalDependencies: {
        "@tool/linux-x64-musl": "1.2.3",
        "@tool/win32-arm64-msvc": "1.2.3",
        "@tool/linux-x64": "1.2.3",
      },
    },
    "node_modules/tool/node_modules/@tool/linux-x64": { version: "1.2.3" },
  };
  expect(missingEntries({ packages })).toEqual({
    "node_modules/@tool/linux-x64-musl": {
      version: "1.2.3",
      cpu: ["x64"],
      libc: ["musl"],
      os: ["linux"],
      dev: true,
      optional: true,
    },
    "node_modules/@tool/win32-arm64-msvc": {
      version: "1.2.3",
      cpu: ["arm64"],
      os: ["win32"],
      dev: true,
      optional: true,
    },
  });
});

test("the hash of the sources sees every change but that of a test", () => {
  const root = mkdtempSync(join(tmpdir(), "yorozu-hash-"));
  for (const folder of ["src/a", "scripts"]) mkdirSync(join(root, folder), { recursive: true });
  for (const file of [
    "src/a/b.ts",
    "scripts/build.mjs",
    "scripts/patch-packages.mjs",
    "package-lock.json",
    "tsconfig.json",
  ]) {
    writeFileSync(join(root, file), "1");
  }
  const hashes = [sourceHash(root)];
  writeFileSync(join(root, "src/a/b.test.ts"), "1");
  expect(sourceHash(root)).toBe(hashes[0]);
  for (const change of [
    () => writeFileSync(join(root, "src/a/b.ts"), "2"),
    () => writeFileSync(join(root, "src/a/c.sql"), ""),
    () => writeFileSync(join(root, "package-lock.json"), "2"),
  ]) {
    change();
    hashes.push(sourceHash(root));
  }
  expect(new Set(hashes).size).toBe(4);
  rmSync(root, { recursive: true });
});
