import { isCitizenLocale, isLocale, type Locale } from "#src/kernel/i18n.ts";
import { checkLinks } from "#src/web/checks/check-links.ts";
import { deskLinks } from "#src/web/desks/desk-links.ts";
import { assetUrl } from "#src/web/kit/assets.ts";
import { queryOf } from "#src/web/query-of.ts";
import { caseLinks } from "#src/web/requests/case-links.ts";

/** Every address of the product. Japanese has no prefix; `/en`, `/ja-easy` otherwise. The API and assets have no language. */
export function links(locale: Locale): Links {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const fresh = linksIn(locale);
  made.set(locale, fresh);
  return fresh;
}

type Links = ReturnType<typeof linksIn>;
const made = new Map<Locale, Links>();

function linksIn(locale: Locale) {
  const at = prefix(locale);
  const hearing = (secret: string) => `${at}/h/${encodeURIComponent(secret)}`;
  return {
    home: `${at}/`,
    /** POST: a text becomes a hearing. */
    hearings: `${at}/hearings`,
    hearing,
    /** GET the form for a helper or telephone operator, POST it. */
    forSomeone: `${at}/for-someone`,
    /** GET what is read aloud to the person it is about, POST that they agreed. */
    readBack: (secret: string) => `${hearing(secret)}/read-back`,
    /** GET who answers apart and where they differ, POST an invitation. */
    colleagues: (secret: string) => `${hearing(secret)}/colleagues`,
    /** POST: this colleague's link and answers go. */
    removeColleague: (secret: string, id: string) => `${hearing(secret)}/colleagues/${encodeURIComponent(id)}/remove`,
    /** POST: what is chosen where colleagues differ. */
    merge: (secret: string) => `${hearing(secret)}/merge`,
    /** What a colleague's own link opens: GET the points, POST the answers. */
    colleague: (key: string) => `${at}/c/${encodeURIComponent(key)}`,
    /** POST: the hearing is begun anew from this one; GET: what has changed since the one it repeats. */
    repeat: (secret: string) => `${hearing(secret)}/repeat`,
    since: (secret: string) => `${hearing(secret)}/since`,
    /** GET the form with everything on one page, POST it: a new hearing; of a hearing that there is. */
    form: `${at}/form`,
    hearingForm: (secret: string) => `${hearing(secret)}/form`,
    /** POST: an answer to the question. */
    answers: (secret: string) => `${hearing(secret)}/answers`,
    /** POST: a correction of the understanding (fields in `src/web/advice/README.md`). */
    edits: (secret: string) => `${hearing(secret)}/edits`,
    /** The form that corrects one item; `item` as `formatEditItem` writes it. */
    edit: (secret: string, item: string) => `${hearing(secret)}/edits/${encodeURIComponent(item)}`,
    /** GET the form, POST the text written anew. */
    text: (secret: string) => `${hearing(secret)}/text`,
    /** GET the proposal, POST to solve. */
    proposal: (secret: string) => `${hearing(secret)}/proposal`,
    /** POST: a question about the proposal is answered in the background. */
    explanations: (secret: string) => `${hearing(secret)}/explanations`,
    /** What was found out about one of the proposal's plans; `plan` is a kind of proposal. */
    explained: (secret: string, page: ExplainPage, plan: string, means?: string) =>
      `${hearing(secret)}/${page}?plan=${plan}${means === undefined ? "" : `&means=${encodeURIComponent(means)}`}`,
    /** GET a form that tries other limits. */
    whatIf: (secret: string) => `${hearing(secret)}/what-if`,
    /** POST: a first step of an incident is ticked, or not any more. */
    incident: (secret: string) => `${hearing(secret)}/incident`,
    save: (secret: string) => `${hearing(secret)}/save`,
    consent: (secret: string) => `${hearing(secret)}/consent`,
    /** POST: a new read-only link. */
    share: (secret: string) => `${hearing(secret)}/share`,
    /** POST: the read-only link with this id works no longer. */
    revokeShare: (secret: string, share: string) => `${hearing(secret)}/share/${encodeURIComponent(share)}/revoke`,
    /** POST: everything of the hearing is deleted. */
    remove: (secret: string) => `${hearing(secret)}/remove`,
    /** The hearing as a file to keep: to read, and to go on from. */
    kept: (secret: string) => `${hearing(secret)}/kept`,
    /** GET the form, POST such a file: it becomes a new hearing. */
    open: `${at}/open`,
    /** The same for programs, as JSON. */
    file: (secret: string) => `${hearing(secret)}/file`,
    ask: (secret: string) => `${hearing(secret)}/ask`,
    askCheck: (secret: string) => `${hearing(secret)}/ask/check`,
    asked: (secret: string, number: number | string) => `${hearing(secret)}/asked/${encodeURIComponent(number)}`,
    /** GET and POST: how it went, by the key of a mail. */
    followUp: (key: string) => `${at}/f/${encodeURIComponent(key)}`,
    /** What is missing in all, for funders. */
    sharedNeeds: `${at}/shared-needs`,
    /** What a share link opens: read-only. */
    shared: (key: string) => `${at}/s/${encodeURIComponent(key)}`,
    catalogue: `${at}/catalogue`,
    /** Side by side; `ids` as `id=`, at most four. */
    compare: (ids: readonly string[]) => `${at}/catalogue/compare${queryOf(ids.map((id) => ["id", id]))}`,
    catalogueData: `${at}/catalogue/data`,
    catalogueChanges: `${at}/catalogue/changes`,
    /** Atom. */
    catalogueFeed: `${at}/catalogue/changes.xml`,
    /** The team's: the form of an entry, the whole of it as JSON, all changes, one change, its decision (POST). */
    editMeans: (id: string) => `${at}/catalogue/${encodeURIComponent(id)}/edit`,
    editMeansAll: (id: string) => `${at}/catalogue/${encodeURIComponent(id)}/edit/all`,
    catalogueEdits: `${at}/catalogue-edits`,
    catalogueEdit: (id: string) => `${at}/catalogue-edits/${encodeURIComponent(id)}`,
    decideEdit: (id: string) => `${at}/catalogue-edits/${encodeURIComponent(id)}/decide`,
    settleMeans: (id: string) => `${at}/catalogue-edits/settle/${encodeURIComponent(id)}`,
    /** The whole catalogue as one file. */
    catalogueFile: "/api/v1/catalogue",
    means: (id: string) => `${at}/catalogue/${encodeURIComponent(id)}`,
    function: (id: string, page = 1) =>
      `${at}/catalogue/functions/${encodeURIComponent(id)}${page > 1 ? `?page=${page}` : ""}`,
    /** What is the matter: a text of somebody in need is brought to desks. */
    route: `${at}/route`,
    /** How other sites show the finder. */
    embed: `${at}/embed`,
    ...deskLinks(at),
    ...checkLinks(at),
    privacy: `${at}/privacy`,
    accessibility: `${at}/accessibility`,
    about: `${at}/about`,
    signInStart: `${at}/sign-in`,
    signIn: (token: string) => `${at}/sign-in/${encodeURIComponent(token)}`,
    /** POST. */
    signOut: `${at}/sign-out`,
    ...caseLinks(at),
    /** Who is of the team. */
    team: `${at}/team`,
    /** POST: a person is taken in; is let go or comes back; gets a new link to sign in. */
    teamActive: (id: string) => `${at}/team/${encodeURIComponent(id)}/active`,
    teamLink: (id: string) => `${at}/team/${encodeURIComponent(id)}/link`,
    /** The teams of the installation; one of them (POST), closed (POST). */
    teamGroups: `${at}/team/groups`,
    teamGroup: (id: string) => `${at}/team/groups/${encodeURIComponent(id)}`,
    teamGroupClose: (id: string) => `${at}/team/groups/${encodeURIComponent(id)}/close`,
    /** What somebody of the team does; who has a duty outside of it. */
    teamPerson: (id: string) => `${at}/team/people/${encodeURIComponent(id)}`,
    teamOutside: `${at}/team/people`,
    /** The trail of changes. */
    trail: (view?: string, before?: string) =>
      `${at}/trail${queryOf([
        ["view", view ?? ""],
        ["before", before ?? ""],
      ])}`,
    /** POST: a page that asks the browser for a passkey, and what it answered; for signing in, and for making one. */
    passkeySignIn: `${at}/sign-in/passkey`,
    passkeySignInFinish: `${at}/sign-in/passkey/finish`,
    passkeys: `${at}/me/passkeys`,
    passkeyFinish: `${at}/me/passkeys/finish`,
    passkeyRemove: `${at}/me/passkeys/remove`,
    /** POST: signing in at another service begins. */
    signInWith: (provider: string) => `${at}/sign-in/with/${encodeURIComponent(provider)}`,
    /** Whom another service knows and we do not: GET what there is to do; POST a new account; POST into one's own. */
    connect: `${at}/connect`,
    connectNew: `${at}/connect/new`,
    connectMine: `${at}/connect/mine`,
    /** POST: a service is connected; POST: it no longer is. */
    identities: `${at}/me/identities`,
    identityRemove: `${at}/me/identities/remove`,
    /** POST: one's own name and address. */
    teamMe: `${at}/team/me`,
    /** POST: a mail with a link to sign in. */
    signInMail: `${at}/sign-in/mail`,
    /** POST: an account is made with a mailed link. */
    signUp: `${at}/sign-up`,
    /** The page to sign in on, and to go on from to another page of ours. */
    signInThen: (next: string) => `${at}/sign-in${queryOf([["next", next]])}`,
    /** One's own page; POST: name, address, sessions. */
    me: `${at}/me`,
    /** Where somebody shows again who they are, and goes on from; POST: a mail with a link for it. */
    proof: (next: string) => `${at}/me/proof${queryOf([["next", next]])}`,
    proofMail: `${at}/me/proof`,
    meMail: `${at}/me/mail`,
    meMailConfirm: (token: string) => `${at}/me/mail/${encodeURIComponent(token)}`,
    /** Everything about oneself: to read, as files; what deleting does, doing it (POST), and after it. */
    meData: `${at}/me/data`,
    meDataJson: `${at}/me/data.json`,
    meDataHtml: `${at}/me/data.html`,
    meDelete: `${at}/me/delete`,
    meDeleted: `${at}/me/deleted`,
    meSessionEnd: (id: string) => `${at}/me/sessions/${encodeURIComponent(id)}/end`,
    meSessionsEndOthers: `${at}/me/sessions/end-others`,
    /** The organisations of who is signed in; POST: a new one. */
    organisations: `${at}/organisations`,
    organisation: (id: string) => `${at}/organisations/${id}`,
    organisationProfile: (id: string) => `${at}/organisations/${id}/profile`,
    /** A group of people, a means in use: its id or place, or `new`. POST with `remove=yes` takes it away. */
    organisationGroup: (id: string, group: string) => `${at}/organisations/${id}/groups/${encodeURIComponent(group)}`,
    organisationMeans: (id: string, place: number | "new") => `${at}/organisations/${id}/means/${place}`,
    organisationPeople: (id: string) => `${at}/organisations/${id}/people`,
    organisationPerson: (id: string, account: string) => `${at}/organisations/${id}/people/${account}`,
    organisationInvitations: (id: string) => `${at}/organisations/${id}/invitations`,
    organisationInvitation: (id: string, invitation: string) =>
      `${at}/organisations/${id}/invitations/${invitation}/withdraw`,
    /** POST: a new hearing of the organisation; one of its hearings or requests is opened; a merge is undone. */
    organisationHearings: (id: string) => `${at}/organisations/${id}/hearings`,
    organisationHearing: (id: string, hearing: string) => `${at}/organisations/${id}/hearings/${hearing}/open`,
    organisationRequest: (id: string, request: string) => `${at}/organisations/${id}/requests/${request}/open`,
    organisationPart: (id: string, part: string) => `${at}/organisations/${id}/parts/${part}/undo`,
    /** GET what an invitation says, POST to accept it. */
    join: (invitation: string) => `${at}/join/${encodeURIComponent(invitation)}`,
    /** GET the form, POST: the hearing's organisation is claimed or merged. */
    claim: (secret: string) => `${hearing(secret)}/organisation`,
    api: `${at}/api`,
    openapi: "/api/openapi.json",
    asset: assetUrl,
  } as const;
}

