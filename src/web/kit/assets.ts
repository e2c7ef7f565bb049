/** Name of a file of the kit to the address it is served at (with a hash of its content), filled once at start. */
const addresses = new Map<string, string>();

/** Tells the pages where the files are served: `{ "style.css": "/assets/style.3fa1c2.css" }`. */
export function registerAssets(served: Readonly<Record<string, string>>): void {
  for (const [name, address] of Object.entries(served)) addresses.set(name, address);
}

/** Where a file of the kit is served. Before registration (tests, scripts) it is the plain name under `/assets/`. */
export function assetUrl(name: AssetName): string {
  return addresses.get(name) ?? `/assets/${name}`;
}

/** The files under `src/web/kit` that pages link to. */
export const assetNames = ["style.css", "icon.svg", "passkey.js", "live.js"] as const;
export type AssetName = (typeof assetNames)[number];
