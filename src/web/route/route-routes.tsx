import type { Context, Hono } from "hono";
import { type DangerKind, dangerKinds } from "#src/domain/advice/vocabulary.ts";
import { isHardToReach } from "#src/domain/desks/care/reachability.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { emergencyOrder } from "#src/domain/desks/emergency-order.ts";
import { answersAbroad, desksInOtherLanguages } from "#src/domain/desks/other-languages.ts";
import { clientAddress } from "#src/http/client-address.ts";
import { type DeskReach, deskReach } from "#src/http/desk-reach.ts";
import { countCall } from "#src/http/rate-limit.ts";
import type { Services } from "#src/http/services.ts";
import { type CitizenLocale, isLocale } from "#src/kernel/i18n.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { isRescue } from "#src/web/desks/rescue-numbers.tsx";
import { notKept, readForm, show } from "#src/web/page-context.ts";
import { queryOf } from "#src/web/query-of.ts";
import { AbroadDeskPage, AbroadEmergencyPage } from "#src/web/route/abroad-pages.tsx";
import { AnswerPage } from "#src/web/route/answer-page.tsx";
import { AskForm } from "#src/web/route/ask-form.tsx";
import { citizenLinks, routeList } from "#src/web/route/citizen-links.ts";
import { ListPage } from "#src/web/route/list-page.tsx";
import { emptyRouteForm, problemOfRouteForm, readRouteForm } from "#src/web/route/route-form.ts";

/** So many desks fit a sheet. */
const mostListed = 10;

/** どうしましたか, its answer and the short list, in one language; framed for other sites too. */
export function routeRoutes(pages: Hono, services: Services, locale: CitizenLocale): void {
  const reach = deskReach(services);
  for (const framed of [false, true]) {
    const path = framed ? "/embed/finder" : "/route";
    pages.get(path, (c) => show(c, <AskForm locale={locale} framed={framed} form={emptyRouteForm} />));
    pages.post(path, (c) => answer(c, services, reach, locale, framed));
  }
  pages.get(routeList, (c) => {
    const keys = [...new Set(c.req.queries("desk") ?? [])].slice(0, mostListed);
    if (isLocale(locale)) return c.redirect(citizenLinks(locale).list(keys), 303);
    const desks = keys.flatMap((key) => services.desks.find(({ x_yorozu: { key: own } }) => own === key) ?? []);
    const bare = `${routeList}${queryOf(desks.map(({ x_yorozu: { key } }) => ["desk", key]))}`;
    return show(c, <ListPage locale={locale} bare={bare} desks={desks} />);
  });
}

/** The pages that only the five further languages need of their own: a desk, and the emergency desks. */
export function abroadRoutes(pages: Hono, services: Services, locale: CitizenLocale): void {
  routeRoutes(pages, services, locale);
  pages.get("/", (c) => c.redirect(citizenLinks(locale).route, 303));
  pages.get("/desks/:key", (c) => {
    const desk = services.desks.find(({ x_yorozu: { key } }) => key === c.req.param("key"));
    if (!desk) throw new Refusal("not-found");
    return show(c, <AbroadDeskPage locale={locale} at={services.world.clock.now()} desk={desk} />);
  });
  pages.get("/emergency", (c) => {
    const at = services.world.clock.now();
    const danger = { level: "urgent", who: "writer" } as const;
    const can = { voice: true, text: true, languages: [languageOf(locale)] };
    const limit = services.desks.length;
    const order = emergencyOrder(services.desks, { danger, kinds: dangerKinds, can, child: true, at, limit });
    return show(c, <AbroadEmergencyPage locale={locale} at={at} desks={order.map(({ desk }) => desk)} />);
  });
}

/** Nothing of the text is stored or put into an address; the answer is the page itself. */
async function answer(
  c: Context,
  services: Services,
  reach: DeskReach,
  locale: CitizenLocale,
  framed: boolean,
): Promise<Response> {
  const { db, world, config } = services;
  notKept(c);
  await countCall(db, world.clock.now(), "route", clientAddress(c, config.trustProxy));
  const form = readRouteForm(await readForm(c), locale);
  const problem = problemOfRouteForm(form, locale);
  if (problem !== null) return show(c, <AskForm locale={locale} framed={framed} form={form} problem={problem} />, 422);
  const at = world.clock.now();
  const { attempts, unanswered } = await reach.told();
  const isHard = ({ id }: { readonly id: string }) => isHardToReach(attempts.get(id));
  const route = await services.route({
    text: form.text,
    language: languageOf(locale),
    at,
    isHardToReach: isHard,
    ...(form.place === "" ? {} : { prefecture: form.place }),
    ...(form.by === "" ? {} : { can: { voice: form.by === "voice", text: form.by === "text" } }),
    ...(form.audience === "" ? {} : { audience: form.audience }),
    ...(form.child === "" ? {} : { child: form.child === "yes" }),
  });
  const speaking = desksInOtherLanguages(services.desks).map((desk) => ({ desk }));
  const rescueFor = (kinds: readonly DangerKind[]) =>
    services.desks
      .filter((desk) => isRescue(desk) && desk.x_yorozu.dangers.some((kind) => kinds.includes(kind)))
      .flatMap(({ phones }) => phones[0]?.number ?? [])
      .sort();
  const abroadOf = (desk: Desk) => answersAbroad(desk, speaking)?.desk;
  return show(
    c,
    <AnswerPage
      {...{ locale, framed, form, route, at, isHard, abroadOf, rescueFor }}
      isUnanswered={({ id }) => unanswered.has(id)}
    />,
  );
}

function languageOf(locale: CitizenLocale): string {
  if (isLocale(locale)) return locale === "en" ? "en" : "ja";
  return locale === "zh-Hans" ? "zh" : locale;
}
