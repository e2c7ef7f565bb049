import type { ComponentChildren, VNode } from "preact";
import { priceBands } from "#src/domain/advice/catalogue/price-band.ts";
import { functionGroups } from "#src/domain/advice/vocabulary.ts";
import { listAddress } from "#src/web/catalogue/browse-query.ts";
import type { CataloguePageProps } from "#src/web/catalogue/catalogue-page.tsx";
import { Text } from "#src/web/kit/blocks.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { browseWords } from "#src/words/browse-words.ts";
import { catalogueWords } from "#src/words/catalogue-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/** Where to begin without a word to type: what one wants to do, who will use it, what it may cost. All folded. */
export function WaysIn({ locale, functions, profiles, meansOf, bands, address }: CataloguePageProps): VNode {
  const words = catalogueWords[locale].list;
  const own = browseWords[locale];
  return (
    <div class="two">
      <section>
        <h2>
          <Say words={words.byFunction} />
        </h2>
        {functionGroups.map((group) => {
          const inGroup = functions.filter((fn) => fn.group === group);
          return inGroup.length === 0 ? null : (
            <Folded title={vocabularyWords[locale].functionGroups[group]}>
              {inGroup.map((fn) => (
                <Entry
                  href={links(locale).function(fn.id)}
                  words={fn.name[locale]}
                  count={words.meansCount(meansOf.get(fn.id) ?? 0)}
                />
              ))}
            </Folded>
          );
        })}
      </section>
      <section>
        <h2>
          <Say words={own.more} />
        </h2>
        <Folded title={own.byWho} note={own.byWhoNote}>
          {profiles.map((profile) => (
            <Entry href={listAddress(address, { who: profile.id }, locale)} words={profile.name[locale]} />
          ))}
        </Folded>
        <Folded title={own.byCost} note={own.bandNote}>
          {priceBands.map((band) => (
            <Entry
              href={listAddress(address, { cost: band }, locale)}
              words={own.bands[band]}
              count={words.meansCount(bands.get(band) ?? 0)}
            />
          ))}
        </Folded>
      </section>
    </div>
  );
}

function Folded({ title, note, children }: { title: string; note?: string; children: ComponentChildren }): VNode {
  return (
    <details class="group">
      <summary>
        <Say words={title} />
      </summary>
      <div class="inside">
        {note === undefined ? null : <Text words={note} small />}
        <ul class="links">{children}</ul>
      </div>
    </details>
  );
}

function Entry({ href, words, count }: { href: string; words: string; count?: string }): VNode {
  return (
    <li>
      <a href={href}>
        <Say words={words} />
      </a>
      {count === undefined ? null : (
        <>
          {" "}
          <span class="small">
            <Say words={count} />
          </span>
        </>
      )}
    </li>
  );
}
