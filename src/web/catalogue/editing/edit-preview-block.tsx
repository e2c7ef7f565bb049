import type { VNode } from "preact";
import { previewedProposals } from "#src/domain/advice/catalogue/editing/preview-edit.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { EditPageProps } from "#src/web/catalogue/editing/edit-page.tsx";
import { Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { catalogueEditWords } from "#src/words/catalogue-edit-words.ts";

/** What the change would do to stored proposals: asked for, under way, or counted. */
export function EditPreviewBlock({ locale, edit, preview, nameOf, submitIds }: EditPageProps): VNode {
  const words = catalogueEditWords[locale].one;
  const number = (value: number) => formatNumber(value, locale);
  const under = preview !== null && preview.state !== "done";
  return (
    <section>
      <h2>
        <Say words={words.preview} />
      </h2>
      <Text words={words.previewLead(number(previewedProposals))} small />
      {preview === null ? null : under ? (
        <>
          <p role="status">
            <Say
              words={
                preview.state === "waiting" ? words.waiting : words.running(number(preview.done), number(preview.total))
              }
            />
          </p>
          {preview.total === 0 ? null : <progress value={preview.done} max={preview.total} aria-hidden="true" />}
          <p>
            <a href={links(locale).catalogueEdit(edit.id)}>
              <Say words={words.reload} />
            </a>
          </p>
        </>
      ) : (
        <ul>
          {resultLines({ preview, nameOf, locale }).map((line) => (
            <li>
              <Say words={line} />
            </li>
          ))}
        </ul>
      )}
      {under ? null : (
        <form method="post" action={links(locale).decideEdit(edit.id)}>
          <SubmitId id={submitIds("preview")} />
          <div class="actions">
            <Button
              words={preview === null ? words.askPreview : words.askAgain}
              look="quiet"
              name="decision"
              value="preview"
            />
          </div>
        </form>
      )}
    </section>
  );
}

function resultLines({
  preview,
  nameOf,
  locale,
}: {
  preview: NonNullable<EditPageProps["preview"]>;
  nameOf: EditPageProps["nameOf"];
  locale: Locale;
}): string[] {
  const words = catalogueEditWords[locale].one;
  const number = (value: number) => formatNumber(value, locale);
  const { result, total } = preview;
  if (total === 0) return [words.none];
  const byCount = (counts: Readonly<Record<string, number>>) => Object.entries(counts).toSorted((a, b) => b[1] - a[1]);
  return [
    words.result(number(result.changed), number(total)),
    ...byCount(result.gained).map(([id, n]) => words.gained(nameOf("means", id), number(n))),
    ...byCount(result.lost).map(([id, n]) => words.lost(nameOf("means", id), number(n))),
    ...(result.dearer + result.cheaper > 0 ? [words.money(number(result.dearer), number(result.cheaper))] : []),
    ...(result.lostWishes + result.gainedWishes > 0
      ? [words.wishes(number(result.lostWishes), number(result.gainedWishes))]
      : []),
    ...(result.unknown > 0 ? [words.unknown(number(result.unknown))] : []),
  ];
}
