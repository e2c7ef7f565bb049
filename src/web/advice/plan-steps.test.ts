import fc from "fast-check";
import { expect, test } from "vitest";
import { stepMinutes } from "#src/domain/advice/means.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { stepsOf, whens } from "#src/web/advice/plan-steps.ts";
import { sampleFacts, sampleProposal } from "#src/web/advice/proposal-page.fixture.ts";
import { stepWords } from "#src/web/advice/proposal-steps.tsx";

const facts = sampleFacts("ja");
const lesson = {
  set: { skill: "some" },
  asks: {},
  perPersonYen: 0,
  perPersonMonthlyYen: 0,
  perPersonMinutes: 0,
  maxPeople: null,
  reason: { ja: "習う", "ja-easy": "ならう", en: "Lessons" },
};
const bearing = (hours: number): Proposal => ({
  ...sampleProposal,
  assumptions: [{ code: "hours-bearable", value: hours }],
});

test("what does not fit into the hours of a week comes later, with all that its means has after it", () => {
  const week = (proposal: Proposal) => stepsOf(facts, proposal).filter(({ when }) => when === "week");
  const all = week(bearing(1_000));
  expect(all.length).toBeGreaterThan(1);
  const few = week(bearing(2));
  expect(few.length).toBeLessThan(all.length);
  expect(few.length).toBeGreaterThan(0);
  expect(week(sampleProposal)).toEqual(all);
});

test("no step is lost, none comes earlier than it said, and a week holds one step or what fits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (hours) => {
      const [before, after] = [stepsOf(facts, bearing(1_000)), stepsOf(facts, bearing(hours))];
      expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
      for (const [i, step] of after.entries())
        expect(whens.indexOf(step.when)).toBeGreaterThanOrEqual(whens.indexOf(before[i]?.when ?? "week"));
      for (const means of new Set(after.map((step) => step.means))) {
        const order = after.filter((step) => step.means === means).map(({ when }) => whens.indexOf(when));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }
      const week = after.filter(({ when }) => when === "week");
      const minutes = week.reduce((sum, one) => sum + stepMinutes(one, { staff: 8, people: one.people }), 0);
      expect(week.length === 1 || minutes <= (60 * hours) / 4).toBe(true);
    }),
  );
});

test("what is lent stands before what asks for it, and work for nobody who is counted is no nought", () => {
  const [chat, lend] = ["staff-chat", "lend-tablets"].map((id) => sampleProposal.means.find((one) => one.id === id));
  const means = chat && facts.means.get(chat.id);
  const [way] = means?.ways ?? [];
  if (!chat || !lend || !means || !way) throw new Error("the sample has both");
  const asking = { ...means, ways: [{ ...way, asks: { device: ["tablet"] } }] };
  const here = { ...facts, means: new Map([...facts.means, [chat.id, asking]]) };
  const served = [{ function: "talk-by-voice", segment: "s1", quality: 3 as const, way: way.id }];
  const user = { ...chat, change: "add" as const, serves: served, ways: [way.id], setupMinutes: 15 };
  const giver = { ...lend, change: "add" as const, serves: [], setupMinutes: 3_000 };
  const order = stepsOf(here, { ...sampleProposal, means: [user, giver] }).map((step) => step.means);
  expect(order.indexOf(giver.id)).toBeLessThan(order.indexOf(user.id));
  const step = { when: "week", who: "helper", minutes: 40, times: "person", text: means.name } as const;
  expect(stepWords(step, { staff: 5, people: 10 }, "ja")).toBe("手伝う人・約40分 × 10人 ＝ 6時間40分");
  expect(stepWords(step, { staff: 5, people: 0 }, "ja")).toBe("手伝う人・約40分 × 使う人の人数");
});

test("of two means what solves more for less set-up comes first", () => {
  const [chat, lend] = ["staff-chat", "lend-tablets"].map((id) => sampleProposal.means.find((one) => one.id === id));
  if (!chat || !lend) throw new Error("the sample has both");
  const served = [{ function: "talk-by-voice", segment: "s1", quality: 3 as const, way: "w" }];
  const light = { ...chat, change: "add" as const, serves: served, setupMinutes: 30 };
  const heavy = { ...lend, change: "add" as const, serves: served, setupMinutes: 3_000 };
  const first = (means: Proposal["means"]) => stepsOf(facts, { ...sampleProposal, means })[0]?.means;
  expect([first([light, heavy]), first([heavy, light])]).toEqual([light.id, light.id]);
  const more = {
    ...heavy,
    setupMinutes: 30,
    serves: [...served, { function: "talk-by-voice", segment: "s2", quality: 3 as const, way: "w" }],
  };
  expect([first([light, more]), first([more, light])]).toEqual([more.id, more.id]);
});

test("a step is worded for what its means is used for, and of help given for what that help opens", () => {
  const [chat] = sampleProposal.means.filter((one) => one.id === "staff-chat");
  const means = chat && facts.means.get(chat.id);
  const [step] = means?.steps ?? [];
  if (!chat || !means || !step) throw new Error("the sample has it");
  const text = { ja: "声を聞く", "ja-easy": "こえを きく", en: "Hear" };
  const worded = { ...means, steps: [{ ...step, wordings: [{ functions: ["talk-by-voice"], text }] }] };
  const here = { ...facts, means: new Map([...facts.means, [chat.id, worded]]) };
  const first = (fn: string) => {
    const serves = [{ function: fn, segment: "s1", quality: 3 as const, way: "w" }];
    return stepsOf(here, { ...sampleProposal, creates: [], means: [{ ...chat, change: "add", serves }] })[0]?.text.ja;
  };
  expect(first("talk-by-voice")).toBe("声を聞く");
  expect(first("share-files")).toBe(step.text.ja);
  // Lessons serve nothing themselves: what they are for is what needs the skill that they give.
  const [user] = sampleProposal.means.filter((one) => one.id !== chat.id);
  if (!user) throw new Error("the sample has more");
  const asking = {
    ...means,
    id: user.id,
    ways: means.ways.map((way) => ({ ...way, asks: { skill: ["some" as const] } })),
  };
  const lessons = { ...worded, creates: [lesson] };
  const taught = { ...here, means: new Map([...facts.means, [chat.id, lessons], [user.id, asking]]) };
  const [way] = asking.ways;
  const told = stepsOf(taught, {
    ...sampleProposal,
    creates: [{ means: chat.id, segment: "s1", access: { skill: "some" }, people: 2, yen: 0 }],
    means: [
      { ...chat, change: "add", serves: [] },
      {
        ...user,
        change: "add",
        ways: [way?.id ?? ""],
        serves: [{ function: "talk-by-voice", segment: "s1", quality: 3, way: way?.id ?? "" }],
      },
    ],
  });
  expect(told.find((one) => one.means === chat.id)?.text.ja).toBe("声を聞く");
});
