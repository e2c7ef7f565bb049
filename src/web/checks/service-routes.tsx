import type { Hono } from "hono";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { ServicePage, ServicesPage } from "#src/web/checks/service-pages.tsx";
import { show, submitIds } from "#src/web/page-context.ts";

/** The support menu and its five services. */
export function serviceRoutes(pages: Hono, services: Services): void {
  pages.get("/services", (c) => show(c, <ServicesPage locale={c.get("locale")} services={services.supportServices} />));
  pages.get("/services/:id", (c) => {
    const service = services.supportServices.find(({ id }) => id === c.req.param("id"));
    if (!service) throw new Refusal("not-found");
    c.header("cache-control", "no-store");
    return show(
      c,
      <ServicePage locale={c.get("locale")} service={service} submitId={submitIds(services)("service")} />,
    );
  });
}
