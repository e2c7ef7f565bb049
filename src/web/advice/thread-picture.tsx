import type { VNode } from "preact";

/** The picture of the first page: telephone, letter, smartphone and two people, tied together by one thread. */
export function ThreadPicture({ title }: { title: string }): VNode {
  return (
    <svg class="thread" viewBox="0 0 480 150" role="img" aria-label={title} focusable="false">
      <ellipse class="soft" cx="62" cy="82" rx="52" ry="50" />
      <ellipse class="peach" cx="188" cy="86" rx="46" ry="44" />
      <ellipse class="leaf" cx="410" cy="82" rx="64" ry="54" />
      <path
        class="yarn"
        d="M4 118c20 16 40-2 58-8s40 22 66 14 34-22 60-16 40 26 70 18 26-40 52-34 22 34 44 32 24-18 50-14 40 22 72 2"
      />
      <path class="ink face" d="M30 98c-3-14 6-24 18-24h28c12 0 21 10 18 24z" />
      <path class="ink" d="M24 68c-3-14 14-22 38-22s41 8 38 22l-15 3-2-10H41l-2 10zM52 74v-8M72 74v-8" />
      <circle class="ink face" cx="62" cy="86" r="6.5" />
      <path class="ink face" d="M158 66h60v42h-60z" />
      <path class="ink" d="M158 67l30 23 30-23M158 108l21-24M218 108l-21-24" />
      <rect class="ink face" x="276" y="46" width="40" height="70" rx="7" />
      <path class="ink" d="M291 107h10M285 62h22M285 72h22M285 82h14" />
      <path class="ink face" d="M362 122c0-22 9-36 24-36s24 14 24 36z" />
      <circle class="ink face" cx="386" cy="68" r="15" />
      <path class="ink" d="M373 62c4-8 18-11 26-2M381 70v1M391 70v1M382 76c3 2 6 2 8 0" />
      <path class="ink face" d="M412 122c0-18 8-29 21-29s21 11 21 29z" />
      <circle class="ink face" cx="432" cy="78" r="13" />
      <path class="ink" d="M420 74c3-10 20-12 24 0M428 80v1M437 80v1M429 85c2 2 5 2 7 0M410 106c4 3 8 3 12 0" />
    </svg>
  );
}
