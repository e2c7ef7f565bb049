import type { VNode } from "preact";

/** The mark of よろず: two hands around people of different sizes, nobody outside. */
export function BrandMark(): VNode {
  return (
    <svg class="mark" width="36" height="36" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <path class="deep" d="M22.5 4.2A14.5 14.5 0 0 0 6.6 27" />
      <path class="warm" d="M29.4 9A14.5 14.5 0 0 1 13.5 31.8" />
      <circle class="d1" cx="13.2" cy="15" r="3" />
      <circle class="d2" cx="22" cy="14.2" r="4.2" />
      <circle class="d3" cx="18" cy="23.6" r="3.5" />
    </svg>
  );
}

/** Pictures beside words; never alone. */
export type IconName = "staff" | "served" | "public" | "organisation";

export function Icon({ name }: { name: IconName }): VNode {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <circle cx="22" cy="22" r="21" />
      <path d={shapes[name]} />
    </svg>
  );
}

const shapes: Readonly<Record<IconName, string>> = {
  served: "M13 32c0-6 4-9.5 9-9.5s9 3.5 9 9.5M22 19.5a5 5 0 1 0 0-10 5 5 0 0 0 0 10",
  staff:
    "M9 31c0-5 3-8 7.5-8s7.5 3 7.5 8M16.5 20a4.2 4.2 0 1 0 0-8.400 4.2 4.2 0 0 0 0 8.400M28 22.5c4 0 7 3 7 7.5M27.5 19.5a3.800 3.800 0 1 0 0-7.600",
  public: "M11 18.5v7h4l10 6v-19l-10 6zM29 18c2.2 1.800 2.2 6.2 0 8M16 25.5l1.5 7",
  organisation: "M11 32V17.5L22 10l11 7.5V32zM18.5 32v-8.5h7V32",
};
