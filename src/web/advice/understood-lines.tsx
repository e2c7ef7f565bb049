import type { ComponentChildren, VNode } from "preact";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { knownAccess } from "#src/web/advice/understanding-in-words.ts";
import { formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { heardWords } from "#src/words/heard-words.ts";

/** What was understood line by line: few stand open; many, or where there is one question, wait behind their number. */
export function Lines(props: {
  count: number;
  isFolded: boolean;
  open: boolean;
  locale: Locale;
  children: ComponentChildren;
}): VNode {
  if (!props.isFolded) return <>{props.children}</>;
  const words = heardWords[props.locale].check;
  return (
    <details open={props.open}>
      <summary>
        <Say words={props.count === 0 ? words.noLines : words.lines(formatNumber(props.count, props.locale))} />
      </summary>
      {props.children}
    </details>
  );
}

/** More lines than this bury the two sentences that say it in short. */
export const linesOpen = 16;

export function linesOf({ segments, needs, limits, currentMeans }: Understanding): number {
  const access = segments.reduce((sum, segment) => sum + knownAccess(segment).length, 0);
  const wishes = needs.reduce((sum, need) => sum + Math.max(1, need.for.length), 0);
  return access + wishes + Object.keys(limits).length + currentMeans.length;
}
