import { expect, test } from "vitest";
import { contactProblems } from "#src/domain/requests/contact.ts";
import { phoneAsDialled } from "#src/web/advice/phone-as-dialled.ts";
import { oneLine } from "#src/web/page-context.ts";

test.each(["０９０ー１２３４ー５６７８", "090−1234−5678", "090‐1234‐5678", "090 - 1234 - 5678"])(
  "%s is a number that can be called",
  (typed) => {
    const phone = phoneAsDialled(oneLine(typed));
    expect(phone.replaceAll(" ", "")).toBe("090-1234-5678");
    expect(contactProblems({ name: "山田", organisationName: "", mail: "", phone, message: "" })).toEqual([]);
  },
);

test("a dash that stands between no digits stays what it is", () => {
  expect(phoneAsDialled("コーヒー")).toBe("コーヒー");
});
