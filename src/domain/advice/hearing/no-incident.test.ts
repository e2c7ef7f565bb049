import { describe, expect, it } from "vitest";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import { type Edit, editSchema } from "#src/domain/advice/hearing/edits.ts";
import { incidentDenial, incidentsTold, isIncidentDenied } from "#src/domain/advice/hearing/no-incident.ts";
import { understand, understandWithoutIncidents } from "#src/domain/advice/understanding/understand.ts";

const text = "税金の控除のことを知りたいです。劇の中で、名簿の入ったUSBを電車に忘れました。";
const heard = understand(text);
const denial = incidentDenial({ text, edits: [] }, "no-incident", { understandWithoutIncidents });
const denied: readonly Edit[] = denial ? [denial] : [];
const wishes = (edits: readonly Edit[]) => editUnderstanding(heard, edits).needs.map((need) => need.function);

describe("whoever says that an incident did not happen", () => {
  it("is believed: no help for it is wished, and the rest of the text is read", () => {
    expect(incidentsTold({ text, edits: [] })).toEqual(["data-lost"]);
    expect(wishes([])).toContain("get-it-help");
    expect(incidentsTold({ text, edits: [...denied] })).toEqual([]);
    expect(isIncidentDenied({ text, edits: [...denied] })).toBe(true);
    expect(wishes(denied)).not.toContain("get-it-help");
  });

  it("is asked again when another is told behind it", () => {
    const more = `${text}けさ、サイトが改ざんされました。`;
    expect(incidentsTold({ text: more, edits: [...denied] })).toEqual(["site-changed"]);
    const later = understandWithoutIncidents(more, text.length);
    expect(later.needs.map((need) => need.function)).toContain("get-it-help");
  });

  it("keeps what the writer put right, may take it back, and it can be stored", () => {
    const added: Edit = { op: "set-need", function: "keep-accounts", for: [], importance: 2, must: true };
    const again: Edit = { op: "incident-again" };
    expect(wishes([added, ...denied])).toContain("keep-accounts");
    expect(wishes([added, ...denied, again])).toEqual(expect.arrayContaining(["keep-accounts", "get-it-help"]));
    expect(isIncidentDenied({ text, edits: [...denied, again] })).toBe(false);
    expect([...denied, again].map((edit) => editSchema.safeParse(edit).success)).toEqual([true, true]);
  });
});
