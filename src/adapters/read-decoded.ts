import type { IncomingMessage } from "node:http";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/**
 * The body of an answer, decompressed, and never more than `maxBytes` of it in memory: what is longer is cut there and
 * the rest is not read, whether it comes long or grows long when it is unpacked. An encoding that is not known is left
 * as it came. @throws what zlib says of bytes that are not what the header says
 */
export async function readDecoded(
  response: IncomingMessage,
  { encoding, maxBytes }: { readonly encoding: string; readonly maxBytes: number },
): Promise<{ readonly body: Buffer; readonly isCut: boolean }> {
  const decoder = decoderOf(encoding);
  if (decoder) {
    response.once("error", (error) => decoder.destroy(error));
    response.pipe(decoder);
  }
  const chunks: Buffer[] = [];
  let room = maxBytes;
  // Leaving the loop destroys what is read from; the caller does so with the rest.
  for await (const chunk of (decoder ?? response) as AsyncIterable<Buffer>) {
    // NOTE streams without an encoding give buffers
    chunks.push(chunk.subarray(0, room));
    if (chunk.length > room) return { body: Buffer.concat(chunks), isCut: true };
    room -= chunk.length;
  }
  return { body: Buffer.concat(chunks), isCut: false };
}

function decoderOf(encoding: string) {
  // Small pieces, so that a bomb is noticed before much of it has been unpacked.
  const options = { chunkSize: 16 * 1024 };
  switch (encoding.trim().toLowerCase()) {
    case "gzip":
    case "x-gzip":
      return createGunzip(options);
    case "deflate":
      return createInflate(options);
    case "br":
      return createBrotliDecompress(options);
    default:
      return null;
  }
}
