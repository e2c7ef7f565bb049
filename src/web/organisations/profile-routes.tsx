import type { Context, Hono } from "hono";
import { accessKeys } from "#src/domain/advice/vocabulary.ts";
import type { Profile, ProfileMeans, ProfileSegment } from "#src/domain/organisations/profile.ts";
import { saveProfile } from "#src/domain/organisations/profiles.ts";
import type { Services } from "#src/http/services.ts";
import { Refusal } from "#src/kernel/refusal.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { links } from "#src/web/links.ts";
import { GroupPage } from "#src/web/organisations/group-page.tsx";
import { MeansInUsePage } from "#src/web/organisations/means-in-use-page.tsx";
import { type AtOrganisation, knownProfile, organisationOf } from "#src/web/organisations/organisation-context.ts";
import { typedNumber } from "#src/web/organisations/profile-in-words.ts";
import { ProfilePage } from "#src/web/organisations/profile-page.tsx";
import {
  type Problems,
  type ProfileProblem,
  readGroup,
  readMeans,
  readProfile,
  typedInProfile,
  typedProfile,
} from "#src/web/organisations/read-profile.ts";
import { type Fields, readForm, seeOther, show, submitIds, submitted } from "#src/web/page-context.ts";
import { organisationWords } from "#src/words/organisation-words.ts";

const mostGroups = 12;
const mostMeans = 40;

/** What is known of an organisation, as forms: the whole, a group of people, a means in use. */
export function profileRoutes(pages: Hono, services: Services): void {
  const { world } = services;

  /** Saves what the change makes of the profile; false when somebody was quicker. */
  const save = async (
    c: Context,
    at: AtOrganisation,
    fields: Fields,
    changed: (profile: Profile) => Profile,
    name?: string,
  ): Promise<boolean> => {
    const { organisation, actor } = at;
    const action = `profile ${organisation.id} ${new URL(c.req.url).pathname}`;
    try {
      await submitted(services, c, { fields, action }, async (tx) => {
        const known = await knownProfile(services, organisation.id);
        const profile = changed(known.profile);
        const version = Number(fields.one("version"));
        await saveProfile(tx, world, actor, organisation.id, {
          version,
          name: name ?? organisation.name ?? "",
          profile,
        });
        return {};
      });
      return true;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== "changed-meanwhile") throw error;
      return false;
    }
  };

  /** Removes a part, keeps it, or says what is wrong with it; then back to the whole. */
  const settle = async (c: Context, at: AtOrganisation, fields: Fields, part: SentPart): Promise<Response> => {
    const removes = fields.one("remove") === "yes";
    if (!removes && part.problems.length > 0) return part.again(fields, said(c, part.problems));
    const done = await save(c, at, fields, removes ? part.without : part.kept);
    if (!done) return part.again(removes ? undefined : fields, quicker(c, part.first));
    return seeOther(c, `${links(c.get("locale")).organisationProfile(at.organisation.id)}?done=saved#${part.anchor}`);
  };

  const showProfile = async (c: Context, at: AtOrganisation, fields?: Fields, problems: FieldProblem[] = []) => {
    const locale = c.get("locale");
    const known = await knownProfile(services, at.organisation.id);
    const typed = fields ? typedInProfile(fields) : typedProfile(at.organisation.name, known.profile);
    return show(
      c,
      <ProfilePage
        locale={locale}
        id={at.organisation.id}
        known={known}
        typed={typed}
        submitId={submitIds(services)("profile")}
        done={!fields && c.req.query("done") === "saved" ? organisationWords[locale].page.saved : undefined}
        problems={problems}
      />,
      problems.length > 0 ? 422 : 200,
    );
  };

  pages.get("/organisations/:id/profile", async (c) => showProfile(c, await organisationOf(services, c)));
  pages.post("/organisations/:id/profile", async (c) => {
    const at = await organisationOf(services, c);
    const fields = await readForm(c);
    const { value, problems } = readProfile(fields);
    if (problems.length > 0) return showProfile(c, at, fields, said(c, problems));
    const done = await save(c, at, fields, (profile) => ({ ...profile, ...value.profile }), value.name);
    if (!done) return showProfile(c, at, fields, quicker(c, "name"));
    return seeOther(c, `${links(c.get("locale")).organisationProfile(at.organisation.id)}?done=saved`);
  });

  const showGroup = async (c: Context, at: AtOrganisation, fields?: Fields, problems: FieldProblem[] = []) => {
    const group = c.req.param("group") ?? "";
    const known = await knownProfile(services, at.organisation.id);
    const segment = known.profile.segments.find(({ id }) => id === group);
    if (!segment && group !== "new") throw new Refusal("not-found");
    const typed = fields ? (field: string) => fields.all(field) : typedGroup(segment);
    return show(
      c,
      <GroupPage
        locale={c.get("locale")}
        id={at.organisation.id}
        group={group}
        version={known.version}
        typed={typed}
        submitId={submitIds(services)}
        problems={problems}
      />,
      problems.length > 0 ? 422 : 200,
    );
  };
  pages.get("/organisations/:id/groups/:group", async (c) => showGroup(c, await organisationOf(services, c)));
  pages.post("/organisations/:id/groups/:group", async (c) => {
    const at = await organisationOf(services, c);
    const fields = await readForm(c);
    const group = c.req.param("group");
    const known = (await knownProfile(services, at.organisation.id)).profile;
    if (group !== "new" && !known.segments.some(({ id }) => id === group)) throw new Refusal("not-found");
    const { value, problems } = readGroup(fields, group === "new" ? freeGroupId(known.segments) : group);
    const tooMany: Problems =
      group === "new" && known.segments.length >= mostGroups ? [{ field: "label", code: "too-many" }] : [];
    return settle(c, at, fields, {
      anchor: "groups",
      first: "label",
      problems: [...problems, ...tooMany],
      kept: (profile) => ({ ...profile, segments: put(profile.segments, value) }),
      without: (profile) => ({ ...profile, segments: profile.segments.filter(({ id }) => id !== group) }),
      again: (typed, wrong) => showGroup(c, at, typed, wrong),
    });
  });

  const placeOf = (c: Context): number | "new" => {
    const place = c.req.param("place") ?? "";
    if (place !== "new" && !/^\d{1,2}$/.test(place)) throw new Refusal("not-found");
    return place === "new" ? "new" : Number(place);
  };
  const showMeans = async (c: Context, at: AtOrganisation, fields?: Fields, problems: FieldProblem[] = []) => {
    const place = placeOf(c);
    const known = await knownProfile(services, at.organisation.id);
    const means = place === "new" ? undefined : known.profile.means[place];
    if (place !== "new" && means === undefined) throw new Refusal("not-found");
    const typed = {
      name: fields?.one("name") ?? means?.name ?? "",
      owner: fields?.one("owner") ?? means?.owner ?? "",
      monthlyYen: fields?.one("monthlyYen") ?? typedNumber(means?.monthlyYen ?? null),
      contractEnd: fields?.one("contractEnd") ?? means?.contractEnd ?? "",
    };
    return show(
      c,
      <MeansInUsePage
        locale={c.get("locale")}
        id={at.organisation.id}
        place={place}
        version={known.version}
        typed={typed}
        submitId={submitIds(services)}
        problems={problems}
      />,
      problems.length > 0 ? 422 : 200,
    );
  };
  pages.get("/organisations/:id/means/:place", async (c) => showMeans(c, await organisationOf(services, c)));
  pages.post("/organisations/:id/means/:place", async (c) => {
    const at = await organisationOf(services, c);
    const fields = await readForm(c);
    const place = placeOf(c);
    const known = (await knownProfile(services, at.organisation.id)).profile;
    if (place !== "new" && known.means[place] === undefined) throw new Refusal("not-found");
    const catalogue = await services.catalogue.current();
    const idOf = (name: string) =>
      meansNamed([...catalogue.meansById.values()], name) ??
      services.understand(`${name}を使っている。`).currentMeans.find((means) => means.name === name)?.id ??
      null;
    const { value, problems } = readMeans(fields, idOf);
    const tooMany: Problems =
      place === "new" && known.means.length >= mostMeans ? [{ field: "name", code: "too-many" }] : [];
    return settle(c, at, fields, {
      anchor: "means",
      first: "name",
      problems: [...problems, ...tooMany],
      kept: (profile) => ({ ...profile, means: putMeans(profile.means, place, value) }),
      without: (profile) => ({ ...profile, means: profile.means.filter((_, i) => i !== place) }),
      again: (typed, wrong) => showMeans(c, at, typed, wrong),
    });
  });
}

