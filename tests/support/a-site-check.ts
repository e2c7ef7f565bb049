import { setTimeout as wait } from "node:timers/promises";
import { siteSweeper } from "#src/domain/checks/site/sweep-sites.ts";
import type { VisitSite } from "#src/domain/checks/site/visit-site.ts";
import { siteReminderMail } from "#src/web/checks/site-reminder-mail.ts";
import { formPost, submitId, testUrl, type WholeApp } from "#tests/support/whole-app.ts";

/** A site without https, with an old PHP and a contact form: much to mend. */
export const plainSite: VisitSite = async (url) =>
  url.startsWith("https:")
    ? { kind: "failed", code: "no-answer" }
    : {
        kind: "answered",
        status: 200,
        headers: { "x-powered-by": ["PHP/5.6.40"], "content-type": ["text/html"] },
        body: '<form action="/send"><textarea name="honbun"></textarea></form>',
        isCut: false,
        secure: null,
      };

let made = 0;

/** A site check by its form, looked at to the end; the key that opens it. */
export async function aSiteCheck(whole: WholeApp, visit = plainSite, address?: string): Promise<string> {
  made += 1;
  const form = { submitId: submitId(), address: address ?? `http://site${made}.example.org/` };
  const answer = await whole.app.request(`${testUrl}/site-check`, formPost(form));
  const [, secret] = /\/site-check\/([\w-]{32})$/.exec(answer.headers.get("location") ?? "") ?? [];
  if (answer.status !== 303 || !secret) throw new Error(`no site check: ${answer.status}`);
  await sweepSites(whole, visit);
  return secret;
}

/** Works through the queue of site checks with a visitor of the test's; failures come out. */
export async function sweepSites(whole: WholeApp, visit: VisitSite): Promise<void> {
  const { db } = whole.services;
  let failure: unknown;
  const sweeper = siteSweeper({
    db,
    world: whole.world,
    visit,
    pause: async (ms) => {
      // The queue waits for a site's minute: in a test the clock is moved instead.
      if (ms > 1000) whole.world.pass(ms);
      await wait(0);
    },
    reminder: siteReminderMail(testUrl),
    failed: (error) => {
      failure = error;
    },
  });
  await sweeper.sweep();
  if (failure) throw failure;
}
