import { queryOf } from "#src/web/query-of.ts";

/** Addresses of the directory; `at` is the prefix of the language. */
export function deskLinks(at: string) {
  return {
    desks: `${at}/desks`,
    emergency: `${at}/emergency`,
    desk: (key: string) => `${at}/desks/${encodeURIComponent(key)}`,
    /** The directory with desks chosen for a list; the list, as a page and as text. Desks by their keys. */
    desksListing: (keys: readonly string[]) => `${at}/desks${queryOf(keys.map((key) => ["list", key]))}`,
    shortList: (keys: readonly string[]) => `${at}/desks/list${queryOf(keys.map((key) => ["id", key]))}`,
    shortListText: (keys: readonly string[]) => `${at}/desks/list.txt${queryOf(keys.map((key) => ["id", key]))}`,
    deskRules: `${at}/desks/rules`,
    /** What there is to do for the directory; POST: a report was looked at. */
    deskWork: `${at}/desks/work`,
    settleDeskReport: (id: string) => `${at}/desks/work/${encodeURIComponent(id)}/settle`,
    /** GET the form, POST what is wrong with an entry; POST whether somebody got through. */
    reportDesk: (key: string) => `${at}/desks/${encodeURIComponent(key)}/report`,
    deskAttempts: (key: string) => `${at}/desks/${encodeURIComponent(key)}/attempts`,
    /** The team's form of an entry, and what was changed of it; POST: a change is taken back. */
    editDesk: (key: string) => `${at}/desks/${encodeURIComponent(key)}/edit`,
    deskHistory: (key: string) => `${at}/desks/${encodeURIComponent(key)}/history`,
    undoDeskChange: (key: string, change: string) =>
      `${at}/desks/${encodeURIComponent(key)}/history/${encodeURIComponent(change)}/undo`,
    /** Somebody of a desk asks for a link to its entry; what the mailed link opens, its form, and POSTs to it. */
    claimDesk: (key: string) => `${at}/desks/${encodeURIComponent(key)}/claim`,
    keptDesk: (secret: string) => `${at}/keep/${encodeURIComponent(secret)}`,
    keptDeskDo: (secret: string, what: "join" | "answer" | "edit" | "tell" | "room" | "leave") =>
      `${at}/keep/${encodeURIComponent(secret)}/${what}`,
    keptDeskLeft: `${at}/keep-left`,
    /** The team's: who keeps an entry, and its free places; POSTs. */
    deskKeepers: (key: string) => `${at}/desks/${encodeURIComponent(key)}/keepers`,
    deskKeeper: (key: string, id: string) => `${at}/desks/${encodeURIComponent(key)}/keepers/${encodeURIComponent(id)}`,
    deskRoom: (key: string) => `${at}/desks/${encodeURIComponent(key)}/room`,
    /** The directory for other programs. */
    hsds: "/hsds/v3",
    hsdsPackage: "/hsds/v3/datapackage.zip",
    /** Importing desks: all imports, one, and POSTs of what its columns are and of what is done with it. */
    deskImports: `${at}/desk-imports`,
    deskImport: (id: string) => `${at}/desk-imports/${encodeURIComponent(id)}`,
    mapDeskImport: (id: string) => `${at}/desk-imports/${encodeURIComponent(id)}/mapping`,
    actOnDeskImport: (id: string) => `${at}/desk-imports/${encodeURIComponent(id)}/act`,
  } as const;
}
