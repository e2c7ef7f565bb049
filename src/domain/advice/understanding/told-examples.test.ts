import { expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { hearingWords } from "#src/words/hearing-words.ts";
import { homeWords } from "#src/words/home-words.ts";

/** What each sentence that the pages offer as an example must be understood as; one list for the three languages. */
type Meant = { functions: readonly string[]; access?: Record<string, readonly string[]>; futureWhen?: boolean };
const told: Meant = { functions: [] };
const home: readonly Meant[] = [
  { functions: ["queue-without-crowding"], access: { phone: ["landline"], device: ["none"] } },
  { functions: ["caption-live"], access: { hearing: ["hard"] } },
  { functions: ["chat-among-staff"], futureWhen: true },
  { functions: ["translate-text", "write-easy-japanese"], access: { japanese: ["little"] } },
  { functions: ["rethink-services"] },
];
const unclear: readonly Meant[] = [
  { functions: ["call-and-check-in"], access: { phone: ["landline"], device: ["none"] } },
  { functions: ["meet-in-group-remotely"] },
  { functions: ["take-donations"] },
];

const plain = (text: string) => text.replace(/\{([^|}]+)\|[^}]+\}/g, "$1").replace(/^[「“]|[」”]$/g, "");
const cases = (["ja", "ja-easy", "en"] as const).flatMap((locale) => [
  ...homeWords[locale].examples.map((text, i) => ({ locale, text: plain(text), meant: home[i] ?? told })),
  ...hearingWords[locale].unclear.examples.map((text, i) => ({ locale, text: plain(text), meant: unclear[i] ?? told })),
]);

it.each(cases)("$locale: $text", ({ locale, text, meant }) => {
  const { scope, needs, segments, limits } = understand(text);
  expect(scope).toBe("it");
  expect(needs.map((need) => need.function)).toEqual(expect.arrayContaining([...meant.functions]));
  expect(meant.functions.length).toBeGreaterThan(0);
  if (meant.futureWhen && locale !== "en") expect(limits.futureWhen).toBeDefined();
  for (const [key, values] of Object.entries(meant.access ?? {})) {
    const said = segments.find(({ accessDetail }) =>
      Object.entries(accessDetail).some(([known, detail]) => known === key && !detail.assumed),
    );
    expect([Object.entries(said?.access ?? {}).find(([known]) => known === key)?.[1]].flat()).toEqual([...values]);
  }
});
