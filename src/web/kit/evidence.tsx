import type { ComponentChildren, VNode } from "preact";
import type { Evidence } from "#src/domain/advice/understanding.ts";

/** A stretch of the text as typed. */
export type MarkedPart = {
  readonly text: string;
  /** The numbers of the items that it was evidence for, in order; none = plain text. */
  readonly numbers: readonly number[];
  /** Those of them whose words end with this part: shown behind it, each once a stretch. */
  readonly ending: readonly number[];
};

/** What is to be marked, with the number that stands beside it on the page. */
export type NumberedEvidence = { readonly number: number; readonly evidence: Evidence };

/**
 * Splits the text at the edges of all evidence (UTF-16 offsets [start, end) into the text as typed). The parts joined
 * are the text, whatever the offsets: those outside it are cut off, and an edge inside a character moves before it.
 * A part that several items took carries all their numbers. Stops and spaces at the ends of evidence are no evidence.
 */
export function markEvidence(text: string, items: readonly NumberedEvidence[]): readonly MarkedPart[] {
  const spans = items
    .flatMap(({ number, evidence }) =>
      evidence.map(([start, end]) => ({ number, ...worded(text, edge(text, start), edge(text, end)) })),
    )
    .filter(({ start, end }) => end > start);
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const parts: MarkedPart[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i] ?? 0;
    const to = edges[i + 1] ?? text.length;
    const covering = spans.filter((span) => span.start <= from && span.end >= to);
    parts.push({
      text: text.slice(from, to),
      numbers: inOrder(covering.map(({ number }) => number)),
      ending: inOrder(covering.filter(({ end }) => end === to).map(({ number }) => number)),
    });
  }
  return parts;
}

/** Typed text in which no line ends between a number and what it counts: 3割, 8人. */
function counted(text: string): ComponentChildren {
  return text.split(count).map((part, i) => (i % 2 === 1 ? <span class="nowrap">{part}</span> : part));
}

const count = /([0-9０-９][0-9０-９,，.]{0,8}[千万]?[人名円年月日割件回時分台歳％%])/u;

/** The asker's own words, marked where something was taken from them, with the numbers of what was taken. */
export function MarkedText({ text, items }: { text: string; items: readonly NumberedEvidence[] }): VNode {
  return (
    <>
      {markEvidence(text, items).map((part) =>
        part.numbers.length === 0 ? (
          counted(part.text)
        ) : (
          <mark>
            {counted(part.text)}
            <EvidenceNumbers numbers={part.ending} />
          </mark>
        ),
      )}
    </>
  );
}

/** The numbers that lead from an item to its words above, or stand beside them. */
export function EvidenceNumbers({ numbers }: { numbers: readonly number[] }): VNode | null {
  return numbers.length === 0 ? null : <sup>{numbers.join("・")}</sup>;
}

/** The stretch without what is neither letter, figure nor sign at its ends; empty when there is nothing else. */
function worded(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  const told = text.slice(from, to);
  const start = from + (/^(?:(?![%％])[\p{P}\s])*/u.exec(told)?.[0].length ?? 0);
  if (start >= to) return { start: from, end: from };
  return wholeWords(text, start, from + told.replace(/(?:(?![%％])[\p{P}\s])+$/u, "").length);
}

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** An edge inside a word moves out of it; at the end, on to the end of the kana behind it: つ of つくりたい takes in くりたい. */
function wholeWords(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const words = segmenter.segment(text);
  const first = words.containing(start);
  const last = words.containing(end);
  const cut = last?.isWordLike === true && last.index < end ? last.index + last.segment.length : end;
  const kana = cut > end ? (/^[ぁ-ゖ]*/.exec(text.slice(cut))?.[0].length ?? 0) : 0;
  return { start: first?.isWordLike === true ? first.index : start, end: cut + kana };
}

function edge(text: string, offset: number): number {
  const inside = Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length);
  const splitsCharacter = /[\uD800-\uDBFF]/.test(text[inside - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[inside] ?? "");
  return splitsCharacter ? inside - 1 : inside;
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
