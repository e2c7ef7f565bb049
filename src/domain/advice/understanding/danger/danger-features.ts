import { dangerFrames, framesOf } from "#src/domain/advice/understanding/danger/danger-frames.ts";
import { ideaIds } from "#src/domain/advice/understanding/danger/danger-ideas.ts";
import { type DangerWindow, kanaOnly } from "#src/domain/advice/understanding/danger/danger-window.ts";
import type { Features } from "#src/engines/language/instance-model.ts";
import { withoutMarks } from "#src/engines/language/without-marks.ts";

const ideaCount = ideaIds.length;
const numberOfIdea = new Map<string, number>(ideaIds.map((id, number) => [id, number]));
const numberOfFrame = new Map(dangerFrames.map(({ id }, number) => [id, number]));
const pairsFrom = ideaCount;
const framesFrom = pairsFrom + (ideaCount * (ideaCount - 1)) / 2;
const shapesFrom = framesFrom + dangerFrames.length;
const shapes = 9;
const elsewhereFrom = shapesFrom + shapes;
const gramsFrom = elsewhereFrom + ideaCount;
/** So many that runs of letters of nine languages seldom share one. */
const gramBuckets = 1 << 16;
const wordsFrom = gramsFrom + gramBuckets;
const wordBuckets = 1 << 13;

/** How many features there are; the trained weights count on it. */
export const featureCount = wordsFrom + wordBuckets;

/** What an idea weighs beside one told alone: in a pair, and in the rest of the text, where it tells what the window is part of. */
const pairValue = 0.5;
const elsewhereValue = 0.5;
/** All letters, and all words, of a window together. */
const gramsTogether = 4;
const wordsTogether = 2;

/**
 * What the trained part sees of a window: ideas, pairs of ideas, frames, its shape, the ideas of the rest of the text
 * (a film, a drill, long ago), its letters by twos to fours, and its words where they are set apart by spaces.
 */
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
  for (const idea of window.elsewhere) add(elsewhereFrom + (numberOfIdea.get(idea) ?? 0), elsewhereValue);
  const letters = withoutMarks(window.said).replace(/[0-9]/g, "0");
  const grams = gramsOf(letters);
  const gramValue = gramsTogether / Math.sqrt(Math.max(grams.length, 12));
  for (const gram of grams) add(gramsFrom + gram, gramValue);
  const words = wordsOf(letters);
  const wordValue = wordsTogether / Math.sqrt(Math.max(words.length, 6));
  for (const word of words) add(wordsFrom + word, wordValue);
  return { ids: Int32Array.from(ids), values: Float32Array.from(values) };
}

/** The same of the window alone: how grave a danger is and who bears it stands in its own words. */
export function ownFeaturesOf(window: DangerWindow): Features {
  return featuresOf({ ...window, elsewhere: new Set() });
}

function shapesOf({ said, sentences }: DangerWindow): number[] {
  const length = said.length < 12 ? 0 : said.length < 30 ? 1 : said.length < 80 ? 2 : 3;
  return [
    length,
    ...(sentences > 1 ? [4] : []),
    ...(/[「『"“]/.test(said) ? [5] : []),
    ...(/[??]/.test(said) ? [6] : []),
    ...(kanaOnly.test(said) ? [7] : []),
  ];
}

/** Hashes of all runs of two to four letters, each once; both ends are marked. */
function gramsOf(letters: string): number[] {
  const text = `\u0002${letters}\u0003`;
  const found = new Set<number>();
  for (let start = 0; start < text.length - 1; start++) {
    let hash = firstHash;
    const longest = Math.min(4, text.length - start);
    for (let size = 1; size <= longest; size++) {
      hash = hashWith(hash, text.charCodeAt(start + size - 1));
      if (size > 1) found.add(bucketOf(hash, gramBuckets));
    }
  }
  return [...found];
}

/** Hashes of the words of scripts with spaces, alone and by twos. */
function wordsOf(letters: string): number[] {
  const words = (letters.match(/[\p{L}\p{N}']+/gu) ?? []).filter((word) => !/[ぁ-ゖ一-鿿]/.test(word));
  const found = new Set<number>();
  words.forEach((word, place) => {
    found.add(bucketOf(hashOf(word), wordBuckets));
    const next = words[place + 1];
    if (next !== undefined) found.add(bucketOf(hashOf(`${word} ${next}`), wordBuckets));
  });
  return [...found];
}

/** FNV-1a over UTF-16 units. */
const firstHash = 0x811c9dc5;
function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function hashOf(text: string): number {
  let hash = firstHash;
  for (let at = 0; at < text.length; at++) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}

function bucketOf(hash: number, buckets: number): number {
  return ((hash ^ (hash >>> 15)) >>> 0) % buckets;
}
