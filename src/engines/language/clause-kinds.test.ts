import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClauseKind, kindsOfClauses } from "#src/engines/language/clause-kinds.ts";
import { fold } from "#src/engines/language/fold.ts";
import { quotations } from "#src/engines/language/quotations.ts";
import { sentences } from "#src/engines/language/sentences.ts";

const clausesOf = (typed: string, isEnglish = false) => {
  const { text } = fold(typed);
  return kindsOfClauses(text, sentences(text), quotations(text), isEnglish).map(
    ({ kind, start, end }) => [kind, text.slice(start, end)] as const,
  );
};
const kindsOf = (typed: string, isEnglish = false) => clausesOf(typed, isEnglish).map(([kind]) => kind);

describe("what a clause does", () => {
  it.each<[string, ClauseKind[]]>([
    ["点訳の会です。", ["identity"]],
    ["高齢の方の見守りを続けている団体です。", ["identity"]],
    ["台帳は紙に書いています。", ["practice"]],
    ["先月は名簿をなくしました。", ["past"]],
    ["名簿が三つあって、どれが新しいのかわからなくなって困っています。", ["complaint", "complaint"]],
    ["登録をして、当番を選べるようにしたい。", ["wish", "wish"]],
    ["予算は月三千円までで、", ["condition"]],
    ["どうすればいいでしょうか。", ["question"]],
    ["会長は「うちは電話でやる」と言います。当番表を配りたい。", ["other", "wish"]],
  ])("%s", (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it.each<[string, ClauseKind[]]>([
    ["We run a shelter.", ["identity"]],
    ["We would love a shared calendar.", ["wish"]],
    ["We don't want another app.", ["lack"]],
    ["How can we stop this?", ["question"]],
    ["Nobody knows who is on duty.", ["complaint"]],
  ])("%s", (text, kinds) => {
    expect(kindsOf(text, true)).toEqual(kinds);
  });

  it("is told of every clause, whatever is typed, and clauses lie in order inside the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.boolean(), (typed, isEnglish) => {
        const { text } = fold(typed);
        let at = 0;
        for (const { start, end } of kindsOfClauses(text, sentences(text), quotations(text), isEnglish)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
