import type { DangerKind } from "#src/domain/advice/vocabulary.ts";
import { dangerKinds } from "#src/domain/advice/vocabulary.ts";
import { dangerTroubles } from "#src/domain/desks/routing/trouble-lexicon-danger.ts";
import { dangersRoundabout } from "#src/domain/desks/routing/trouble-lexicon-danger-roundabout.ts";
import { hardshipTroubles } from "#src/domain/desks/routing/trouble-lexicon-hardship.ts";
import { lifeTroubles } from "#src/domain/desks/routing/trouble-lexicon-life.ts";
import { lifeRoundabout } from "#src/domain/desks/routing/trouble-lexicon-life-roundabout.ts";
import { placeTroubles } from "#src/domain/desks/routing/trouble-lexicon-place.ts";
import { placeRoundabout } from "#src/domain/desks/routing/trouble-lexicon-place-roundabout.ts";
import { sceneTroubles } from "#src/domain/desks/routing/trouble-lexicon-scenes.ts";
import { toldTroubles } from "#src/domain/desks/routing/trouble-lexicon-told.ts";
import { createTroubleMatcher, type TroubleMatcher } from "#src/domain/desks/routing/trouble-matcher.ts";

/*
 * Troubles of life, named once, with the words by which they are told in eight languages. A text and a desk's own
 * description are read by the same words, so that a text in Vietnamese meets a desk described in Japanese.
 *
 * Form: `= id`, then `for` where the trouble says who somebody is (a desk made for such people is for nobody else), `+id`
 * for who else that tells of, `!kind` for dangers that the words tell of, and `now` where those cannot wait. Then lines of a language and its words: `_` is a space, `*` any ending,
 * `a+b` both in any order, `{a,b}+{c,d}` one of each near each other. Japanese, Chinese and Korean words are found anywhere, the others as whole words.
 */
export type Trouble = {
  readonly id: string;
  /** It says who somebody is. */
  readonly isFor: boolean;
  readonly implies: readonly string[];
  readonly dangers: readonly DangerKind[];
  readonly cannotWait: boolean;
  readonly words: ReadonlyMap<string, readonly string[]>;
};

export const troubles: readonly Trouble[] = joined(
  [
    dangerTroubles,
    lifeTroubles,
    placeTroubles,
    dangersRoundabout,
    lifeRoundabout,
    placeRoundabout,
    toldTroubles,
    sceneTroubles,
    hardshipTroubles,
  ].flatMap(parseTroubles),
);

/** A trouble written in several places is one: its first head, the words of all. */
function joined(parts: readonly Trouble[]): Trouble[] {
  const all = new Map<string, Trouble>();
  for (const part of parts) {
    const known = all.get(part.id);
    const languages = new Set([...(known?.words.keys() ?? []), ...part.words.keys()]);
    const words = new Map(
      [...languages].map(
        (code) => [code, [...new Set([...(known?.words.get(code) ?? []), ...(part.words.get(code) ?? [])])]] as const,
      ),
    );
    all.set(part.id, { ...(known ?? part), words });
  }
  return [...all.values()];
}

const byId = new Map(troubles.map((trouble) => [trouble.id, trouble]));

export function troubleOf(id: string): Trouble | undefined {
  return byId.get(id);
}

let matcher: TroubleMatcher | null = null;

/** Troubles told in a text, each with the words that tell it as typed. `language` null: words of all languages are tried; `guess`: also where its own language has none. */
export function troublesIn(
  text: string,
  language: string | null,
  guess = true,
): ReadonlyMap<string, readonly string[]> {
  matcher ??= createTroubleMatcher(troubles);
  return matcher(text, language, guess);
}

function parseTroubles(lines: string): Trouble[] {
  return lines
    .split(/^= /m)
    .slice(1)
    .map((block) => {
      const [head = "", ...rest] = block.trim().split("\n");
      const [id = "", ...flags] = head.split(" ");
      const words = new Map(
        rest.map((line) => {
          const [language = "", ...list] = line.trim().split(/\s+/);
          return [language, list] as const;
        }),
      );
      return {
        id,
        implies: flags.filter((flag) => flag.startsWith("+")).map((flag) => flag.slice(1)),
        cannotWait: flags.includes("now"),
        isFor: flags.includes("for"),
        dangers: dangerKinds.filter((kind) => flags.includes(`!${kind}`)),
        words,
      };
    });
}
