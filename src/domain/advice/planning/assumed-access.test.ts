import { expect, test } from "vitest";
import { aSegment } from "#src/domain/advice/planning/planning.factory.ts";
import { missingOf, segmentAccess } from "#src/domain/advice/planning/reach-access.ts";

const asks = { device: ["smartphone", "pc"], line: ["good"], hearing: ["full"] };
const missing = (segment: Parameters<typeof aSegment>[1]) => missingOf(asks, segmentAccess(aSegment("a", segment)));

test("nobody served is given a device or a line by guess; hearing is taken as full until said otherwise", () => {
  expect(missing({})).toEqual(["device:pc|smartphone", "line:good"]);
  expect(missing({ access: { device: "unknown", line: "good" } })).toEqual(["device:pc|smartphone"]);
  expect(missing({ access: { device: ["feature-phone", "pc"], line: "good", hearing: "hard" } })).toEqual([
    "hearing:full",
  ]);
  expect(missing({ access: { device: [], line: "good" } })).toEqual(["device:pc|smartphone"]);
});

test("staff and the public at large have what such people mostly have, unless it was said", () => {
  expect(missing({ kind: "staff" })).toEqual([]);
  expect(missing({ kind: "public" })).toEqual([]);
  expect(missing({ kind: "staff", access: { line: "none" } })).toEqual(["line:good"]);
});

test("a smartphone that somebody told of comes with a line for messages, and with none for video; one that is guessed brings nothing", () => {
  const read = { line: ["metered", "slow", "good"] };
  const lacks = (segment: Parameters<typeof aSegment>[1], wanted: typeof read) =>
    missingOf(wanted, segmentAccess(aSegment("a", segment)));
  const owned = { access: { device: ["smartphone"] } };
  expect(lacks(owned, read)).toEqual([]);
  expect(lacks(owned, { line: ["good"] })).toEqual(["line:good"]);
  expect(lacks({ ...owned, guessed: ["device"] }, read)).toEqual(["line:good|metered|slow"]);
  expect(lacks({ access: { device: ["smartphone"], line: "none" } }, read)).toEqual(["line:good|metered|slow"]);
  expect(lacks({ access: { device: ["pc"] } }, read)).toEqual(["line:good|metered|slow"]);
});
