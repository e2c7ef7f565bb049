import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { isOfSameAsker } from "#src/domain/requests/request-keys.ts";

const hash = (mail: string) => createHash("sha256").update(mail).digest();
const other = { id: "a", hearingId: null, splitFrom: null, mail: "Yamada@example.org" };
const follower = { id: "b", hearingId: null, splitFrom: null, mailedHash: hash("yamada@example.org") };

test("a joined request is of the same asker by the address to which the key was mailed, and by no other", () => {
  expect(isOfSameAsker(other, follower)).toBe(true);
  expect(isOfSameAsker({ ...other, mail: "tanaka@example.org" }, follower)).toBe(false);
  expect(isOfSameAsker({ ...other, mail: null }, follower)).toBe(false);
  expect(isOfSameAsker(other, { ...follower, mailedHash: null })).toBe(false);
});

test("or by the same hearing, or where one was split from the other", () => {
  const apart = { ...follower, mailedHash: null };
  expect(isOfSameAsker({ ...other, hearingId: "h" }, { ...apart, hearingId: "h" })).toBe(true);
  expect(isOfSameAsker({ ...other, hearingId: "h" }, { ...apart, hearingId: "i" })).toBe(false);
  expect(isOfSameAsker({ ...other, splitFrom: "b" }, apart)).toBe(true);
  expect(isOfSameAsker(other, { ...apart, splitFrom: "a" })).toBe(true);
});
