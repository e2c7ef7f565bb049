import fc from "fast-check";
import { expect, it } from "vitest";
import { dangerLevels } from "#src/domain/advice/vocabulary.ts";
import { queueViews } from "#src/domain/requests/case-queries.ts";
import { locales } from "#src/kernel/i18n.ts";
import { queueAsked, queueQuery } from "#src/web/requests/queue-asked.ts";

it("reads what it wrote, and takes what is wrong for not asked", () => {
  const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
  const asked = fc.record({
    view: fc.constantFrom(...queueViews),
    danger: maybe(fc.constantFrom(...dangerLevels)),
    assignee: maybe(fc.uuid()),
    locale: maybe(fc.constantFrom(...locales)),
    late: fc.boolean(),
    team: maybe(fc.uuid()),
    label: maybe(fc.uuid()),
    page: fc.integer({ min: 1, max: 10_000 }),
  });
  fc.assert(
    fc.property(asked, (one) => {
      expect(queueAsked(new URLSearchParams(queueQuery(one)))).toEqual(one);
    }),
  );
  expect(queueQuery(queueAsked(new URLSearchParams("?view=x&danger=y&assignee=z&language=w&late=2&page=-3")))).toBe("");
});
