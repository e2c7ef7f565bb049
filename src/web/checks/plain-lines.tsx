import type { VNode } from "preact";

/** Plain text line by line, as it is copied and printed. */
export function PlainLines({ text }: { text: string }): VNode {
  return <p>{text.split("\n").flatMap((line, i) => (i === 0 ? [line] : [<br />, line]))}</p>;
}
