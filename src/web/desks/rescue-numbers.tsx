import type { VNode } from "preact";
import type { Desk } from "#src/domain/desks/desk.ts";
import { Say } from "#src/web/kit/say.tsx";
import { telHref } from "#src/web/kit/tel-href.ts";

export type RescueNumbersProps = {
  readonly desks: readonly Desk[];
  /** What a number is for, in a word or two. */
  readonly labelOf: (number: string, desk: Desk) => string;
  readonly hrefOf: (desk: Desk) => string;
};

/** The numbers of those who come to the place, in a row: the first thing on the screen. */
export function RescueNumbers({ desks, labelOf, hrefOf }: RescueNumbersProps): VNode {
  return (
    <ul class="desks numbers">
      {desks.map((desk) => {
        const number = desk.phones[0]?.number ?? "";
        return (
          <li>
            <a class="phone" href={telHref(number)}>
              {number}
            </a>
            <a href={hrefOf(desk)}>
              <Parted words={labelOf(number, desk)} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** 救急・火事: a line ends behind the dot, none begins with it. */
function Parted({ words }: { words: string }): VNode {
  if (!words.includes("・")) return <Say words={words} />;
  return (
    <>
      {words.split(/(?<=・)/).map((one) => (
        <span class="nowrap">
          <Say words={one} />
        </span>
      ))}
    </>
  );
}

/** Those who come to the place, and can be called. */
export function isRescue({ phones, x_yorozu: { rescue } }: Desk): boolean {
  return rescue && phones.length > 0;
}
