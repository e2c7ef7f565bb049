import { describe, expect, it } from "vitest";
import { presentAt } from "#src/domain/requests/presence.ts";

const now = new Date("2026-11-29T03:00:00Z");
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const row = (opened: number, alive: number | null, writing: number | null = null) => ({
  accountId: "a",
  openedAt: ago(opened),
  aliveAt: alive === null ? null : ago(alive),
  writingAt: writing === null ? null : ago(writing),
});

describe("who is here", () => {
  it.each([
    ["a page that said so just now is read", row(300, 5), "reading"],
    ["and written on where it says that, too", row(300, 5, 5), "writing"],
    ["writing long ago is reading now", row(300, 5, 31), "reading"],
    ["a page that went silent is closed", row(300, 31), undefined],
    ["without the script, whoever opened it is told with the time", row(540, null), "opened"],
    ["and no longer after ten minutes", row(601, null), undefined],
    ["opened anew without the script: what the old page said is past", row(5, 200), "opened"],
  ])("%s", (_, one, what) => {
    expect(presentAt(one, now)?.what).toBe(what);
  });
});
