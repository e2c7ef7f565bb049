import type { VNode } from "preact";
import type { ShownFile } from "#src/domain/requests/request-files.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Say } from "#src/web/kit/say.tsx";
import { channelWords } from "#src/words/channel-words.ts";
import { literal } from "#src/words/furigana.ts";

/** The files of one entry, or of the request itself (null), with their sizes. */
export function EntryFiles(props: {
  readonly files: readonly ShownFile[];
  readonly entryId: string | null;
  readonly hrefOf: (fileId: string) => string;
  readonly locale: Locale;
}): VNode | null {
  const words = channelWords[props.locale].entry;
  const mine = props.files.filter(({ entryId }) => entryId === props.entryId);
  if (mine.length === 0) return null;
  return (
    <ul class="small">
      {mine.map((file) => (
        <li>
          {file.scan === "infected" || file.scan === "held" ? (
            <>
              {file.name} <Say words={words[file.scan]} />
            </>
          ) : (
            <a href={props.hrefOf(file.id)}>
              <Say words={words.file(literal(file.name), sizeOf(file.sizeBytes))} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A size as people compare it: whole KB, from one MB on tenths of MB. */
function sizeOf(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
