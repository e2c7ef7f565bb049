import { describe, expect, it } from "vitest";
import { type ContactFields, contactProblems } from "#src/domain/requests/contact.ts";

const good: ContactFields = { name: "山田", organisationName: "", mail: "a@example.org", phone: "", message: "" };
const codes = (fields: Partial<ContactFields>) =>
  contactProblems({ ...good, ...fields }).map(({ field, code }) => `${field}: ${code}`);

describe("contactProblems", () => {
  it("is content with a name and one way to answer", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ mail: "", phone: "03-1234-5678" })).toEqual([]);
    expect(codes({ mail: "", phone: "+81 (3) 1234 5678 内線12" })).toEqual([]);
    expect(codes({ mail: "", phone: "22-4567" })).toEqual([]);
  });

  it("takes no number that nobody can call back", () => {
    expect(codes({ mail: "", phone: "090-1" })).toEqual(["phone: phone-invalid"]);
    expect(codes({ mail: "", phone: "03-1234-567" })).toEqual(["phone: phone-invalid"]);
    expect(codes({ mail: "", phone: "123" })).toEqual(["phone: phone-invalid"]);
  });

  it("tells everything at once, in the order of the form", () => {
    expect(codes({ name: "", mail: "", phone: "" })).toEqual(["name: name-missing", "mail: contact-missing"]);
    expect(codes({ mail: "山", phone: "でんわ" })).toEqual(["mail: mail-invalid", "phone: phone-invalid"]);
  });

  it("counts characters as people do: an emoji or a rare kanji is one", () => {
    expect(codes({ name: "𠮷".repeat(100) })).toEqual([]);
    expect(codes({ name: "𠮷".repeat(101) })).toEqual(["name: too-long"]);
    expect(codes({ message: "あ".repeat(5001) })).toEqual(["message: too-long"]);
  });
});
