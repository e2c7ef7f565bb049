import { createHash } from "node:crypto";

/*
 * A backup is gzip over text: a line `yorozu-backup 1`, a line of JSON (Header), then for each table a line of JSON
 * (TableStart), the rows as PostgreSQL's COPY text format writes them, a line `\.` (which that format never writes as a
 * row) and a line of JSON (TableEnd); at last a line of JSON (Closing). Readable with `zcat FILE | less`.
 */

export const FIRST_LINE = "yorozu-backup 1";
export const ROWS_END = "\\.\n";

/** What a backup was made of. */
export type Header = {
  createdAt: string;
  migrations: { number: number; name: string; checksum: string }[];
  tables: string[];
};

/** After them; `sha256` is over the bytes of the rows, in hex. */
export type TableEnd = { rows: number; sha256: string };

/** The last line. A file without it was cut short. */
export type Closing = { complete: true; sequences: { name: string; value: string; called: boolean }[] };

/** Counts rows (each ends in LF, and LF in a value is escaped) and adds up the checksum. */
export function rowCounter(): { add(bytes: Buffer): void; end(): TableEnd } {
  const hash = createHash("sha256");
  let rows = 0;
  return {
    add: (bytes) => {
      hash.update(bytes);
      for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) rows++;
    },
    end: () => ({ rows, sha256: hash.digest("hex") }),
  };
}

/** The file is not a whole backup; the message says which part of it. */
export class BrokenBackup extends Error {
  override readonly name = "BrokenBackup";
}

/**
 * Reads the text of a backup piece by piece. `line` gives the next line without its end; `rows` the bytes up to the
 * next line `\.`, cut anywhere. Both throw `BrokenBackup` where the file ends too early.
 */
export function backupReader(chunks: AsyncIterable<Buffer>): {
  line(): Promise<string>;
  rows(): AsyncGenerator<Buffer>;
} {
  const source = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async () => {
    const { value, done } = await source.next();
    if (done) throw new BrokenBackup("The backup ends too early.");
    held = held.length === 0 ? value : Buffer.concat([held, value]);
  };
  const take = (length: number) => {
    const bytes = held.subarray(0, length);
    held = held.subarray(length);
    return bytes;
  };
  return {
    async line() {
      let at = held.indexOf(10);
      for (; at === -1; at = held.indexOf(10)) await more();
      return take(at + 1).toString("utf8", 0, at);
    },
    async *rows() {
      for (let lineStart = true; ; ) {
        while (held.length < ROWS_END.length) await more();
        if (lineStart && held.toString("latin1", 0, 3) === ROWS_END) {
          take(ROWS_END.length);
          return;
        }
        const end = held.indexOf(`\n${ROWS_END}`);
        // NOTE without the end in sight, three bytes may be the beginning of it.
        const bytes = take(end === -1 ? held.length - 3 : end + 1);
        lineStart = bytes.length > 0 ? bytes.at(-1) === 10 : lineStart;
        if (bytes.length > 0) yield bytes;
        else await more();
      }
    },
  };
}
