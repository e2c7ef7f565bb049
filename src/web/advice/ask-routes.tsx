import type { Context, Hono } from "hono";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { latestProposal } from "#src/domain/advice/proposals/proposal-queries.ts";
import { checksAttachedTo } from "#src/domain/checks/attached-checks.ts";
import { carryAttachments } from "#src/domain/checks/attachments.ts";
import { type ContactFields, contactProblems } from "#src/domain/requests/contact.ts";
import { requestKey } from "#src/domain/requests/request-keys.ts";
import { requestOfHearing } from "#src/domain/requests/requests-queries.ts";
import { submitRequest } from "#src/domain/requests/submit-request.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { AskCheckPage } from "#src/web/advice/ask-check-page.tsx";
import { AskPage } from "#src/web/advice/ask-page.tsx";
import { AskedPage } from "#src/web/advice/asked-page.tsx";
import { emergencyHelp, hearingOfPage, secretOf } from "#src/web/advice/hearing-context.ts";
import { knownContact } from "#src/web/advice/known-contact.ts";
import { phoneAsDialled } from "#src/web/advice/phone-as-dialled.ts";
import { links } from "#src/web/links.ts";
import { type Fields, oneLine, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { mailWords } from "#src/words/mail-words.ts";

/** Asking a person: the form, the page to check it, the confirmation. */
export function askRoutes(pages: Hono, services: Services): void {
  const { db, world, config } = services;

  const common = async (c: Context, hearing: Hearing) => ({
    locale: c.get("locale"),
    path: links(c.get("locale")).ask(secretOf(c)),
    secret: secretOf(c),
    danger: hearing.understanding.danger,
    emergencyDesks: emergencyHelp(services, c, hearing),
    hasProposal: (await latestProposal(db, hearing)) !== null,
    operatorName: config.operatorName ?? null,
  });

  pages.get("/h/:secret/ask", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const values = await knownContact(services, c, hearing);
    return show(c, <AskPage {...(await common(c, hearing))} values={values} problems={[]} />);
  });

  pages.post("/h/:secret/ask/check", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const fields = await readForm(c);
    const contact = contactOf(fields);
    const problems = contactProblems(contact);
    const page = await common(c, hearing);
    if (problems.length > 0) return show(c, <AskPage {...page} values={typedIn(fields)} problems={problems} />, 422);
    const attached = await checksAttachedTo(db, [{ kind: "hearing", ...idOf(hearing) }]);
    const kinds = attached.map(({ check }) => check.kind);
    return show(c, <AskCheckPage {...page} values={contact} results={kinds} submitId={submitIds(services)("ask")} />);
  });
  pages.get("/h/:secret/ask/check", (c) => seeOther(c, links(c.get("locale")).ask(secretOf(c))));

  pages.post("/h/:secret/ask", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const locale = c.get("locale");
    const fields = await readForm(c);
    const contact = contactOf(fields);
    const problems = contactProblems(contact);
    const changing = fields.one("step") === "change";
    if (changing || problems.length > 0) {
      const page = await common(c, hearing);
      return show(
        c,
        <AskPage {...page} values={typedIn(fields)} problems={problems} />,
        problems.length > 0 ? 422 : 200,
      );
    }
    const proposal = await latestProposal(db, hearing);
    const { number } = await submitted(
      services,
      c,
      { fields, action: `ask ${hearing.id}`, limit: "ask" },
      async (tx) => {
        const receipt = mailWords[locale].receipt;
        const sent = await submitRequest(
          tx,
          world,
          { hearing, secret: secretOf(c), proposal, locale, contact },
          (request) => ({
            subject: receipt.subject(request.number),
            // Neither the key of the hearing nor what was typed: nobody has shown that the address is theirs.
            body: receipt.body({ number: request.number, answers: services.config.mailInUrl !== undefined }),
          }),
        );
        await carryAttachments(tx, world, idOf(hearing), { ...idOf(hearing), id: sent.id });
        await enqueueJob(tx, "deliver-mail", {}, { key: "deliver-mail" });
        return sent;
      },
    );
    return seeOther(c, links(locale).asked(secretOf(c), number));
  });

  pages.get("/h/:secret/asked/:number", async (c) => {
    const hearing = await hearingOfPage(services, c);
    const typed = c.req.param("number");
    const number = /^[1-9]\d{0,14}$/.test(typed) ? Number(typed) : null;
    const request = number !== null ? await requestOfHearing(db, hearing, number) : null;
    if (!request) throw new Refusal("not-found");
    return show(
      c,
      <AskedPage
        {...(await common(c, hearing))}
        path={links(c.get("locale")).asked(secretOf(c), request.number)}
        number={request.number}
        receivedAt={request.createdAt}
        follow={requestKey(secretOf(c), request.id)}
        answerBy={{ mail: request.mail !== null, phone: request.phone !== null }}
        mailLeaves={config.smtpUrl !== undefined}
        replyWithinDays={null}
      />,
    );
  });
}

/** Exactly what was typed, for a form that comes back. */
function typedIn(fields: Fields): ContactFields {
  return {
    name: fields.one("name"),
    organisationName: fields.one("organisationName"),
    mail: fields.one("mail"),
    phone: fields.one("phone"),
    message: fields.one("message"),
  };
}

function contactOf(fields: Fields): ContactFields {
  const typed = typedIn(fields);
  return {
    name: oneLine(typed.name),
    organisationName: oneLine(typed.organisationName),
    mail: oneLine(typed.mail),
    phone: phoneAsDialled(oneLine(typed.phone)),
    message: typed.message.trim(),
  };
}

function idOf({ organisationId, id }: Hearing) {
  return { organisationId, id };
}
