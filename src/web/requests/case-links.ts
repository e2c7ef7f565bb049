/** Addresses of requests: for the team, and for whoever follows one by its key. `at` is the prefix of the language. */
export function caseLinks(at: string) {
  return {
    /** The queue of the team, in one of its views. */
    requests: `${at}/requests`,
    request: (id: string) => `${at}/requests/${encodeURIComponent(id)}`,
    /** POST: what the team does with a request. */
    requestReply: (id: string) => `${at}/requests/${encodeURIComponent(id)}/reply`,
    requestNote: (id: string) => `${at}/requests/${encodeURIComponent(id)}/note`,
    requestAssign: (id: string) => `${at}/requests/${encodeURIComponent(id)}/assign`,
    requestMove: (id: string) => `${at}/requests/${encodeURIComponent(id)}/move`,
    /** POST: an answer that failed or came back is sent again. */
    requestAgain: (id: string, entry: string) =>
      `${at}/requests/${encodeURIComponent(id)}/entries/${encodeURIComponent(entry)}/again`,
    requestFile: (id: string, file: string) =>
      `${at}/requests/${encodeURIComponent(id)}/files/${encodeURIComponent(file)}`,
    /** POST: joins it to another, undoes that, divides it, takes an answer back, who takes part, another team. */
    requestMerge: (id: string) => `${at}/requests/${encodeURIComponent(id)}/merge`,
    requestUnmerge: (id: string) => `${at}/requests/${encodeURIComponent(id)}/unmerge`,
    requestSplit: (id: string) => `${at}/requests/${encodeURIComponent(id)}/split`,
    requestTakeBack: (id: string, entry: string) =>
      `${at}/requests/${encodeURIComponent(id)}/entries/${encodeURIComponent(entry)}/take-back`,
    requestPeople: (id: string) => `${at}/requests/${encodeURIComponent(id)}/people`,
    requestFinding: (id: string) => `${at}/requests/${encodeURIComponent(id)}/finding`,
    followedRating: (key: string) => `${at}/r/${encodeURIComponent(key)}/rating`,
    requestTeam: (id: string) => `${at}/requests/${encodeURIComponent(id)}/team`,
    /** Texts that are used again and again; POST keeps one or takes it away. */
    textModules: `${at}/text-modules`,
    /** What is checked in requests of a kind; POST keeps a list or takes it away. */
    checklists: `${at}/checklists`,
    /** The team's own words for requests; POST keeps one or takes it away. On a request, POST: which it has. */
    labels: `${at}/labels`,
    requestLabels: (id: string) => `${at}/requests/${encodeURIComponent(id)}/labels`,
    /** POST: ticks; a list is put on a request or taken off; a call was seen; who is here (JSON). */
    requestTicks: (id: string) => `${at}/requests/${encodeURIComponent(id)}/ticks`,
    requestChecklist: (id: string) => `${at}/requests/${encodeURIComponent(id)}/checklists`,
    requestSeen: (id: string) => `${at}/requests/${encodeURIComponent(id)}/seen`,
    requestHere: (id: string) => `${at}/requests/${encodeURIComponent(id)}/here`,
    /** A call that came in: GET finds by number; POST makes a request of it. */
    calls: `${at}/calls`,
    callNumber: `${at}/calls/number`,
    requestSearch: `${at}/request-search`,
    /** POST: many at once. */
    requestsBulk: `${at}/requests-bulk`,
    /** POST: a narrowed view is kept, or forgotten. */
    requestFilters: `${at}/request-filters`,
    deskReport: `${at}/desk-report`,
    deskReportFile: `${at}/desk-report.csv`,
    /** How mail stands; POST: what did not arrive was seen; POST: what is done with a mail that was held. */
    channels: `${at}/channels`,
    channelsSeen: `${at}/channels/seen`,
    channelsHeld: (id: string) => `${at}/channels/held/${encodeURIComponent(id)}`,
    /** Where the asker follows a request. */
    followed: (key: string) => `${at}/r/${encodeURIComponent(key)}`,
    /** POST: the asker writes on; the asker says that it is solved. */
    followedWrite: (key: string) => `${at}/r/${encodeURIComponent(key)}/messages`,
    followedFile: (key: string, file: string) => `${at}/r/${encodeURIComponent(key)}/files/${encodeURIComponent(file)}`,
    /** What is new for whoever follows, as JSON. */
    followedNews: (key: string) => `${at}/r/${encodeURIComponent(key)}/news`,
    /** POST: a colleague is let in, or their link is taken back. */
    followedColleagues: (key: string) => `${at}/r/${encodeURIComponent(key)}/colleagues`,
    followedSolved: (key: string) => `${at}/r/${encodeURIComponent(key)}/solved`,
  };
}
