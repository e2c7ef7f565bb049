import type { DangerKind } from "#src/domain/advice/vocabulary.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import type { DeskKind } from "#src/domain/desks/desk-vocabulary.ts";
import { troubleOf, troublesIn } from "#src/domain/desks/routing/troubles.ts";

/** What a desk says of itself, read by the words of troubles: how strongly it speaks of each, 0..1. */
export type DeskProfile = {
  readonly desk: Desk;
  readonly speaksOf: ReadonlyMap<string, number>;
  /** Who it is made for, where it says so: troubles that tell who somebody is. */
  readonly madeFor: readonly string[];
};

/** Somebody asks for help and says no more: no desk speaks of that. */
export const untold = "untold";

/** A name says most, then for whom a desk is, then what it is counted among. */
const weights = { name: 1, text: 0.85, counted: 0.4, any: 0.6 } as const;

export function deskProfile(desk: Desk): DeskProfile {
  const { name, forWhom, kinds, dangers, forChildren, audience, rescue } = desk.x_yorozu;
  const speaksOf = new Map<string, number>();
  const say = (id: string, weight: number) => speaksOf.set(id, Math.max(speaksOf.get(id) ?? 0, weight));
  for (const [texts, language, weight] of [
    [[desk.name], "ja", weights.name],
    [[desk.description, forWhom.ja], "ja", weights.text],
    [[desk.alternate_name ?? "", name.en], "en", weights.name],
    [[forWhom.en], "en", weights.text],
  ] as const)
    for (const text of texts)
      for (const id of troublesIn(saidOfWhom(text), language, false).keys()) if (id !== untold) say(id, weight);
  for (const kind of kinds) for (const id of countedByKind[kind] ?? []) say(id, weights.counted);
  for (const danger of dangers)
    for (const id of countedByDanger[danger]) if (!(rescue ? listening : coming).has(id)) say(id, weights.counted);
  // A desk that children call themselves takes those who carry the house, too.
  if (forChildren) {
    say("child-own", weights.text);
    say("young-carer", weights.any);
  }
  // Who takes any trouble takes those that have no other name.
  if (speaksOf.has("anything")) for (const id of ["mind", "lonely"]) say(id, weights.any);
  const forPersons = audience.includes("person");
  const madeFor = [...speaksOf.keys()].filter((id) => troubleOf(id)?.isFor && !(forPersons && works.has(id)));
  return { desk, speaksOf, madeFor };
}

/** A desk that persons may ask is for them too, whatever association answers. */
const works: ReadonlySet<string> = new Set(["organisation", "employer"]);

/** Who comes to the place where somebody is does not sit and listen. */
const listening: ReadonlySet<string> = new Set(["mind", "lonely"]);

/** Somebody has to go and look: no line does. */
const coming: ReadonlySet<string> = new Set(["missing", "unanswered"]);

/** Without what a desk says it does not ask about (性別は問いません tells of no trouble with it), and without who answers. */
function saidOfWhom(text: string): string {
  return text.replace(
    /[^。、]*(?:問いません|問わず|関係なく|関わらず)[^。、]*[。、]?|regardless of[^.,;]*|[^。、]*ボランティア(?:の相談員)?が[^。、]*[。、]?|[^.,;]*volunteers (?:answer|listen)[^.,;]*/gi,
    "",
  );
}

const countedByKind: Partial<Record<DeskKind, readonly string[]>> = {
  labour: ["wages", "harassment"],
  law: ["law"],
  "accounting-tax": ["accounting-tax"],
  founding: ["founding"],
  grants: ["grants"],
  staffing: ["volunteer", "employer"],
  "it-help": ["it-help"],
  "it-security": ["virus"],
};

const countedByDanger: Readonly<Record<DangerKind, readonly string[]>> = {
  suicide: ["suicide", "missing", "mind", "lonely"],
  violence: ["violence", "partner-violence", "trafficking"],
  "child-abuse": ["child-abuse"],
  "sexual-violence": ["sexual-violence"],
  "no-shelter": ["no-shelter"],
  medical: ["medical-emergency", "unanswered"],
  fire: ["fire"],
  crime: ["crime-now", "missing", "unanswered", "trafficking"],
  sea: ["sea"],
};
