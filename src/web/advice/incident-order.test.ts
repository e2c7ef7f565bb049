import { describe, expect, it } from "vitest";
import { leakIn } from "#src/domain/advice/understanding/incident-facts.ts";
import { stepPlaces, stepsKindOf } from "#src/web/advice/incident-order.ts";
import { incidentWords, type StepsKind } from "#src/words/incident-words.ts";

describe("which steps fit what was told", () => {
  const scam = "会計の人が、画面の番号に電話して、パソコンを遠くから操作されました。";

  it("told of the bank, the bank is first; else the network", () => {
    expect(stepPlaces("support-scam", `${scam}ネット銀行の番号のメモもあります。`)[0]).toBe(2);
    expect(stepPlaces("support-scam", scam)[0]).toBe(0);
  });

  it("a computer that is off is not closed or started again", () => {
    const off = stepPlaces("support-scam", `${scam}あわてて電源を切りました。`);
    expect(off).not.toContain(3);
    expect(off).not.toContain(0);
    expect(stepPlaces("support-scam", scam)).toContain(3);
    expect(stepPlaces("support-scam", `${scam}電源の場所も分かりません。`)).toContain(3);
  });

  it("telling the head comes early where nobody dared yet; a list of people only where one was told of", () => {
    expect(stepPlaces("support-scam", `${scam}理事長にはまだ話せていません。`)[0]).toBe(5);
    expect(stepPlaces("support-scam", `${scam}理事長に話して、止めてもらいました。`)[0]).not.toBe(5);
    expect(stepPlaces("support-scam", scam)).not.toContain(6);
    expect(stepPlaces("support-scam", `${scam}名簿も入っています。`)).toContain(6);
  });

  it("are places of the words, each once, for every kind", () => {
    for (const kind of Object.keys(incidentWords.ja.kinds) as StepsKind[]) {
      const places = stepPlaces(kind, scam);
      expect(new Set(places).size).toBe(places.length);
      for (const locale of ["ja", "ja-easy", "en"] as const)
        for (const place of places) expect(incidentWords[locale].kinds[kind].steps[place]).toBeTruthy();
    }
  });

  it.each([
    ["shown", "申込フォームで、送った人にほかの人の回答が見えていました。名簿です。"],
    ["shown", "会員名簿を誰でも見られる設定で公開していたと分かりました。"],
    ["sent", "名簿の入ったメールを間違えて別の団体に送ってしまいました。"],
    ["sent", "BCCにするところを、宛先に全員の住所を入れて送ってしまいました。個人情報の漏えいです。"],
    ["mislaid", "名簿の入ったUSBメモリを電車に置き忘れました。"],
    ["mislaid", "We left a USB stick with 300 names on the train two days ago."],
    [null, "個人情報が漏えいしました。"],
  ])("%s: %s", (leak, text) => {
    expect(leakIn(text)).toBe(leak);
    expect(stepsKindOf("data-lost", text)).toBe(leak === null ? "data-lost" : `data-${leak}`);
  });

  it("being afraid that it may be seen is not being seen", () => {
    expect(leakIn("名簿の入ったUSBをなくしました。だれかに見られたら困ります。")).toBe("mislaid");
  });
});
