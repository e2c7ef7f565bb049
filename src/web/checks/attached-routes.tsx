import type { Context, Hono } from "hono";
import { findHearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { type AttachedCheck, checksAttachedTo } from "#src/domain/checks/attached-checks.ts";
import { type AttachTarget, attachedKey } from "#src/domain/checks/attachments.ts";
import { putCheckKey } from "#src/domain/checks/keep-check.ts";
import { familyOf } from "#src/domain/requests/case-family.ts";
import { requestOfKey } from "#src/domain/requests/request-keys.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { AttachedPage } from "#src/web/checks/attached-page.tsx";
import { targetsOf } from "#src/web/checks/attached-targets.ts";
import { links } from "#src/web/links.ts";
import { privately, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { requestOfPage } from "#src/web/requests/show-request.tsx";
import { attachedWords } from "#src/words/attached-words.ts";
import { requestsWords } from "#src/words/requests-words.ts";

/**
 * Results where they are attached. Whoever may read the consultation or the request may read them; whoever holds its key
 * may open them for changes, by a key that is derived from it.
 */
export function attachedRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;

  const one = async (c: Context, targets: readonly AttachTarget[]): Promise<AttachedCheck> => {
    const id = c.req.param("check");
    const found = (await checksAttachedTo(db, targets)).find(({ check }) => check.id === id);
    if (!found) throw new Refusal("not-found");
    return found;
  };

  const byKey = (
    path: "/h/:secret/checks/:check" | "/r/:secret/checks/:check",
    targetsBy: (key: string) => Promise<readonly AttachTarget[] | null>,
    addresses: (c: Context) => { back: string; here: (check: string) => string },
  ) => {
    const keyOf = (c: Context) => c.req.param("secret") ?? "";
    const attachedOf = async (c: Context) => {
      privately(c);
      const targets = await targetsBy(keyOf(c));
      if (!targets) throw new Refusal("not-found");
      return one(c, targets);
    };
    pages.get(path, async (c) => {
      const attached = await attachedOf(c);
      const locale = c.get("locale");
      const to = addresses(c);
      return show(
        c,
        <AttachedPage
          locale={locale}
          path={to.here(attached.check.id)}
          attached={attached}
          catalogue={await services.catalogue.current()}
          back={{ href: to.back, words: attachedWords[locale].back }}
          submitId={submitIds(services)("open")}
        />,
      );
    });
    pages.post(path, async (c) => {
      const { check } = await attachedOf(c);
      const key = attachedKey(keyOf(c), check.id);
      await submitted(services, c, { fields: await readForm(c), action: `open ${check.id}` }, async (tx) => {
        await putCheckKey(tx, world, check, key);
        return {};
      });
      const to = links(c.get("locale"));
      return seeOther(c, { site: to.siteCheck, self: to.selfCheck, meeting: to.meetingKit }[check.kind](key));
    });
  };

  byKey(
    "/h/:secret/checks/:check",
    async (key) => {
      const hearing = await findHearing(db, key);
      return hearing && [{ kind: "hearing", organisationId: hearing.organisationId, id: hearing.id }];
    },
    (c) => {
      const to = links(c.get("locale"));
      const key = c.req.param("secret") ?? "";
      return { back: to.hearing(key), here: (check) => to.hearingCheck(key, check) };
    },
  );
  byKey(
    "/r/:secret/checks/:check",
    async (key) => {
      const request = await requestOfKey(db, key);
      return request && targetsOf([request]);
    },
    (c) => {
      const to = links(c.get("locale"));
      const key = c.req.param("secret") ?? "";
      return { back: to.followed(key), here: (check) => to.followedCheck(key, check) };
    },
  );

  pages.get("/requests/:id/checks/:check", async (c) => {
    const request = await requestOfPage(services, c);
    const attached = await one(c, targetsOf(await familyOf(db, request)));
    const locale = c.get("locale");
    const to = links(locale);
    return show(
      c,
      <AttachedPage
        locale={locale}
        path={to.requestCheck(request.id, attached.check.id)}
        attached={attached}
        catalogue={await services.catalogue.current()}
        back={{
          href: to.request(request.id),
          words: requestsWords[locale].request.title(String(request.number)),
        }}
        submitId={null}
      />,
    );
  });
}
