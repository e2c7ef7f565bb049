import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  buildCatalogue,
  type Catalogue,
  catalogueEntry,
  type EntryKind,
} from "#src/domain/advice/catalogue/catalogue.ts";
import { type AccessProfile, parseProfiles } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { type Hoster, parseHosters } from "#src/domain/checks/site/hosters.ts";
import { parseSupportServices, type SupportService } from "#src/domain/checks/support-service.ts";

/** The catalogue that the program ships with: `functions.json`, `effort-rules.json` and every file under `means/`. */
export async function readCatalogueFiles(folder: string): Promise<Catalogue> {
  const meansFolder = join(folder, "means");
  const meansFiles = (await readdir(meansFolder)).filter((name) => name.endsWith(".json")).sort();
  const files: ReadonlyArray<readonly [EntryKind, string]> = [
    ["function", join(folder, "functions.json")],
    ["effort-rule", join(folder, "effort-rules.json")],
    ...meansFiles.map((name) => ["means", join(meansFolder, name)] as const),
  ];
  const entries = await Promise.all(
    files.map(async ([kind, path]) => (await readList(path)).map((body) => catalogueEntry(kind, body))),
  );
  return buildCatalogue(entries.flat());
}

/** The people on whom reach is tried: `access-profiles.json`. */
export async function readProfiles(folder: string): Promise<AccessProfile[]> {
  return parseProfiles(await readList(join(folder, "access-profiles.json")));
}

/** The five services of the support menu: `services.json`. */
export async function readSupportServices(folder: string): Promise<SupportService[]> {
  return parseSupportServices(await readList(join(folder, "services.json")));
}

/** What to press at which hoster: `hosters.json`. */
export async function readHosters(folder: string): Promise<Hoster[]> {
  return parseHosters(await readList(join(folder, "hosters.json")));
}

/** The desks of every file under `desks/`, not parsed yet. */
export async function readDeskFiles(folder: string): Promise<unknown[]> {
  const deskFolder = join(folder, "desks");
  const names = (await readdir(deskFolder)).filter((name) => name.endsWith(".json")).sort();
  return (await Promise.all(names.map((name) => readList(join(deskFolder, name))))).flat();
}

async function readList(path: string): Promise<unknown[]> {
  const value: unknown = JSON.parse(await readFile(path, "utf8"));
  if (!Array.isArray(value)) throw new Error(`${path}: not a list`);
  return value;
}
