import { dangerFinds } from "#src/domain/advice/understanding/danger.ts"; import { readText } from "#src/domain/advice/understanding/reading.ts";
for (const t of process.argv.slice(2)) { const r=readText(t); console.log(t, dangerFinds(r).map(f=>[f.rule,r.text.slice(f.start,f.end),f.level,f.who,f.because].join(":")).join(" | ")); }
