import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isLocale, type Locale, locales } from "#src/kernel/i18n.ts";
import { parseSay } from "#src/words/furigana.ts";

/** Every message of every catalogue of this folder; messages with values are called with harmless ones. */
const catalogues = await loadCatalogues();
const messages = catalogues.flatMap(({ file, name, catalogue }) =>
  locales.flatMap((locale) =>
    flatten(catalogue[locale], `${file} ${name} ${locale}`).map((found) => ({ ...found, locale })),
  ),
);

/** Lists of names behind a function of code and language, with types of their own. */
const lists = ["language-words.ts", "prefecture-words.ts", "publisher-words.ts"];

describe("message catalogues", () => {
  test("all files with words are found, in three languages", () => {
    const files = readdirSync(import.meta.dirname).filter((name) => /-words\.ts$/.test(name) && !lists.includes(name));
    expect([...new Set(catalogues.map(({ file }) => file))].sort()).toEqual(files.sort());
    expect(messages.length).toBeGreaterThan(800);
  });

  test("no message is empty, but those that say nothing where there is nothing to say", () => {
    const silent = /\.(unit|holidays\.open|plan\.first\.best-quality)$/;
    const empty = messages.filter(({ path, words }) => words.trim() === "" && !silent.test(path));
    expect(empty.map(({ path }) => path)).toEqual([]);
  });

  test("every kanji of easy Japanese has its reading", () => {
    const bare = messages
      .filter(({ locale }) => locale === "ja-easy")
      .filter(({ words }) =>
        parseSay(words).some((part) => part.reading === null && /[\p{Script=Han}{}|]/u.test(part.base)),
      );
    expect(bare.map(({ path, words }) => `${path}: ${words}`)).toEqual([]);
  });

  test("readings stand on kanji, and only in easy Japanese", () => {
    const readings = messages.flatMap(({ path, words, locale }) =>
      parseSay(words).flatMap((part) => (part.reading === null ? [] : [{ path, base: part.base, locale }])),
    );
    expect(readings.filter(({ base }) => !/\p{Script=Han}/u.test(base))).toEqual([]);
    expect(readings.filter(({ locale }) => locale !== "ja-easy")).toEqual([]);
  });

  test("English holds no Japanese but the names of legal forms", () => {
    const japanese = messages.filter(({ locale, words }) => locale === "en" && /[\p{Script=Han}ぁ-ヺ]/u.test(words));
    expect(japanese.filter(({ path }) => !path.includes(".legalForm.")).map(({ path }) => path)).toEqual([]);
  });
});

type Catalogue = Readonly<Record<Locale, unknown>>;

async function loadCatalogues(): Promise<readonly { file: string; name: string; catalogue: Catalogue }[]> {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const found: { file: string; name: string; catalogue: Catalogue }[] = [];
  for (const file of files) {
    const module: Record<string, unknown> = await import(/* @vite-ignore */ new URL(file, import.meta.url).href);
    for (const [name, value] of Object.entries(module))
      for (const catalogue of cataloguesIn(value)) found.push({ file, name, catalogue });
  }
  return found;
}

/** The value itself, or what is kept by key: `{ tokyo: { ja, ja-easy, en } }`. */
function cataloguesIn(value: unknown): readonly Catalogue[] {
  if (isCatalogue(value)) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(cataloguesIn);
}

function isCatalogue(value: unknown): value is Catalogue {
  if (typeof value !== "object" || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === locales.length && keys.every(isLocale);
}

function flatten(value: unknown, path: string): readonly { path: string; words: string }[] {
  if (typeof value === "string") return [{ path, words: value }];
  // NOTE: values stand in for what is put into messages: numbers as text, and names.
  if (typeof value === "function") return [{ path, words: String(value("1", "2")) }];
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
  throw new Error(`${path} is not a message`);
}
