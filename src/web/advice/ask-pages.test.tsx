import { describe, expect, test } from "vitest";
import { type ContactFields, type ContactProblem, contactProblems } from "#src/domain/requests/contact.ts";
import { type Locale, locales } from "#src/kernel/i18n.ts";
import { AskCheckPage } from "#src/web/advice/ask-check-page.tsx";
import { AskPage, type AskPageProps } from "#src/web/advice/ask-page.tsx";
import { AskedPage, type AskedPageProps } from "#src/web/advice/asked-page.tsx";
import { noHelp } from "#src/web/advice/emergency-help.ts";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { renderPage } from "#src/web/kit/render-page.ts";
import { askWords } from "#src/words/ask-words.ts";
import { mailWords } from "#src/words/mail-words.ts";

const nothing: ContactFields = { name: "", organisationName: "", mail: "", phone: "", message: "" };
const typed: ContactFields = {
  name: `"<b>山田`,
  organisationName: "見本の会",
  mail: "name@example.jp",
  phone: "",
  message: "一行目\n二行目 <script>",
};
/** The form only asks to see what would be sent, so it needs no submit id. */
const writesNothing = (fault: string) => !fault.startsWith("has a form without a submit id");

describe.each(locales)("asking a person, %s", (locale) => {
  test("the form keeps the rules of the kit, empty and with every error", () => {
    expect(faultsOf(ask(locale)).filter(writesNothing)).toEqual([]);
    const codes: ContactProblem["code"][] = [
      "name-missing",
      "too-long",
      "mail-invalid",
      "phone-invalid",
      "contact-missing",
    ];
    for (const code of codes) {
      const html = ask(locale, { problems: [{ field: "mail", code }] });
      expect(faultsOf(html).filter(writesNothing)).toEqual([]);
      expect(html).toContain('<a href="#mail">');
      expect(askWords[locale].errors[code].length).toBeGreaterThan(5);
    }
  });

  test("the check page keeps the rules of the kit", () => {
    expect(faultsOf(check(locale))).toEqual([]);
  });

  test("the confirmation keeps the rules of the kit whatever was given", () => {
    for (const mail of [true, false])
      for (const mailLeaves of [true, false])
        expect(faultsOf(asked(locale, { answerBy: { mail, phone: !mail }, mailLeaves }))).toEqual([]);
  });

  test("the receipt is plain text with the number and no way into the consultation", () => {
    const { receipt } = mailWords[locale];
    const body = receipt.body({ number: 1024, answers: false });
    expect(body).toContain("1024");
    expect(body).not.toMatch(/[{}|<]|undefined|https?:/);
    expect(receipt.subject(7)).toContain("7");
    expect(receipt.subject(7)).not.toContain("\n");
  });
});

describe("asking a person", () => {
  test("what was typed stays in the form as typed", () => {
    const html = ask("ja", { values: typed, problems: contactProblems({ ...typed, mail: "", phone: "" }) });
    expect(html).toContain('value="&quot;&lt;b>山田"');
    expect(html).toContain("一行目\n二行目 &lt;script>");
    expect(html).toContain("<title>エラー: ");
  });

  test("the form says whether a proposal goes along", () => {
    expect(ask("ja")).toContain("いまの提案を添えて送ります");
    expect(ask("ja", { hasProposal: false })).toContain("提案はまだないので、付きません");
  });

  test("the form says who reads it, and warns while nobody has said so", () => {
    expect(ask("ja")).toContain("見本の会の担当が読みます");
    expect(ask("ja")).not.toContain("まだ設定されていません");
    const unnamed = ask("ja", { operatorName: null });
    expect(unnamed).toContain("まだ設定されていません");
    expect(unnamed).toContain('href="/desks"');
  });

  test("the check page carries everything in hidden fields and can go back with it", () => {
    const html = check("ja");
    for (const name of Object.keys(nothing)) expect(html).toMatch(new RegExp(`<input type="hidden" name="${name}"`));
    expect(html.match(/name="step" value="change"/g)).toHaveLength(5);
    expect(html.match(/name="step" value="send"/g)).toHaveLength(1);
    expect(html).toContain('action="/h/secret/ask"');
    expect(html).toContain("（書いていません）");
  });

  test("no time is promised unless there is one to promise", () => {
    expect(asked("ja", { replyWithinDays: null })).toContain("約束できません");
    const promised = asked("ja", { replyWithinDays: 3 });
    expect(promised).toContain("3日以内に返事をします");
    expect(promised).not.toContain("約束できません");
  });

  test("a mail is announced only where one can leave", () => {
    expect(asked("ja", { mailLeaves: true })).toContain("控えのメールをお送りします");
    expect(asked("ja", { mailLeaves: false })).toContain("番号を書きとめてください");
    const byPhone = asked("ja", { answerBy: { mail: false, phone: true } });
    expect(byPhone).not.toContain("控えのメール");
    expect(byPhone).toContain("書いていただいた電話にします");
  });
});

function frame(locale: Locale) {
  const danger = { level: "none", who: null, evidence: [] } as const;
  return { locale, path: "/h/secret/ask", secret: "secret", danger, emergencyDesks: noHelp, hasProposal: true };
}

function ask(locale: Locale, overrides: Partial<AskPageProps> = {}): string {
  return renderPage(
    <AskPage operatorName="見本の会" {...frame(locale)} values={nothing} problems={[]} {...overrides} />,
  );
}

function check(locale: Locale): string {
  return renderPage(<AskCheckPage {...frame(locale)} values={typed} results={["self"]} submitId="once" />);
}

function asked(locale: Locale, overrides: Partial<AskedPageProps> = {}): string {
  const props: AskedPageProps = {
    follow: "k".repeat(32),
    ...frame(locale),
    number: 1024,
    receivedAt: new Date("2026-11-24T20:00:00+09:00"),
    answerBy: { mail: true, phone: true },
    mailLeaves: true,
    replyWithinDays: null,
    ...overrides,
  };
  return renderPage(<AskedPage {...props} />);
}
