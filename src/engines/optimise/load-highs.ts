import highsLoader, { type Highs } from "highs";

/** The solver, loaded once per thread (about 30 ms), silent. Every call gives one of its own. */
export function loadHighs(): Promise<Highs> {
  const silent = (): void => undefined;
  return highsLoader({ print: silent, printErr: silent });
}
