import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** Limits against archives that unpack to far more than they are. */
const mostFiles = 2_000;
const mostBytes = 400 * 1024 * 1024;

/**
 * The files of a ZIP archive by name (PKWARE APPNOTE 6.3.10, §4.3: stored or deflated, no encryption, no ZIP64). Null
 * where it is none, is broken, or would unpack to more than 400 MB.
 */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, () => Uint8Array> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostFiles) return null;
  const files = new Map<string, () => Uint8Array>();
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    total += size;
    if (total > mostBytes || local + 30 > bytes.length || (method !== 0 && method !== 8)) return null;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const body = bytes.subarray(start, start + packed);
    if (!name.endsWith("/"))
      files.set(name, () => (method === 0 ? body : inflateRawSync(body, { maxOutputLength: size + 1 })));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

/** Where the end of central directory begins (§4.3.16), or null. A comment of at most 64 KB may follow it. */
function endRecord(view: DataView): number | null {
  for (let i = view.byteLength - 22; i >= Math.max(0, view.byteLength - 22 - 65_535); i--)
    if (view.getUint32(i, true) === 0x06054b50) return i;
  return null;
}

/** A ZIP archive of these files, deflated, dated 1980-01-01: the same files give the same bytes. */
export function zip(files: ReadonlyArray<readonly [name: string, body: Uint8Array]>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, body] of files) {
    const packed = deflateRawSync(body);
    const encoded = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0); // version needed
    shared.writeUInt16LE(0x0800, 2); // names are UTF-8
    shared.writeUInt16LE(8, 4); // deflated
    shared.writeUInt16LE(0x21, 8); // 1980-01-01
    shared.writeUInt32LE(crc32(body), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(body.length, 18);
    shared.writeUInt16LE(encoded.length, 22);
    const local = Buffer.concat([signature(0x04034b50), shared, encoded, packed]);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), shared, offset, encoded]));
    parts.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, central, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
