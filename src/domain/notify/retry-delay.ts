/** Minutes to wait after the nth failed attempt: 1, 2, 4 … up to 4 hours. */
export function retryDelayMs(attempts: number): number {
  const minutes = Math.min(2 ** Math.max(0, attempts - 1), 240);
  return minutes * 60_000;
}

/** After this many attempts (about three days) a mail is given up and shown as failed. */
export const maxAttempts = 26;
