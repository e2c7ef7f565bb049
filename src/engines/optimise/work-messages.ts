/** To a thread: keep this text under a number (and drop others), or work on this order. `remainingMs` null = until done. */
export type ToThread<Order> =
  | { readonly kind: "know"; readonly key: number; readonly text: string; readonly forget: readonly number[] }
  | { readonly kind: "work"; readonly id: number; readonly order: Order; readonly remainingMs: number | null };

/** From a thread: it is warm (`ready`), or what came of an order. Errors are one short line. */
export type FromThread<Answer> =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer }
  | { readonly kind: "error"; readonly id: number; readonly message: string };
