import { describe, expect, it } from "vitest";
import { incidentsIn } from "#src/domain/advice/understanding/incidents.ts";

describe("an incident is heard where it is told as having happened", () => {
  it.each([
    // Supposed
    "USBを盗まれても、中身を読まれない形で記録を置きたいです",
    "会員の名簿が漏れたらと考えると、紙のほうが安心という人もいます",
    "スマホをなくしたときの連絡先を、前もって決めておきます",
    "ノートパソコンを盗まれたとしても困らない置き方を知りたい",
    "サイトが改ざんされるおそれがあると業者に言われました",
    "If a tablet gets lost on the bus, nobody must be able to read the records",
    "We need somewhere to keep case notes so that if a volunteer's laptop is stolen no one's address leaks out",
    "What is our duty in case the member list should ever be lost?",
    "Our board is worried about the mailbox being hacked",
    "The donor list could be leaked by anyone who has the link",
    // Denied
    "乗っ取られたことは一度もありません。会員への連絡を楽にしたい",
    "名簿が漏れたわけではないのですが、置き場所を決めたい",
    "情報の流出はまだ起きていません。守り方を知りたい",
    "No laptop has been stolen so far",
    "Our website has never been hacked. We want a booking page.",
    "Nothing was lost, we just want the files in one place",
    // Ordinary work of those who work there
    "B型作業所です。利用者18人、職員5人。工賃を上げたくて全国に送って売りたいのですが、手渡ししかやったことがありません",
    "職員が利用者の作ったパンを売っています。注文を受けたい",
    "職員が利用者の写真を撮って家族に送っています。手間を減らしたい",
    "スタッフが会員の名簿を印刷会社に渡して、封筒を刷ってもらっています",
    "ボランティアは自分のスマホで利用者の記録を書いています",
    "職員が利用者の記録を家に持ち帰って書いています",
    "Our staff share the members list in one spreadsheet and it is slow",
    "Volunteers copied the clients' addresses by hand for years",
    "I left Ukraine with a laptop and now I help others",
  ])("none: %s", (text) => {
    expect(incidentsIn(text)).toEqual([]);
  });

  it.each([
    ["data-lost", "相談記録の入ったノートパソコンを盗まれました。悪用されたらと思うと眠れません"],
    ["account-taken", "インスタを乗っ取られました。ほかの被害はまだありません"],
    ["data-deleted", "更新したら、会員の名簿のファイルが全部消えていました。戻せません"],
    ["data-lost", "A volunteer's laptop with the client list was stolen, and if somebody reads it we are finished"],
    ["data-lost", "Someone stole our laptop from the car. The member list was on it"],
    ["account-taken", "Our mailbox was hacked on Monday. So far no money has been taken."],
    ["insider", "職員が会員の名簿を業者に売っていたと分かりました"],
    ["insider", "An employee sold the donor list to a company"],
    ["insider", "A volunteer shared our clients' records with a friend"],
  ] as const)("%s: %s", (kind, text) => {
    expect(incidentsIn(text)).toContain(kind);
  });
});
