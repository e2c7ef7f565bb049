import type { VNode } from "preact";

/** Ends before marks that close a sentence or a bracket, and before Japanese that goes on without a blank. */
const address = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/g;
const closing = /[.,;:!?'")\]]+$/;

/** What somebody wrote, as written, its web addresses as links; whoever wrote it, no page vouches for where they lead. */
export function Said({ text }: { readonly text: string }): VNode {
  const parts: Array<VNode | string> = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const href = found.replace(closing, "");
    if (!URL.canParse(href)) continue;
    parts.push(
      text.slice(from, index),
      <a href={href} rel="noopener noreferrer nofollow ugc">
        {href}
      </a>,
    );
    from = index + href.length;
  }
  return (
    <p class="said">
      {parts}
      {text.slice(from)}
    </p>
  );
}
