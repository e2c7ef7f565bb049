import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "#src/kernel/package-root.ts";

const root = packageRoot();

/**
 * Who may import whom; the same table stands in ARCHITECTURE.md. A part may always import itself. `domain/x` is one
 * room. Nothing imports `main` or `app`; only they (and the command line) import adapters.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  db: ["kernel"],
  "engines/language": ["kernel"],
  "engines/optimise": ["kernel"],
  "engines/tables": ["kernel"],
  "engines/search": ["kernel", "engines/language"],
  words: ["kernel", "domain/*"],
  "domain/audit": ["kernel", "db"],
  "domain/organisations": ["kernel", "db", "domain/accounts", "domain/audit"],
  "domain/accounts": ["kernel", "db", "domain/audit"],
  "domain/notify": ["kernel", "db", "domain/audit"],
  "domain/advice": ["kernel", "db", "engines/language", "engines/optimise", "domain/organisations", "domain/audit"],
  "domain/desks": ["kernel", "db", "engines/language", "engines/search", "engines/tables", "domain/advice"].concat([
    "domain/notify",
    "domain/audit",
  ]),
  "domain/requests": [
    "kernel",
    "db",
    "domain/advice",
    "domain/accounts",
    "domain/organisations",
    "domain/notify",
    "domain/audit",
    "engines/tables",
  ],
  "domain/privacy": ["kernel", "db", "domain/*"],
  "domain/outcomes": ["kernel", "db", "domain/advice", "domain/notify", "domain/audit"],
  "domain/checks": [
    "kernel",
    "db",
    "engines/optimise",
    "domain/advice",
    "domain/organisations",
    "domain/notify",
    "domain/audit",
  ],
  http: ["kernel", "db", "words", "domain/*"],
  web: ["kernel", "db", "words", "domain/*", "http"],
  api: ["kernel", "db", "words", "domain/*", "http"],
  jobs: ["kernel", "db", "domain/*", "http"],
  adapters: ["kernel", "db", "domain/*"],
  cli: ["kernel", "db", "words", "domain/*", "engines/*", "adapters"],
  app: ["*"],
  server: ["*"],
  main: ["*"],
};

type Source = { path: string; part: string; imports: string[]; text: string };
const sources: readonly Source[] = filesUnder(join(root, "src"))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => {
    const text = readFileSync(file, "utf8");
    const path = relative(root, file);
    return { path, part: partOf(path), imports: importsOf(text, path), text };
  });
const production = sources.filter(({ path }) => !/\.(test|factory|fixture)\.tsx?$|src\/db\/testing/.test(path));

describe("the house", () => {
  it("has sources in every part that the table names, and no part that it does not", () => {
    const parts = new Set(sources.map(({ part }) => part));
    expect([...parts].filter((part) => !(part in allowed))).toEqual([]);
    expect(Object.keys(allowed).filter((part) => !parts.has(part))).toEqual([]);
  });

  it("imports one way, along the table", () => {
    const wrong = production.flatMap(({ path, part, imports }) =>
      imports
        .map((target) => ({ target, to: partOf(target) }))
        .filter(({ to }) => to !== part && !mayImport(part, to))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has no import cycle between files", () => {
    const graph = new Map(production.map(({ path, text }) => [path, importsOf(withoutTypeImports(text), path)]));
    expect(cycleIn(graph)).toBeNull();
  });

  it("keeps stores, tables and factories private to their room", () => {
    const wrong = production.flatMap(({ path, part, imports }) =>
      imports
        .filter((target) => /-(store|tables)\.tsx?$/.test(target) && partOf(target) !== part)
        .map((t) => `${path} imports ${t}`),
    );
    expect(wrong).toEqual([]);
    const factories = production.flatMap(({ path, imports }) =>
      imports
        .filter((target) => /\.(factory|fixture)\.tsx?$|db\/testing/.test(target))
        .map((t) => `${path} imports ${t}`),
    );
    expect(factories).toEqual([]);
  });

  it("has kebab-case names, no index files, and markup only under web", () => {
    const names = sources.map(({ path }) => path);
    expect(names.filter((path) => /\/index\.tsx?$/.test(path))).toEqual([]);
    expect(names.filter((path) => !/^[a-z0-9/.-]+$/.test(path))).toEqual([]);
    expect(names.filter((path) => path.endsWith(".tsx") && !path.startsWith("src/web/"))).toEqual([]);
    expect(names.filter((path) => /\/(utils?|helpers?|types|common|misc)\.tsx?$/.test(path))).toEqual([]);
  });

  it("has no file over 300 lines besides words and data", () => {
    const long = production.filter(({ path, text }) => !/words|lexicon/.test(path) && text.split("\n").length > 301);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("takes time, chance and the environment as arguments", () => {
    const outside = production.filter(
      ({ part, text }) =>
        (/^(domain|engines|words|web|api|jobs)/.test(part) || part === "http") &&
        /new Date\(\)|Date\.now\(|Math\.random\(|process\.env/.test(withoutComments(text)),
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
  });

  it("says NOTE where it casts through unknown or switches a check off", () => {
    const silent = production.filter(({ text }) => {
      const lines = text.split("\n");
      return lines.some(
        (line, i) =>
          /\bas unknown as|\bas never[;,)\]]|\bas never$|@ts-|biome-ignore/.test(line) &&
          !lines.slice(Math.max(0, i - 6), i + 1).some((near) => near.includes("NOTE")),
      );
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("has a short README in every room", () => {
    const rooms = [...new Set(production.filter(({ part }) => part.startsWith("domain/")).map(({ part }) => part))];
    for (const room of rooms) {
      const readme = readFileSync(join(root, "src", room, "README.md"), "utf8");
      expect(readme.split("\n").length, room).toBeLessThanOrEqual(41);
    }
  });
});

function mayImport(part: string, to: string): boolean {
  const targets = allowed[part] ?? [];
  return targets.some((t) => t === "*" || t === to || (t.endsWith("/*") && to.startsWith(t.slice(0, -1))));
}

function partOf(path: string): string {
  const [, first = "", second = ""] = path.split("/");
  if (first === "domain" || first === "engines") return `${first}/${second}`;
  return first.replace(/(\.db)?(\.test)?\.tsx?$/, "");
}

function importsOf(text: string, from: string): string[] {
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*"((?:#src|\.)[^"]+)"/g)].map(([, target = ""]) => target);
  return found.map((target) =>
    target.startsWith("#src/") ? target.slice(1) : relative(root, join(root, dirname(from), target)),
  );
}

function withoutTypeImports(text: string): string {
  return text.replace(/^(import|export) type [^;]*;/gms, "");
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...path, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return null;
}
