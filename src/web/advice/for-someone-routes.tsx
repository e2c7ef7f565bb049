import type { Hono } from "hono";
import { confirmReadBack } from "#src/domain/advice/hearing/confirm-read-back.ts";
import { findHearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { saveHearing } from "#src/domain/advice/hearing/save-hearing.ts";
import { promiseProposal } from "#src/domain/advice/proposals/propose.ts";
import type { Services } from "#src/http/services.ts";
import { ForSomeonePage } from "#src/web/advice/for-someone-page.tsx";
import { emergencyHelp, hearingOfPage, proposeNow, secretOf } from "#src/web/advice/hearing-context.ts";
import { ReadBackPage } from "#src/web/advice/read-back-page.tsx";
import { textProblem } from "#src/web/advice/text-problem.ts";
import { links } from "#src/web/links.ts";
import { notKept, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { problemWords } from "#src/words/problem-words.ts";
import { refusalWords } from "#src/words/refusal-words.ts";

/** A hearing that somebody fills in for another, with the role on record, and reading it back to them. */
export function forSomeoneRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;

  pages.get("/for-someone", (c) => {
    notKept(c);
    return show(c, <ForSomeonePage locale={c.get("locale")} submitId={submitIds(services)("for-someone")} />);
  });

  pages.post("/for-someone", async (c) => {
    notKept(c);
    const fields = await readForm(c);
    const locale = c.get("locale");
    const [text, role] = [fields.one("text"), fields.one("role")];
    const wrong = textProblem(text);
    const filledBy = role === "helper" || role === "phone-operator" ? role : null;
    const problems = [
      ...(filledBy ? [] : [{ field: "role", words: problemWords[locale]["choose-one"] }]),
      ...(wrong ? [{ field: "text", words: refusalWords[locale][wrong] }] : []),
    ];
    if (filledBy === null || wrong) {
      const submitId = submitIds(services)("for-someone");
      return show(
        c,
        <ForSomeonePage locale={locale} submitId={submitId} problems={problems} typed={{ role, text }} />,
        422,
      );
    }
    const { secret } = await submitted(services, c, { fields, action: "for-someone" }, async (tx) => {
      const saved = await saveHearing(tx, world, { text, locale, heard: services.understand(text), filledBy });
      await promiseProposal(tx, saved);
      return saved;
    });
    const hearing = await findHearing(db, secret);
    if (hearing) await proposeNow(services, hearing);
    return seeOther(c, links(locale).readBack(secret));
  });

  pages.get("/h/:secret/read-back", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const locale = c.get("locale");
    const { functionById } = await services.catalogue.current();
    return show(
      c,
      <ReadBackPage
        locale={locale}
        path={links(locale).readBack(secretOf(c))}
        secret={secretOf(c)}
        danger={hearing.understanding.danger}
        emergencyDesks={emergencyHelp(services, c, hearing)}
        text={hearing.text}
        understanding={hearing.understanding}
        functions={functionById}
        submitId={submitIds(services)("read-back")}
        version={hearing.version}
      />,
    );
  });

  pages.post("/h/:secret/read-back", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const fields = await readForm(c);
    await submitted(services, c, { fields, action: `read-back ${hearing.id}` }, async (tx) => {
      await confirmReadBack(tx, world, hearing, Number(fields.one("version")));
      return {};
    });
    return seeOther(c, links(c.get("locale")).hearing(secretOf(c)));
  });
}
