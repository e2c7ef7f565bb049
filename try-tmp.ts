import { understand } from "#src/domain/advice/understanding/understand.ts";
for (const t of process.argv.slice(2)) { console.log("\n# "+t); const u = understand(t);
const ev = (e:any)=>e.map(([a,b]:any)=>t.slice(a,b)).join("/");
console.log(u.scope, u.scopeDetail.confidence, "danger", u.danger.level, u.danger.who, ev(u.danger.evidence), "other", u.otherKinds.map(o=>o.id+":"+ev(o.evidence)).join(), "svc", u.services.map(s=>s.id).join());
for (const n of u.needs) console.log("  need", n.function, n.for.join(), n.importance, n.must, n.confidence, ev(n.evidence));
for (const s of u.segments) console.log("  seg", s.id, s.label, s.share, s.size, s.assumed, JSON.stringify(Object.fromEntries(Object.entries(s.access).filter(([k])=>!(s.accessDetail as any)[k]?.assumed))), s.assumed||Object.values(s.accessDetail).some((d:any)=>d.assumed)?"(+assumed)":"");
console.log("  limits", Object.entries(u.limits).map(([k,v]:any)=>k+"="+v.value).join(" "), "| means", u.currentMeans.map(m=>m.id+":"+ev(m.evidence)).join(" ")); }
