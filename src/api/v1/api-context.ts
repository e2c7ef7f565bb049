import type { Context } from "hono";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { findHearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { clientAddress } from "#src/http/client-address.ts";
import { wasSubmitted } from "#src/http/once.ts";
import { countCall, type RateLimited } from "#src/http/rate-limit.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";

/** The key given as `Authorization: Bearer <secret>`. @throws Refusal `not-signed-in` when there is none */
export function bearer(c: Context): string {
  const [, secret] = /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "") ?? [];
  if (!secret) throw new Refusal("not-signed-in");
  return secret;
}

/**
 * The hearing of the address, if the caller holds its key.
 *
 * @throws Refusal `not-signed-in` without a key; `not-found` when the key opens nothing or another hearing
 */
export async function hearingOfCaller(services: Services, c: Context, id: string): Promise<Hearing> {
  const hearing = await findHearing(services.db, bearer(c));
  if (hearing?.id !== id) throw new Refusal("not-found");
  return hearing;
}

/** Counts this call; one that was made before under its `Idempotency-Key` always passes. @throws Refusal `rate-limited` */
export async function limitCalls(services: Services, c: Context, what: RateLimited): Promise<void> {
  const { db, world, config } = services;
  await countCall(db, world.clock.now(), what, clientAddress(c, config.trustProxy)).catch(async (refusal: unknown) => {
    const submitId = c.req.header("idempotency-key");
    if (submitId === undefined || !(await wasSubmitted(db, submitId))) throw refusal;
  });
}
