import { describe, expect, it } from "vitest";
import type { Desk } from "#src/domain/desks/desk.ts";
import { aDesk } from "#src/domain/desks/desks.factory.ts";
import { compareWays, type WayToDesk, wayToDesk } from "#src/domain/desks/way-to-desk.ts";
import { canUseAnything } from "#src/domain/desks/what-a-person-can-use.ts";

const at = new Date("2026-11-24T12:00:00+09:00");
const textOnly = { voice: false, text: true, languages: ["ja"] };
const writes = { by: "text" as const };

function withPhone(desk: Desk, change: Partial<Desk["phones"][number]>): Desk {
  return { ...desk, phones: desk.phones.map((phone) => ({ ...phone, ...change })) };
}

describe("wayToDesk", () => {
  it("takes the way that the person can use, and says so when there is none", () => {
    const desk = aDesk("both", { online: [{ kind: "chat", address: "https://example.org/" }] }, [
      {},
      { x_yorozu: writes },
    ]);
    expect(wayToDesk(desk, canUseAnything, at).by).toBe("voice");
    expect(wayToDesk(desk, textOnly, at).by).toBe("text");
    expect(wayToDesk(aDesk("voice-only"), textOnly, at)).toEqual({
      by: null,
      open: { state: "open", until: null },
      pays: "nobody",
    });
  });

  it("prefers writing that is open to a telephone that is closed", () => {
    const desk = aDesk("chat-now", { online: [{ kind: "chat", address: "https://example.org/" }] }, [
      { opens_at: "18:00+09:00", closes_at: "19:00+09:00" },
      { x_yorozu: writes },
    ]);
    expect(wayToDesk(desk, canUseAnything, at)).toMatchObject({ by: "text", open: { state: "open" } });
  });

  it("counts neither a fax as a voice nor a page that only explains as writing beside a telephone", () => {
    const page = aDesk("page", { online: [{ kind: "web-page", address: "https://example.org/" }] });
    expect(wayToDesk(page, textOnly, at).by).toBeNull();
    expect(wayToDesk({ ...page, phones: [] }, textOnly, at).by).toBe("text");
    expect(wayToDesk(withPhone(aDesk("fax"), { type: "fax" }), canUseAnything, at).by).toBeNull();
  });

  it("tells the cost of a number that anyone in the area can call", () => {
    const desk = aDesk("local");
    const local = withPhone(desk, { x_yorozu: { kind: "toll-free", pays: "nobody", area: ["JP-03"], notFrom: [] } });
    const national = withPhone(desk, { x_yorozu: { kind: "paid-0570", pays: "caller", area: [], notFrom: [] } });
    const both = { ...desk, phones: [...local.phones, ...national.phones] };
    expect(wayToDesk(both, canUseAnything, at).pays).toBe("caller");
    expect(wayToDesk(local, canUseAnything, at).pays).toBe("nobody");
  });

  it("uses a chat in languages that the source does not name for somebody with little Japanese", () => {
    const online = [{ kind: "chat" as const, address: "https://example.org/" }];
    const desk = aDesk("many", { online, foreignLanguagesBy: ["text"] }, [{}, { x_yorozu: writes }]);
    expect(wayToDesk(desk, { ...canUseAnything, languages: "not-japanese" }, at).by).toBe("text");
    expect(wayToDesk(desk, { ...canUseAnything, languages: ["en"] }, at).by).toBe("text");
    expect(
      wayToDesk(
        { ...desk, x_yorozu: { ...desk.x_yorozu, interpretedLanguages: ["vi"] } },
        {
          ...canUseAnything,
          languages: ["vi"],
        },
        at,
      ).by,
    ).toBe("voice");
  });
});

describe("compareWays", () => {
  it("orders by usable, then open, unknown, closed, then free, unknown, paid", () => {
    const open = { state: "open", until: null } as const;
    const ways: WayToDesk[] = [
      { by: "voice", open, pays: "nobody" },
      { by: "text", open, pays: "unknown" },
      { by: "voice", open, pays: "caller" },
      { by: "voice", open: { state: "unknown" }, pays: "nobody" },
      { by: "voice", open: { state: "closed", opensAt: null }, pays: "nobody" },
      { by: null, open, pays: "nobody" },
    ];
    expect(ways.toReversed().toSorted(compareWays)).toEqual(ways);
  });
});
