/** What can be found: an id of the caller's, a title (a question, a name) and a text (an answer, a description). */
export type SearchDocument = { readonly id: string; readonly title: string; readonly text: string };
