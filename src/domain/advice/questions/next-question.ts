import { createHash } from "node:crypto";
import { eq, lt } from "drizzle-orm";
import { type Db, type Reader, type Tx, write } from "#src/db/write.ts";
import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import { type Answer, editsOfAnswer } from "#src/domain/advice/hearing/answers.ts";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import type { AnswerValue, Question } from "#src/domain/advice/hearing/questions.ts";
import type { PlanOptions, PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { type Weighed, weighWorlds } from "#src/domain/advice/planning/weigh-worlds.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { type Asked, candidateQuestions, doubtfulWishes } from "#src/domain/advice/questions/candidate-questions.ts";
import { jointWorlds } from "#src/domain/advice/questions/joint-worlds.ts";
import { type ChosenQuestion, mostAffected, mostWorth } from "#src/domain/advice/questions/question-worth.ts";
import { questionChoices } from "#src/domain/advice/questions/questions-tables.ts";
import { weighedFunctions } from "#src/domain/advice/questions/weighed-functions.ts";
import { canonicalJson } from "#src/kernel/canonical-json.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { World } from "#src/kernel/world.ts";

/** No more questions than this in a hearing; the rest is assumed, and said so. */
export const maxQuestions = 6;
/** Worlds that are solved for one question. */
const mostSolved = 30;
/** Counted up when the rules of choosing change, so that nothing chosen by older rules is found. */
const rules = 14;
const keptMs = 7 * 24 * 60 * 60 * 1000;

/** How long a page waits for a question that nobody prepared; then it asks the best one that was found until then. */
export const questionForPage: PlanOptions = { lane: "page", deadlineMs: 1_200 };

type Parts = { readonly catalogue: Catalogue; readonly solver: PlanSolver };
type Heard = Pick<Hearing, "text" | "understanding" | "answers">;

/**
 * The next question of a hearing, or null when no answer would change enough. Chosen once for a state of the hearing
 * and kept by its content, so that every node, every reload and every window asks the same. Where the time ends first,
 * the best question found so far is asked and not kept (docs/decisions/0009-questions-by-value.md).
 */
export async function nextQuestion(
  db: Db,
  world: World,
  parts: Parts,
  hearing: Heard,
  options: PlanOptions,
): Promise<ChosenQuestion | null> {
  const started = performance.now();
  const asked = askedOf(hearing);
  if (!mayAsk(asked)) return null;
  const key = keyOf(asked, parts.catalogue);
  const kept = await keptChoice(db, key);
  if (kept) return kept.choice;
  const { choice, complete } = await chooseQuestion(parts, asked, withTimeLeft(options, started));
  if (!complete) return choice;
  await write(db, (tx) => keepChoice(tx, world, key, choice));
  return (await keptChoice(db, key))?.choice ?? choice;
}

/** What reading the text and looking for a kept choice took, nobody waits for again. */
function withTimeLeft(options: PlanOptions, started: number): PlanOptions {
  if (options.deadlineMs === undefined) return options;
  return { ...options, deadlineMs: Math.max(0, options.deadlineMs - (performance.now() - started)) };
}

/** Prepares what would be asked next, whatever the answer to the present question, while people read it. */
export async function prepareQuestions(db: Db, world: World, parts: Parts, hearing: Heard, options: PlanOptions) {
  const now = await nextQuestion(db, world, parts, hearing, options);
  if (!now) return;
  const { question } = now;
  const { understanding } = hearing;
  const answers = [null, ...likelyAnswers(askedOf(hearing), parts.catalogue, question)];
  for (const answer of answers) {
    const given = { question: question.id, answer };
    await nextQuestion(
      db,
      world,
      parts,
      {
        text: hearing.text,
        understanding: editUnderstanding(understanding, editsOfAnswer(understanding, given, hearing.text)),
        answers: [...hearing.answers, given],
      },
      options,
    );
  }
}

const preparedMost = 3;

/** The answers that people give most, as far as the chances tell; wishes as they were understood, circumstances usual. */
function likelyAnswers(asked: Asked, catalogue: Catalogue, question: Question): AnswerValue[] {
  if (question.kind === "limits") return [];
  if (question.kind === "circumstances") return [["none"]];
  const wanted = question.options.filter((id) => asked.understanding.needs.some((need) => need.function === id));
  if (question.kind === "wishes") return [wanted.length > 0 ? wanted : ["none"]];
  const worlds = candidateQuestions(asked, catalogue).find((one) => one.question.id === question.id)?.worlds ?? [];
  return worlds
    .toSorted((a, b) => b.chance - a.chance)
    .slice(0, preparedMost)
    .map(({ answer }) => answer);
}

/** Choices that nobody needs any more: hearings change, and catalogues do. */
export async function forgetChoices(tx: Tx, now: Date): Promise<void> {
  await tx.delete(questionChoices).where(lt(questionChoices.madeAt, new Date(now.getTime() - keptMs)));
}

/** Chooses without keeping: what `nextQuestion` does at the first asking. `complete` = the same on every machine. */
export async function chooseQuestion(
  { catalogue, solver }: { readonly catalogue: Catalogue; readonly solver: PlanSolver },
  asked: Asked,
  options: PlanOptions,
): Promise<{ readonly choice: ChosenQuestion | null; readonly complete: boolean }> {
  const candidates = candidateQuestions(asked, catalogue);
  const wishes = doubtfulWishes(asked, catalogue);
  if (candidates.length === 0 && wishes.length === 0) return { choice: null, complete: true };
  const together = jointWorlds(asked.understanding, candidates);
  const weighing = {
    base: planInputOf(asked.understanding),
    worlds: [
      ...wishes.map(({ input }) => ({ input, by: "reach" as const })),
      ...together.map(({ input }) => ({ input, by: "solve" as const })),
      ...candidates.flatMap(({ worlds }) => worlds.map(({ input }) => ({ input, by: "solve" as const }))),
    ],
    mostSolved,
  };
  const wishesFirst = !asked.answers.some(({ question }) => question.startsWith("wishes:"));
  const weighed = await weigh(solver, weighing, catalogue, options);
  const best = weighed && mostWorth({ candidates, wishes, together, wishesFirst }, weighed);
  if (weighed?.complete) return { choice: best, complete: true };
  // What was found to be worth asking until the time was over, else what concerns most.
  return { choice: best ?? mostAffected({ candidates, wishes, wishesFirst }), complete: false };
}

/** What may be asked about, as the text and the corrections have it. */
export function askedOf({ text, understanding, answers }: Heard): Asked {
  return { understanding, functions: weighedFunctions(text), answers };
}

function mayAsk({ understanding, answers }: Asked): boolean {
  const { danger, scope } = understanding;
  // Somebody who writes from the middle of it is not asked about money and lines; the desks stand above.
  if (danger.level === "urgent" && danger.who === "writer") return false;
  return answers.length < maxQuestions && scope !== "other";
}

async function weigh(
  solver: PlanSolver,
  weighing: Parameters<typeof weighWorlds>[0],
  catalogue: Catalogue,
  options: PlanOptions,
): Promise<Weighed | null> {
  if (!solver.weigh)
    return weighWorlds(weighing, catalogue, solver, {
      known: new Map(),
      remainingMs: () => Number.POSITIVE_INFINITY,
    });
  return solver.weigh(weighing, catalogue, options).catch((error: unknown) => {
    // NOTE too many wait, or the time is over: then the makeshift is asked. Everything else is a bug.
    if (error instanceof Refusal && error.code === "busy") return null;
    throw error;
  });
}

function keyOf({ understanding, functions, answers }: Asked, catalogue: Catalogue): Buffer {
  const state = { rules, catalogue: catalogue.version, understanding, functions, asked: askedIds(answers) };
  return createHash("sha256").update(canonicalJson(state)).digest();
}

function askedIds(answers: readonly Answer[]): string[] {
  return answers.map(({ question }) => question).sort();
}

async function keptChoice(db: Reader, key: Buffer): Promise<{ choice: ChosenQuestion | null } | null> {
  const [row] = await db.select().from(questionChoices).where(eq(questionChoices.key, key));
  if (!row) return null;
  return { choice: "none" in row.choice ? null : row.choice };
}

async function keepChoice(tx: Tx, world: World, key: Buffer, choice: ChosenQuestion | null): Promise<void> {
  await tx
    .insert(questionChoices)
    .values({ key, choice: choice ?? { none: true }, madeAt: world.clock.now() })
    .onConflictDoNothing();
}
