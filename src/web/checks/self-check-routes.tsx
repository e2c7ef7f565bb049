import type { Context, Hono } from "hono";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import type { SelfContent } from "#src/domain/checks/check-content.ts";
import { changeCheck, findCheck, keepCheck, type StoredCheck } from "#src/domain/checks/keep-check.ts";
import { answersOf, mostDepartments, withAnswers, withTask } from "#src/domain/checks/self/self-check.ts";
import { type ItemId, selfItems } from "#src/domain/checks/self/self-items.ts";
import { isScored, scoreOf } from "#src/domain/checks/self/self-score.ts";
import { clientAddress } from "#src/http/client-address.ts";
import { countCall } from "#src/http/rate-limit.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import { attachInOneStep } from "#src/web/checks/attach-check.ts";
import { attachedNote, checkContext } from "#src/web/checks/check-context.tsx";
import { heardForSelfCheck, readSelfAnswers, readTaskNote } from "#src/web/checks/read-self-check.ts";
import { SelfCheckPage } from "#src/web/checks/self-check-page.tsx";
import { itemLabel, SelfFormPage, SelfPaperPage } from "#src/web/checks/self-form-page.tsx";
import { SelfPlanPage } from "#src/web/checks/self-plan-page.tsx";
import { maxRuleLength, ruleText, SelfRulesPage } from "#src/web/checks/self-rules-page.tsx";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { dayInJapan } from "#src/web/kit/formats.ts";
import { links } from "#src/web/links.ts";
import { readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { selfCheckWords } from "#src/words/self-check-words.ts";
import { siteCheckWords } from "#src/words/site-check-words.ts";

type StoredSelfCheck = StoredCheck<SelfContent>;
const nothingTyped = () => "";

/** The telework self-check: answers become points, a plan, and a house rule; opened by its key alone. */
export function selfCheckRoutes(pages: Hono, services: Services): void {
  const { db, world, config } = services;
  const today = () => dayInJapan(world.clock.now());

  const { secretOf, here, checkOf, hearingOf, attachTo, removeRoute } = checkContext(services, "self");

  const showForm = (
    c: Context,
    path: string,
    typed: (name: string) => string,
    problems: readonly FieldProblem[] = [],
  ) => {
    const notice = path === links(c.get("locale")).selfCheckOf(secretOf(c)) ? "from-hearing" : null;
    return show(
      c,
      <SelfFormPage
        locale={c.get("locale")}
        path={path}
        typed={typed}
        problems={problems}
        notice={c.req.query("done") === "removed" ? "removed" : notice}
        isSecret={secretOf(c) !== ""}
        submitId={submitIds(services)("self")}
      />,
      problems.length > 0 ? 422 : 200,
    );
  };

  const showCheck = async (
    c: Context,
    check: StoredSelfCheck,
    typed = nothingTyped as (name: string) => string,
    problems: readonly FieldProblem[] = [],
  ) =>
    show(
      c,
      <SelfCheckPage
        locale={c.get("locale")}
        secret={secretOf(c)}
        content={check.content}
        attached={await attachedNote(services, c, check)}
        problems={problems}
        typed={typed}
        submitId={submitIds(services)}
      />,
      problems.length > 0 ? 422 : 200,
    );

  pages.get("/self-check", (c) => {
    c.header("cache-control", "no-store");
    return showForm(c, links(c.get("locale")).selfChecks, nothingTyped);
  });
  pages.get("/self-check-paper", (c) => show(c, <SelfPaperPage locale={c.get("locale")} />));

  /** The first answers become a check: by itself, or for the hearing that it is attached to. */
  const begin = async (c: Context, path: string, hearing: Hearing | null) => {
    const fields = await readForm(c);
    const locale = c.get("locale");
    const given = readSelfAnswers(fields, selfCheckWords[locale].problems);
    if ("problems" in given) return showForm(c, path, fields.one, given.problems);
    // Solved before the transaction: nothing waits on it. So it is counted by itself.
    await countCall(db, world.clock.now(), "solve", clientAddress(c, config.trustProxy));
    const content = await withAnswers(null, given, today());
    const action = `self-check${hearing === null ? "" : ` ${hearing.id}`}`;
    const { secret } = await submitted(services, c, { fields, action }, async (tx) => {
      if (hearing === null) return keepCheck(tx, world, { content, locale });
      const kept = await keepCheck(tx, world, { content, locale, organisationId: hearing.organisationId });
      return attachTo(tx, hearing, kept, secretOf(c));
    });
    return seeOther(c, links(locale).selfCheck(secret));
  };
  pages.post("/self-check", async (c) => begin(c, links(c.get("locale")).selfChecks, null));

  // From a consultation: its people, time and money are in the form already, and the check is attached to it.
  pages.get("/h/:secret/self-check", async (c) => {
    const typed = heardForSelfCheck((await hearingOf(c)).understanding.limits);
    return showForm(c, links(c.get("locale")).selfCheckOf(secretOf(c)), (name) => typed[name] ?? "");
  });
  pages.post("/h/:secret/self-check", async (c) =>
    begin(c, links(c.get("locale")).selfCheckOf(secretOf(c)), await hearingOf(c)),
  );

  pages.get("/self-check/:secret", async (c) => showCheck(c, await checkOf(c)));

  pages.get("/self-check/:secret/answers", async (c) => {
    const { content } = await checkOf(c);
    const last = content.rounds.at(-1)?.departments.at(-1);
    const typed: Record<string, string> = {
      department: last?.name ?? "",
      hours: String(content.limits.hours ?? ""),
      yen: String(content.limits.yen ?? ""),
      ...Object.fromEntries(selfItems.map((item) => [`q${item}`, last?.answers[item] ?? ""])),
    };
    return showForm(c, links(c.get("locale")).selfCheckDo(secretOf(c), "answers"), (name) => typed[name] ?? "");
  });
  pages.post("/self-check/:secret/answers", async (c) => {
    const check = await checkOf(c);
    const fields = await readForm(c);
    const words = selfCheckWords[c.get("locale")].problems;
    const given = readSelfAnswers(fields, words);
    const path = links(c.get("locale")).selfCheckDo(secretOf(c), "answers");
    if ("problems" in given) return showForm(c, path, fields.one, given.problems);
    const names = check.content.rounds.at(-1)?.departments.map(({ name }) => name) ?? [];
    if (names.length >= mostDepartments && !names.includes(given.department))
      return showForm(c, path, fields.one, [{ field: "department", words: words.departments }]);
    await submitted(services, c, { fields, action: `answers ${check.id}` }, async (tx) => {
      const now = await findCheck(tx, "self", c.req.param("secret"));
      const content = await withAnswers(now?.content ?? check.content, given, today());
      await changeCheck<SelfContent>(tx, world, check, () => ({ content }));
      return {};
    });
    return seeOther(c, here(c));
  });

  pages.post("/self-check/:secret/task", async (c) => {
    const check = await checkOf(c);
    const fields = await readForm(c);
    const item = selfItems.find((one) => one === fields.one("item"));
    if (item === undefined) throw new Refusal("invalid-body");
    const note = readTaskNote(
      fields,
      item,
      check.content.tasks[item]?.done ?? null,
      today(),
      selfCheckWords[c.get("locale")].problems,
    );
    if ("problems" in note) return showCheck(c, check, fields.one, note.problems);
    await submitted(services, c, { fields, action: `task ${check.id}` }, async (tx) => {
      await changeCheck<SelfContent>(tx, world, check, (content) => ({ content: withTask(content, item, note) }));
      return {};
    });
    return seeOther(c, `${here(c)}#task-${item}`);
  });

  pages.get("/self-check/:secret/plan", async (c) => {
    const { content } = await checkOf(c);
    return show(c, <SelfPlanPage locale={c.get("locale")} secret={secretOf(c)} content={content} />);
  });

  pages.get("/self-check/:secret/rules", async (c) => {
    const { content } = await checkOf(c);
    return showRules(c, content.rule ?? ruleText(content, c.get("locale")));
  });
  pages.post("/self-check/:secret/rules", async (c) => {
    const check = await checkOf(c);
    const fields = await readForm(c);
    const rule = fields.one("text");
    if ([...rule].length > maxRuleLength) return showRules(c, rule, selfCheckWords[c.get("locale")].problems.text);
    await submitted(services, c, { fields, action: `rules ${check.id}` }, async (tx) => {
      await changeCheck<SelfContent>(tx, world, check, (content) => ({
        content: { ...content, rule: rule.trim() === "" ? null : rule },
      }));
      return {};
    });
    return seeOther(c, links(c.get("locale")).selfCheckDo(c.req.param("secret"), "rules"));
  });
  const showRules = (c: Context, text: string, problem?: string) => {
    const props = {
      locale: c.get("locale"),
      secret: c.req.param("secret") ?? "",
      text,
      submitId: submitIds(services)("rules"),
    };
    const problems = problem === undefined ? [] : [{ field: "text", words: problem }];
    return show(c, <SelfRulesPage {...props} problems={problems} />, problem === undefined ? 200 : 422);
  };

  pages.post("/self-check/:secret/attach", async (c) => {
    const check = await checkOf(c);
    const fields = await readForm(c);
    const address = await attachInOneStep(services, c, fields, check, summaryOf(c, check.content));
    if (address !== null) return seeOther(c, address);
    return showCheck(c, check, fields.one, [{ field: "to", words: siteCheckWords[c.get("locale")].attachUnknown }]);
  });

  removeRoute(pages, ["task", "attach"]);
}

/** The points and the first tasks, for a consultation. */
function summaryOf(c: Context, content: SelfContent): string {
  const locale = c.get("locale");
  const words = selfCheckWords[locale];
  const tasks = content.plan.tasks
    .slice(0, 8)
    .map(
      ({ item, kind }: { item: ItemId; kind: keyof typeof words.kinds }) =>
        `・${words.kinds[kind]}: ${itemLabel(item, locale)}`,
    );
  const answers = answersOf(content.rounds.at(-1));
  return words.requestText(isScored(answers) ? String(scoreOf(answers)) : "", tasks.join("\n") || words.nothing);
}
