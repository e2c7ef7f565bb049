import { expect, it } from "vitest";
import { wishesOf } from "#src/domain/advice/hearing/questions.ts";
import { locales } from "#src/kernel/i18n.ts";
import { questionReasonWords } from "#src/words/question-reason-words.ts";
import { questionInWords } from "#src/words/word-question.ts";

function reasonOf(wanted: readonly string[], locale: (typeof locales)[number]): string {
  const question = wishesOf(["hold-event-online", "register-participants"]);
  if (!question) throw new Error("no such page of wishes");
  return questionInWords({ question, decides: null }, new Map(), locale, wanted).reason;
}

it("says that a text was not clear only where no other wish was heard", () => {
  for (const locale of locales) {
    const { reason, more } = questionReasonWords[locale].wishes;
    expect(reasonOf([], locale)).toBe(reason);
    expect(reasonOf(["hold-event-online"], locale)).toContain(reason);
    expect(reasonOf(["translate-text"], locale)).toBe(more);
  }
});
