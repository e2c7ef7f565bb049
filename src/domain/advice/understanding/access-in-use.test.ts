import { describe, expect, it } from "vitest";
import { accessFacts } from "#src/domain/advice/understanding/access-reading.ts";
import { groupDrafts } from "#src/domain/advice/understanding/group-drafts.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";

const saidIn = (text: string) =>
  groupDrafts(readText(text)).drafts.flatMap((draft) =>
    [...draft.facts, ...draft.parts.flatMap((part) => part.facts)].flatMap(({ sets }) =>
      sets.map(([key, value]) => `${draft.kind} ${key}=${value}`),
    ),
  );

describe("access that the use of a thing implies, and whose it is", () => {
  it.each([
    ["事務所のパソコンが1台しかなく順番待ちです", "staff device=pc"],
    ["日報をスマホから入れてもらいたい", "staff device=smartphone"],
    ["お知らせを保護者のスマホに一斉に届けたい", "served device=smartphone"],
    ["職員の私用スマホが鳴り続けます", "staff device=smartphone"],
    ["ろう者の理事が二人います", "staff hearing=deaf"],
    ["教師8名のうち6名がろう者です", "staff hearing=deaf"],
    ["理事は9名、うち2名は海外在住です", "staff place=abroad"],
    ["入居者さんは指が曲がって押せません", "served hands=limited"],
    ["夫が家にいるので電話ができない人が多い", "served privacy=no"],
    ["会員の連絡はメールです。", "served email=yes"],
  ])("%s: %s", (text, fact) => {
    const groups = groupDrafts(readText(text)).drafts;
    const implied = groups.flatMap(({ kind, parts }) =>
      parts.flatMap(({ facts }) => facts.flatMap(({ sets }) => sets.map(([key, value]) => `${kind} ${key}=${value}`))),
    );
    expect([...saidIn(text), ...implied]).toContain(fact);
  });

  it.each([
    ["予約は電話だけで受けています", "served device=none"],
    ["遠い人は電話だけでも入れたら", "served device=none"],
    ["ITに詳しくて経営もわかる人に入ってほしい", "served skill=confident"],
    ["離島なので歯医者が月1回しか来ない", "served mobility=limited"],
    ["授業についていけない生徒がいる", "served skill=little"],
    ["子どもに貸すスマホを10台集めたい", "served device=smartphone"],
  ])("%s: not %s", (text, fact) => {
    expect(saidIn(text)).not.toContain(fact);
  });
});

describe("what rules read of access, before anything learned", () => {
  const rulesIn = (text: string) => accessFacts(readText(text)).map(({ rule }) => rule);

  it("reads all that somebody has, and not how something is done", () => {
    expect(rulesIn("利用者は電話だけです")).toContain("telephone only");
    expect(rulesIn("予約は電話だけで受けています")).not.toContain("telephone only");
    expect(rulesIn("遠い人は電話だけでも入れたら")).not.toContain("telephone only");
  });
});
