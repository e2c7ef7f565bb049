/** The property of a data package's description which says that its cells are guarded against being run as formulas. */
export const guardedProperty = "x_guarded_cells";

/** Whether the description of a data package (the text of `datapackage.json`) says so. */
export function saysGuarded(description: string): boolean {
  try {
    const said: unknown = JSON.parse(description);
    return typeof said === "object" && said !== null && guardedProperty in said;
  } catch {
    // NOTE a description that is no JSON says nothing; the tables are read all the same.
    return false;
  }
}
