/** In what a file was written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "shift_jis" | "euc-jp" | "iso-2022-jp";

/**
 * The text of a file whose writing nobody told: by its mark, else UTF-8 where that fits without a fault, else the Japanese
 * writings, the one with the fewest half-width kana and private signs (which is what a wrong guess is full of). Null
 * where none fits: then it is no text.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | null {
  const marked = markOf(bytes);
  if (marked) return decoded(bytes, marked);
  const utf8 = decoded(bytes, "utf-8");
  if (utf8) return utf8.text.includes("\u0000") ? null : isIso2022(bytes) ? decoded(bytes, "iso-2022-jp") : utf8;
  const guesses = (["shift_jis", "euc-jp"] as const).flatMap((encoding) => decoded(bytes, encoding) ?? []);
  return guesses.sort((a, b) => strangeness(a.text) - strangeness(b.text))[0] ?? null;
}

function markOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function decoded(bytes: Uint8Array, encoding: Encoding): { text: string; encoding: Encoding } | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    // NOTE a fault of the decoder says that the file is written in something else.
    return null;
  }
}

/** ISO-2022-JP is plain ASCII with escapes: ESC $ begins kanji. */
function isIso2022(bytes: Uint8Array): boolean {
  for (let i = 0; i + 1 < bytes.length; i++) if (bytes[i] === 0x1b && bytes[i + 1] === 0x24) return true;
  return false;
}

function strangeness(text: string): number {
  return (text.slice(0, 20_000).match(/[\uff61-\uff9f\ue000-\uf8ff]/g) ?? []).length;
}
