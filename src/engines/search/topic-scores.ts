import { type LatentTopics, type TermCounts, topicReader } from "#src/engines/search/latent-topics.ts";

/** The places of all documents among the topics, 4 bytes a topic and document. */
export type TopicScores = {
  add(slot: number, counts: TermCounts): void;
  remove(slot: number): void;
  /** Adds weight × nearness (cosine over the nearest document's; what points away counts as 0) to every document. */
  score(asked: TermCounts, weight: number, into: Float64Array): void;
  bytes(): number;
};

const slotsPerBlock = 4096;

export function createTopicScores(topics: LatentTopics): TopicScores {
  const { dims } = topics;
  const read = topicReader(topics);
  const blocks: Float32Array[] = [];
  const blockOf = (slot: number): Float32Array => {
    const number = Math.floor(slot / slotsPerBlock);
    while (blocks.length <= number) blocks.push(new Float32Array(slotsPerBlock * dims));
    return blocks[number] ?? new Float32Array(0);
  };
  return {
    add(slot, counts) {
      const place = read(counts);
      if (place) blockOf(slot).set(place, (slot % slotsPerBlock) * dims);
    },
    remove(slot) {
      const at = (slot % slotsPerBlock) * dims;
      blockOf(slot).fill(0, at, at + dims);
    },
    score(asked, weight, into) {
      const place = read(asked);
      if (!place) return;
      const near = new Float64Array(into.length);
      let nearest = 0;
      for (let slot = 0; slot < into.length; ) {
        const block = blocks[Math.floor(slot / slotsPerBlock)];
        const until = Math.min(into.length, slot + slotsPerBlock);
        if (!block) break;
        for (let at = 0; slot < until; slot++, at += dims) {
          let sum = 0;
          for (let k = 0; k < dims; k++) sum += (place[k] ?? 0) * (block[at + k] ?? 0);
          near[slot] = sum;
          if (sum > nearest) nearest = sum;
        }
      }
      if (nearest <= 0) return;
      for (let slot = 0; slot < into.length; slot++)
        into[slot] = (into[slot] ?? 0) + (weight * Math.max(0, near[slot] ?? 0)) / nearest;
    },
    bytes: () => blocks.length * slotsPerBlock * dims * 4,
  };
}
