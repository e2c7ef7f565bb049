import type { VNode } from "preact";
import type { Creates, Way } from "#src/domain/advice/means.ts";
import { type AccessKey, accessKeys } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { accessFact } from "#src/web/advice/understanding-in-words.ts";
import { cannotInWords, madeForInWords, needsInWords } from "#src/web/catalogue/asks-in-words.ts";
import type { MeansPageProps } from "#src/web/catalogue/means-page.tsx";
import { Card, Tag, Text } from "#src/web/kit/blocks.tsx";
import { formatDuration, formatPeople, formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { catalogueWords } from "#src/words/catalogue-words.ts";

/** Each way with what it does, what a person needs for it, and for whom it is hard. */
export function MeansWays({ locale, means, functions }: MeansPageProps): VNode {
  const words = catalogueWords[locale].means;
  return (
    <section>
      <h2 id="ways">
        <Say words={words.ways} />
      </h2>
      {means.ways.map((way, i) => (
        <details class="group" open={i === 0}>
          <summary>
            <h3>
              <Say words={way.name[locale]} />
            </h3>
          </summary>
          <div class="inside">
            <p>
              <strong>
                <Say words={words.gives} />
              </strong>
            </p>
            <ul>
              {way.gives.map((given) => (
                <li>
                  <a href={links(locale).function(given.function)}>
                    <Say words={functions.get(given.function)?.name[locale] ?? given.function} />
                  </a>{" "}
                  <Tag
                    kind={given.quality === 3 ? "sure" : "plain"}
                    words={catalogueWords[locale].quality[given.quality]}
                  />
                  <br />
                  <span class="small">
                    <Say words={given.reason[locale]} />
                  </span>
                </li>
              ))}
            </ul>
            <WhoCan way={way} locale={locale} />
          </div>
        </details>
      ))}
    </section>
  );
}

function WhoCan({ way, locale }: { way: Way; locale: Locale }): VNode {
  const words = catalogueWords[locale].means;
  const needs = needsInWords(way.asks, locale, way.unaided);
  const cannot = cannotInWords(way.asks, locale);
  const barred = cannot.length > 0 ? cannot : madeForInWords(way.asks, locale);
  return (
    <div class="two">
      <div>
        <p>
          <strong>
            <Say words={words.needs} />
          </strong>
        </p>
        {needs.length === 0 ? <Text words={words.needsNothing} /> : <List lines={needs} />}
      </div>
      <div>
        <p>
          <strong>
            <Say words={words.cannot} />
          </strong>
        </p>
        {barred.length === 0 ? <Text words={words.cannotNobody} /> : <List lines={barred} />}
      </div>
    </div>
  );
}

/** What a practice provides to people who lack it. */
export function MeansCreates({ locale, means }: MeansPageProps): VNode | null {
  if (means.creates.length === 0) return null;
  return (
    <section>
      <h2>
        <Say words={catalogueWords[locale].means.creates} />
      </h2>
      {means.creates.map((creates) => (
        <Card>
          <List lines={givenKeys(creates).map((key) => accessFact(creates.set, key, locale))} />
          <Text words={creates.reason[locale]} />
          <Text words={costOf(creates, locale)} small />
        </Card>
      ))}
    </section>
  );
}

function givenKeys(creates: Creates): AccessKey[] {
  return accessKeys.filter((key) => creates.set[key] !== undefined);
}

function costOf(creates: Creates, locale: Locale): string {
  const words = catalogueWords[locale].means;
  const once = creates.perPersonYen;
  const monthly = creates.perPersonMonthlyYen;
  const parts = [
    once === null || monthly === null ? words.perPersonAsk : "",
    once === null ? "" : words.perPerson(formatYen(once, locale)),
    monthly === null ? "" : words.perPersonMonthly(formatYen(monthly, locale)),
    words.perPersonMinutes(formatDuration(creates.perPersonMinutes, locale)),
    creates.maxPeople === null ? "" : words.createsFor(formatPeople(creates.maxPeople, locale)),
  ].filter(Boolean);
  return locale === "en" ? `${parts.join("; ")}.` : `${parts.join("。")}。`;
}

function List({ lines }: { lines: readonly string[] }): VNode {
  return (
    <ul>
      {lines.map((line) => (
        <li>
          <Say words={line} />
        </li>
      ))}
    </ul>
  );
}
