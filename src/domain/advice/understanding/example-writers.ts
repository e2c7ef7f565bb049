/**
 * Files of `catalogue/examples` in which both wishes and danger were judged, without their ending; one writer each. In
 * the order in which they are learned: another order trains other models. The classifier and danger each add their own.
 */
export const exampleWriters = [
  "writer-2",
  "writer-4",
  "writer-5",
  "writer-6",
  "writer-7",
  "writer-8",
  "writer-9",
  "writer-10",
  "writer-11",
  "writer-12",
  "writer-13",
  "writer-14",
  "writer-15",
  "writer-16",
  "writer-17",
  "writer-18",
] as const;
