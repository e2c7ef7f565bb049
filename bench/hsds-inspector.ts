import { hsdsOpenApi, hsdsParameters } from "#src/domain/desks/hsds-schema.factory.ts";

type Faults = ReadonlyArray<{ readonly fault: string; readonly count: number; readonly where: string }>;

/** Asks the addresses of HSDS 3.0 of a running program, and keeps what was asked, and what was wrong with the answers. */
export function hsdsInspector(origin: string) {
  const faults = new Map<string, { count: number; where: string }>();
  const asked = new Map<string, Set<string>>();
  let answers = 0;
  let judged = 0;

  function note(found: readonly string[], where: string): void {
    for (const fault of found) {
      const kind = fault.replaceAll(/\.\d+/g, ".n");
      const known = faults.get(kind) ?? { count: 0, where };
      faults.set(kind, { ...known, count: known.count + 1 });
    }
  }

  function check(holds: boolean, what: string): void {
    if (!holds) note([what], what);
  }

  /** Which parameters an address of the document was asked with. */
  function remember(path: string, names: readonly string[]): void {
    const address = path.replace(/\/[0-9a-f-]{36}$/, "/{id}");
    asked.set(address, new Set([...(asked.get(address) ?? []), ...names]));
  }

  async function ask(
    path: string,
    query: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Response> {
    remember(path, Object.keys(query));
    answers += 1;
    const parameters = new URLSearchParams(query);
    const search = parameters.size > 0 ? `?${parameters}` : "";
    return await fetch(`${origin}/hsds/v3${path}${search}`, { headers });
  }

  return {
    note,
    check,
    ask,
    /** The faults of one record by the schemas. */
    judge(found: readonly string[], where: string): void {
      judged += 1;
      note(found, where);
    },
    /** The body of an answer that must be there, in the form that was asked for. */
    async text(path: string, query: Record<string, string> = {}): Promise<string> {
      const given = await ask(path, query);
      const type = given.headers.get("content-type") ?? "";
      const isLines = query.format === "ndjson" || path.endsWith("ndjson");
      check(given.status === 200, `${path}: ${given.status}`);
      check(type.startsWith(isLines ? "application/x-ndjson" : "application/json"), `${path}: ${type}`);
      return given.text();
    },
    /** Parameters of the document that no address was asked with. */
    unasked(): Array<readonly [path: string, names: string[]]> {
      return Object.keys(hsdsOpenApi.paths).flatMap((path) => {
        const left = hsdsParameters(path).filter((name) => !asked.get(path)?.has(name));
        return left.length > 0 ? [[path, left] as const] : [];
      });
    },
    result(): { readonly answers: number; readonly judged: number; readonly faults: Faults } {
      return { answers, judged, faults: [...faults].map(([fault, found]) => ({ fault, ...found })) };
    },
  };
}
