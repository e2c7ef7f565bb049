/** The longest text of a hearing, in characters as people count them (code points). */
export const maxTextLength = 5000;

/** What is wrong with a text that should become a hearing, as a code of the refusals; null = nothing. */
export function textProblem(text: string): "text-empty" | "text-too-long" | null {
  if (text.trim() === "") return "text-empty";
  return [...text].length > maxTextLength ? "text-too-long" : null;
}
