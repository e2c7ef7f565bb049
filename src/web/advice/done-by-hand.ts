/** What people do for each other without any tool: that nothing is proposed for it is no word against doing it. */
export const doneByHand: ReadonlySet<string> = new Set([
  "arrange-transport",
  "call-and-check-in",
  "hand-over-goods",
  "keep-company",
  "reach-by-paper",
  "take-calls-as-team",
  "visit-at-home",
]);
