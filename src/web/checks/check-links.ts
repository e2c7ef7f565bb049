/** What is done with a self-check. */
export type SelfCheckAction = "answers" | "plan" | "task" | "rules" | "attach" | "remove";

/** What is done with a meeting kit, and its sheets. */
export type MeetingKitPart = "answers" | "blanks" | "attach" | "remove" | "invitation" | "script" | "meeting.ics";

/** What is done with a site check. */
export type SiteCheckAction = "again" | "hoster" | "mail" | "attach" | "remove";

/** The addresses of the support menu and its tools, as a part of `links`; `at` is the language's prefix. */
export function checkLinks(at: string) {
  return {
    /** The support menu, and one of its five services. */
    services: `${at}/services`,
    service: (id: string) => `${at}/services/${encodeURIComponent(id)}`,
    /** GET the questions, POST answers; the form on paper; what a key opens; POST what is done with it. */
    selfChecks: `${at}/self-check`,
    selfPaper: `${at}/self-check-paper`,
    selfCheck: (secret: string) => `${at}/self-check/${encodeURIComponent(secret)}`,
    selfCheckDo: (secret: string, what: SelfCheckAction) => `${at}/self-check/${encodeURIComponent(secret)}/${what}`,
    /** What is attached: GET to read; POST to open it for changes. Of a hearing, of a request for its asker, for the team. */
    hearingCheck: (secret: string, check: string) =>
      `${at}/h/${encodeURIComponent(secret)}/checks/${encodeURIComponent(check)}`,
    followedCheck: (key: string, check: string) =>
      `${at}/r/${encodeURIComponent(key)}/checks/${encodeURIComponent(check)}`,
    requestCheck: (id: string, check: string) =>
      `${at}/requests/${encodeURIComponent(id)}/checks/${encodeURIComponent(check)}`,
    /** The tools begun from a hearing: what was heard is filled in, the result is attached. */
    selfCheckOf: (hearing: string) => `${at}/h/${encodeURIComponent(hearing)}/self-check`,
    siteCheckOf: (hearing: string) => `${at}/h/${encodeURIComponent(hearing)}/site-check`,
    /** GET the form, POST who takes part; the same for a hearing; what a key opens; its sheets, POST what is done with it. */
    meetingKits: `${at}/meeting-kit`,
    meetingKitOf: (hearing: string) => `${at}/h/${encodeURIComponent(hearing)}/meeting-kit`,
    meetingKit: (secret: string) => `${at}/meeting-kit/${encodeURIComponent(secret)}`,
    meetingKitDo: (secret: string, what: MeetingKitPart) => `${at}/meeting-kit/${encodeURIComponent(secret)}/${what}`,
    /** GET the form, POST an address; what a key opens; POST what is done with it. */
    siteChecks: `${at}/site-check`,
    siteCheck: (secret: string) => `${at}/site-check/${encodeURIComponent(secret)}`,
    siteCheckDo: (secret: string, what: SiteCheckAction) => `${at}/site-check/${encodeURIComponent(secret)}/${what}`,
    siteCheckPage: (secret: string, page: "letter" | "board") =>
      `${at}/site-check/${encodeURIComponent(secret)}/${page}`,
  } as const;
}
