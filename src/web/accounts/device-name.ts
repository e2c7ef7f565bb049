import type { Locale } from "#src/kernel/i18n.ts";

const browsers: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bLine\//, "LINE"],
  [/\bEdgA?\//, "Edge"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:Chrome|CriOS)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const systems: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bAndroid\b/, "Android"],
  [/\b(?:iPhone|iPad)\b/, "iOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

/** Browser and system in two words ("Firefox・Windows"), so that people know their own again; empty where neither is known. */
export function deviceName(userAgent: string | undefined): string {
  const found = [browsers, systems].flatMap((list) => list.find(([mark]) => mark.test(userAgent ?? ""))?.[1] ?? []);
  return found.join("・");
}

/** The same as people of a language write it ("Firefox on Windows"). */
export function deviceIn(name: string, locale: Locale): string {
  return locale === "en" ? name.replace("・", " on ") : name;
}
