import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { foreignLanguageOf, isEnglish } from "#src/web/advice/foreign-language.ts";

describe("a text in English", () => {
  it.each([
    [true, "We need a way to tell 30 families that the class is off."],
    [true, "how do i book a room for the volunteers?"],
    [false, "Zoom を使いたい。we want to meet"],
    [false, "Excel, Word, LINE WORKS, Zoom, Google Workspace"],
    [false, "Nous voulons offrir des consultations en ligne."],
    [false, "Queremos levar informações de apoio às famílias"],
    [false, "Мы хотим помочь, the and our we"],
    [false, "help"],
    [false, ""],
  ])("is known beyond doubt or not at all: %s %s", (is, text) => {
    expect(isEnglish(text)).toBe(is);
  });
});

describe("the language of a text that is neither Japanese nor English", () => {
  it.each([
    ["zh", "我们想为不会说日语的外国家庭提供支援信息，不知道该怎么做。"],
    ["zh", "我想死。活不下去了。"],
    ["zh", "我先生打我，我沒有地方可以去"],
    ["vi", "Chúng tôi muốn gửi thông tin hỗ trợ cho các gia đình người nước ngoài."],
    ["vi", "Tôi bị chồng đánh, tôi sợ lắm."],
    ["ko", "일본어가 서툰 외국인 가족에게 지원 정보를 전하고 싶습니다."],
    ["pt", "Queremos levar informações de apoio às famílias estrangeiras que não falam bem japonês."],
    ["pt", "Meu marido me bate e não tenho para onde ir"],
    ["tl", "Gusto naming ihatid ang impormasyon ng suporta sa mga dayuhang pamilya."],
    ["tl", "Gusto ko nang mamatay"],
    [null, "Nous voulons offrir des consultations en ligne."],
    [null, "相談窓口が混み合って三密になる。"],
    [null, "電話がパンク"],
    [null, "We want to offer online consultation."],
    [null, "😀😀😀 123"],
    [null, ""],
  ])("is %s: %s", (language, text) => {
    expect(foreignLanguageOf(text)).toBe(language);
  });

  it("is not taken for Japanese or English by the understanding, so that nothing is proposed by guess", () => {
    const told = understand("Gusto naming ihatid ang impormasyon ng suporta sa mga dayuhang pamilya.");
    expect(told.needs).toEqual([]);
  });
});
