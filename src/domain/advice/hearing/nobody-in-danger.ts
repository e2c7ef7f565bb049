import { deniedUpTo, type Edit } from "#src/domain/advice/hearing/edits.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";

type Denial = Extract<Edit, { op: "no-danger" }>;

/**
 * The writer says that nobody is in danger: the hearing goes on as `calm` (the text read without an alarm) has it. Null
 * where no danger is heard.
 */
export function nobodyInDanger(
  { text, understanding }: Pick<Hearing, "text" | "understanding">,
  calm: Understanding,
): Denial | null {
  const { level } = understanding.danger;
  if (level === "none") return null;
  return { op: "no-danger", level, upTo: text.length, instead: askedOf(calm) };
}

/** The correction by which the writer denies a danger, or takes that back; null where no danger is heard any more. */
export function deniedOrNot(
  hearing: Pick<Hearing, "text" | "understanding">,
  op: "no-danger" | "danger-again",
  { understandWithoutDanger }: Pick<Hears, "understandWithoutDanger">,
): Edit | null {
  return op === "danger-again" ? { op } : nobodyInDanger(hearing, understandWithoutDanger(hearing.text));
}

/** What a text asks for, as a correction carries it. */
export function askedOf({ scope, otherKinds, needs }: Understanding): Denial["instead"] {
  return {
    scope,
    otherKinds: otherKinds.map(({ id, ...found }) => ({ id, ...plain(found) })),
    needs: needs.map((need) => ({ ...need, for: [...need.for], ...plain(need) })),
  };
}

function plain({ confidence, evidence }: Pick<Understanding["needs"][number], "confidence" | "evidence">) {
  return { confidence, evidence: evidence.map(([start, end]): [number, number] => [start, end]) };
}

type Hears = Readonly<Record<"understand" | "understandWithoutDanger", (text: string) => Understanding>> & {
  readonly understandWithoutIncidents: (text: string, upTo: number) => Understanding;
};

/** What a rewritten text says, and the same without an alarm or an incident where the writer said before that there is none. */
export function heardAgain(
  { edits }: Pick<Hearing, "edits">,
  text: string,
  hears: Hears,
): { heard: Understanding; calm?: Understanding; unharmed?: Understanding } {
  const upTo = deniedUpTo(edits);
  return {
    heard: hears.understand(text),
    ...(edits.some(({ op }) => op === "no-danger") ? { calm: hears.understandWithoutDanger(text) } : {}),
    ...(upTo > 0 ? { unharmed: hears.understandWithoutIncidents(text, upTo) } : {}),
  };
}

/** A danger was heard, and the writer said that there is none. */
export function isDangerDenied({ heard, understanding }: Pick<Hearing, "heard" | "understanding">): boolean {
  return heard.danger.level !== "none" && understanding.danger.level === "none";
}
