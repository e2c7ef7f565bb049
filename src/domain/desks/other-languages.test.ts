import { expect, it } from "vitest";
import { shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { desksInOtherLanguages } from "#src/domain/desks/other-languages.ts";

it("finds who talks in other languages anywhere in Japan: lines to call first, who comes to the place last", () => {
  const keys = desksInOtherLanguages(shippedDesks()).map(({ x_yorozu: { key } }) => key);
  expect(keys[0]).toBe("yorisoi-foreign-languages");
  expect(keys.slice(-2).sort()).toEqual(["fire-119", "police-110"]);
  for (const key of [
    "dv-plus",
    "houterasu-multilingual",
    "immigration-information",
    "amda-medical",
    "technical-interns-otit",
  ])
    expect(keys).toContain(key);
  // One prefecture's, an organisation's, one that speaks Japanese alone, and one for people who sign.
  for (const key of ["hakodate-foreigner-desk", "jpcert-incident", "inochi-sos", "telephone-relay-service"])
    expect(keys).not.toContain(key);
});
