/** How a request came: by the form behind a hearing, by mail, or noted on the telephone by somebody of the team. */
export const requestSources = ["form", "mail", "phone"] as const;
export type RequestSource = (typeof requestSources)[number];
