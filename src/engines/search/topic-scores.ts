import { type LatentTopics, topicReader, type WordCounts } from "#src/engines/search/latent-topics.ts";

/** The places of all documents among the topics, 4 bytes a topic and document. */
export type TopicScores = {
  add(slot: number, counts: WordCounts): void;
  /** The place of a question, null when no word of it was learned. */
  place(counts: WordCounts): Float32Array | null;
  /** Cosine of a place and a document's, -1..1; 0 for a document without a place. */
  nearness(place: Float32Array, slot: number): number;
  bytes(): number;
};

const slotsPerBlock = 4096;

export function createTopicScores(topics: LatentTopics): TopicScores {
  const { dims } = topics;
  const place = topicReader(topics);
  const blocks: Float32Array[] = [];
  return {
    place,
    add(slot, counts) {
      const at = place(counts);
      while (blocks.length * slotsPerBlock <= slot) blocks.push(new Float32Array(slotsPerBlock * dims));
      if (at) blocks[Math.floor(slot / slotsPerBlock)]?.set(at, (slot % slotsPerBlock) * dims);
    },
    nearness(asked, slot) {
      const block = blocks[Math.floor(slot / slotsPerBlock)];
      if (!block) return 0;
      let sum = 0;
      for (let k = 0, at = (slot % slotsPerBlock) * dims; k < dims; k++, at++)
        sum += (asked[k] ?? 0) * (block[at] ?? 0);
      return sum;
    },
    bytes: () => blocks.length * slotsPerBlock * dims * 4,
  };
}
