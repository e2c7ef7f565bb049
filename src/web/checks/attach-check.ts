import type { Context } from "hono";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import { findHearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { saveHearing } from "#src/domain/advice/hearing/save-hearing.ts";
import { promiseProposal } from "#src/domain/advice/proposals/propose.ts";
import { attachCheck } from "#src/domain/checks/attachments.ts";
import type { CheckId } from "#src/domain/checks/keep-check.ts";
import { requestOfKey } from "#src/domain/requests/request-keys.ts";
import { writeAsAsker } from "#src/domain/requests/write-entry.ts";
import type { Services } from "#src/http/services.ts";
import { links } from "#src/web/links.ts";
import { type Fields, oneLine, submitted } from "#src/web/page-context.ts";
import { askerWroteMail } from "#src/web/requests/mail-filing.ts";
import { plainWords } from "#src/words/furigana.ts";

/**
 * Attaches a result in one step. Without an address a consultation begins with `text`, under the same organisation, and
 * the answer is its page for asking a person; with one (`to`) the result goes to that hearing or request. Null: there is
 * no consultation at that address.
 */
export async function attachInOneStep(
  services: Services,
  c: Context,
  fields: Fields,
  check: CheckId,
  text: string,
): Promise<string | null> {
  const { db, world, config } = services;
  const locale = c.get("locale");
  const to = links(locale);
  const plain = plainWords(text);
  const action = `attach ${check.id}`;
  if (fields.one("where") !== "there") {
    const { secret } = await submitted(services, c, { fields, action }, async (tx) => {
      const { organisationId } = check;
      const saved = await saveHearing(tx, world, {
        text: plain,
        locale,
        heard: services.understand(plain),
        organisationId,
      });
      await promiseProposal(tx, saved);
      await attachCheck(tx, world, check, { kind: "hearing", ...saved }, saved.secret);
      return { secret: saved.secret };
    });
    return to.hearing(secret);
  }
  const [, kind, key = ""] = /\/(h|r)\/([\w-]{32})/.exec(oneLine(fields.one("to"))) ?? [];
  if (kind === "h") {
    const hearing = await findHearing(db, key);
    if (!hearing) return null;
    await submitted(services, c, { fields, action }, async (tx) => {
      await attachCheck(
        tx,
        world,
        check,
        { kind: "hearing", organisationId: hearing.organisationId, id: hearing.id },
        key,
      );
      return {};
    });
    return to.proposal(key);
  }
  const request = kind === "r" ? await requestOfKey(db, key) : null;
  if (!request) return null;
  const danger = services.understand(plain).danger.level;
  await submitted(services, c, { fields, action }, async (tx) => {
    await attachCheck(
      tx,
      world,
      check,
      { kind: "request", organisationId: request.organisationId, id: request.id },
      key,
    );
    await writeAsAsker(tx, world, request, { body: plain, danger }, askerWroteMail(config.baseUrl));
    await enqueueJob(tx, "deliver-mail", {}, { key: "deliver-mail" });
    return {};
  });
  return to.followed(key);
}
