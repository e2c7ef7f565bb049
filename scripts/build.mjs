// Bundles the program into dist/. Plain Node 20; run by start.mjs when sources changed, or by `npm run build`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sourceHash } from "./source-hash.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The esbuild options of the program; dev.mjs uses them too. */
export function buildOptions() {
  return {
    absWorkingDir: root,
    entryPoints: entryPoints(),
    outdir: "dist",
    assetNames: "[name]",
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    sourcemap: "linked",
    sourcesContent: false,
    // The text of a program is kept as long as it runs, two bytes a letter: escapes of kana and blanks took 6 MB of it.
    charset: "utf8",
    minifyWhitespace: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { __YOROZU_MIGRATIONS__: JSON.stringify(migrations()) },
    plugins: [ownImports, learnedBeside, packagesOutside],
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    logLevel: "warning",
  };
}

// `#src/…` and `#catalogue/…` are our own files, not packages that stay outside.
const ownImports = {
  name: "own-imports",
  setup(build) {
    build.onResolve({ filter: /^#(src|catalogue)\// }, ({ path }) => ({ path: join(root, path.slice(1)) }));
  },
};

/** Of a large file its program keeps only what it unpacks: the text is read again should anybody ask again. */
const largeFrom = 1_000_000;

/** Bytes of a large file that are base64 in it, by key: as a file of their own no text of them is ever in memory. */
function bytesIn(learned) {
  return Object.entries(learned).filter(
    ([, value]) => typeof value === "string" && value.length > largeFrom && /^[A-Za-z\d+/]+={0,2}$/.test(value),
  );
}

/** What a module of a learned file gives: all of it, or of a large one each key when it is asked for. */
function moduleOf(path) {
  const text = readFileSync(path, "utf8");
  const imports = [
    'import { readFileSync } from "node:fs";',
    `import file from ${JSON.stringify(`learned-file:${path}`)};`,
    'const read = () => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));',
  ];
  if (text.length < largeFrom) return [...imports, "export default read();"].join("\n");
  const learned = JSON.parse(text);
  const apart = bytesIn(learned).map(([key]) => key);
  const getters = Object.keys(learned).map((key) => {
    const value = apart.includes(key)
      ? `readFileSync(new URL(bytes${apart.indexOf(key)}, import.meta.url))`
      : `all()[${JSON.stringify(key)}]`;
    return `get ${JSON.stringify(key)}() { return ${value}; }`;
  });
  return [
    ...imports,
    ...apart.map((key, i) => `import bytes${i} from ${JSON.stringify(`learned-bytes:${path}?${key}`)};`),
    "let kept;",
    "const all = () => { const known = kept?.deref() ?? read(); kept = new WeakRef(known); return known; };",
    `export default { ${getters.join(", ")} };`,
  ].join("\n");
}

// What was learned stays in files of its own, read at the start: in the program's text, which is kept for as long as it
// runs, every letter of it would take two bytes.
const learnedBeside = {
  name: "learned-beside",
  setup(build) {
    build.onLoad({ filter: /[\\/]learned[\\/][a-z-]+\.json$/, namespace: "file" }, ({ path }) => ({
      contents: moduleOf(path),
      loader: "js",
      resolveDir: root,
    }));
    build.onResolve({ filter: /^learned-file:/ }, ({ path }) => ({
      path: path.slice("learned-file:".length),
      namespace: "learned-file",
    }));
    build.onLoad({ filter: /.*/, namespace: "learned-file" }, ({ path }) => {
      const learned = JSON.parse(readFileSync(path, "utf8"));
      for (const [key] of bytesIn(learned)) delete learned[key];
      return { contents: JSON.stringify(learned), loader: "file" };
    });
    build.onResolve({ filter: /^learned-bytes:/ }, ({ path }) => {
      const [, file, key] = /^learned-bytes:(.*)\?(\w+)$/.exec(path);
      return { path: file.replace(/\.json$/, `-${key}.bin`), namespace: "learned-bytes", pluginData: { file, key } };
    });
    build.onLoad({ filter: /.*/, namespace: "learned-bytes" }, ({ pluginData: { file, key } }) => ({
      contents: Buffer.from(JSON.parse(readFileSync(file, "utf8"))[key], "base64"),
      loader: "file",
    }));
  },
};

// Pure JavaScript of hundreds of small files: bundled, they load in a fraction of the time. The rest stays outside.
const INSIDE = [
  "@hono/node-server",
  "@hono/zod-openapi",
  "@hono/zod-validator",
  "@asteasolutions/zod-to-openapi",
  "openapi3-ts",
  "drizzle-orm",
  "hono",
  "postgres",
  "preact",
  "preact-render-to-string",
  "uuidv7",
  "zod",
];
const packagesOutside = {
  name: "packages-outside",
  setup(build) {
    build.onResolve({ filter: /^[^./#]/ }, ({ path, kind }) => {
      if (kind === "entry-point") return undefined;
      const name = path
        .split("/")
        .slice(0, path.startsWith("@") ? 2 : 1)
        .join("/");
      return INSIDE.includes(name) ? undefined : { path, external: true };
    });
  },
};

function entryPoints() {
  const entries = { main: "src/main.ts" };
  const worker = "src/domain/advice/planning/plan-worker.ts";
  if (existsSync(join(root, worker))) entries["plan-worker"] = worker;
  const cli = join(root, "src/cli");
  for (const file of existsSync(cli) ? readdirSync(cli) : []) {
    if (/^[a-z-]+\.tsx?$/.test(file)) entries[`cli/${basename(file).replace(/\.tsx?$/, "")}`] = `src/cli/${file}`;
  }
  return entries;
}

function migrations() {
  const folder = join(root, "src/db/migrations");
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".sql")) : [];
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { build } = await import("esbuild");
  const hash = sourceHash(root);
  const stamp = join(root, "dist/.built-from");
  rmSync(stamp, { force: true });
  try {
    await build(buildOptions());
  } catch {
    process.exit(1); // esbuild has printed what is wrong
  }
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(stamp, `${hash}\n`);
}
