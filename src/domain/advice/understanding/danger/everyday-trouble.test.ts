import { describe, expect, it } from "vitest";
import {
  withMachinesBroken,
  withoutEverydayTrouble,
} from "#src/domain/advice/understanding/danger/everyday-trouble.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const calm = (text: string) => expect(understand(text).danger.level, text).toBe("none");
const heard = (text: string) => expect(understand(text).danger.level, text).not.toBe("none");

describe("troubles of every day that sound like danger", () => {
  it.each([
    "返事を書く人が決まっておらず、さっき来た17歳の子のメッセージに二人が返してしまいました。",
    "利用者さんの家族から「訴えてやる」と電話で怒鳴られました。苦情の記録を職員みんなで見られるようにしたい。",
    "近所から「うるさい、警察を呼ぶ」と言われました。行事のお知らせを町内に配りたいです。",
    "取引先から「弁護士に相談する」と言われています。契約書をすぐ出せるように保管したい。",
    "サーバーが落ちた。もう終わった。今日中に直せる人いませんか",
    "数字は正の字で紙。理事会は木曜。グラフにしたい。たすけて",
    "LGBTQのユースの居場所をしています。地方の子は親に知られるのが一番こわいので、家では話せません。文字だけで相談にのれないでしょうか。",
    "以前、利用者さんが夜中に倒れて救急車を呼んだことがありました。無事退院されましたが、連絡網を作り直したいです",
    "熱が37度5分あります。明日休んだほうがいいですか",
    "防災の意識がない人が多いので、動画で伝えたい",
    "昨日みた映画、最後に主人公が崖から飛び降りるシーンで泣いた",
    "ラジオの でんちが しにました。あたらしいのを かいたいです。",
    "スマホが水にぬれて動かない。会員の番号を移したい。",
    "電動車いすのモーターが動かない。直せる店を知りたい。",
    "まごの しゃしんが すまほから きえてしまいました もういちど みたいです",
    "保存したはずの名簿が消えていて、もう一度出したい。一人暮らしで聞く人がいません。",
    "ボクシング部の試合で殴られるところを撮って、耳の聞こえない友だちのために字幕をつけたい。",
    "太鼓を毎日たたいています。母も来ます。",
    "もし大地震で電気が止まったら、在宅酸素の会員をどう確かめるか、班で決めたいです。",
    "When the next typhoon comes we must find out who cannot get dialysis. We have a paper list.",
  ])("%s is none", calm);

  it.each([
    "車いすが動かない。踏切の中にいます。",
    "さっき来た17歳の子に返事を書いていたら「もう死にたい」と送られてきました。",
    "熱が39度5分あります。ぐったりして息が苦しそうです。",
    "呼んでも返事がありません。息はしています。",
    "利用者さんの家族から「殺してやる、家に火をつける」と電話で怒鳴られました。",
    "会社に訴えてやると言ったら社長に殴られました。",
    "近所の人が「警察を呼ぶぞ」と包丁を持って来ました。",
    "親に居場所を知られるのがこわい。逃げてきたばかりです。",
    "サーバーが落ちて直していたら、同僚が倒れて意識がありません。",
    "酸素の機械が止まりました。息が苦しいです。",
    "グラフにしたい。夫に殴られています。たすけて",
    "映画を見ていたら隣の人が急に倒れて動きません。",
    "以前、利用者さんが倒れたことがありました。今日も倒れて返事がありません。",
    "お前の家は知っているぞとネットに書かれました。",
    "写真を全部消した。私も消えたい。",
    "娘が写真を残して消えました。昨日から帰りません。",
    "ボクシング部で先輩に毎日殴られています。やめたいです。",
    "停電しました。人工呼吸器の電池があと少しです。名簿の連絡網も使えません。",
    "もし停電が続いたら父は死にます。いま酸素が切れそうです。連絡先を知りたい。",
    "いま洪水で、取り残されたときの手順が分からない、水が腰まで来ています",
    "The flood is rising and my mother on oxygen is trapped upstairs. We need a list of boats.",
  ])("%s is heard", heard);

  it("keeps every place in the text", () => {
    for (const text of ["サーバーが落ちた。たすけて", "返事を書く、返事が遅い", "「訴えてやる」と言われた"]) {
      expect(withoutEverydayTrouble(text)).toHaveLength(text.length);
    }
    expect(withMachinesBroken("パソコンが動かなくなりました")).toMatch(/^パソコンが故障した/);
    expect(withMachinesBroken("父が動かなくなりました")).toBe("父が動かなくなりました");
  });
});
