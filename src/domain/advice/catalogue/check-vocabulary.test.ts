import { expect, it } from "vitest";
import { vocabularyFindings } from "#src/domain/advice/catalogue/check-vocabulary.ts";
import { aCreation, aFunction, aMeans } from "#src/domain/advice/planning/planning.factory.ts";

it("finds created values, languages and functions of services that nobody knows", () => {
  const means = [
    aMeans("good", { creates: [aCreation({ set: { device: "tablet", line: "good" } })], languages: ["ja", "jsl"] }),
    aMeans("bad", { creates: [aCreation({ set: { device: "laptop" } })], languages: ["jp"] }),
  ];
  const services = [
    { id: "known", functions: ["f"] },
    { id: "unknown", functions: ["f", "g"] },
  ];
  expect(
    vocabularyFindings({ functions: [aFunction("f")], means }, services).map((one) => `${one.subject} ${one.detail}`),
  ).toEqual(["bad device:laptop", "bad language:jp", "unknown function:g"]);
});
