import type { Directory } from "#src/domain/desks/directory/directory.ts";
import { type HsdsListKind, hsdsListed, hsdsWhole } from "#src/domain/desks/directory/hsds-list.ts";

/** How much of a record is shown: only when it changed, what a list shows, or everything. */
export type RecordView = {
  readonly view: "minimal" | "listed" | "full";
  /** A provider's services whole too. */
  readonly fullService: boolean;
};

/** Kept bytes of one version of the directory; what does not go in any more is written anew each time. */
const mostKeptBytes = 128_000_000;

/** Bytes of their own, as an answer takes them. */
export type Bytes = Buffer<ArrayBuffer>;

type Kept = { readonly texts: Map<string, Bytes>; bytes: number };
const keptOf = new WeakMap<Directory, Kept>();

/**
 * A record as JSON in UTF-8, written once for each version of the directory: a page of whole records is put together out of
 * bytes that are there already. Undefined where there is no such record.
 */
export function keptText(directory: Directory, kind: HsdsListKind, id: string, shown: RecordView): Bytes | undefined {
  const kept = keptOf.get(directory) ?? { texts: new Map<string, Bytes>(), bytes: 0 };
  keptOf.set(directory, kept);
  const name = `${kind} ${shown.view} ${shown.fullService} ${id}`;
  const known = kept.texts.get(name);
  if (known) return known;
  const text = textShown(directory, kind, id, shown);
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text);
  if (kept.bytes + bytes.length <= mostKeptBytes) {
    kept.texts.set(name, bytes);
    kept.bytes += bytes.length;
  }
  return bytes;
}

function textShown(
  directory: Directory,
  kind: HsdsListKind,
  id: string,
  { view, fullService }: RecordView,
): string | undefined {
  if (view === "full") return JSON.stringify(hsdsWhole(directory, kind, id, { fullService }));
  const listed = hsdsListed(directory, kind, id);
  return JSON.stringify(view === "minimal" && listed ? { id, last_modified: listed.last_modified } : listed);
}

/** The pieces one after the other, with something between them. */
export function joinedBytes(before: string, pieces: readonly Bytes[], between: string, after: string): Bytes {
  const comma = Buffer.from(between);
  const parts: Bytes[] = [Buffer.from(before)];
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) parts.push(comma);
    parts.push(piece);
  }
  parts.push(Buffer.from(after));
  return Buffer.concat(parts);
}
