import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const kinds = (text: string) => understand(text).otherKinds.map(({ id }) => id);

describe("asked of another desk", () => {
  it.each([
    [
      "premises",
      "古民家でカフェをしていますが、大家さんから来年3月で出てほしいと言われました。移れる物件はどうやって見つけるとよいですか。",
    ],
    ["premises", "寄付の家具を置く倉庫が手狭で、もう入りません。月1万円くらいで借りられる所を教えてください。"],
    ["premises", "毎週の体操の場所が取れず困っています。学校の体育館は頼めるものですか。"],
    ["premises", "子ども食堂を開く会場が見つかりません。台所のあるところを貸してもらえませんか。"],
    ["premises", "自宅の一室でやってきたが手ぜまになった。家賃の安い空き店舗に移りたい。"],
    [
      "labour",
      "パートの職員が、有給を取らせてもらえないと労基署に行くと言っています。有給は必ずあげないといけないのですか。",
    ],
    ["labour", "週3日のパートさんにも残業代は払うものですか。行事の日は8時間をこえます。"],
    ["labour", "送迎中に職員が転んで骨折しました。労災になりますか。手続きが分かりません。"],
    ["labour", "有償ボランティアにいくら払うと「雇用」になるのか、境目がわからない。"],
    ["labour", "初めて人を雇います。契約書と、保険は何に入ればいいのでしょう。"],
    ["grants", "盆踊りを復活させたいのですが、浴衣も虫に食われていました。どこかから助成をもらえませんか。"],
    ["grants", "送迎の車を買い替えたい。福祉車両に出してくれる基金や財団はありますか。"],
    ["grants", "冷蔵庫をそろえるお金がありません。国や市から出るお金はありますか。"],
    ["grants", "クラウドファンディングではなく、返さなくていいお金を探しています。"],
    ["grants", "家賃に使える補助金ってあるんでしょうか"],
  ])("%s, and no tool: %s", (kind, text) => {
    const { scope, needs, danger } = understand(text);
    expect(scope).toBe("other");
    expect(kinds(text)[0]).toBe(kind);
    expect(needs).toEqual([]);
    expect(danger.level).toBe("none");
  });

  it.each([
    ["助成金の報告に使う写真を、担当者みんなで一か所に集めたい。", "share-files"],
    ["助成金の申請書、3人で分担して書くんですけどWordをメールで回すと誰かの修正が消えるんです。", "edit-together"],
    ["会場に来られない人も総会に参加できるようにしたい。", "run-hybrid"],
    ["会議室の予約が電話とノートで、二重予約になります。", "book-a-time"],
    ["倉庫の在庫がどこに何箱あるのか分からなくなります。", "manage-stock"],
    ["職員の勤務時間をエクセルで数えるのに半日かかります。自動で数えたい。", "track-attendance"],
    ["パートさんのシフトを組むのに毎月半日かかる。", "plan-shifts"],
    ["補助金でタブレットを10台買えました。お年寄りに使い方を教えたい。", "teach-device-use"],
    ["雇用契約書をメールで送って、はんこなしで済ませたい。", "sign-electronically"],
    ["助成金が終わったので、お金をかけずに会議をオンラインにしたい。", "meet-in-group-remotely"],
  ])("a matter for tools: %s", (text, wished) => {
    const { scope, needs } = understand(text);
    expect(scope).toBe("it");
    expect(needs.map((need) => need.function)).toContain(wished);
  });

  it("is told beside what a tool does, and what clients ask is told by them", () => {
    const both = understand(
      "公民館が取れない日があるので場所を探しています。それと、場所が変わったお知らせを参加者40人に一度に送りたい。",
    );
    expect(both.scope).toBe("partly");
    expect(both.otherKinds.map(({ id }) => id)).toContain("premises");
    expect(both.needs.map((need) => need.function)).toContain("broadcast-to-people-served");
    const asked =
      "「おむつの助成はどこへ申し込むの」と聞かれるたび、行き先の一覧を探しています。すぐ引けるようにしたい。";
    expect(kinds(asked)).not.toContain("grants");
  });
});
