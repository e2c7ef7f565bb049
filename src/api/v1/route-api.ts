import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { limitCalls } from "#src/api/v1/api-context.ts";
import { documented } from "#src/api/v1/documented.ts";
import { routeBody } from "#src/api/v1/route-body.ts";
import { errorShape } from "#src/api/v1/shapes.ts";
import { accessValues, dangerKinds, dangerLevels, setKeys } from "#src/domain/advice/vocabulary.ts";
import { isHardToReach } from "#src/domain/desks/care/reachability.ts";
import { onlineKinds } from "#src/domain/desks/desk-vocabulary.ts";
import { canUseOf } from "#src/domain/desks/what-a-person-can-use.ts";
import { deskReach } from "#src/http/desk-reach.ts";
import type { Services } from "#src/http/services.ts";
import { citizenLocales } from "#src/kernel/i18n.ts";
import { storableText } from "#src/kernel/storable-text.ts";

const place = z
  .string()
  .regex(/^JP-(0[1-9]|[1-3]\d|4[0-7])$/)
  .openapi({ description: "ISO 3166-2 code of a prefecture." });

const accessShape = z
  .strictObject(
    Object.fromEntries(
      Object.entries(accessValues).map(([key, values]) => {
        const one = z.enum(values);
        return [key, (setKeys.some((set) => set === key) ? z.union([one, z.array(one)]) : one).optional()];
      }),
    ),
  )
  .openapi({ description: 'What the writer can use; `{phone: "none"}` and `{device: "none"}` matter most.' });

const askShape = z
  .strictObject({
    text: z.string().trim().min(1).max(2_000).transform(storableText),
    locale: z
      .enum(citizenLocales)
      .optional()
      .openapi({ description: "Language of the answer; else that of the text, else ja." }),
    place: place.optional(),
    access: accessShape.optional(),
    audience: z.enum(["person", "organisation"]).optional().openapi({ description: "The answer to that question." }),
    child: z.boolean().optional().openapi({ description: "The answer to that question." }),
    limit: z.int().min(1).max(20).optional(),
  })
  .openapi("RouteAsk");

const deskShape = z
  .object({
    id: z.uuid(),
    key: z.string(),
    name: z.string(),
    nameJa: z.string(),
    forWhom: z.string(),
    url: z.string().openapi({ description: "Its page here." }),
    emergency: z.boolean(),
    confidence: z.number().min(0).max(1).openapi({ description: "How likely it is a right desk." }),
    reason: z.string(),
    troubles: z.array(z.string()),
    way: z
      .enum(["voice", "text"])
      .nullable()
      .openapi({ description: "How this writer reaches it now; null: not at all." }),
    open: z.object({
      state: z.enum(["open", "closed", "unknown"]),
      until: z.iso.datetime().nullable(),
      opensAt: z.iso.datetime().nullable(),
    }),
    phones: z.array(z.object({ number: z.string(), pays: z.enum(["nobody", "caller", "unknown"]) })),
    online: z.array(z.object({ kind: z.enum(onlineKinds), address: z.string() })),
    languages: z.array(z.string()),
    prefectures: z.array(z.string()),
    factsDate: z.string().nullable(),
  })
  .openapi("RoutedDesk");

export const routeShape = z
  .object({
    language: z.string().nullable(),
    place: z.string().nullable(),
    danger: z.object({
      level: z.enum(dangerLevels),
      kinds: z.array(z.enum(dangerKinds)),
      first: z.boolean().openapi({ description: "Emergency desks stand first." }),
    }),
    abstained: z.boolean().openapi({ description: "No desk surely fits; ask a person." }),
    confidence: z.number().min(0).max(1),
    desks: z.array(deskShape),
    persons: z.array(deskShape).openapi({ description: "Desks that listen to anything." }),
    question: z
      .object({
        id: z.enum(["place", "audience", "child"]),
        text: z.string(),
        options: z.array(z.object({ value: z.string(), label: z.string() })),
      })
      .nullable()
      .openapi({
        description: "One answer that would change which desks stand first; send it as the field of its id.",
      }),
  })
  .openapi("Route");

/** Which desk for whom, for other sites and for bots: no cookies, any origin, nothing of the text is kept. */
export function routeApi(api: OpenAPIHono, services: Services): void {
  const reach = deskReach(services);
  api.openapi(
    createRoute({
      method: "post",
      path: "/route",
      summary: "Bring a text of somebody in need to the right desks",
      description:
        "Emergency desks first where danger is heard, in any language. The text is not stored. `question` is null when no answer would help.",
      request: { body: { required: true, content: { "application/json": { schema: askShape } } } },
      responses: {
        200: { description: "Ranked desks", content: { "application/json": { schema: routeShape } } },
        422: { description: "Bad input", content: { "application/json": { schema: errorShape } } },
        429: { description: "Too many calls", content: { "application/json": { schema: errorShape } } },
      },
    }),
    async (c) => {
      await limitCalls(services, c, "route");
      const { text, locale, place: prefecture, access, audience, child, limit } = c.req.valid("json");
      await services.directory.current();
      const at = services.world.clock.now();
      const can = access === undefined ? undefined : canUseOf(access);
      const { attempts } = await reach.told();
      const route = await services.route({
        text,
        at,
        isHardToReach: ({ id }) => isHardToReach(attempts.get(id)),
        ...(locale === undefined ? {} : { language: languageOf(locale) }),
        ...(prefecture === undefined ? {} : { prefecture }),
        ...(can === undefined ? {} : { can: { voice: can.voice, text: can.text } }),
        ...(audience === undefined ? {} : { audience }),
        ...(child === undefined ? {} : { child }),
        ...(limit === undefined ? {} : { limit }),
      });
      return c.json(documented(routeBody(route, text, locale ?? null, services.config.baseUrl)), 200);
    },
  );
}

function languageOf(locale: (typeof citizenLocales)[number]): string {
  return locale.startsWith("ja") ? "ja" : locale === "zh-Hans" ? "zh" : locale;
}
