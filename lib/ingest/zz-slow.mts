import {readHtml} from '@/lib/ingest/formats/html/readHtml';
import {makeDraft} from '@/lib/ingest/makeDraft';
const T='متن خبر، آب، برق، گاز. ';
const shapes:any={
 nested200: Array.from({length:45},()=>'<div>'.repeat(200)+T.repeat(20)+'</div>'.repeat(200)).join(''),
 flatp: ('<p>'+T.repeat(8)+'</p>').repeat(9900),
 brs: T+('<br><br>'+T.repeat(3)).repeat(4900),
 spans: ('<p>'+'<b class="date">۱۲</b>'.repeat(10)+'</p>').repeat(900),
 bigtext: '<p>'+T.repeat(100000)+'</p>',
 bigattr: '<div class="'+'comment date '.repeat(200000)+'"><p>'+T.repeat(30)+'</p></div>',
 links: ('<div><a href=x>'+T+'</a></div>').repeat(4900),
 tables: '<table>'+('<tr><td>'+T+'</td></tr>').repeat(4900),
 bigflat: ('<div>'+T.repeat(10)+'</div>').repeat(9900),
 unclosed: '<p '.repeat(300000), lt: '<'.repeat(4000000), cmt: '<!--'.repeat(1000000), amp:'&'.repeat(4000000),
 manyattr: '<p '+Array.from({length:100000},(_,i)=>'a'+i+'=1').join(' ')+'>'+T,
 quote: '<p a="x '.repeat(300000), quote2: "<p a='>".repeat(500000), gt:'>'.repeat(4000000), nb:'\u00a0'.repeat(2000000), slash:'<p '+'a/'.repeat(2000000), attrs190: ('<p '+Array.from({length:190},(_,i)=>'a'+i+'=1').join(' ')+'>'+T).repeat(2000), entities: T+'&#1582;'.repeat(70000), coms:'<!--a-->'.repeat(30000), pis:'<?a>'.repeat(39000),cls: ('<div class="'+'comment date '.repeat(100)+'">'+T+'</div>').repeat(1000), depth: ('<div>'.repeat(250)+T+'</div>'.repeat(250)).repeat(39),
 ld: '<script type="application/ld+json">'+'['.repeat(2000000)+'</script><p>'+T,
 ld2: '<script type="application/ld+json">['+'{"@type":"x"},'.repeat(300000)+'1]</script><p>'+T,
};
const only=process.argv[2]; for(const [k,v] of Object.entries<string>(shapes)){ if(only&&k!==only) continue;const h='<html><head><title>x</title></head><body><h1>x</h1>'+v+'</body></html>';const t=Date.now();
 for await(const r of readHtml((async function*(){yield Buffer.from(h)})())){ const m=r.ok?makeDraft(r.story,{timeZone:'UTC',now:new Date(),source:null}):r; console.log(k,h.length,Date.now()-t,'ms',r.ok?r.story.body.length:r.reason, (m as any).reason?.slice(0,60))}}
