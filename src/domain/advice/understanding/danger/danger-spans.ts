import { kindOfIdea } from "#src/domain/advice/understanding/danger/danger-ideas.ts";
import type { DangerReading, DangerWindow } from "#src/domain/advice/understanding/danger/danger-window.ts";
import { isOrdinary } from "#src/domain/advice/understanding/danger/ordinary-words.ts";
import { joinSpans, typedSpan } from "#src/engines/language/mapped-text.ts";

/** The words of the windows that tell of danger, as spans of the text as typed; the whole window where none stands out. */
export function spansOfDanger(
  { mapped }: DangerReading,
  windows: readonly DangerWindow[],
): Array<readonly [number, number]> {
  const spans = windows.flatMap((window) => {
    const hits = window.ideas.filter(
      (hit) => Object.hasOwn(kindOfIdea, hit.idea) && !isOrdinary(window.said, hit, window.start),
    );
    const told = hits.length > 0 ? hits : [window];
    return told.map(({ start, end }) => typedSpan(mapped, start, end));
  });
  return joinSpans(spans);
}
