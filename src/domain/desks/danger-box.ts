import type { DangerKind, DangerLevel, DangerWho } from "#src/domain/advice/vocabulary.ts";
import { calledFirst } from "#src/domain/desks/called-first.ts";
import { coverKindsFirst } from "#src/domain/desks/cover-kinds.ts";
import { type Circumstances, circumstancesIn } from "#src/domain/desks/danger-circumstances.ts";
import { aboutChild } from "#src/domain/desks/danger-kinds-heard.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { type EmergencyDesk, emergencyOrder } from "#src/domain/desks/emergency-order.ts";
import { aboutWoman } from "#src/domain/desks/serves-only.ts";
import { wayToDesk } from "#src/domain/desks/way-to-desk.ts";
import type { CanUse } from "#src/domain/desks/what-a-person-can-use.ts";

export type BoxQuestion = {
  readonly danger: { readonly level: DangerLevel; readonly who: DangerWho | null };
  readonly kinds: readonly DangerKind[];
  readonly text: string;
  /** The people of the hearing tell that whoever is in danger cannot hear or speak. */
  readonly isSilent?: boolean;
  /** ISO 639, of the page or of the text, where that is not Japanese. */
  readonly language?: string | undefined;
  readonly at: Date;
};

/** The desks of the box on top of a hearing, best first, and how they are spoken of. */
export type DangerBox = Circumstances & { readonly can: CanUse; readonly desks: readonly EmergencyDesk[] };

/** So many desks for the danger itself; more would hide those that fit best. */
const fittingMost = 5;

/**
 * Which desks the box shows: as `emergencyOrder` has them, each kind of danger early, and before others those that the
 * circumstances call for. Who cannot call finds ways in writing first; a child who keeps the house finds lines for
 * children; none is left out by that, only put behind.
 */
export function dangerBox(desks: readonly Desk[], question: BoxQuestion): DangerBox {
  const { danger, kinds, text, at } = question;
  const told = circumstancesIn(text);
  const isSilent = told.isSilent || question.isSilent === true;
  const { language } = question;
  const isForeign = told.isForeign || language !== undefined;
  const languages = language !== undefined ? [language] : told.isForeign ? ("not-japanese" as const) : ["ja"];
  const can: CanUse = { voice: !isSilent, text: true, languages };
  const circumstances = { ...told, isSilent, isForeign };
  const woman = aboutWoman(text);
  const order = emergencyOrder(desks, {
    danger,
    kinds,
    can,
    at,
    child: aboutChild(text) || told.isCarer,
    woman,
    limit: desks.length,
  });
  if (order.length === 0) return { ...circumstances, can, desks: [] };
  const covered = coverKindsFirst(order, danger.who === "writer" ? ownTroubleFirst(kinds) : kinds);
  const called = calledFirst(circumstances, { kinds, woman, isUrgent: danger.level === "urgent" });
  const pinned = openBeforeClosed(
    called.keys.flatMap((key) => {
      const desk = desks.find((one) => one.x_yorozu.key === key && one.status === "active");
      return desk
        ? [covered.find((one) => one.desk === desk) ?? { desk, way: wayToDesk(desk, can, at), fits: [] }]
        : [];
    }),
  );
  const isAside = ({ x_yorozu: { key } }: Desk) =>
    called.without.includes(key) || (key === forSickChildren && !aboutChild(text));
  const rest = openBeforeClosed(
    covered.filter(({ desk }) => !(isAside(desk) || pinned.some((one) => one.desk === desk))),
  );
  const isUrgent = danger.level === "urgent";
  const leading = isUrgent && !called.beforeRescue ? rest.filter(({ desk }) => desk.x_yorozu.rescue) : [];
  const all = [...leading, ...pinned, ...rest.filter((one) => !leading.includes(one))];
  return { ...circumstances, can, desks: isSilent ? inWritingFirst(all) : all.slice(0, fittingMost) };
}

/** Those who come and tell how to call them without a voice, then those that are written to, then the rest. */
function inWritingFirst(desks: readonly EmergencyDesk[]): EmergencyDesk[] {
  const rank = ({ desk, way }: EmergencyDesk, place: number): number => {
    const { rescue, withoutVoice } = desk.x_yorozu;
    const comes =
      rescue && withoutVoice !== undefined && desks.slice(0, place).every((one) => one.desk.x_yorozu.rescue);
    return comes ? 0 : way.by === "text" ? 1 : 2;
  };
  return desks
    .map((one, place) => ({ one, rank: rank(one, place) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
    .slice(0, fittingMost + 1);
}

/** Asked about children alone: whether they must see a doctor. */
const forSickChildren = "child-medical-8000";

/** In their order, but none that is closed before one that answers; where one goes has no hours of its own. */
function openBeforeClosed(desks: readonly EmergencyDesk[]): EmergencyDesk[] {
  return desks.toSorted((a, b) => Number(a.way.open.state === "closed") - Number(b.way.open.state === "closed"));
}

/** Who writes of their own danger is helped with that before the children who are there too. */
function ownTroubleFirst(kinds: readonly DangerKind[]): DangerKind[] {
  return kinds.toSorted((a, b) => Number(a === "child-abuse") - Number(b === "child-abuse"));
}
