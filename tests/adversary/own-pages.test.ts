import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aFullCase, type FullCase, routesOf, worldState } from "#tests/adversary/full-case.ts";
import { isOfAccounts } from "#tests/adversary/own-pages.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

/** Who may: whoever is signed in, for themselves. */
type Who = "signed-in";
type Own = { readonly who: Who; readonly fields?: Record<string, string> };

/** Every route of people with accounts: who may use it, and with which fields its form succeeds. */
const own: Record<string, Own> = {
  "GET /me": { who: "signed-in" },
  "POST /me": { who: "signed-in", fields: { name: "別の名前" } },
  "GET /me/mail": { who: "signed-in" },
  "POST /me/mail": { who: "signed-in", fields: { mail: "walk@example.org" } },
  "GET /me/mail/:link": { who: "signed-in" },
  "POST /me/mail/:link": { who: "signed-in", fields: {} },
  "POST /me/sessions/end-others": { who: "signed-in", fields: {} },
  "POST /me/sessions/:id/end": { who: "signed-in", fields: {} },
};

let whole: WholeApp;
let mine: FullCase;
beforeAll(async () => {
  whole = await wholeApp();
  const contact = {
    name: "山田ひみつ",
    organisationName: "ひみつの団体",
    mail: "h@example.org",
    phone: "",
    message: "伝言",
  };
  mine = await aFullCase(whole, contact);
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

const none = "N".repeat(32);
const address = (route: string) =>
  (route.split(" ")[1] ?? "").replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = { link: none, id: mine.organisationId }[name];
    if (value === undefined) throw new Error(`${route}: this walk has no value for :${name}`);
    return value;
  });
const send = (route: string, cookie?: string, submit = submitId()) =>
  whole.app.request(
    `${testUrl}${address(route)}`,
    route.startsWith("GET")
      ? { headers: cookie ? { cookie } : {} }
      : formPost({ submitId: submit, ...own[route]?.fields }, cookie),
  );

describe("own pages", () => {
  it("are all known to this walk", () => {
    expect(Object.keys(own).sort()).toEqual(routesOf(whole, "any").filter(isOfAccounts));
  });

  it("are not there for strangers, and nothing changes", async () => {
    const before = await worldState(whole);
    for (const route of Object.keys(own).filter((one) => one !== "GET /me/mail"))
      for (const cookie of [undefined, `yorozu=${none}`, `yorozu=${mine.secret}`]) {
        const answer = await send(route, cookie);
        expect(answer.status, route).toBe(401);
        expect(await answer.text(), route).not.toContain("ひみつ");
      }
    expect(await worldState(whole)).toEqual(before);
  });

  it("do what a form says once, however often it comes", async () => {
    for (const [route, { fields }] of Object.entries(own).filter(([, { fields }]) => fields !== undefined)) {
      const { cookie } = await whole.person();
      const id = submitId();
      const [first, second] = [await send(route, cookie, id), await send(route, cookie, id)];
      expect([second.status, second.headers.get("location")], route).toEqual([
        first.status,
        first.headers.get("location"),
      ]);
      if (first.status !== 303 || Object.keys(fields ?? {}).length === 0) continue;
      const done = await worldState(whole);
      expect((await send(route, cookie, id)).status).toBe(303);
      expect(await worldState(whole), route).toEqual(done);
    }
  });
});
