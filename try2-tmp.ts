import { functionLexicon } from "#src/domain/advice/understanding/lexicon/function-lexicon.ts";
import { wordClasses } from "#src/domain/advice/understanding/lexicon/word-classes.ts";
import { parsePattern } from "#src/engines/language/pattern.ts";
import { fold } from "#src/engines/language/fold.ts";
console.time("parse"); const ps = functionLexicon.map(r=>parsePattern(r.pattern, wordClasses)); console.timeEnd("parse");
const all = new Set(ps.flatMap(p=>[...p.terms.flat(), ...p.absent.flat()]));
console.log(all.size, ps.reduce((n,p)=>n+p.terms.flat().length+p.absent.flat().length,0));
console.time("fold"); for (const w of all) fold(w); console.timeEnd("fold");
const big = functionLexicon.map((r,i)=>[ps[i].terms.flat().length, r.id.slice(0,60)]).sort((a,b)=>b[0]-a[0]).slice(0,12); console.log(big);
