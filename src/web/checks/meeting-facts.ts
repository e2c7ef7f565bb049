import type { CatalogueFunction, Means } from "#src/domain/advice/means.ts";
import type { MeetingContent } from "#src/domain/checks/check-content.ts";
import { segmentOf } from "#src/domain/checks/meeting/meeting-ask.ts";
import { channelOfGroup, type RoleCount, rolesOf, tasksOf } from "#src/domain/checks/meeting/meeting-roles.ts";
import { type GroupPlan, groupPlans } from "#src/domain/checks/meeting/plan-meeting.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatDayOfWeek } from "#src/web/kit/formats.ts";
import { plainWords } from "#src/words/furigana.ts";
import { meetingWords } from "#src/words/meeting-words.ts";

/** What the pages of a kit need of the catalogue in force. */
export type MeetingCatalogue = {
  readonly meansById: ReadonlyMap<string, Means>;
  readonly functionById: ReadonlyMap<string, CatalogueFunction>;
};

export type MeetingFacts = {
  readonly plans: readonly GroupPlan[];
  readonly roles: readonly RoleCount[];
  readonly tasks: ReturnType<typeof tasksOf>;
};

export function meetingFacts({ ask, plan }: MeetingContent, catalogue: MeetingCatalogue): MeetingFacts {
  const plans = groupPlans(ask, plan.proposal);
  const tasks = tasksOf(ask, plans, catalogue.meansById);
  return { plans, tasks, roles: rolesOf(ask.minutes, tasks) };
}

/** How a group takes part: the ways with what they belong to; none while it is left out. */
export function waysInWords(plan: GroupPlan, catalogue: MeetingCatalogue, locale: Locale): string[] {
  return plan.quality === 0 ? [] : wayNames(plan.ways, catalogue, locale);
}

function wayNames(
  ways: ReadonlyArray<{ readonly means: string; readonly way: string }>,
  { meansById }: MeetingCatalogue,
  locale: Locale,
): string[] {
  const names = ways.flatMap(({ means: id, way }) => {
    const means = meansById.get(id);
    const name = means?.ways.find((one) => one.id === way)?.name[locale];
    return means && name !== undefined ? [meetingWords[locale].way(name, means.name[locale])] : [];
  });
  return [...new Set(names)];
}

/** What a group must be given first: means that create an access, and the place where they find it. */
export function givenWords(index: number, content: MeetingContent, catalogue: MeetingCatalogue, locale: Locale) {
  const group = content.ask.groups[index];
  if (!group) return [];
  const { id } = segmentOf(group, index);
  return content.plan.proposal.creates
    .filter(({ segment }) => segment === id)
    .flatMap(({ means }) => catalogue.meansById.get(means)?.name[locale] ?? []);
}

/** What reaches a group that is left out: papers, calls, visits. */
export function insteadWords(index: number, content: MeetingContent, catalogue: MeetingCatalogue, locale: Locale) {
  const group = content.ask.groups[index];
  if (!group) return [];
  const { id } = segmentOf(group, index);
  const ways = (content.plan.instead?.means ?? []).flatMap((means) =>
    means.serves.filter(({ segment }) => segment === id).map(({ way }) => ({ means: means.id, way })),
  );
  return wayNames(ways, catalogue, locale);
}

/** The groups that are in the meeting by their channel. */
export function channelsOf(facts: MeetingFacts, catalogue: MeetingCatalogue) {
  return facts.plans.filter(({ quality }) => quality > 0).map((plan) => channelOfGroup(plan, catalogue.meansById));
}

/** Day, beginning and end. */
export function whenParts({ ask }: MeetingContent, locale: Locale) {
  return [formatDayOfWeek(ask.day, locale, true), clockAt(ask.time, 0), clockAt(ask.time, ask.minutes)] as const;
}

/** The clock at so many minutes from the beginning, in Japan. */
export function clockAt(time: string, minutes: number): string {
  const [hours = 0, rest = 0] = time.split(":").map(Number);
  const at = (((hours * 60 + rest + minutes) % 1440) + 1440) % 1440;
  return `${Math.floor(at / 60)}:${String(at % 60).padStart(2, "0")}`;
}

/** Who takes part how, for a consultation. */
export function meetingSummary(
  content: MeetingContent,
  catalogue: MeetingCatalogue,
  locale: Locale,
  people: (count: number) => string,
): string {
  const words = meetingWords[locale];
  const { plans } = meetingFacts(content, catalogue);
  const lines = content.ask.groups.map((group, i) => {
    const plan = plans[i];
    const ways = plan ? waysInWords(plan, catalogue, locale) : [];
    return words.groupText(group.name, people(group.people), ways.join(" / ") || words.how0);
  });
  return plainWords(words.requestText(content.ask.purpose, lines.join("\n")));
}
