import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const levelOf = (text: string) => understand(text).danger.level;

describe("danger told without its own words", () => {
  it.each([
    "受付を一人で半年やっています。駅のホームに立つと吸い込まれそうになります。予約の仕組みを探しています。",
    "今夜、屋上から行っちゃおうかな。名簿の共有の話でしたね。",
    "生命保険は入って何年で家族に出るんでしたか。ところで名簿を共有したいです。",
    "わたしなんかいないほうがみんな楽になると思っています。会計ソフトを教えてください。",
    "中2の子が、会わないと写真をばらすと言われてお金を送っています。端末の設定を知りたいです。",
    "訪問先のおばあさんの両手首にひもで縛ったような跡がありました。訪問記録を共有したいです。",
    "来ている子が、家で夕飯を食べさせてもらえないと話しました。参加の受付もネットにしたいです。",
    "元夫が職場の前で待ち伏せしています。住所を隠して連絡する方法はありますか。",
    "別れた妻の夫ではなく、元彼に引っ越し先を知られています。掲示板をどうすればいいですか。",
    "入所した方の別れた夫が、きのう駐車場にいた。知らないうちにアカウントに入られています。",
    "らいげつ へやを でていけ と いわれました。つぎの いえが ありません。",
    "助けてください！",
    "I keep the rota. Lately I don't see the point in living.",
    "Her uncle locks her in when he goes out. We use an online sign-up form.",
    "My ex-husband keeps following me to the food bank. Can our calendar be private?",
  ])("%s", (text) => {
    expect(levelOf(text)).not.toBe("none");
  });
});

describe("what has the same words and is none", () => {
  it.each([
    "駅のホームに立つ人にチラシを配っています。チラシを作りたい。",
    "失業保険はいつからもらえるのか、よく聞かれます。答えを自動で返したい。",
    "屋上から花火を見る会の申し込みを受け付けたい。",
    "担当の私がいないほうが若い人が育つので、引き継ぎの資料を作りたい。",
    "元夫に住所がばれるのが怖いという人のために、名簿に本名を載せないでおきたい。",
    "ロープで縛った古新聞の置き場を地図で知らせたい。",
    "子どもに晩ご飯を出す食堂です。来る人数を前日に知りたい。",
    "助けてください、エクセルの表が開けません。共有したいだけなのに。",
    "The cupboard locks itself. We need an inventory list.",
    "I don't see the point of another app, we want to share files.",
    "People follow us on the way home from the market by bus; we sell candles online.",
  ])("%s", (text) => {
    expect(levelOf(text)).toBe("none");
  });
});

describe("what is long past, told in a story or a matter of labour", () => {
  it.each([
    "二十年前に夫の暴力から逃げてきました。今は同じ経験をした人の会を手伝っています。会報をメールで送りたい。",
    "昔、父に殴られて家を出ましたが、今は元気に暮らしています。体験を本にして売りたいです。",
    "ドラマの最後に主人公が橋から飛び降りる場面の字幕を作りたい。",
    "職員が残業代を払わないと労基署に行くと言っています。勤務の記録を付けたいです。",
    "着物が虫に食われていました。写真に撮って残したい。",
  ])("%s", (text) => {
    expect(levelOf(text)).toBe("none");
  });

  it.each([
    "昔、夫に殴られて逃げました。今も居場所を探していて、きのう家の前に来ました。",
    "十年前に夫の暴力から逃げました。今は同じ経験の人を支えています。でも先週また殴られました。",
    "昔、夫に首を絞められて逃げました。今は同じ経験の人の会をしています。まだ怖くて外に出られません。",
    "子どもの頃に虐待されました。今は会を手伝っていますが、死にたいです。",
  ])("and goes on: %s", (text) => {
    expect(levelOf(text)).not.toBe("none");
  });
});
