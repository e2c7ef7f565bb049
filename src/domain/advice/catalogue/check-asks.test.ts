import { expect, it } from "vitest";
import { askFindings } from "#src/domain/advice/catalogue/check-asks.ts";
import type { Way } from "#src/domain/advice/means.ts";
import { aFunction, aMeans, aWay } from "#src/domain/advice/planning/planning.factory.ts";

const functions = [
  aFunction("talk-by-voice", "both"),
  aFunction("broadcast", "served"),
  aFunction("chat-among-staff", "staff"),
];
const details = (id: string, asks: Way["asks"]) =>
  askFindings({ functions, means: [aMeans("m", { ways: [aWay("w", { [id]: 2 }, asks)] })] }).map((one) => one.detail);

it("asks a private place of a talk of two by voice, not of one in writing", () => {
  const voice: Way["asks"] = { phone: ["landline"], hearing: ["full"], speech: ["full"] };
  expect(details("talk-by-voice", voice)).toEqual(["w:privacy"]);
  expect(details("talk-by-voice", { ...voice, privacy: ["yes"] })).toEqual([]);
  expect(details("talk-by-voice", { device: ["smartphone"], hearing: ["deaf"] })).toEqual([]);
  expect(details("broadcast", voice)).toEqual([]);
});

it("asks hearing or sight of a telephone, a country of a place, a device of a line", () => {
  expect(details("broadcast", { phone: ["mobile"] })).toEqual(["w:phone"]);
  expect(details("broadcast", { phone: ["mobile"], sight: ["full"] })).toEqual([]);
  // For whoever has none, nothing is heard or read on one.
  expect(details("broadcast", { phone: ["none"] })).toEqual([]);
  expect(details("broadcast", { phone: ["none", "landline"] })).toEqual(["w:phone"]);
  expect(details("broadcast", { mobility: ["full"] })).toEqual(["w:place"]);
  expect(details("broadcast", { line: ["good"] })).toEqual(["w:device"]);
  expect(details("broadcast", { account: ["yes"] })).toEqual(["w:device"]);
  expect(details("broadcast", { line: ["good"], account: ["yes"], device: ["pc"] })).toEqual([]);
});

it("asks for what must be had without help", () => {
  const unaided = (asks: Way["asks"]): string[] =>
    askFindings({
      functions,
      means: [aMeans("m", { ways: [{ ...aWay("w", { broadcast: 2 }, asks), unaided: ["japanese"] }] })],
    }).map((one) => one.detail);
  expect(unaided({ literacy: ["full"] })).toEqual(["w:not-asked-japanese"]);
  expect(unaided({ japanese: ["fluent"] })).toEqual([]);
});

it("leaves ways that only staff use alone", () => {
  expect(details("chat-among-staff", { mobility: ["full"], phone: ["mobile"], line: ["good"] })).toEqual([]);
});
