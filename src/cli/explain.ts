import { explain } from "#src/domain/advice/understanding/explain.ts";

// npm run explain -- "text": every rule and weight behind what is understood of a text, also of what was left out.
const text = process.argv.slice(2).join(" ").trim();
if (text === "") {
  console.error('Say a need in quotation marks, for example: npm run explain -- "電話がパンクしている"');
  process.exit(2);
}
for (const { kind, id, score, told, rules } of explain(text)) {
  console.log(`${told ? "told" : "left out"}  ${kind} ${id}  ${score.toFixed(2)}`);
  for (const { rule, weight, factor, because, evidence } of rules) {
    const said = evidence.map(([start, end]) => text.slice(start, end)).join(" … ");
    console.log(`    ${weight.toFixed(2)} × ${factor.toFixed(2)}  ${rule.slice(0, 80)}  (${because})  「${said}」`);
  }
}
