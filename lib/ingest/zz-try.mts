import {readDrafts} from '@/lib/ingest/readDrafts';
import {articleId,contentHash} from '@/lib/ingest/articleId';
import {sourceOfDraft} from '@/lib/ingest/outlets/source';
const t=Date.now(); let n=0; const rej:any={}, src:any={}, ids=new Set();
let last:any;
for await (const r of readDrafts(process.argv.slice(2),{timeZone:'UTC',now:new Date(),source:null})){ n++; if(!r.ok){const k=r.reason; (rej[k]??=[]).push(r.file+':'+r.line)} else {const s=sourceOfDraft(r.draft,null).slug; src[s]=(src[s]??0)+1; ids.add(articleId(r.draft,s)); contentHash(r.draft); last=r.draft}}
console.log(n,Date.now()-t,'ms',src,ids.size, Object.fromEntries(Object.entries(rej).map(([k,v]:any)=>[k,[v.length,v[0]]])));
console.log(JSON.stringify(last).slice(0,600));
