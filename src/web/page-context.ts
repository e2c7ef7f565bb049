import type { Context } from "hono";
import type { VNode } from "preact";
import { type Tx, write } from "#src/db/write.ts";
import type { Actor } from "#src/domain/accounts/actor.ts";
import type { Proof } from "#src/domain/accounts/sign-in.ts";
import { clientAddress } from "#src/http/client-address.ts";
import { once, wasSubmitted } from "#src/http/once.ts";
import { countCall, type RateLimited } from "#src/http/rate-limit.ts";
import { referrerPolicyOfKeys } from "#src/http/security-headers.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { storableText } from "#src/kernel/storable-text.ts";
import { renderPage } from "#src/web/kit/render-page.ts";

declare module "hono" {
  interface ContextVariableMap {
    locale: Locale;
    actor: Actor;
    /** How sure it is who asks; null of strangers. */
    proof: Proof | null;
  }
}

/** The fields of a form exactly as typed: a name may come several times, a file never. */
export type Fields = { one(name: string): string; all(name: string): string[]; record(): Record<string, string[]> };

/** Reads a form. Line ends are LF as the writer saw them, and what no database can hold (NUL, half characters) is replaced. */
export async function readForm(c: Context): Promise<Fields> {
  const body = await c.req.parseBody({ all: true }).catch(() => {
    // NOTE a body that is no form: bad input, not a bug.
    throw new Refusal("invalid-body");
  });
  const values = new Map<string, string[]>();
  for (const [name, value] of Object.entries(body))
    values.set(
      name,
      [value].flat().flatMap((one) => (typeof one === "string" ? [storableText(one.replace(/\r\n?/g, "\n"))] : [])),
    );
  return {
    one: (name) => values.get(name)?.[0] ?? "",
    all: (name) => values.get(name) ?? [],
    record: () => Object.fromEntries(values),
  };
}

/** The text of one uploaded file, or of a field with its text; null when none was given. Read the rest with `readForm`. */
export async function readUpload(c: Context, name: string): Promise<string | null> {
  const body = await c.req.parseBody({ all: true }).catch(() => {
    // NOTE as in readForm: a body that is no form is bad input, not a bug.
    throw new Refusal("invalid-body");
  });
  const [file] = [body[name]].flat();
  const text = typeof file === "object" ? await file.text() : (file ?? "");
  return text === "" ? null : text;
}

/** One uploaded file as its bytes; null when none was chosen. Read the rest with `readForm`. */
export async function readFile(c: Context, name: string): Promise<{ name: string; bytes: Uint8Array } | null> {
  const body = await c.req.parseBody({ all: true }).catch(() => {
    // NOTE as in readForm: a body that is no form is bad input, not a bug.
    throw new Refusal("invalid-body");
  });
  const [file] = [body[name]].flat();
  if (typeof file !== "object" || file.size === 0) return null;
  return { name: storableText(file.name), bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** One line as people mean it: NFKC, without the spaces around. For names, numbers and addresses, never for what they tell us. */
export function oneLine(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
}

/** Ids for the forms of a page: one random part a page, so that each form of it has its own. */
export function submitIds(services: Services): (form: string) => string {
  const page = services.world.chance.secret();
  return (form) => `${page}.${form}`;
}

/** The address of this page's GET, for the language switch. */
export function pathOf(c: Context): string {
  const url = new URL(c.req.url);
  return `${url.pathname}${url.search}`;
}

export function show(c: Context, page: VNode, status: 200 | 404 | 409 | 410 | 422 = 200): Response {
  return c.html(renderPage(page), status);
}

/** Pages behind a key are nobody else's business: not kept by caches, and their address is not told to others. */
export function privately(c: Context): void {
  notKept(c);
  c.header("referrer-policy", referrerPolicyOfKeys(c.req.path));
}

/** Pages of somebody signed in: not kept by caches. Their address holds no key. */
export function notKept(c: Context): void {
  c.header("cache-control", "no-store");
}

export function seeOther(c: Context, address: string): Response {
  return c.redirect(address, 303);
}

/**
 * Does the work of a form once: counted per address, in one transaction, and the same result again when the same form
 * comes twice. A form without its id cannot be told from a second click and is refused.
 *
 * @throws Refusal `rate-limited`, `stale-form` (no submit id), `submit-id-reused`
 */
export async function submitted<T>(
  services: Services,
  c: Context,
  form: { fields: Fields; action: string; limit?: RateLimited },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const { db, world, config } = services;
  const submitId = form.fields.one("submitId");
  if (submitId.length < 16 || submitId.length > 100) throw new Refusal("stale-form");
  await countCall(db, world.clock.now(), form.limit ?? "change", clientAddress(c, config.trustProxy)).catch(
    // The limit is on new work: a bad line that sends the same form many times still gets its first result.
    async (refusal: unknown) => {
      if (!(await wasSubmitted(db, submitId))) throw refusal;
    },
  );
  const { submitId: _id, ...fields } = form.fields.record();
  const { result } = await write(db, (tx) =>
    once(tx, world.clock, { submitId, action: form.action, fields }, () => work(tx)),
  );
  return result;
}
