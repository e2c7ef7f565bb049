import { caseOn, shippedCatalogue, syntheticCatalogue } from "../bench/plan-cases.ts";
import { inlineSolver } from "#src/domain/advice/planning/planning.factory.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import { reduceCase } from "#src/domain/advice/planning/reduce-case.ts";
import { buildProblem } from "#src/domain/advice/planning/build-problem.ts";
const [,,kind="shipped",f="8",s="5",n="40"]=process.argv;
const solver=await inlineSolver();
const cat=kind==="shipped"?shippedCatalogue():syntheticCatalogue(1,Number(process.argv[6]??1000),Number(process.argv[7]??100));
console.log(cat.means.length,"means");
const ts:number[]=[],pre:number[]=[];let sizes:string[]=[];
for(let i=-3;i<Number(n);i++){const input=caseOn(cat,Math.abs(i),{functions:+f,segments:+s});
 let t=performance.now(); const r=reduceCase(input,cat); const b=buildProblem(r.planningCase); const p=performance.now()-t;
 t=performance.now(); const {proposals,solver:sv}=await planProposals(input,cat,solver,kind==="shipped"?{}:{deadlineMs:30000}); const d=performance.now()-t; if(i>=0){ts.push(d);pre.push(p);sizes.push(`${r.planningCase.candidates.length}/${b.problem.model.columns.length}x${b.problem.model.rows.length}/${proposals[0]?.levels[0]?.value}${sv.status==="running"?"RUN":""}:${d.toFixed(0)}`)}}
const q=(a:number[],x:number)=>[...a].sort((x,y)=>x-y)[Math.min(a.length-1,Math.floor(a.length*x))]!.toFixed(0);
console.log(sizes.join(" "));
console.log("total median",q(ts,.5),"p90",q(ts,.9),"max",q(ts,1),"| reduce+build median",q(pre,.5),"max",q(pre,1));
