/**
 * A changed text that remembers, for each of its UTF-16 units, the span [from, to) of the text as typed that it came
 * from. Spans lie on code-point boundaries and never decrease.
 */
export type MappedText = {
  readonly typed: string;
  readonly text: string;
  readonly from: Int32Array;
  readonly to: Int32Array;
};

/** The span of the typed text behind [start, end) of the changed one; an empty span stays empty. */
export function typedSpan(mapped: MappedText, start: number, end: number): readonly [number, number] {
  if (end <= start) {
    const at = mapped.from[start] ?? mapped.typed.length;
    return [at, at];
  }
  return [mapped.from[start] ?? mapped.typed.length, mapped.to[end - 1] ?? mapped.typed.length];
}

/** Spans in order with overlapping and touching ones joined. */
export function joinSpans(spans: ReadonlyArray<readonly [number, number]>): Array<readonly [number, number]> {
  const sorted = spans.filter(([start, end]) => end > start).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: Array<readonly [number, number]> = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  return joined;
}

export type Replacement = { readonly start: number; readonly end: number; readonly text: string };

/**
 * Replaces spans given in order and not overlapping. Every unit of a replacement stands for the whole span, or for its
 * own unit where the lengths are equal.
 */
export function replaceSpans(mapped: MappedText, replacements: readonly Replacement[]): MappedText {
  if (replacements.length === 0) return mapped;
  const from: number[] = [];
  const to: number[] = [];
  let text = "";
  let at = 0;
  const copy = (until: number) => {
    for (let i = at; i < until; i++) {
      from.push(mapped.from[i] ?? 0);
      to.push(mapped.to[i] ?? 0);
    }
    text += mapped.text.slice(at, until);
    at = until;
  };
  for (const replacement of replacements) {
    copy(replacement.start);
    const same = replacement.text.length === replacement.end - replacement.start;
    const [spanFrom, spanTo] = typedSpan(mapped, replacement.start, replacement.end);
    for (let i = 0; i < replacement.text.length; i++) {
      from.push(same ? (mapped.from[replacement.start + i] ?? spanFrom) : spanFrom);
      to.push(same ? (mapped.to[replacement.start + i] ?? spanTo) : spanTo);
    }
    text += replacement.text;
    at = replacement.end;
  }
  copy(mapped.text.length);
  return { typed: mapped.typed, text, from: Int32Array.from(from), to: Int32Array.from(to) };
}
