import type { Context, Hono } from "hono";
import type { VNode } from "preact";
import type { Tx } from "#src/db/write.ts";
import { findHearing, type Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { attachmentsOf } from "#src/domain/checks/attached-checks.ts";
import { attachCheck, attachedKey } from "#src/domain/checks/attachments.ts";
import type { CheckContent } from "#src/domain/checks/check-content.ts";
import { type CheckId, deleteCheck, findCheck, type StoredCheck } from "#src/domain/checks/keep-check.ts";
import { holderOf } from "#src/domain/organisations/claim-organisation.ts";
import { standingIn } from "#src/domain/organisations/memberships.ts";
import { canActFor } from "#src/domain/organisations/organisation-policy.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { privately, readForm, seeOther, submitted } from "#src/web/page-context.ts";
import { attachedWords } from "#src/words/attached-words.ts";

type Kind = CheckContent["kind"];
type Of<K extends Kind> = StoredCheck<Extract<CheckContent, { kind: K }>>;

/** Where each tool begins, and what a key of it opens. */
const places = {
  site: { path: "/site-check", all: "siteChecks", one: "siteCheck" },
  self: { path: "/self-check", all: "selfChecks", one: "selfCheck" },
  meeting: { path: "/meeting-kit", all: "meetingKits", one: "meetingKit" },
} as const;

/** What the routes of a tool share: its check behind the key of the address, the hearing it is begun from, its deletion. */
export function checkContext<K extends Kind>(services: Services, kind: K) {
  const { db, world } = services;
  const { path, all, one } = places[kind];
  const secretOf = (c: Context) => c.req.param("secret") ?? "";
  const here = (c: Context) => links(c.get("locale"))[one](secretOf(c));

  /** @throws Refusal `not-found` */
  const checkOf = async (c: Context): Promise<Of<K>> => {
    privately(c);
    const check = await findCheck(db, kind, secretOf(c));
    if (!check) throw new Refusal("not-found");
    return check;
  };

  /** The hearing that the tool is begun from. @throws Refusal `not-found` */
  const hearingOf = async (c: Context): Promise<Hearing> => {
    privately(c);
    const hearing = await findHearing(db, secretOf(c));
    if (!hearing) throw new Refusal("not-found");
    return hearing;
  };

  /** Attaches what was begun from a hearing to it; the key that opens it from there. */
  const attachTo = async (tx: Tx, { organisationId, id }: Hearing, check: CheckId, hearingKey: string) => {
    await attachCheck(tx, world, check, { kind: "hearing", organisationId, id }, hearingKey);
    return { secret: attachedKey(hearingKey, check.id) };
  };

  /** Deleting twice is once: what is gone already says the same. Addresses that only take forms lead on. */
  const removeRoute = (pages: Hono, leadOn: readonly string[]) => {
    pages.post(`${path}/:secret/remove`, async (c) => {
      privately(c);
      const fields = await readForm(c);
      const check = await findCheck(db, kind, secretOf(c));
      if (check)
        await submitted(services, c, { fields, action: `remove ${check.id}` }, async (tx) => {
          await deleteCheck(tx, world, check, "asker");
          return {};
        });
      return seeOther(c, `${links(c.get("locale"))[all]}?done=removed`);
    });
    for (const what of [...leadOn, "remove"]) pages.get(`${path}/:secret/${what}`, (c) => seeOther(c, here(c)));
  };

  return { secretOf, here, checkOf, hearingOf, attachTo, removeRoute };
}

/**
 * To what a check is attached. The key of a check is given to colleagues and must not open a consultation: whoever is of
 * the organisation gets there from its page, everybody else by the consultation's own address.
 */
export async function attachedNote({ db }: Services, c: Context, check: CheckId): Promise<VNode | null> {
  const attachments = await attachmentsOf(db, check);
  if (attachments.length === 0) return null;
  const locale = c.get("locale");
  const words = attachedWords[locale];
  const holder = await holderOf(db, check.organisationId);
  const isMember = holder !== null && canActFor(await standingIn(db, c.get("actor"), holder));
  return (
    <>
      <p>
        <Say words={words.noteTitle} />
      </p>
      <ul>
        {attachments.map(({ kind, at }) => (
          <li>
            <Say words={words.note[kind](formatDay(at, locale))} />
          </li>
        ))}
      </ul>
      {isMember ? (
        <p>
          <a href={links(locale).organisation(holder)}>
            <Say words={words.noteMember} />
          </a>
        </p>
      ) : (
        <Text words={words.noteHow} small />
      )}
    </>
  );
}
