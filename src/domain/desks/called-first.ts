import type { DangerKind } from "#src/domain/advice/vocabulary.ts";
import type { Circumstances } from "#src/domain/desks/danger-circumstances.ts";

export type CalledFirst = {
  /** Keys of desks that stand before the others, best first. */
  readonly keys: readonly string[];
  /** They stand before those who come to the place, too: nothing is at hand, and who is afraid of them calls nobody. */
  readonly beforeRescue: boolean;
  /** Keys of desks that would speak of another trouble. */
  readonly without: readonly string[];
};

type Told = { readonly kinds: readonly DangerKind[]; readonly woman: boolean; readonly isUrgent: boolean };

/** Which desks the circumstances of a danger call for. Who may use them, and whether they are open, others weigh. */
export function calledFirst(circumstances: Circumstances, told: Told): CalledFirst {
  const { isSilent, isCarer, isUnanswered, isHeldAtWork, isForeign } = circumstances;
  const { kinds, woman, isUrgent } = told;
  const isOf = (kind: DangerKind): boolean => kinds.includes(kind);
  if (isYoungAlone(circumstances, told)) return { keys: forYoung, beforeRescue: true, without: [] };
  if (isHeldAtWork)
    return {
      keys: [
        ...(isUrgent ? ["police-110"] : []),
        ...(woman && isOf("no-shelter") ? ["women-8778"] : []),
        ...heldAtWork(circumstances),
      ],
      beforeRescue: true,
      without: ofPartners,
    };
  if (circumstances.isByPartner && !isSilent && !isOf("child-abuse"))
    return {
      keys: [
        "dv-plus",
        "police-110",
        ...(isForeign ? ["yorisoi-foreign-languages"] : ["dv-navi-8008"]),
        ...(isOf("suicide") ? ["inochi-sos"] : []),
      ],
      beforeRescue: true,
      without: isOf("medical") ? [] : ["fire-119"],
    };
  return {
    keys: [
      ...(isUnanswered && isUrgent ? ["fire-119", "police-110"] : []),
      ...(isUnanswered ? ["community-support-centres"] : []),
      ...(isCarer && !isUrgent ? ["childline", "child-sos-24h", "child-guidance-line"] : []),
      ...(woman && isOf("no-shelter") && (isOf("crime") || isOf("violence")) ? ["women-8778"] : []),
      ...(isOf("no-shelter") && !isUrgent ? ["self-reliance-desks", "housing-trouble-finder"] : []),
      ...(isSilent && (isOf("suicide") || kinds.length === 0) ? ["anata-no-ibasho", "ikizura-bit"] : []),
      ...(isSilent ? ["telephone-relay-service"] : []),
      ...(circumstances.isWithChild && isOf("suicide") ? ["yorisoi-hotline", "child-abuse-189", "inochi-sos"] : []),
    ],
    beforeRescue: false,
    without: [],
  };
}

/** Chats and lines for children, and one that is open to anybody all night: what can be reached from a room at home. */
const forYoung = ["anata-no-ibasho", "childline", "child-sos-24h", "yorisoi-hotline", "police-110"];

/** For who loves them and harms them, or did. */
const ofPartners = ["dv-plus", "dv-navi-8008", "fire-119"];

/** Lines of work that speak their languages, then those that take any trouble; who learns a trade has one of their own. */
function heldAtWork({ isTrainee, isForeign }: Circumstances): string[] {
  return [
    ...(isTrainee ? ["technical-interns-otit"] : []),
    "labour-hotline-evenings",
    ...(isForeign ? ["yorisoi-foreign-languages"] : ["yorisoi-hotline"]),
    ...(isTrainee || !isForeign ? [] : ["technical-interns-otit"]),
    "human-trafficking-report",
  ];
}

/** A child who writes of dying or of pictures, alone: no hand is raised and nothing is at hand. */
function isYoungAlone({ isYoung, isAtHand, isSilent }: Circumstances, { kinds }: Told): boolean {
  return isYoung && !isAtHand && !isSilent && kinds.length > 0 && kinds.every((kind) => alone.has(kind));
}
const alone: ReadonlySet<DangerKind> = new Set(["suicide", "crime"]);
