/**
 * What a mailed link was used for, once: `joined` (asked to keep the entry, the team looks), `right` (everything is still so), `changed`,
 * `paused` and `closed` (no help for a while, or any more), `reopened` (helps again), `told` (for an entry that the team itself keeps: it was told what is wrong).
 */
export const keeperAnswers = ["joined", "right", "changed", "paused", "closed", "reopened", "told"] as const;
export type KeeperAnswer = (typeof keeperAnswers)[number];
