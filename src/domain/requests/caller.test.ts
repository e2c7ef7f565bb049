import { expect, it } from "vitest";
import { phoneDigits } from "#src/domain/requests/caller.ts";

it.each([
  ["03-1234-5678", "0312345678"],
  ["０３（１２３４）５６７８", "0312345678"],
  ["+81 3 1234 5678", "0312345678"],
  ["+81 (0)90-1234-5678", "09012345678"],
  ["090ー1234ー5678", "09012345678"],
  ["非通知", null],
  ["", null],
  ["12", null],
  ["0312345678; drop table", null],
])("reads %s as %s", (typed, digits) => expect(phoneDigits(typed)).toBe(digits));
