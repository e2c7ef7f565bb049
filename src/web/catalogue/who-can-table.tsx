import type { VNode } from "preact";
import type { AccessProfile } from "#src/domain/advice/catalogue/reach-profiles.ts";
import type { WhoCan } from "#src/domain/advice/catalogue/who-can-use.ts";
import type { Means } from "#src/domain/advice/means.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { Listed } from "#src/web/kit/phrases.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { browseWords } from "#src/words/browse-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

type Props = {
  readonly locale: Locale;
  readonly means: Means;
  readonly all: ReadonlyMap<string, Means>;
  readonly profiles: readonly AccessProfile[];
  /** Undefined = people served do not use it. */
  readonly whoCan: readonly WhoCan[] | undefined;
};

/** For each example of people whether they can use it, with which help, or what stands in the way. Those who cannot come first, in a block of their own. */
export function WhoCanTable(props: Props): VNode {
  const { locale, whoCan, profiles } = props;
  const words = browseWords[locale].whoCan;
  const cannot = profiles.filter(({ id }) => whoCan?.some((one) => one.profile === id && isLeftOut(one)));
  return (
    <section>
      <h2 id="who">
        <Say words={words.title} />
      </h2>
      {whoCan === undefined ? (
        <Text words={words.staffOnly} />
      ) : (
        <>
          {cannot.length === 0 ? null : (
            <Notice kind="left-behind">
              <p>
                <Say words={words.cannot("")} />
                {cannot.length === 1 ? <Say words={cannot[0]?.name[locale] ?? ""} /> : null}
              </p>
              {cannot.length === 1 ? null : (
                <ul>
                  {cannot.map(({ name }) => (
                    <li>
                      <Say words={name[locale]} />
                    </li>
                  ))}
                </ul>
              )}
            </Notice>
          )}
          <DataTable
            caption={words.caption}
            underHeading
            columns={[
              { key: "who", head: words.who },
              { key: "verdict", head: words.verdict, bare: true },
              { key: "how", head: words.how, bare: true },
            ]}
            rows={whoCan.map((one) => ({
              id: one.profile,
              cells: {
                who: <Say words={profiles.find(({ id }) => id === one.profile)?.name[locale] ?? one.profile} />,
                verdict: <Verdict one={one} locale={locale} />,
                how: <How {...props} one={one} />,
              },
            }))}
          />
          <Text words={words.note} small />
        </>
      )}
    </section>
  );
}

/** Who would want it and cannot use it as it is; not whoever has more than it is made for. */
export function isLeftOut(one: WhoCan): boolean {
  return one.ways.length === 0 && one.madeFor.length === 0;
}

/** The mark never stands alone: ○ 使えます. */
function Verdict({ one, locale }: { one: WhoCan; locale: Locale }): VNode {
  const words = browseWords[locale].whoCan;
  const [mark, said] =
    one.ways.length > 0
      ? ["○", words.yes]
      : one.madeFor.length > 0
        ? ["―", words.notFor]
        : one.with === null
          ? ["×", words.no]
          : ["△", words.helped];
  return (
    <span class={one.ways.length > 0 ? "nowrap" : undefined}>
      <span aria-hidden="true">{mark} </span>
      <Say words={said} />
    </span>
  );
}

function How({ one, means, all, locale }: Props & { readonly one: WhoCan }): VNode {
  const words = browseWords[locale].whoCan;
  if (one.ways.length > 0) {
    const names = one.ways.map((id) => means.ways.find((way) => way.id === id)?.name[locale] ?? id);
    return <Listed words={names} locale={locale} />;
  }
  const keys = one.madeFor.length > 0 ? one.madeFor : one.missing;
  return (
    <>
      <Say words={one.madeFor.length > 0 ? words.madeFor("") : words.missing("")} />
      <Listed words={keys.map((key) => vocabularyWords[locale].access[key].name)} locale={locale} />
      {one.with === null ? null : (
        <>
          <br />
          <Say words={words.with("")} />
          {one.with.map((id, i) => (
            <>
              {i > 0 ? (locale === "en" ? ", " : "、") : null}
              <a href={links(locale).means(id)}>
                <Say words={all.get(id)?.name[locale] ?? id} />
              </a>
            </>
          ))}
        </>
      )}
    </>
  );
}
