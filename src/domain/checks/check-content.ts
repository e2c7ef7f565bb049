/** What a site check keeps besides its runs. */
export type SiteContent = {
  readonly kind: "site";
  readonly address: string;
  readonly site: string;
  /** As chosen by the asker; null: the one that was guessed, or none. */
  readonly hoster: string | null;
  /** The reminders that were sent: for which end of a certificate, so many days before. */
  readonly reminded: { readonly ends: string; readonly days: number } | null;
};

/** What each tool keeps; its `kind` is the kind of the check. */
export type CheckContent = SiteContent;
