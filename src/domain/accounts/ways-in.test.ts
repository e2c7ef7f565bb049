import { expect, test } from "vitest";
import { type SignInWays, signInChanges } from "#src/domain/accounts/ways-in.ts";

const ways = (some: Partial<SignInWays> = {}): SignInWays => ({
  mail: "a@example.org",
  locale: "ja",
  passkeys: ["one"],
  identities: ["https://id.example sub"],
  ...some,
});

test.each([
  ["nothing", ways(), []],
  ["the same address in capitals", ways({ mail: "A@example.org" }), []],
  ["another address", ways({ mail: "b@example.org" }), ["mail-changed"]],
  ["no address any more", ways({ mail: null }), ["mail-changed"]],
  ["one passkey for another", ways({ passkeys: ["two"] }), ["passkey-added", "passkey-removed"]],
  ["no passkey", ways({ passkeys: [] }), ["passkey-removed"]],
  ["another service", ways({ identities: ["https://id.example sub", "x y"] }), ["identity-added"]],
  ["no service", ways({ identities: [] }), ["identity-removed"]],
] as const)("what is told when there is: %s", (_, after, changes) => {
  expect(signInChanges(ways(), after)).toEqual(changes);
});
