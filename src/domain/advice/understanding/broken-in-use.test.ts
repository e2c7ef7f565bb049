import { describe, expect, it } from "vitest";
import { brokenInUse } from "#src/domain/advice/understanding/broken-in-use.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

describe("something in use that is broken", () => {
  it.each([
    ["telephone", "昨日から電話がつながらなくなった。"],
    ["telephone", "The landline went dead on Sunday."],
    ["internet", "事務所のルーターが壊れました。"],
    ["internet", "Our wifi has been down since Monday."],
    ["machine", "プリンターが動かないので困っています。"],
    ["machine", "ほちょうきが こわれました。"],
  ])("is a %s: %s", (kind, text) => {
    expect(brokenInUse(text)?.kind).toBe(kind);
  });

  it.each([
    "電話が混んでつながらない。",
    "相談が増えて電話がつながらない。",
    "問い合わせが殺到し、電話がつながらなくなっています。",
    "スマホが動かない人に教えたい。",
    "パソコンが壊れたときに備えたい。",
    "壊れたパソコンを直して配っています。",
    "電話がつながらない家を回りたい。",
    "If the internet is down we use paper.",
    "「電話がつながらない」と言われます。",
  ])("is none that is feared, of others, or busy: %s", (text) => {
    expect(brokenInUse(text)).toBeNull();
  });

  it("is quoted by its own clause", () => {
    const text = "祖母が困っています。「きのうから、家の電話がつながらん、どうしよう」だそうです。";
    const at = brokenInUse(text)?.at;
    expect(at && text.slice(at.start, at.end)).toBe("家の電話がつながらん");
  });

  it("sells nobody another of it, and leaves what is wished in words", () => {
    expect(understand("祖父の家の電話がつながらなくなった。病院の予約ができない。").needs).toEqual([]);
    expect(
      understand("電話がつながらなくなった。予約をネットでも受けたい。").needs.map((need) => need.function),
    ).toContain("book-a-time");
  });
});
