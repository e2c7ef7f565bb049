import { beforeAll, describe, expect, it } from "vitest";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import type { PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { inlineSolver } from "#src/domain/advice/planning/planning.factory.ts";
import type { MeetingAsk, MeetingGroup } from "#src/domain/checks/meeting/meeting-ask.ts";
import { rolesOf, tasksOf } from "#src/domain/checks/meeting/meeting-roles.ts";
import { groupPlans, planMeeting, providersOf } from "#src/domain/checks/meeting/plan-meeting.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

let catalogue: Catalogue;
let solver: PlanSolver;
beforeAll(async () => {
  [catalogue, solver] = await Promise.all([readCatalogueFiles(catalogueFolder()), inlineSolver()]);
});

const group = (wayIn: MeetingGroup["wayIn"], people: number, ...needs: MeetingGroup["needs"]): MeetingGroup => ({
  name: wayIn,
  people,
  wayIn,
  needs,
});
const meeting = (groups: MeetingGroup[], yen: number | null, minutes = 90): MeetingAsk => ({
  purpose: "集まり",
  day: "2026-12-20",
  time: "14:00",
  minutes,
  helpers: 4,
  yen,
  groups,
});
async function kit(ask: MeetingAsk) {
  const plan = await planMeeting(ask, catalogue, solver, {});
  const groups = groupPlans(ask, plan.proposal);
  return {
    plan,
    groups,
    used: plan.proposal.means.map(({ id }) => id),
    roles: rolesOf(ask.minutes, tasksOf(ask, groups, catalogue.meansById)).map(({ role }) => role),
  };
}

// What a meeting of each scene of the product needs, by what the catalogue says of the means.
describe("a meeting kit", () => {
  it("lets people with a landline in by telephone where the yen allow it (scene 2)", async () => {
    const groups = [group("pc", 4), group("smartphone", 14), group("landline", 6)];
    const { groups: found, roles } = await kit(meeting(groups, 5000));
    expect(found.map(({ quality }) => quality >= 2)).toEqual([true, true, true]);
    expect(found[2]?.ways.map((way) => way.function)).toContain("join-by-landline");
    expect(roles).toContain("phone-host");
    const without = await kit(meeting(groups, 0));
    expect(without.groups[2]?.missing).toMatchObject([{ function: "join-by-landline", why: "limits" }]);
  });

  it("gives captions to those who cannot hear, and sign interpreting to those who sign (scene 3)", async () => {
    const groups = [group("pc", 3), group("smartphone", 5, "deaf"), group("smartphone", 2, "sign")];
    const { groups: found, roles } = await kit(meeting(groups, null));
    expect(found.map(({ missing }) => missing)).toEqual([[], [], []]);
    expect(found[1]?.ways.map((way) => way.function)).toContain("caption-live");
    expect(found[2]?.ways.map((way) => way.function)).toContain("interpret-sign");
    expect(roles.some((role) => role === "captioner" || role === "caption-watcher")).toBe(true);
    expect(roles).toContain("sign-interpreter");
    // A caption beside the speaker reaches nobody who sits at home.
    for (const { means, way } of found[1]?.ways ?? [])
      expect(catalogue.meansById.get(means)?.ways.find(({ id }) => id === way)?.asks.device).toBeDefined();
  });

  it("says who is left out, why, and what reaches them instead (scene 4)", async () => {
    const { groups: found, plan } = await kit(
      meeting([group("landline", 10), group("nothing", 2, "stays-home")], 5000),
    );
    expect(found.map(({ quality }) => quality)).toEqual([2, 0]);
    expect(found[1]?.missing).toMatchObject([{ function: "meet-in-group-remotely", why: "limits" }]);
    expect(plan.instead?.means.flatMap(({ serves }) => serves.map((serve) => serve.segment))).toContain("group-2");
    expect(plan.instead?.coverage.find((one) => one.function === "reach-by-paper")?.quality).toBeGreaterThan(0);
  });

  it("gives an interpreter to people with little Japanese where no limit forbids it (scene 6)", async () => {
    const { groups: found, used, roles } = await kit(meeting([group("smartphone", 8, "little-japanese")], null));
    expect(found[0]?.quality).toBeGreaterThan(0);
    expect(found[0]?.missing).toEqual([]);
    expect(used).toContain("volunteer-interpreters");
    expect(roles).toContain("interpreter");
  });

  it.each(["pc", "smartphone", "metered"] as const)(
    "has a person interpret for whoever comes by %s, never a tablet at a desk",
    async (wayIn) => {
      const { groups: found, used, roles } = await kit(meeting([group(wayIn, 5, "little-japanese")], null, 60));
      expect(found[0]?.missing).toEqual([]);
      expect(used).not.toContain("mieru-tsuyaku");
      expect(roles).toContain("interpreter");
    },
  );

  it.each([
    ["little-japanese", "interpret-language"],
    ["sign", "interpret-sign"],
  ] as const)(
    "leaves %s without an interpreter rather than use a tablet at a desk, where there is nothing else",
    async (need, gives) => {
      const interprets = ({ ways }: Catalogue["means"][number]) =>
        ways.some((way) => way.gives.some((one) => one.function === gives));
      const means = catalogue.means.filter((one) => one.id === "mieru-tsuyaku" || !interprets(one));
      expect(means.filter(interprets).map(({ id }) => id)).toEqual(["mieru-tsuyaku"]);
      const ask = meeting([group("pc", 5, need)], null, 60);
      const { proposal } = await planMeeting(ask, { ...catalogue, means }, solver, {});
      expect(proposal.means.map(({ id }) => id)).not.toContain("mieru-tsuyaku");
    },
  );

  it("never uses two providers, nor a free plan that ends before the meeting", async () => {
    const ways = ["pc", "smartphone", "metered", "landline"] as const;
    const needs = [[], ["blind"], ["deaf"], ["little-japanese"], ["no-private-place"], ["new-to-devices"]] as const;
    const tools = catalogue.means.filter(({ kind }) => kind === "tool").map(({ id }) => id);
    for (const yen of [0, 3000, null])
      for (const [i, some] of needs.entries()) {
        const ask = meeting([group("pc", 3), group(ways[i % 4] ?? "pc", 5, ...some), group("landline", 2)], yen, 90);
        const { plan, used } = await kit(ask);
        expect(providersOf(plan.proposal, tools).length, `${yen} ${some}`).toBeLessThanOrEqual(1);
        for (const short of ["zoom-meetings-free", "google-meet"]) expect(used).not.toContain(short);
      }
  });
});
