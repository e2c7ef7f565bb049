import { expect, test } from "vitest";
import { readWhatIf, type TriedLimit } from "#src/web/advice/read-what-if.ts";

const reading = (typed: Partial<Record<TriedLimit, string>>) => (limit: TriedLimit) => typed[limit] ?? "";

test("numbers are read as typed, empty fields take a limit away, limits of other kinds stay", () => {
  const limits = { monthlyYen: 3_000, newThings: 2, itPerson: "none" as const };
  const typed = reading({ monthlyYen: "1万5千円", setupHours: "２．５", legalForm: "npo" });
  expect(readWhatIf(typed, limits)).toEqual({
    limits: { monthlyYen: 15_000, setupHours: 2.5, legalForm: "npo", itPerson: "none" },
  });
});

test("every fault is told at once, each with its field", () => {
  const typed = reading({ monthlyYen: "たくさん", newThings: "1.5", staffCount: "-3", dataSensitivity: "everything" });
  expect(readWhatIf(typed, {})).toEqual({
    problems: [
      { field: "monthlyYen", code: "not-yen" },
      { field: "newThings", code: "not-a-number" },
      { field: "staffCount", code: "not-a-number" },
      { field: "dataSensitivity", code: "choose-one" },
    ],
  });
});
