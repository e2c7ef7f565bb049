/** One question judged: the documents that are right, with how right they are (1 and up). */
export type Judgement = ReadonlyMap<string, number>;

export type SearchMeasures = {
  readonly questions: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly hit10: number;
  readonly mrr10: number;
  readonly recall10: number;
  readonly ndcg10: number;
};

/** One question's measures over the first ten answers; nDCG with the grades as gains (trec_eval's ndcg_cut). */
export function judgeAnswer(answer: readonly string[], right: Judgement): Omit<SearchMeasures, "questions"> {
  const grades = answer.slice(0, 10).map((id) => right.get(id) ?? 0);
  const all = [...right.values()].filter((grade) => grade > 0);
  const first = grades.findIndex((grade) => grade > 0);
  const ideal = gain(all.sort((a, b) => b - a).slice(0, 10));
  return {
    hit1: first === 0 ? 1 : 0,
    hit3: first >= 0 && first < 3 ? 1 : 0,
    hit10: first >= 0 ? 1 : 0,
    mrr10: first >= 0 ? 1 / (first + 1) : 0,
    recall10: all.length === 0 ? 0 : grades.filter((grade) => grade > 0).length / all.length,
    ndcg10: ideal === 0 ? 0 : gain(grades) / ideal,
  };
}

/** Means over questions. */
export function meanMeasures(judged: ReadonlyArray<Omit<SearchMeasures, "questions">>): SearchMeasures {
  const mean = (of: (one: Omit<SearchMeasures, "questions">) => number) =>
    judged.reduce((sum, one) => sum + of(one), 0) / Math.max(1, judged.length);
  return {
    questions: judged.length,
    hit1: mean((one) => one.hit1),
    hit3: mean((one) => one.hit3),
    hit10: mean((one) => one.hit10),
    mrr10: mean((one) => one.mrr10),
    recall10: mean((one) => one.recall10),
    ndcg10: mean((one) => one.ndcg10),
  };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0);
}
