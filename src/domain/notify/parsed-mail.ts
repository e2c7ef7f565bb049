/** A mail as a program for mail reads it: all encodings undone, HTML as text. */
export type ParsedMail = {
  readonly messageId: string | null;
  /** Message-IDs that it answers, the nearest first. */
  readonly refersTo: readonly string[];
  readonly from: { readonly name: string; readonly address: string } | null;
  readonly subject: string;
  readonly text: string;
  readonly headers: MailMarks;
  readonly files: readonly MailFile[];
  /** The reports on delivery in it (RFC 3464); empty where it is none. */
  readonly reports: readonly DeliveryReport[];
};

export type MailFile = { readonly name: string; readonly content: Buffer };

/** What tells a machine's mail from a person's, as written or empty. */
export type MailMarks = {
  readonly autoSubmitted: string;
  readonly precedence: string;
  readonly listId: string;
  readonly autoReply: string;
  readonly contentType: string;
};

/** One recipient of a delivery report: `action` in lower case. */
export type DeliveryReport = { readonly action: string; readonly status: string; readonly diagnostic: string };

/** Reads a mail. Rejects only where nothing at all can be read. */
export type MailParser = { parse(raw: Buffer): Promise<ParsedMail> };
