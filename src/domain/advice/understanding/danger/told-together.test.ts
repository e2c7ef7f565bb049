import { describe, expect, it } from "vitest";
import { dangersToldTogether } from "#src/domain/advice/understanding/danger/told-together.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const ids = (text: string) => dangersToldTogether(text).map(({ id }) => id);

describe("dangers that facts of different sentences tell together", () => {
  it.each([
    "同じ寮の子が「ごめんなさい」と書いた手紙を置いて、海に行きました。",
    "ともだちが てがみを おいて いなくなりました。でんわを きって います。",
    "My flatmate left a goodbye letter. We live in Chiba. Her phone is off.",
    "室友留了一封信说对不起，手机关机了。",
    "Meu irmão deixou uma carta de despedida e não atende.",
  ])("a farewell and nobody there cannot wait, and the police is asked: %s", (text) => {
    expect(understand(text).danger).toMatchObject({ level: "urgent", who: "served" });
    expect(understand(text).danger.kinds).toEqual(expect.arrayContaining(["suicide", "crime"]));
  });

  it.each([
    "先生が連絡の手紙を置いて、遠足の下見に海へ行きました。",
    "She left a note about the rent and took the train to the sea with her class.",
    "遺書を残して海に行く役の芝居を、高校生と作っています。",
    "別れの手紙を書く会を開きます。",
  ])("an outing or a story is none: %s", (text) => {
    expect(ids(text)).toEqual([]);
  });

  it("papers that are kept and a debt or a flight are a crime that cannot wait; lost papers are none", () => {
    const text = "She ran away from a club. They kept her passport. She needs a bed tonight.";
    expect(understand(text).danger).toMatchObject({ level: "urgent", who: "served" });
    expect(understand(text).danger.kinds).toEqual(expect.arrayContaining(["crime", "no-shelter"]));
    expect(ids("パスポートをなくしました。今夜の便に乗れません。")).toEqual([]);
  });

  it.each([
    "17です。ぬいぐるみは全部妹にあげた。最後に誰かと話したい。",
    "へやの ものは すてました。さいごに だれかと はなしたいです。",
    "I've deleted my accounts and given my guitar away. I want to talk to somebody one last time.",
    "我把东西都送人了，最后只想找个人说说话。",
  ])("all in order and one last word is a farewell that nobody calls so: %s", (text) => {
    expect(understand(text).danger).toMatchObject({ level: "urgent", who: "writer" });
    expect(understand(text).danger.kinds).toContain("suicide");
  });

  it.each([
    "引っ越しで部屋は片づけた。最後に誰かと飲みたいな",
    "卒業で部室の荷物を捨てました。最後に誰かと写真をとりたい。",
    "部屋を片づけました。ほかの人と会いたいです。",
    "I gave my books to the library and we are moving. One last time, thank you.",
  ])("who moves or finishes school, or only tidies, says none: %s", (text) => {
    expect(ids(text)).toEqual([]);
  });

  it.each([
    ["会社の寮です。夜は外から鍵をかけられます。友だちも同じです。", "writer"],
    ["わたしの りょうは よる そとから かぎを かけます。しゃちょうが もっています。", "writer"],
    ["My boss bolts the dormitory at night. We have not been paid.", "writer"],
    ["実習生の相談です。社長が寮の外から鍵をかけるそうです。", "served"],
  ])("a door locked from outside by who employs them cannot wait: %s", (text, who) => {
    expect(understand(text).danger).toMatchObject({ level: "urgent", who });
    expect(understand(text).danger.kinds).toContain("crime");
  });

  it("an office that is locked up is none", () => {
    const text = "会社の事務所は夜、外から鍵をかけます。鍵の当番表を作りたいです。";
    expect(ids(text)).toEqual([]);
    expect(understand(text).danger.level).toBe("none");
  });

  it("who is struck again and again by whom they live with cannot wait; once, long ago or a drum is another thing", () => {
    for (const text of ["夫に毎晩殴られています", "おっとが まいにち たたきます。", "Meu marido me bate todo dia."])
      expect(understand(text).danger, text).toMatchObject({ level: "urgent", who: "writer" });
    for (const text of [
      "むかし父に毎日殴られていました。今は元気です。",
      "太鼓を毎日たたいています。母も来ます。",
      "夫と毎日つきあい酒です。",
    ])
      expect(ids(text), text).toEqual([]);
  });

  it("no home by a near day is a concern; a café for those who have none is not", () => {
    expect(understand("金曜に退院する60代の男性です。帰る家がありません。").danger.kinds).toEqual(["no-shelter"]);
    expect(ids("来週、帰る家がない若者の居場所を開きます。")).toEqual([]);
  });

  it("a child who keeps the house for a grown-up who cannot; helping at home is none", () => {
    expect(ids("中2です。お父さんがずっと寝ていて、弟のごはんはわたしが作ります。")).toEqual([
      "a child keeps the house",
    ]);
    expect(ids("中2です。母は仕事です。わたしは弟と児童館に行きます。")).toEqual([]);
  });

  it("more sentences never take it back", () => {
    const text = "ルームメイトが「さようなら」と書いた紙を置いて出ていきました。";
    for (const more of ["横浜に住んでいます。", "留学生です。", "どこに連絡すればいいですか。", "会員は30人です。"])
      for (const longer of [text + more, more + text, more + text + more])
        expect(understand(longer).danger.level, longer).toBe("urgent");
  });
});
