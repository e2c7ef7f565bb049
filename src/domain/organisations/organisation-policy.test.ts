import { expect, it } from "vitest";
import {
  canActFor,
  canDecideMembers,
  canMergeInto,
  memberRoles,
} from "#src/domain/organisations/organisation-policy.ts";

it("gives each standing what it may, and none nothing", () => {
  const may = [...memberRoles, null].map((standing) => [
    standing,
    canActFor(standing),
    canMergeInto(standing),
    canDecideMembers(standing),
  ]);
  expect(may).toEqual([
    ["owner", true, true, true],
    ["member", true, true, false],
    ["coordinator", true, false, false],
    [null, false, false, false],
  ]);
});
