/** Each label has one of these shapes: told apart without colours. */
export const labelMarks = ["circle", "square", "triangle", "diamond", "star", "ring"] as const;
export type LabelMark = (typeof labelMarks)[number];
