import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("style.css", import.meta.url), "utf8");
const dark = /@media screen and \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/.exec(css)?.[1] ?? "";
const light = /:root \{([^}]*)\}/.exec(css)?.[1] ?? "";
const themes = [
  ["light", colours(light)],
  ["dark", new Map([...colours(light), ...colours(dark)])],
] as const;

/** Text and ground as they meet on the pages: body text needs 7:1, the rest 4.5:1, lines of controls 3:1. */
const body: readonly (readonly [string, string])[] = [
  ["ink", "paper"],
  ["ink", "card"],
  ["ink", "field"],
  ["ink", "tint"],
  ["ink", "warm-tint"],
  ["ink", "warn-tint"],
  ["ink", "ok-tint"],
  ["ink", "bad-tint"],
  ["ink", "head"],
  ["ink", "mark"],
  ["soft", "paper"],
  ["soft", "card"],
];
const rest: readonly (readonly [string, string])[] = [
  ["deep", "paper"],
  ["deep", "card"],
  ["deep", "tint"],
  ["deep", "warn-tint"],
  ["deep", "warm-tint"],
  ["on-deep", "deep"],
  ["on-deep", "deep-dark"],
  ["card", "bad"],
  ["bad", "paper"],
  ["bad", "card"],
  ["warm", "paper"],
  ["warm", "card"],
  ["on-warm", "warm-tint"],
  ["on-warm", "mark"],
  ["on-tint", "tint"],
  ["on-ok", "ok-tint"],
  ["on-warn", "warn-tint"],
  ["on-bad", "bad-tint"],
  ["soft", "tint"],
  ["soft", "warn-tint"],
  ["soft", "bad-tint"],
  ["soft", "field"],
];
const lines: readonly (readonly [string, string])[] = [
  ["edge", "paper"],
  ["edge", "card"],
  ["focus", "paper"],
  ["warm", "card"],
];

describe("the style sheet", () => {
  test("fetches nothing", () => {
    expect(css).not.toMatch(/@import|url\(/);
  });

  test.each(themes)("%s: text is readable on its ground", (_name, theme) => {
    const tooWeak = [
      ...body.map((pair) => [...pair, 7] as const),
      ...rest.map((pair) => [...pair, 4.5] as const),
      ...lines.map((pair) => [...pair, 3] as const),
    ].filter(([text, ground, least]) => contrast(at(theme, text), at(theme, ground)) < least);
    expect(tooWeak).toEqual([]);
  });

  test("every colour that is used is named in both themes' tokens", () => {
    const used = new Set([...css.matchAll(/var\(--([a-z-]+)\)/g)].map((match) => match[1] ?? ""));
    const known = new Set([...light.matchAll(/--([a-z-]+):/g)].map((match) => match[1] ?? ""));
    expect([...used].filter((name) => !known.has(name))).toEqual([]);
    expect([...colours(light).keys()].filter((name) => !colours(dark).has(name))).toEqual([]);
  });
});

function colours(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,6})\b/g)].map((match) => [match[1] ?? "", match[2] ?? ""]),
  );
}

function at(theme: ReadonlyMap<string, string>, name: string): string {
  const colour = theme.get(name);
  if (colour === undefined) throw new Error(`no colour ${name}`);
  return colour;
}

/** WCAG 2.2, contrast ratio: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [brighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (brighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, "$&$&") : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(full.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