/** Pages that look into a plan, in the order in which they are linked. */
export const explainPages = [
  "why",
  "why-not",
  "changes",
  "stability",
  "what-if",
  "others",
  "growth",
  "practical",
] as const;
export type ExplainPage = (typeof explainPages)[number];

/** The same page in another language: `/en/desks?q=x` in `ja` is `/desks?q=x`. What programs read stays. */
export function sameIn(path: string, locale: Locale): string {
  const bare = withoutLocale(path);
  if (/^\/(api\/|hsds(\/|$|\?))/.test(bare)) return bare;
  return `${prefix(locale)}${bare}`;
}

/** The language of an address and the address without it. `/ja/…` is not a language of ours: `ja` has no prefix. */
export function splitLocale(path: string): { locale: Locale; bare: string } {
  const first = /^\/([^/?#]*)/.exec(path)?.[1];
  // What only the other languages have is answered in English there: a failure, for one.
  const locale = isLocale(first) && first !== "ja" ? first : isCitizenLocale(first) && first !== "ja" ? "en" : "ja";
  return { locale, bare: withoutLocale(path) };
}

function withoutLocale(path: string): string {
  const match = /^\/(en|ja-easy|zh-Hans|vi|ko|tl|pt)(?=[/?#]|$)(.*)$/s.exec(path);
  const rest = match ? (match[2] ?? "") : path;
  // Two slashes at the head would name another host.
  return `/${rest.replace(/^[/\\]+/, "")}`;
}

function prefix(locale: Locale): "" | "/en" | "/ja-easy" {
  return locale === "ja" ? "" : `/${locale}`;
}
