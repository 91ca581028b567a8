/** The style of a copy that is kept. It stands in the file, in the letters of whatever machine opens it. */
export const ARCHIVE_COPY_STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1c2126;--quiet:#4a5058;--line:#d9d4c8;--brand:#8e1b1f;--link:#0b4a8f}
@media (prefers-color-scheme:dark){:root{--paper:#14171a;--ink:#eceae4;--quiet:#bdc1c6;--line:#343a40;--brand:#f08a86;--link:#8ec2ff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:42rem;background:var(--paper);color:var(--ink);font:1.1875rem/1.7 "Source Serif 4","Noto Serif",Georgia,"Times New Roman",serif;overflow-wrap:break-word}
a{color:var(--link);overflow-wrap:anywhere}
h1,h2,h3{line-height:1.3;margin:1.4em 0 .5em}
h1{font-size:1.75rem;margin-top:.5rem;text-wrap:balance}
h2{font-size:1.375rem}
h3{font-size:1.125rem}
p,ul,ol,blockquote{margin:1em 0}
.source{margin:0;padding-top:.75rem;border-top:4px solid var(--brand);color:var(--quiet)}
.source strong{color:var(--ink)}
.source,.meta,.proof,figcaption,table,.more{font-family:"Source Sans 3",system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-size:1rem;line-height:1.5}
main>p:last-of-type>em:only-child{display:block;font-style:normal;font-weight:700;text-align:right}
.meta{margin:.5rem 0;color:var(--quiet)}
main>p:first-of-type strong{font-weight:600}
figure{margin:1.5rem 0}
img{display:block;max-width:100%;height:auto}
figcaption{padding:.5rem 0;border-bottom:1px solid var(--line);color:var(--quiet)}
blockquote{padding-left:1rem;border-left:3px solid var(--brand)}
table{border-collapse:collapse;display:block;overflow-x:auto}
td,th{padding:.5rem .75rem;border:1px solid var(--line);text-align:left;vertical-align:top}
.proof{margin-top:3rem;padding-top:1rem;border-top:3px solid var(--ink)}
.proof h2{margin:0 0 .5rem;font-size:1.125rem}
.proof dl{margin:0}
.proof dt{margin-top:.5rem;color:var(--quiet)}
.proof dd{margin:0;overflow-wrap:anywhere}
.hash{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.9375rem}
.qr{float:right;width:8rem;height:8rem;margin:0 0 1rem 1rem;background:#fff}
@media print{@page{margin:18mm 16mm 20mm}:root{color-scheme:light;--paper:#fff;--ink:#000;--quiet:#333;--line:#999;--brand:#8e1b1f;--link:#000}body{padding:0;max-width:none;font-size:11pt}h1,h2,h3{break-after:avoid}figure,blockquote,tr,.proof{break-inside:avoid}img{max-height:18cm}.only-screen{display:none}}
`
  .trim()
  .replaceAll('\n', '')
