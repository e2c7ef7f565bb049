import { expect, test } from "vitest";
import { links } from "#src/web/links.ts";

test("what an address names cannot lead elsewhere, in any of its places", () => {
  const to = links("ja");
  const name = "../x?y#z";
  for (const address of [
    to.hearing(name),
    to.edit(name, name),
    to.revokeShare(name, name),
    to.asked(name, name),
    to.shared(name),
    to.means(name),
    to.function(name),
    to.desk(name),
    to.signIn(name),
    to.request(name),
  ])
    expect(address).not.toMatch(/\.\.\/|[?#]/);
});
