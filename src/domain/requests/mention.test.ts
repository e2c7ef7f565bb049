import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionedIn } from "#src/domain/requests/mention.ts";

const people = [
  { id: "hanako", name: "山田 花子" },
  { id: "yamada", name: "山田" },
  { id: "ann", name: "Ann" },
  { id: "ann-li", name: "Ann Li" },
  { id: "other-ann", name: "ANN" },
];

describe("whom a note calls", () => {
  it.each([
    ["@山田さん、お願いします", ["yamada"]],
    ["＠山田　花子さんへ", ["hanako"]],
    ["@山田花子と@山田で", ["hanako", "yamada"]],
    ["hello @ann, please", ["ann", "other-ann"]],
    ["(@Ann Li)", ["ann-li"]],
    ["@annex のこと", []],
    ["山田@example.org か yamada@Ann.example", []],
    ["@ 山田", []],
    ["@だれか", []],
    ["", []],
  ])("%s", (text, ids) => {
    expect(mentionedIn(text, people).toSorted()).toEqual(ids.toSorted());
  });

  it("finds every name at its own @, whatever stands around it, and breaks on no name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), fc.string({ maxLength: 20 }), (name, around) => {
        const one = [{ id: "one", name }];
        const called = mentionedIn(`${around.replaceAll("@", "")} @${name}`, one);
        expect(called).toEqual(
          name.normalize("NFKC").trim() === "" || /^\s/.test(name.normalize("NFKC")) ? called : ["one"],
        );
      }),
    );
  });

  it("takes no longer for a text of nothing but @", () => {
    const text = "@".repeat(5000);
    const before = performance.now();
    expect(mentionedIn(text, people)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
