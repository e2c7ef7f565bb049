import type { Context, Hono } from "hono";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { forPage } from "#src/domain/advice/proposals/propose.ts";
import type { MeetingContent } from "#src/domain/checks/check-content.ts";
import { changeCheck, keepCheck, type StoredCheck } from "#src/domain/checks/keep-check.ts";
import { groupsOf, type MeetingAsk } from "#src/domain/checks/meeting/meeting-ask.ts";
import { type CalendarEntry, calendarOf } from "#src/domain/checks/meeting/meeting-calendar.ts";
import { dayBefore, daysBefore } from "#src/domain/checks/meeting/meeting-script.ts";
import { planMeeting } from "#src/domain/checks/meeting/plan-meeting.ts";
import { clientAddress } from "#src/http/client-address.ts";
import { countCall } from "#src/http/rate-limit.ts";
import type { Services } from "#src/http/services.ts";
import { segmentName } from "#src/web/advice/people-names.ts";
import { attachInOneStep } from "#src/web/checks/attach-check.ts";
import { attachedNote, checkContext } from "#src/web/checks/check-context.tsx";
import { meetingSummary } from "#src/web/checks/meeting-facts.ts";
import { MeetingFormPage, type MeetingFormPageProps } from "#src/web/checks/meeting-form-page.tsx";
import { MeetingKitPage } from "#src/web/checks/meeting-kit-page.tsx";
import { MeetingInvitationPage, MeetingScriptPage } from "#src/web/checks/meeting-sheets.tsx";
import { fieldsOfMeeting, readBlanks, readMeeting } from "#src/web/checks/read-meeting.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { dayInJapan, formatPeople } from "#src/web/kit/formats.ts";
import { links } from "#src/web/links.ts";
import { readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { plainWords } from "#src/words/furigana.ts";
import { meetingFormWords } from "#src/words/meeting-form-words.ts";
import { meetingSheetWords } from "#src/words/meeting-sheet-words.ts";
import { meetingWords } from "#src/words/meeting-words.ts";
import { siteCheckWords } from "#src/words/site-check-words.ts";

type StoredKit = StoredCheck<MeetingContent>;
type FormState = Pick<MeetingFormPageProps, "path" | "typed"> & Partial<MeetingFormPageProps>;
const noBlanks = { link: "", number: "", code: "", contact: "" };

/** The meeting kit: who takes part becomes a plan, roles, invitations and a running order; opened by its key alone. */
export function meetingKitRoutes(pages: Hono, services: Services): void {
  const { db, world } = services;
  const { secretOf, here, checkOf: kitOf, hearingOf, attachTo, removeRoute } = checkContext(services, "meeting");

  const showForm = (c: Context, state: FormState) => {
    const props = { problems: [], notice: null, isSecret: false, isAgain: false, ...state };
    const submitId = submitIds(services)("meeting");
    return show(
      c,
      <MeetingFormPage {...props} locale={c.get("locale")} submitId={submitId} />,
      props.problems.length > 0 ? 422 : 200,
    );
  };

  /** Solved before any transaction: nothing waits on it. So it is counted by itself. */
  const planned = async (c: Context, ask: MeetingAsk) => {
    await countCall(db, world.clock.now(), "solve", clientAddress(c, services.config.trustProxy));
    return planMeeting(ask, await services.catalogue.current(), services.solver, forPage);
  };

  const showKit = async (c: Context, kit: StoredKit, typed = (_: string) => "", problems: FieldProblem[] = []) =>
    show(
      c,
      <MeetingKitPage
        locale={c.get("locale")}
        secret={secretOf(c)}
        content={kit.content}
        attached={await attachedNote(services, c, kit)}
        catalogue={await services.catalogue.current()}
        today={dayInJapan(world.clock.now())}
        problems={problems}
        typed={typed}
        submitId={submitIds(services)}
      />,
      problems.length > 0 ? 422 : 200,
    );

  pages.get("/meeting-kit", (c) => {
    c.header("cache-control", "no-store");
    const notice = c.req.query("done") === "removed" ? "removed" : null;
    return showForm(c, { path: links(c.get("locale")).meetingKits, typed: {}, notice });
  });
  /** Who takes part becomes a kit: by itself, or for the hearing that it is attached to. */
  const begin = async (c: Context, path: string, hearing: Hearing | null) => {
    const fields = await readForm(c);
    const locale = c.get("locale");
    const ask = readMeeting(fields, meetingFormWords[locale].problems);
    if ("problems" in ask)
      return showForm(c, { path, typed: fields.record(), problems: ask.problems, isSecret: hearing !== null });
    const content: MeetingContent = { kind: "meeting", ask, plan: await planned(c, ask), blanks: noBlanks };
    const action = `meeting-kit${hearing === null ? "" : ` ${hearing.id}`}`;
    const { secret } = await submitted(services, c, { fields, action }, async (tx) => {
      if (hearing === null) return keepCheck(tx, world, { content, locale });
      const kept = await keepCheck(tx, world, { content, locale, organisationId: hearing.organisationId });
      return attachTo(tx, hearing, kept, secretOf(c));
    });
    return seeOther(c, links(locale).meetingKit(secret));
  };
  pages.post("/meeting-kit", async (c) => begin(c, links(c.get("locale")).meetingKits, null));

  // From a consultation: its people are in the form already, and the kit is attached to it.
  pages.get("/h/:secret/meeting-kit", async (c) => {
    const { understanding } = await hearingOf(c);
    const locale = c.get("locale");
    const groups = groupsOf(understanding, (one) => plainWords(segmentName(one, understanding.segments, locale)));
    const { staffCount, monthlyYen } = understanding.limits;
    const typed = fieldsOfMeeting({
      groups,
      ...(staffCount ? { helpers: staffCount.value } : {}),
      ...(monthlyYen ? { yen: monthlyYen.value } : {}),
    });
    const path = links(locale).meetingKitOf(secretOf(c));
    return showForm(c, { path, typed, isSecret: true, notice: groups.length > 0 ? "from-hearing" : null });
  });
  pages.post("/h/:secret/meeting-kit", async (c) =>
    begin(c, links(c.get("locale")).meetingKitOf(secretOf(c)), await hearingOf(c)),
  );

  pages.get("/meeting-kit/:secret", async (c) => showKit(c, await kitOf(c)));

  pages.get("/meeting-kit/:secret/answers", async (c) => {
    const { content } = await kitOf(c);
    const path = links(c.get("locale")).meetingKitDo(secretOf(c), "answers");
    return showForm(c, { path, typed: fieldsOfMeeting(content.ask), isSecret: true, isAgain: true });
  });
  pages.post("/meeting-kit/:secret/answers", async (c) => {
    const kit = await kitOf(c);
    const fields = await readForm(c);
    const ask = readMeeting(fields, meetingFormWords[c.get("locale")].problems);
    const path = links(c.get("locale")).meetingKitDo(secretOf(c), "answers");
    if ("problems" in ask)
      return showForm(c, { path, typed: fields.record(), problems: ask.problems, isSecret: true, isAgain: true });
    const plan = await planned(c, ask);
    await submitted(services, c, { fields, action: `answers ${kit.id}` }, async (tx) => {
      await changeCheck<MeetingContent>(tx, world, kit, (content) => ({ content: { ...content, ask, plan } }));
      return {};
    });
    return seeOther(c, here(c));
  });

  pages.post("/meeting-kit/:secret/blanks", async (c) => {
    const kit = await kitOf(c);
    const fields = await readForm(c);
    const blanks = readBlanks(fields, meetingWords[c.get("locale")].blanksProblem);
    if ("problems" in blanks) return showKit(c, kit, fields.one, blanks.problems);
    await submitted(services, c, { fields, action: `blanks ${kit.id}` }, async (tx) => {
      await changeCheck<MeetingContent>(tx, world, kit, (content) => ({ content: { ...content, blanks } }));
      return {};
    });
    return seeOther(c, `${here(c)}#sheets`);
  });

  for (const [sheet, Page] of [
    ["invitation", MeetingInvitationPage],
    ["script", MeetingScriptPage],
  ] as const)
    pages.get(`/meeting-kit/:secret/${sheet}`, async (c) => {
      const { content } = await kitOf(c);
      const catalogue = await services.catalogue.current();
      return show(c, <Page locale={c.get("locale")} secret={secretOf(c)} content={content} catalogue={catalogue} />);
    });

  pages.get("/meeting-kit/:secret/meeting.ics", async (c) => {
    const kit = await kitOf(c);
    c.header("content-type", "text/calendar; charset=utf-8");
    c.header("content-disposition", 'attachment; filename="meeting.ics"');
    return c.body(calendarOf(entriesOf(c, kit), world.clock.now()));
  });

  pages.post("/meeting-kit/:secret/attach", async (c) => {
    const kit = await kitOf(c);
    const fields = await readForm(c);
    const locale = c.get("locale");
    const people = (count: number) => formatPeople(count, locale);
    const text = meetingSummary(kit.content, await services.catalogue.current(), locale, people);
    const address = await attachInOneStep(services, c, fields, kit, text);
    if (address !== null) return seeOther(c, address);
    return showKit(c, kit, fields.one, [{ field: "to", words: siteCheckWords[locale].attachUnknown }]);
  });

  removeRoute(pages, ["blanks", "attach"]);
}

/** The rehearsal and the meeting itself. */
function entriesOf(c: Context, { id, content: { ask, blanks } }: StoredKit): CalendarEntry[] {
  const words = meetingSheetWords[c.get("locale")];
  const labels = meetingWords[c.get("locale")].blanks;
  const text = (["link", "number", "code", "contact"] as const)
    .filter((name) => blanks[name] !== "")
    .map((name) => plainWords(`${labels[name]}: ${blanks[name]}`));
  return [
    {
      uid: `${id}-rehearsal@yorozu`,
      day: dayBefore(ask.day, daysBefore.rehearse),
      time: ask.time,
      minutes: 15 * ask.groups.length,
      title: plainWords(words.rehearsal(ask.purpose)),
      place: blanks.link,
      text: plainWords(words.rehearsalText),
    },
    {
      uid: `${id}@yorozu`,
      day: ask.day,
      time: ask.time,
      minutes: ask.minutes,
      title: ask.purpose,
      place: blanks.link,
      text: text.join("\n"),
    },
  ];
}
