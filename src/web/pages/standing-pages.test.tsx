import type { VNode } from "preact";
import { describe, expect, test } from "vitest";
import { locales } from "#src/kernel/i18n.ts";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { renderPage } from "#src/web/kit/render-page.ts";
import { AboutPage } from "#src/web/pages/about-page.tsx";
import { AccessibilityPage } from "#src/web/pages/accessibility-page.tsx";
import { ErrorPage, errorKindOf } from "#src/web/pages/error-page.tsx";
import { PrivacyPage } from "#src/web/pages/privacy-page.tsx";

describe.each(locales)("standing pages and errors, %s", (locale) => {
  const standing = { locale, path: "/privacy", operatorName: null };
  const kinds = [400, 403, 404, 409, 410, 413, 422, 429, 500, 503].map(errorKindOf);
  const pages: readonly (readonly [string, VNode])[] = [
    ["privacy", <PrivacyPage {...standing} />],
    ["accessibility", <AccessibilityPage {...standing} />],
    ["about", <AboutPage {...standing} operatorName="<NPO>" sourceUrl="/source" />],
    ...kinds.map((kind) => [kind, <ErrorPage locale={locale} path="/" kind={kind} />] as const),
    [
      "an error with everything",
      <ErrorPage
        locale={locale}
        path="/"
        kind="stale-form"
        requestId="r1"
        retryAfterSeconds={60}
        keptText="相談"
        back="/h/key"
      />,
    ],
  ];

  test.each(pages)("%s keeps the rules of the kit", (_name, page) => {
    const html = renderPage(page);
    expect(faultsOf(html)).toEqual([]);
    expect(html).not.toMatch(/\{[^}]*\|[^}]*\}/);
    expect(html).toContain("/emergency");
  });
});

test("an error says its request, gives back what was typed, and leads to the desks", () => {
  const html = renderPage(<ErrorPage locale="ja" path="/" kind="bug" requestId="r1" keptText="書いた<もの" />);
  expect(html).toContain("お問い合わせ用の番号: r1");
  expect(html).toContain("書いた&lt;もの");
  expect(html).toContain('href="/desks"');
});

test("who runs the installation is named, or said to be not named", () => {
  const page = (operatorName: string | null) =>
    renderPage(<PrivacyPage locale="ja" path="/privacy" operatorName={operatorName} />);
  expect(page("見本の団体")).toContain("見本の団体が運営しています");
  expect(page(null)).toContain("まだ設定されていません");
});
