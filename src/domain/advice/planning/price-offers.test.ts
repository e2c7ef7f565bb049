import { expect, test } from "vitest";
import { aMeans, aTier } from "#src/domain/advice/planning/planning.factory.ts";
import { priceOffers } from "#src/domain/advice/planning/price-offers.ts";

const people = { staff: 8, served: 50 };
const tiersOf = (tiers: Parameters<typeof aTier>[0][], limits = {}, current = false) =>
  priceOffers(aMeans("m", { tiers: tiers.map((tier) => aTier(tier)) }), limits, people, current);

test("a price per head counts staff; headcount decides the tier", () => {
  const { offers } = tiersOf([
    { id: "small", monthlyYen: 100, perHead: true, to: 5 },
    { id: "team", monthlyYen: 450, initialYen: 10, perHead: true, from: 6, to: 30 },
    { id: "large", monthlyYen: 300, perHead: true, from: 31 },
  ]);
  expect(offers).toEqual([
    {
      tier: "team",
      initialYen: 80,
      monthlyYen: 3600,
      initialYenPerPerson: 0,
      monthlyYenPerPerson: 0,
      from: 1,
      to: null,
    },
  ]);
});

test("a year that is paid at once is taxed as one sum, and by the month it is never too little", () => {
  const [yearly] = tiersOf([{ monthlyYen: 1_999, taxIncluded: false, monthsAhead: 12 }]).offers;
  expect([yearly?.aheadYen, yearly?.monthlyYen]).toEqual([26_386, 2_199]);
  const [each] = tiersOf([{ monthlyYen: 450, taxIncluded: false, monthsAhead: 12, perHead: true }]).offers;
  expect([each?.aheadYen, each?.monthlyYen]).toEqual([8 * 5_940, 8 * 495]);
});

test("a price without tax is taken with it, once for the sum of all staff; for people served by the head", () => {
  const without = { monthlyYen: 1_999, initialYen: 980, taxIncluded: false, perHead: true } as const;
  const [staff] = tiersOf([without]).offers;
  expect([staff?.monthlyYen, staff?.initialYen]).toEqual([17_591, 8 * 1_078]);
  const [served] = tiersOf([{ ...without, heads: "served" }]).offers;
  expect([served?.monthlyYenPerPerson, served?.initialYenPerPerson]).toEqual([2_198, 1_078]);
  expect(tiersOf([{ ...without, taxIncluded: null }]).offers[0]?.monthlyYen).toBe(8 * 1_999);
});

test("a price per person served is kept per person; a border that nobody reaches is none", () => {
  const { offers } = tiersOf([
    { id: "a", monthlyYen: 38, perHead: true, heads: "served", to: 50 },
    { id: "b", monthlyYen: 20, perHead: true, heads: "served", from: 20, to: 40 },
  ]);
  expect(
    offers.map(({ tier, monthlyYen, monthlyYenPerPerson, from, to }) => [
      tier,
      monthlyYen,
      monthlyYenPerPerson,
      from,
      to,
    ]),
  ).toEqual([
    ["a", 0, 38, 1, null],
    ["b", 0, 20, 20, 40],
  ]);
});

test("terms for nonprofits need a known legal form", () => {
  const tiers = [
    { id: "free", monthlyYen: 0, forForms: ["npo" as const] },
    { id: "paid", monthlyYen: 900 },
  ];
  expect(tiersOf(tiers)).toMatchObject({ offers: [{ tier: "paid" }], formUnknown: true });
  expect(tiersOf(tiers, { legalForm: "npo" })).toMatchObject({ offers: [{ tier: "free" }], formUnknown: false });
  expect(tiersOf(tiers, { legalForm: "association" })).toMatchObject({
    offers: [{ tier: "paid" }],
    formUnknown: false,
  });
});

test("an unknown price is for those without a budget, and only where no price is known", () => {
  const asked = { id: "asked", monthlyYen: null };
  expect(tiersOf([asked]).offers).toHaveLength(1);
  expect(tiersOf([asked], { monthlyYen: 1_000_000 }).offers).toEqual([]);
  expect(tiersOf([asked], { initialYen: 0 }).offers).toEqual([]);
  expect(tiersOf([asked, { id: "priced", monthlyYen: 90_000 }]).offers.map(({ tier }) => tier)).toEqual(["priced"]);
  const bySize = tiersOf([
    { ...asked, heads: "served" },
    { id: "priced", monthlyYen: 90, heads: "served", to: 30 },
  ]).offers;
  expect(bySize.map(({ tier, from, to }) => [tier, from, to])).toEqual([
    ["asked", 31, null],
    ["priced", 1, 30],
  ]);
});

test("a tier that another beats is left out; two that differ in when they are paid stay", () => {
  const tiers = [
    { id: "dear", monthlyYen: 500, initialYen: 100 },
    { id: "later", monthlyYen: 400, initialYen: 0 },
    { id: "now", monthlyYen: 0, initialYen: 9000 },
    { id: "same-as-now", monthlyYen: 0, initialYen: 9000 },
  ];
  expect(tiersOf(tiers).offers.map(({ tier }) => tier)).toEqual(["later", "now"]);
});

test("what is in use has no initial price, not even an unknown one", () => {
  const { offers } = tiersOf([{ monthlyYen: 100, initialYen: null }], { monthlyYen: 100 }, true);
  expect(offers).toMatchObject([{ initialYen: 0, monthlyYen: 100 }]);
});

test("a free price of which it is not certain that it holds for so many is to be asked, and no dearer one is taken for it", () => {
  const tiers = [
    { id: "free", to: 100, doubtedTo: 30 },
    { id: "paid", monthlyYen: 450, perHead: true },
  ];
  const at = (staff: number, limits = {}) =>
    priceOffers(
      aMeans("m", { tiers: tiers.map((tier) => aTier(tier)) }),
      limits,
      { staff, served: 0 },
      false,
    ).offers.map(({ tier, monthlyYen, doubted }) => [tier, monthlyYen, doubted]);
  expect(at(30)).toEqual([["free", 0, undefined]]);
  expect(at(31)).toEqual([["free", null, true]]);
  expect(at(31, { monthlyYen: 20_000 })).toEqual([["paid", 13_950, undefined]]);
});

test("a price for employees alone is none where volunteers do the work", () => {
  const tiers = [
    { id: "grant", notForVolunteers: true as const },
    { id: "paid", monthlyYen: 500 },
  ];
  const at = (limits: Parameters<typeof tiersOf>[1]) => tiersOf(tiers, limits).offers.map(({ tier }) => tier);
  expect(at({ volunteerCount: 14 })).toEqual(["paid"]);
  expect(at({ volunteerCount: 14, staffCount: 2 })).toEqual(["grant"]);
  expect(at({})).toEqual(["grant"]);
});
