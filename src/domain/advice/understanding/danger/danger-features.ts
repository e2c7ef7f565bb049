import { dangerFrames, framesOf } from "#src/domain/advice/understanding/danger/danger-frames.ts";
import { ideaIds } from "#src/domain/advice/understanding/danger/danger-ideas.ts";
import type { DangerWindow } from "#src/domain/advice/understanding/danger/danger-window.ts";
import type { Features } from "#src/engines/language/instance-model.ts";

const ideaCount = ideaIds.length;
const numberOfIdea = new Map<string, number>(ideaIds.map((id, number) => [id, number]));
const numberOfFrame = new Map(dangerFrames.map(({ id }, number) => [id, number]));
const pairsFrom = ideaCount;
const framesFrom = pairsFrom + (ideaCount * (ideaCount - 1)) / 2;
const shapesFrom = framesFrom + dangerFrames.length;
const shapes = 8;
const gramsFrom = shapesFrom + shapes;
const gramBuckets = 1 << 14;

/** How many features there are; the trained weights count on it. */
export const featureCount = gramsFrom + gramBuckets;

/** Ideas are told apart from the letters: one idea weighs as much as all letters of the window together. */
const pairValue = 0.5;
const gramsTogether = 1.6;

/** What the trained part sees of a window: ideas, pairs of ideas, frames, its shape, and its letters by twos to fours. */
export function featuresOf(window: DangerWindow): Features {
  const ids: number[] = [];
  const values: number[] = [];
  const add = (id: number, value: number) => {
    ids.push(id);
    values.push(value);
  };
  const ideas = new Set(window.ideas.map(({ idea }) => idea));
  const numbers = [...ideas].map((idea) => numberOfIdea.get(idea) ?? 0).sort((a, b) => a - b);
  numbers.forEach((a, place) => {
    add(a, 1);
    for (const b of numbers.slice(place + 1)) add(pairsFrom + (b * (b - 1)) / 2 + a, pairValue);
  });
  for (const { id } of framesOf(ideas)) add(framesFrom + (numberOfFrame.get(id) ?? 0), 1);
  for (const shape of shapesOf(window)) add(shapesFrom + shape, 0.5);
  const grams = gramsOf(window.said);
  const value = gramsTogether / Math.sqrt(Math.max(grams.length, 12));
  for (const gram of grams) add(gramsFrom + gram, value);
  return { ids: Int32Array.from(ids), values: Float32Array.from(values) };
}

function shapesOf({ said, sentences }: DangerWindow): number[] {
  const length = said.length < 12 ? 0 : said.length < 30 ? 1 : said.length < 80 ? 2 : 3;
  return [
    length,
    ...(sentences > 1 ? [4] : []),
    ...(/[「『"“]/.test(said) ? [5] : []),
    ...(/[??]/.test(said) ? [6] : []),
  ];
}

/** Hashes of all runs of two to four letters, each once; digits are one letter, both ends are marked. */
function gramsOf(said: string): number[] {
  const text = `\u0002${said.replace(/[0-9]/g, "0")}\u0003`;
  const found = new Set<number>();
  for (let start = 0; start < text.length - 1; start++) {
    let hash = 0x811c9dc5;
    const longest = Math.min(4, text.length - start);
    for (let size = 1; size <= longest; size++) {
      hash = Math.imul(hash ^ text.charCodeAt(start + size - 1), 0x01000193);
      if (size > 1) found.add(((hash ^ (hash >>> 15)) >>> 0) % gramBuckets);
    }
  }
  return [...found];
}
