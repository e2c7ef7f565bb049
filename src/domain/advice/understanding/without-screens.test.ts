import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

/** Function → the labels (or 仮 for the assumed rest) of those whom it is for. */
function wishes(text: string): Record<string, string[]> {
  const { needs, segments } = understand(text);
  const name = (id: string) => segments.find((one) => one.id === id)?.label || "仮";
  return Object.fromEntries(needs.map((need) => [need.function, need.for.map(name)]));
}

describe("people who have only a telephone", () => {
  it("are talked with by voice where others are talked with online", () => {
    const found = wishes("相談をオンラインでも受けたい。利用者には固定電話しかない人もいる。");
    expect(found["talk-by-voice"]).toEqual(["固定電話しかない人"]);
    expect(found["talk-face-to-face-remotely"]).toEqual(["仮"]);
  });

  it("are among those who are talked with by voice where that is wished already", () => {
    const found = wishes("電話相談とオンライン相談を両方やりたい。利用者の3割は固定電話しかない。");
    expect(found["talk-by-voice"]).toHaveLength(2);
    expect(found["talk-face-to-face-remotely"]).toEqual(["仮"]);
  });

  it("are still to be seen where the words ask for it", () => {
    const found = wishes("固定電話しかない利用者とも、顔を見ながらオンラインで相談したい。");
    expect(found["talk-face-to-face-remotely"]?.length).toBeGreaterThan(0);
    expect(found["talk-by-voice"]).toBeUndefined();
  });

  it("are not meant where nobody said that they have no screen", () => {
    expect(wishes("相談をオンラインで受けたい。")).not.toHaveProperty("talk-by-voice");
  });
});
