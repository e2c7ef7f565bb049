import type { Understanding } from "#src/domain/advice/understanding.ts";

/** Somebody, the writer or one of the people served, may be in danger now: numbers come first, and a plan is shown only to who asks for it. */
export function isSafetyFirst({ danger }: Pick<Understanding, "danger">): boolean {
  return danger.level === "urgent" && (danger.who === "writer" || danger.who === "served");
}
