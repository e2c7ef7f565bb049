import type { Hono } from "hono";
import { links } from "#src/web/links.ts";
import { show } from "#src/web/page-context.ts";
import { AboutPage } from "#src/web/pages/about-page.tsx";
import { AccessibilityPage } from "#src/web/pages/accessibility-page.tsx";
import { PrivacyPage } from "#src/web/pages/privacy-page.tsx";

/** Pages that say the same to everybody. */
export function pageRoutes(pages: Hono, operatorName: string | null): void {
  const standing = { privacy: PrivacyPage, accessibility: AccessibilityPage, about: AboutPage } as const;
  for (const [name, Page] of Object.entries(standing))
    pages.get(`/${name}`, (c) => {
      const locale = c.get("locale");
      return show(
        c,
        <Page locale={locale} path={links(locale)[name as keyof typeof standing]} operatorName={operatorName} />,
      );
    });
}
