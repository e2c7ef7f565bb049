import type { Context, Hono } from "hono";
import type { VNode } from "preact";
import type { Reader, Tx } from "#src/db/write.ts";
import type { Member, SignedIn } from "#src/domain/accounts/actor.ts";
import { canKeepSome } from "#src/domain/requests/kept-for.ts";
import { teamsSeen } from "#src/domain/requests/requests-policy.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { isUuid } from "#src/kernel/is-uuid.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { type Fields, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { keptForOf } from "#src/web/requests/kept-for-field.tsx";
import type { Kept, KeptWordsProps, TypedKept } from "#src/web/requests/kept-words-page.tsx";
import { memberOf } from "#src/web/requests/member-of.ts";

type Keeper = SignedIn & Member;

/** One kind of what a team keeps, for its page and its POST. */
export type KeptWordsKind<One extends Kept, Typed> = {
  readonly path: "/labels" | "/checklists" | "/text-modules";
  readonly address: (locale: Locale) => string;
  /** Of its submits. */
  readonly action: string;
  readonly all: (db: Reader, teams: readonly string[] | "all") => Promise<readonly One[]>;
  readonly page: (props: KeptWordsProps<One, Typed>) => VNode;
  readonly typed: (fields: Fields) => Typed;
  /** What is wrong with what was typed, by field; then what a rule refused, by its code. */
  readonly problems: (typed: Typed, locale: Locale) => readonly FieldProblem[];
  readonly refusals: (locale: Locale) => Readonly<Record<string, string>>;
  /** `id`: null is a new one; `teamId`: null is all teams'. */
  readonly save: (
    tx: Tx,
    world: World,
    keeper: Keeper,
    id: string | null,
    typed: Typed & { readonly teamId: string | null },
  ) => Promise<unknown>;
  readonly drop: (tx: Tx, world: World, keeper: Keeper, id: string) => Promise<unknown>;
};

/** The page of one kind of what a team keeps; its POST keeps one, or takes one out of use. */
export function keptWordsRoutes<One extends Kept, Typed>(
  pages: Hono,
  services: Services,
  kind: KeptWordsKind<One, Typed>,
): void {
  const { db, world } = services;

  const showAll = async (c: Context, typed: TypedKept<Typed> | null, problems: readonly FieldProblem[]) => {
    const member = memberOf(c);
    const page = kind.page({
      locale: c.get("locale"),
      path: kind.address(c.get("locale")),
      kept: await kind.all(db, teamsSeen(member)),
      ...(await keptForOf(db, member)),
      typed,
      problems,
      saved: c.req.method === "GET" && c.req.query("done") === "saved",
      submitId: submitIds(services),
    });
    return show(c, page, typed === null ? 200 : 422);
  };
  pages.get(kind.path, (c) => showAll(c, null, []));

  pages.post(kind.path, async (c) => {
    const member = memberOf(c);
    if (!canKeepSome(member)) throw new Refusal("not-allowed");
    const locale = c.get("locale");
    const fields = await readForm(c);
    const [id, drop, team] = [fields.one("id"), fields.one("drop"), fields.one("team")];
    const typed = kind.typed(fields);
    const cameBack = (problems: readonly FieldProblem[]) =>
      showAll(
        c,
        { ...typed, id, team },
        problems.map(({ field, words }) => ({ field: isUuid(id) ? `${field}-${id}` : field, words })),
      );
    const problems = drop === "" ? kind.problems(typed, locale) : [];
    if (problems.length > 0) return cameBack(problems);
    try {
      await submitted(services, c, { fields, action: kind.action }, async (tx) => {
        if (isUuid(drop)) await kind.drop(tx, world, member, drop);
        else
          await kind.save(tx, world, member, isUuid(id) ? id : null, { ...typed, teamId: isUuid(team) ? team : null });
        return {};
      });
    } catch (error) {
      if (!(error instanceof Refusal) || error.field === undefined) throw error;
      const said = new Map(Object.entries(kind.refusals(locale))).get(error.code);
      if (said === undefined) throw error;
      return cameBack([{ field: error.field, words: said }]);
    }
    return seeOther(c, `${kind.address(locale)}?done=saved`);
  });
}
