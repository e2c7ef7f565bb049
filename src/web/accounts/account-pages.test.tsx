import { describe, expect, test } from "vitest";
import { locales } from "#src/kernel/i18n.ts";
import { ExpiredLinkPage } from "#src/web/accounts/expired-link-page.tsx";
import { SignInPage } from "#src/web/accounts/sign-in-page.tsx";
import { SignInStartPage } from "#src/web/accounts/sign-in-start-page.tsx";
import { SignedOutPage } from "#src/web/accounts/signed-out-page.tsx";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { renderPage } from "#src/web/kit/render-page.ts";

describe.each(locales)("pages of accounts, %s", (locale) => {
  const props = { locale, path: "/sign-in" };

  test("keep the rules of the kit and tell nothing to other sites", () => {
    const pages = [<ExpiredLinkPage {...props} />, <SignedOutPage {...props} />];
    for (const page of pages) {
      const html = renderPage(page);
      expect(faultsOf(html)).toEqual([]);
      expect(html).toContain('name="referrer" content="same-origin"');
      expect(html).not.toContain("<form");
    }
  });

  test("a link is used by a button, with its token in the body and not in the address it posts to", () => {
    const html = renderPage(<SignInPage {...props} token="token&1" />);
    // The token works once by itself, so the form needs no submit id.
    expect(faultsOf(html).filter((fault) => !fault.startsWith("has a form without a submit id"))).toEqual([]);
    expect(html).toContain('<input type="hidden" name="token" value="token&amp;1"');
    expect(html).toMatch(/<form method="post" action="[^"]*\/sign-in">/);
  });

  test("signing in by mail is offered where mail leaves, and says the same to everybody", () => {
    const start = {
      ...props,
      submitId: "start-page-submit-id",
      typed: "",
      sent: false,
      signedIn: false,
      next: null,
      providers: [],
      failed: undefined,
      passkeys: true,
    };
    const offered = renderPage(<SignInStartPage {...start} mailLeaves />);
    expect(faultsOf(offered)).toEqual([]);
    expect(offered).toMatch(/<form method="post" action="[^"]*\/sign-in\/mail"/);
    expect(renderPage(<SignInStartPage {...start} mailLeaves={false} passkeys={false} />)).not.toContain("<form");
    const wrong = renderPage(<SignInStartPage {...start} mailLeaves typed="<b>" problem="違います。" />);
    expect(faultsOf(wrong)).toEqual([]);
    expect(wrong).toContain('value="&lt;b>"');
  });
});
