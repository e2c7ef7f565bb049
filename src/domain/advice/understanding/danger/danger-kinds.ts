import { framesOf } from "#src/domain/advice/understanding/danger/danger-frames.ts";
import { kindOfIdea } from "#src/domain/advice/understanding/danger/danger-ideas.ts";
import type { DangerWindow } from "#src/domain/advice/understanding/danger/danger-window.ts";
import { isOrdinary } from "#src/domain/advice/understanding/danger/ordinary-words.ts";
import { type DangerKind, dangerKinds } from "#src/domain/advice/vocabulary.ts";

/** Ideas that say a kind by themselves; of the others a kind is told only where they fill a frame. */
const plain = new Set(["wish-to-die", "harm-oneself", "taken-too-much", "struck", "weapon", "sexual", "giving-birth"]);
/** Harm of these ideas is a matter of the child guidance centre when a child bears it. */
const harmToChild: ReadonlySet<string> = new Set([
  "struck",
  "marks-on-body",
  "child-left",
  "no-food",
  "sexual",
  "confined",
]);
const child =
  /子ども(?!食堂|会)|児童(?!館)|小学生|中学生|高校生|園児|赤ちゃん|乳児|きょうだい|姉弟|小[1-6]|中[1-3]の?子|(?<![0-9])(?:[1-9]|1[0-7])[歳才]|(?:(?<![生人員達ふん])の|[るたい])子(?=[がはもをにの、])|[1１十][0０]?代の|こども|\bchild|\bkids?\b|\bboy\b|\bgirl\b|toddler|baby|孩子|아이|trẻ|criança|बच्चा|\bbata\b|niñ[oa]|anak|เด็ก/;
const fire =
  /火事|燃え|炎|煙|ガス漏れ|放火|\bfire\b|smoke|着火|起火|불이|cháy|incêndio|आगलागी|sunog|incendio|kebakaran|ไฟไหม้/;
const sea = /海に流|ぼーと|船|沖|岸に戻|溺れ.{0,8}海|海で/;

/** `isUrgent`: it cannot wait. `isPlain`: it is said in plain words. `isServed`: somebody served is in danger, not the writer. */
type DangerTold = { readonly isUrgent: boolean; readonly isPlain: boolean; readonly isServed: boolean };

/**
 * The kinds of danger that windows tell of, in the order of the vocabulary, a child's matter first; none where none is told.
 * Where it is urgent or plain, ideas tell them without a frame too.
 */
export function dangerKindsOf(
  windows: readonly DangerWindow[],
  { isUrgent, isPlain, isServed }: DangerTold,
): DangerKind[] {
  const framed = kindsToldBy(windows, false);
  const told = framed.size > 0 || !(isUrgent || isPlain) ? framed : kindsToldBy(windows, true);
  const isOfChild = isServed && windows.some(({ said }) => child.test(said));
  if (told.size === 0 && !isUrgent && isOfChild) for (const kind of worryOverChild) told.add(kind);
  const kinds = dangerKinds.filter((kind) => told.has(kind));
  return told.has("child-abuse") ? ["child-abuse", ...kinds.filter((kind) => kind !== "child-abuse")] : kinds;
}

/** What may be with a child of whom nothing more is known; where it cannot wait, nothing is guessed and 119 stays among the desks. */
const worryOverChild = ["child-abuse", "suicide"] as const;

/** Of many things and of nothing yet: they call for no desk without a frame. */
const vague = new Set(["no-money", "no-worth", "exploited", "papers-kept"]);

function kindsToldBy(windows: readonly DangerWindow[], withoutFrame: boolean): Set<DangerKind> {
  const told = new Set<DangerKind>();
  for (const { ideas, said, start } of windows) {
    const ids = new Set(ideas.filter((hit) => !isOrdinary(said, hit, start)).map(({ idea }) => idea));
    const framed = new Set(framesOf(ids).flatMap(({ all }) => all[0] ?? []));
    for (const [idea, kind] of Object.entries(kindOfIdea)) {
      const isTold =
        plain.has(idea) ||
        framed.has(idea as keyof typeof kindOfIdea) || // NOTE keys of kindOfIdea
        (withoutFrame && !vague.has(idea));
      if (!ids.has(idea) || !isTold) continue;
      told.add(
        (idea === "disaster" || idea === "sudden-peril") && !fire.test(said)
          ? sea.test(said)
            ? "sea"
            : "medical"
          : kind,
      );
    }
    if (child.test(said) && [...ids].some((id) => harmToChild.has(id))) told.add("child-abuse");
  }
  return told;
}
