import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import type { Heard } from "#src/web/advice/heard.ts";
import type { IncidentHelp } from "#src/web/advice/incident-help.ts";
import { Card } from "#src/web/kit/blocks.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { type AskedAnswer, askedWords } from "#src/words/asked-words.ts";
import { literal } from "#src/words/furigana.ts";

/** What the asker asked, each with what can be said here, or that a person can be asked. */
export function AskedQuestions(props: {
  locale: Locale;
  secret: string;
  heard: Heard;
  incident?: IncidentHelp | null;
}): VNode | null {
  const { locale, secret, heard, incident } = props;
  // A plan answers a question only where it leaves nothing out that was told with it.
  const plan = heard.grade === "unsure" ? "none" : heard.grade === "sure" && heard.left.length === 0 ? "whole" : "part";
  const questions = heard.questions.filter((question) => plan !== "none" || incident || !isOpen(question));
  if (questions.length === 0) return null;
  const words = askedWords[locale];
  const answers = questions.map((question) => answerTo(question, incident?.kinds ?? null, plan));
  return (
    <Card title={words.title} id="asked">
      <dl class="terms">
        {questions.map((question, i) => (
          <div>
            <dt>
              <Say words={words.quote(literal(question))} />
            </dt>
            <dd>
              <Say words={words.answers[answers[i] ?? "person"]} />
            </dd>
          </div>
        ))}
      </dl>
      {answers.some((answer) => answer === "person" || answer === "law" || answer === "part") ? (
        <p>
          <a href={links(locale).ask(secret)}>
            <Say words={words.ask} />
          </a>
        </p>
      ) : null}
    </Card>
  );
}

/** What can be said to a question: by what has gone wrong (null: nothing has), and by how much of what was told has a plan. */
export function answerTo(
  question: string,
  kinds: IncidentHelp["kinds"] | null,
  plan: "whole" | "part" | "none",
): AskedAnswer {
  if (kinds !== null) {
    if (kinds.some((kind) => leaked.has(kind)) && keepsSilent.test(question)) return "silence";
    return kinds.some((kind) => recovered.has(kind)) && price.test(question) ? "recovery" : "steps";
  }
  if (law.test(question)) return "law";
  if (plan === "none") return "person";
  if (price.test(question)) return "money";
  const answer = beginning.test(question) || whatCanBeDone.test(question) ? "begin" : way.test(question) ? "way" : null;
  return answer === null ? "person" : plan === "whole" ? answer : "part";
}

/** 「どうすればいいですか」 asks for all that a page is for: where it asks back, that is no question without an answer. */
function isOpen(question: string): boolean {
  return !price.test(question) && !law.test(question) && (beginning.test(question) || whatCanBeDone.test(question));
}

const whatCanBeDone =
  /\bwhat (?:can|could|do|shall|should) (?:we|i)(?: do)?\b|どう(?:すれば|したら|しよう)|どがい|どないし/i;
const leaked = new Set<string>(["data-lost", "data-mislaid", "data-sent", "data-shown", "insider"]);
const recovered = new Set<string>(["disk-failing", "data-deleted", "cloud-deleted"]);
const keepsSilent =
  /騒|黙|隠|公表|言わ|内緒|秘密|知らせ|報告|(?:いい|よい|良い)の(?:でしょう|です)?か|\b(?:quiet|silent|hide|tell|report|announce)\b/i;
const price = /いくら|費用|料金|値段|金額|\b(?:how much|cost|price)\b/i;
const law =
  /駄目|だめ|ダメ|(?:と|ては)いけない|なければならない|違法|違反|法律|著作権|義務|許可|許諾|本当(?:です|でしょう)か|ても(?:いい|よい|良い)|\b(?:legal\w*|allowed|permitted|permission|law|copyright)\b/i;
/** A means is asked for. Whether there is something near by, or somebody, a plan does not say. */
const way =
  /(?:方法|やり方|手立て|手段|仕組み|しくみ|道具|アプリ|ソフト|サービス)[^。]{0,6}(?:ありません|ないでしょう|ない(?:です)?|ある(?:の)?でしょう|あります|ありますでしょう)か|\b(?:is there|are there|do you know)\b.*\b(?:way|tool|app|service|software)\b/i;
const beginning =
  /何から|なにから|どこから|どうすれば|どうしたら|どうしよう|どうやって|道筋|\b(?:where (?:do|should|to)|what should|how (?:do|should|can))\b/i;
