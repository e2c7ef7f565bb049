import type { VNode } from "preact";
import { selfItems } from "#src/domain/checks/self/self-items.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Say } from "#src/web/kit/say.tsx";
import { literal, plainWords } from "#src/words/furigana.ts";
import { selfCheckWords } from "#src/words/self-check-words.ts";
import { selfItemWords } from "#src/words/self-item-words.ts";

/** How a line of a list begins in a rule that is typed. */
export const listMark = "・";
const typedMark = /^\s*(?:[・･•]|[*-]\s)\s*/;

/**
 * A rule that was typed, to be read and printed: lines with a mark are a list, the others paragraphs. Lines that are still
 * ours carry their readings again, in the language of the page; what somebody typed stays as it is.
 */
export function RuleSheet({ text, locale }: { text: string; locale: Locale }): VNode {
  const words = wordsOfLine(locale);
  return (
    <>
      {blocksOf(text).map(({ isList, lines }) =>
        isList ? (
          <ul>
            {lines.map((line) => (
              <li>
                <Say words={words(line)} />
              </li>
            ))}
          </ul>
        ) : (
          <p>
            {lines.map((line, i) => (
              <>
                {i === 0 ? null : <br />}
                <Say words={words(line)} />
              </>
            ))}
          </p>
        ),
      )}
    </>
  );
}

type Block = { readonly isList: boolean; readonly lines: string[] };

/** Lines of the same kind that follow each other, without their marks; an empty line ends a block. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of text.split(/\r?\n/)) {
    const isList = typedMark.test(line);
    const said = line.replace(typedMark, "").trim();
    if (said === "") open = null;
    else if (open !== null && open.isList === isList) open.lines.push(said);
    else {
      open = { isList, lines: [said] };
      blocks.push(open);
    }
  }
  return blocks;
}

/** The words of ours behind a line, or the line as it was typed. What follows a colon is filled in by hand. */
function wordsOfLine(locale: Locale): (line: string) => string {
  const { rulesHead, rulesSoon, rulesCall } = selfCheckWords[locale];
  const ours = [
    ...selfItems.map((item) => selfItemWords[locale][item]),
    rulesHead,
    rulesSoon,
    ...rulesCall.split("\n"),
  ];
  const byLine = new Map(ours.map((words) => [plainWords(words), words]));
  const byLabel = new Map(ours.flatMap((words) => (colon.test(words) ? [labelOf(words)] : [])));
  return (line) => {
    const whole = byLine.get(line);
    if (whole !== undefined) return whole;
    const at = line.search(colon);
    const label = at < 0 ? undefined : byLabel.get(line.slice(0, at));
    return label === undefined ? literal(line) : label + literal(line.slice(at));
  };
}

const colon = /[:：]/;

function labelOf(words: string): readonly [string, string] {
  const label = words.split(colon)[0] ?? "";
  return [plainWords(label), label];
}
