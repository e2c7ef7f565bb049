/**
 * A rule said no. The code is stable and public (API); its words live in the message catalogues of every language.
 * Not for bad input (that is data: a message per field) and not for bugs (those are plain exceptions).
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: string;
  readonly field: string | undefined;
  constructor(code: string, field?: string) {
    super(code);
    this.code = code;
    this.field = field;
  }
}
