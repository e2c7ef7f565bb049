import type { VNode } from "preact";
import { parseSay, shownText } from "#src/words/furigana.ts";

/** Words of the catalogue as markup: `{相談|そうだん}` becomes ruby, the rest is text. */
export function Say({ words }: { words: string }): VNode {
  if (!words.includes("{")) return <>{shownText(words)}</>;
  return (
    <>
      {parseSay(words).map((part) =>
        part.reading === null ? (
          part.base
        ) : (
          <ruby>
            {part.base}
            <rp>（</rp>
            <rt>{part.reading}</rt>
            <rp>）</rp>
          </ruby>
        ),
      )}
    </>
  );
}
