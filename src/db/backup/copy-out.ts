import type { TransactionSql } from "postgres";

/** Bytes of a table on the disk that are read at once; what is held in memory is a few times as much. */
const SLICE_BYTES = 8_000_000;
const PAGE_BYTES = 8192;

/**
 * The rows of a table in COPY text format, slice by slice along its pages on the disk. A slice is read to its end before
 * it is handed on: postgres.js stops listening for good when a COPY ends while its reader is holding back.
 */
export async function* copyOut(
  tx: TransactionSql,
  table: string,
  columns: string[],
  sliceBytes = SLICE_BYTES,
): AsyncGenerator<Buffer> {
  // NOTE asked after the snapshot was taken: rows that it sees stand on pages that exist by now.
  const [size] = await tx<{ pages: number; bytes: number }[]>`
    select (pg_relation_size(c.oid) / ${PAGE_BYTES}::int)::int as pages, pg_table_size(c.oid)::float as bytes
    from pg_class c where relnamespace = 'public'::regnamespace and relname = ${table}`;
  const { pages, bytes } = size ?? { pages: 0, bytes: 0 };
  const step = Math.max(1, Math.floor((pages * sliceBytes) / Math.max(bytes, 1)));
  for (let page = 0; page < pages; page += step) {
    const from = `(${page},0)`;
    const to = `(${page + step},0)`;
    const copy = tx.unsafe(`copy (select ${columns.map(quoted).join(", ")} from public.${quoted(table)}
      where ctid >= '${from}'::tid and ctid < '${to}'::tid) to stdout`);
    yield* await slice(await copy.readable());
  }
}

function slice(stream: NodeJS.ReadableStream): Promise<Buffer[]> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
    stream.on("end", () => resolve(chunks));
    stream.on("error", reject);
  });
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
