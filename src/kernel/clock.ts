/** Where time comes from. Rules take it as an argument; only `main.ts` and tests make one. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };
