import { z } from "zod";
import type { Answer } from "#src/domain/advice/hearing/answers.ts";
import { type Edit, editSchema } from "#src/domain/advice/hearing/edits.ts";
import { questionIdMost } from "#src/domain/advice/hearing/questions.ts";
import { type Locale, locales } from "#src/kernel/i18n.ts";
import { storableText } from "#src/kernel/storable-text.ts";

/** What of a hearing lies in the file that an asker keeps: enough to go on from it, without any key. */
export type KeptHearing = {
  readonly text: string;
  readonly locale: Locale;
  readonly edits: readonly Edit[];
  readonly answers: readonly Answer[];
};

const keptSchema = z.object({
  text: z.string().trim().min(1).max(5_000).transform(storableText),
  locale: z.enum(locales),
  edits: z.array(editSchema).max(500),
  answers: z
    .array(
      z.object({
        question: z.string().max(questionIdMost).transform(storableText),
        answer: z.union([z.string().max(100), z.number(), z.array(z.string().max(100)).max(20), z.null()]),
      }),
    )
    .max(50),
});

/** The kept hearing as base64 of its JSON: stands in an attribute of the readable file, where nothing has to be escaped. */
export function writeKept({ text, locale, edits, answers }: KeptHearing): string {
  return Buffer.from(JSON.stringify({ text, locale, edits, answers })).toString("base64");
}

/** The hearing in a file: the readable one, or the JSON. Null for anything else, or when a part of it is not as we write it. */
export function readKept(file: string): KeptHearing | null {
  const inPage = /<meta name="yorozu" content="([A-Za-z0-9+/=]+)"/.exec(file)?.[1];
  const json = inPage === undefined ? file : Buffer.from(inPage, "base64").toString("utf8");
  const read = keptSchema.safeParse(parsed(json));
  return read.success ? read.data : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // NOTE: any file may be handed in; one that is no JSON is not ours.
    return null;
  }
}
