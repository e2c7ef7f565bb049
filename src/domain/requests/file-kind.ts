/**
 * What a file is by its first bytes, whatever its name says: the media types that a browser may be handed, and
 * `application/octet-stream` for all others. Signatures: WHATWG MIME Sniffing, 6.1; PDF 32000-1, 7.5.2.
 */
export function mediaTypeOf(content: Uint8Array): string {
  const starts = (...bytes: number[]) => bytes.every((byte, i) => content[i] === byte);
  const text = (at: number, words: string) => [...words].every((sign, i) => content[at + i] === sign.charCodeAt(0));
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  if (starts(0xff, 0xd8, 0xff)) return "image/jpeg";
  if (text(0, "GIF87a") || text(0, "GIF89a")) return "image/gif";
  if (text(0, "RIFF") && text(8, "WEBP")) return "image/webp";
  if (text(0, "%PDF-")) return "application/pdf";
  if (starts(0x50, 0x4b, 0x03, 0x04)) return "application/zip";
  return "application/octet-stream";
}

/** Whether the content is a program of Windows, Linux or macOS, or a script with its first line: never taken by a form. */
export function isProgram(content: Uint8Array): boolean {
  const starts = (...bytes: number[]) => bytes.every((byte, i) => content[i] === byte);
  return (
    starts(0x4d, 0x5a) ||
    starts(0x7f, 0x45, 0x4c, 0x46) ||
    starts(0xcf, 0xfa, 0xed, 0xfe) ||
    starts(0xca, 0xfe, 0xba, 0xbe) ||
    starts(0x23, 0x21)
  );
}

/** A name that can be shown and saved anywhere: no paths, no control or direction signs, at most 120 characters, never empty. */
export function safeFileName(name: string): string {
  const last = name.normalize("NFC").toWellFormed().split(/[\\/]/).at(-1) ?? "";
  const clean = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*\ufffd]/gu, "")
    .replace(/^[.\s]+/, "")
    .trim();
  const signs = [...clean];
  if (signs.length <= 120) return clean || "file";
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? "";
  return `${signs.slice(0, 120 - ending.length).join("")}${ending}`;
}
