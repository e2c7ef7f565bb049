import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { MailFile } from "#src/domain/notify/parsed-mail.ts";
import type { fileOf } from "#src/domain/requests/request-files.ts";
import { storableText } from "#src/kernel/storable-text.ts";
import type { Fields } from "#src/web/page-context.ts";

/** The files of a form's field, in their order; empty choices are none. Read the rest with `readForm`, before. */
export async function readFiles(c: Context, name: string): Promise<MailFile[]> {
  const body = await c.req.parseBody({ all: true });
  const files = [body[name] ?? []].flat().filter((one) => typeof one === "object");
  return Promise.all(
    files
      .filter((file) => file.size > 0)
      .map(async (file) => ({ name: storableText(file.name), content: Buffer.from(await file.arrayBuffer()) })),
  );
}

/** The fields with what the files are, so that the same form with other files is another submission. */
export function withFiles(fields: Fields, files: readonly MailFile[]): Fields {
  const digests = files.map(({ name, content }) => `${name} ${createHash("sha256").update(content).digest("hex")}`);
  return { ...fields, record: () => (digests.length === 0 ? fields.record() : { ...fields.record(), files: digests }) };
}

/** What a browser may show by itself; everything else is only saved. */
const shownTypes = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);

/**
 * A file as it may be handed out: never as a page of ours, whatever it holds. Its type is what was found in it, its
 * policy forbids everything, and it is saved unless it is a picture.
 */
export function fileAnswer(c: Context, file: NonNullable<Awaited<ReturnType<typeof fileOf>>>): Response {
  const how = shownTypes.has(file.mediaType) ? "inline" : "attachment";
  c.header("content-type", file.mediaType);
  c.header("content-disposition", `${how}; filename="file"; filename*=UTF-8''${encodeName(file.name)}`);
  c.header("cache-control", "no-store");
  return c.body(new Uint8Array(file.content));
}

/** RFC 8187, 3.2.1. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
