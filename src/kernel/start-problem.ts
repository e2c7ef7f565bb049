/**
 * The program cannot start, and a person can do something about it. `message` is one English sentence (or two) that
 * says what is wrong and what to do; it is printed as it is, without a stack, and never holds a password.
 */
export class StartProblem extends Error {
  override readonly name = "StartProblem";
}
