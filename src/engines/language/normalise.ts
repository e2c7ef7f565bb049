import type { MappedText } from "#src/engines/language/mapped-text.ts";

/**
 * NFKC, lower case, one kind of dash and wave, no invisible characters, with the way back to the text as typed.
 *
 * Works unit by unit: a code point with the marks that follow it (voiced half-width kana, combining marks, variation
 * selectors), so that an offset never falls inside a character. Idempotent on its own output. Never throws.
 */
export function normalise(typed: string): MappedText {
  const from: number[] = [];
  const to: number[] = [];
  const parts: string[] = [];
  for (let start = 0; start < typed.length; ) {
    const end = unitEnd(typed, start);
    const part =
      end - start === 1 && isPlain(typed.charCodeAt(start)) ? typed[start] : normaliseUnit(typed, start, end);
    if (part) {
      parts.push(part);
      for (let i = 0; i < part.length; i++) {
        from.push(start);
        to.push(end);
      }
    }
    start = end;
  }
  return { typed, text: parts.join(""), from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** Kana, the common ideographs, ASCII in lower case: nothing to do. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fc) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x20 && code < 0x7f && !(code >= 0x41 && code <= 0x5a)) ||
    code === 0x3001 ||
    code === 0x3002 ||
    code === 0x0a
  );
}

const follows = /^[\p{M}\uFF9E\uFF9F]$/u;
/** Kana in every width and frame: what comes of them may take a voicing mark. */
const kanaBefore = /[\u3041-\u3096\u309F\u30A1-\u30FA\u30FF\u31F0-\u31FF\u32D0-\u32FE\u3300-\u3357\uFF66-\uFF9D]/;

function unitEnd(text: string, start: number): number {
  let end = start + (isPair(text, start) ? 2 : 1);
  while (end < text.length) {
    // What cannot be seen parts no letter from its mark: it goes away, and the mark would join the letter the next time.
    const at = end + invisibleLength(text, end);
    const code = text.charCodeAt(at);
    if (Number.isNaN(code) || code < 0x300 || startsUnit(code)) break;
    if ((code === 0x309b || code === 0x309c) && kanaBefore.test(text[start] ?? "")) {
      end = at + 1;
      continue;
    }
    const size = isPair(text, at) ? 2 : 1;
    if (!follows.test(text.slice(at, at + size))) break;
    end = at + size;
  }
  return end;
}

/** How many units of invisible characters stand at a place. */
function invisibleLength(text: string, at: number): number {
  let end = at;
  while (end < text.length && isInvisible(text.charCodeAt(end))) end += 1;
  return end - at;
}

/** Japanese letters and signs that never belong to the letter before them. */
function startsUnit(code: number): boolean {
  return (
    (code >= 0x3030 && code <= 0x3096) ||
    (code >= 0x309d && code <= 0x30ff) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3000 && code <= 0x3029)
  );
}

function isPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

/** Soft hyphens, zero-width marks, direction marks, variation selectors. */
const invisible =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u206A-\u206F]|\uFEFF|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;

/** Those of them that are one unit long. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x206a && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

function normaliseUnit(typed: string, start: number, end: number): string {
  let unit = typed.slice(start, end);
  // NOTE a voicing mark after no kana means nothing, and would join what a later rule puts before it.
  if (unit.startsWith("゛") || unit.startsWith("゜")) return "";
  for (let round = 0; round < 4; round++) {
    const next = unit
      .replace(/\u309B/g, "\u3099")
      .replace(/\u309C/g, "\u309A")
      .normalize("NFKC")
      .toLowerCase()
      .normalize("NFKC")
      .replace(invisible, "")
      .replace(/[〜∼∿˜]/g, "~")
      .replace(/[‐‑‒–—―−﹣➖]/g, "-")
      .replace(/[\u00A0\u3000\t\v\f\u2028\u2029]/g, " ")
      .replace(/\r/g, "\n");
    if (next === unit) break;
    unit = next;
  }
  return unit;
}