/** One part of a profile as it was sent. */
type SentPart = {
  /** Where it stands on the page of the whole. */
  readonly anchor: string;
  /** The field to which what concerns the whole form is said. */
  readonly first: string;
  readonly problems: Problems;
  readonly kept: (profile: Profile) => Profile;
  readonly without: (profile: Profile) => Profile;
  readonly again: (typed: Fields | undefined, wrong: FieldProblem[]) => Promise<Response>;
};

function said(c: Context, problems: Problems): FieldProblem[] {
  const words: Readonly<Record<ProfileProblem, string>> = organisationWords[c.get("locale")].profile.problems;
  return problems.map(({ field, code }) => ({ field, words: words[code] }));
}

function quicker(c: Context, field: string): FieldProblem[] {
  return [{ field, words: organisationWords[c.get("locale")].profile.problems["changed-meanwhile"] }];
}

/** The fields of a group as its form shows them. */
function typedGroup(segment: ProfileSegment | undefined): (field: string) => readonly string[] {
  const access = accessKeys.map((key): [string, string[]] => [`access-${key}`, [segment?.access[key] ?? []].flat()]);
  const values = new Map<string, string[]>([
    ["label", [segment?.label ?? ""]],
    ["kind", [segment?.kind ?? "served"]],
    ["size", [typedNumber(segment?.size ?? null)]],
    ["share", [segment?.share == null ? "" : String(Math.round(segment.share * 100))]],
    ...access,
  ]);
  return (field) => values.get(field) ?? [];
}

function put(segments: readonly ProfileSegment[], one: ProfileSegment): ProfileSegment[] {
  const there = segments.some(({ id }) => id === one.id);
  return there ? segments.map((segment) => (segment.id === one.id ? one : segment)) : [...segments, one];
}

function putMeans(all: readonly ProfileMeans[], place: number | "new", one: ProfileMeans): ProfileMeans[] {
  return place === "new" ? [...all, one] : all.map((means, i) => (i === place ? one : means));
}

function freeGroupId(segments: readonly ProfileSegment[]): string {
  const taken = new Set(segments.map(({ id }) => id));
  let n = 1;
  while (taken.has(`group-${n}`)) n += 1;
  return `group-${n}`;
}

/** A means of the catalogue by its name in any language, whatever its capitals. */
function meansNamed(
  all: ReadonlyArray<{ readonly id: string; readonly name: Readonly<Record<string, string>> }>,
  name: string,
): string | null {
  const wanted = name.toLowerCase();
  return all.find((means) => Object.values(means.name).some((one) => one.toLowerCase() === wanted))?.id ?? null;
}
