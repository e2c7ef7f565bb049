import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { actorOf } from "#src/domain/accounts/sign-in.ts";
import type { Services } from "#src/http/services.ts";
import { locales } from "#src/kernel/i18n.ts";
import { accountRoutes } from "#src/web/accounts/account-routes.tsx";
import { meRoutes } from "#src/web/accounts/me-routes.tsx";
import { sessionCookie } from "#src/web/accounts/session-cookie.ts";
import { teamRoutes } from "#src/web/accounts/team-routes.tsx";
import { askRoutes } from "#src/web/advice/ask-routes.tsx";
import { explainRoutes } from "#src/web/advice/explain-routes.tsx";
import { forSomeoneRoutes } from "#src/web/advice/for-someone-routes.tsx";
import { hearingRoutes } from "#src/web/advice/hearing-routes.tsx";
import { homeRoutes } from "#src/web/advice/home-routes.tsx";
import { keepRoutes } from "#src/web/advice/keep-routes.tsx";
import { proposalRoutes } from "#src/web/advice/proposal-routes.tsx";
import { repeatRoutes } from "#src/web/advice/repeat-routes.tsx";
import { whatIfRoutes } from "#src/web/advice/what-if-routes.tsx";
import { wholeFormRoutes } from "#src/web/advice/whole-form-routes.tsx";
import { apiReferenceRoutes } from "#src/web/api-reference/api-reference-routes.tsx";
import { catalogueRoutes } from "#src/web/catalogue/catalogue-routes.tsx";
import { editingRoutes } from "#src/web/catalogue/editing/editing-routes.tsx";
import { proposeRoutes } from "#src/web/catalogue/editing/propose-routes.tsx";
import { deskRoutes } from "#src/web/desks/desk-routes.tsx";
import { claimRoutes } from "#src/web/organisations/claim-routes.tsx";
import { organisationRoutes } from "#src/web/organisations/organisation-routes.tsx";
import { peopleRoutes } from "#src/web/organisations/people-routes.tsx";
import { profileRoutes } from "#src/web/organisations/profile-routes.tsx";
import { pageRoutes } from "#src/web/pages/page-routes.tsx";
import { caseRoutes } from "#src/web/requests/case-routes.tsx";
import { channelRoutes } from "#src/web/requests/channel-routes.tsx";
import { followedRoutes } from "#src/web/requests/followed-routes.tsx";
import { requestRoutes } from "#src/web/requests/request-routes.tsx";

/** All pages, once in each language: `/…`, `/ja-easy/…`, `/en/…`. */
export function site(services: Services, openApi: object): Hono {
  const app = new Hono();
  const cookie = sessionCookie(services.config.baseUrl);
  for (const locale of locales) {
    const pages = new Hono();
    pages.use(async function knowWhoAsks(c, next) {
      c.set("locale", locale);
      c.set("actor", await actorOf(services.db, getCookie(c, cookie), services.world.clock.now()));
      await next();
    });
    homeRoutes(pages, services);
    hearingRoutes(pages, services);
    proposalRoutes(pages, services);
    explainRoutes(pages, services);
    whatIfRoutes(pages, services);
    wholeFormRoutes(pages, services);
    forSomeoneRoutes(pages, services);
    repeatRoutes(pages, services);
    keepRoutes(pages, services);
    askRoutes(pages, services);
    catalogueRoutes(pages, services);
    proposeRoutes(pages, services);
    editingRoutes(pages, services);
    deskRoutes(pages, services);
    pageRoutes(pages, services.config.operatorName ?? null);
    accountRoutes(pages, services);
    meRoutes(pages, services);
    organisationRoutes(pages, services);
    peopleRoutes(pages, services);
    profileRoutes(pages, services);
    claimRoutes(pages, services);
    teamRoutes(pages, services);
    channelRoutes(pages, services);
    requestRoutes(pages, services);
    caseRoutes(pages, services);
    followedRoutes(pages, services);
    if (locale === "ja") apiReferenceRoutes(pages, openApi, services.config.baseUrl);
    app.route(locale === "ja" ? "/" : `/${locale}`, pages);
  }
  return app;
}
