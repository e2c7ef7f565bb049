import type { Understanding } from "#src/domain/advice/understanding.ts";

type Told = Pick<Understanding, "danger">;

/** Somebody, the writer or one of the people served, may be in danger now: numbers come first, and a plan is shown only to who asks for it. */
export function isSafetyFirst({ danger }: Told): boolean {
  return (
    danger.level === "urgent" && (danger.who === "writer" || danger.who === "served") && !isWithoutWords({ danger })
  );
}

/**
 * It only sounds like danger, and no word tells of one: nothing can be shown for it. Of texts held out that are heard so,
 * three in four tell of no danger; so it is a number in a line, and no more.
 */
export function isWithoutWords({ danger }: Told): boolean {
  const { level, kinds, confidence = 1 } = danger;
  return level !== "none" && kinds?.length === 0 && confidence < wordlessFrom;
}

const wordlessFrom = 0.6;
