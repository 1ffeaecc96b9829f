/** On a phone each row becomes a card whose cells say their column; on paper everything is open and nothing can be clicked. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #fff; --text: #1b2026; --faint: #55606e; --line: #d5dae1; --link: #0b57d0;
  --ungated: #b3261e; --unknown: #8a5a00; --granted: #1b6e3c; --exempt: #4a5a6d;
  --ungated-soft: #fdecea; --unknown-soft: #fdf3dc; --granted-soft: #e6f4ea; --exempt-soft: #edf0f4;
  --fill-ungated: #d93025; --fill-unknown: #e8a200; --fill-granted: #2e8b57; --fill-exempt: #97a3b1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14181d; --card: #1d232a; --text: #e6eaf0; --faint: #a3afbd; --line: #37414d; --link: #8ab4f8;
    --ungated: #ff9a91; --unknown: #f5c451; --granted: #7fd6a0; --exempt: #b5c1cf;
    --ungated-soft: #46201d; --unknown-soft: #40310c; --granted-soft: #16371f; --exempt-soft: #2a323c;
    --fill-ungated: #f2685d; --fill-unknown: #e0ac2b; --fill-granted: #4cb57a; --fill-exempt: #78879a;
  }
}
* { box-sizing: border-box }
body { background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; margin: 0 }
main, .top { margin: 0 auto; max-width: 78rem; padding: 0 1.25rem }
.top { padding-top: 2rem }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .25rem }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem }
p { margin: .25rem 0 .75rem } .lead, .note { color: var(--faint) }
a { color: var(--link) }
code { font: .92em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere }
.skip { left: -99rem; position: absolute } .skip:focus { background: var(--card); left: 1rem; padding: .5rem; top: .5rem; z-index: 1 }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .75rem 0 0; padding: 0 }
.tiles { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); list-style: none; margin: 1.25rem 0; padding: 0 }
.tiles li { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .7rem .9rem }
.tiles b { display: block; font-size: 1.7rem; line-height: 1.2 } .tiles span { color: var(--faint); font-size: .92rem }
.tiles .bad b { color: var(--ungated) } .tiles .doubt b { color: var(--unknown) } .tiles .good b { color: var(--granted) }
.charts { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)) }
figure { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; margin: 0; padding: 1rem }
figcaption { font-weight: 600; margin-bottom: .5rem }
.chart { display: block; height: auto; max-width: 25rem; width: 100% } .chart text { fill: var(--text); font-size: 14px } .chart .number { fill: var(--faint) }
.fill-ungated { background: var(--fill-ungated); fill: var(--fill-ungated) } .fill-unknown { background: var(--fill-unknown); fill: var(--fill-unknown) }
.fill-granted { background: var(--fill-granted); fill: var(--fill-granted) } .fill-exempt { background: var(--fill-exempt); fill: var(--fill-exempt) }
.legend { display: flex; flex-wrap: wrap; font-size: .92rem; gap: .25rem 1.25rem; list-style: none; margin: .75rem 0 0; padding: 0 }
.swatch { border-radius: 2px; display: inline-block; height: .8em; margin-right: .4em; width: .8em }
.filters { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; display: flex; flex-wrap: wrap; gap: .75rem 1rem; margin: 1.25rem 0 0; padding: .8rem 1rem; align-items: end }
.filters[hidden] { display: none }
.field { display: grid; gap: .2rem } .filters label { font-size: .92rem } .filters output { color: var(--faint); font-size: .92rem; margin-inline-start: auto; padding: .4rem 0 }
input, select { background: var(--page); border: 1px solid var(--faint); border-radius: .4rem; color: inherit; font: inherit; min-height: 2.5rem; padding: .3rem .6rem }
input { min-width: 14rem } :focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
table { background: var(--card); border: 1px solid var(--line); border-collapse: separate; border-radius: .6rem; border-spacing: 0; table-layout: fixed; width: 100% }
#problems caption { padding-top: .5rem } caption { font-size: 1.05rem; font-weight: 600; padding: 1.5rem 0 .5rem; text-align: start } caption small { color: var(--faint); font-weight: 400 }
th, td { border-top: 1px solid var(--line); overflow-wrap: anywhere; padding: .6rem .75rem; text-align: start; vertical-align: top }
thead th { border-top: 0; color: var(--faint); font-size: .88rem; font-weight: 600 } tbody th { font-weight: 600 } tr[hidden] { display: none }
td small, th small { color: var(--faint); display: block; font-size: .88rem; font-weight: 400 }
.name { width: 20% } .who { width: 14% } .where { width: 31% } .short { width: 17% } .rule { width: 21% } .message { width: 47% }
.badge { border-radius: 1rem; display: inline-block; font-size: .88rem; font-weight: 600; line-height: 1.3; padding: .15rem .6rem; white-space: nowrap } .badge::before { margin-right: .35em }
.ungated { background: var(--ungated-soft); color: var(--ungated) } .ungated::before, .error::before { content: "\\2716" }
.unknown { background: var(--unknown-soft); color: var(--unknown) } .unknown::before { content: "?" }
.granted { background: var(--granted-soft); color: var(--granted) } .granted::before { content: "\\2714" }
.exempt { background: var(--exempt-soft); color: var(--exempt) } .exempt::before { content: "\\25CB" }
.error { background: var(--ungated-soft); color: var(--ungated) } .warning { background: var(--unknown-soft); color: var(--unknown) } .warning::before { content: "!" }
.undeclared { color: var(--ungated); font-weight: 600 } .undeclared::before { content: "\\2716\\A0" }
details summary { color: var(--link); cursor: pointer; min-height: 1.5rem } .places { list-style: none; margin: 0; padding: 0 } details .places { margin-top: .4rem } .places li + li { margin-top: .5rem }
footer { border-top: 1px solid var(--line); color: var(--faint); font-size: .92rem; margin: 3rem auto 0; max-width: 78rem; padding: 1rem 1.25rem 2rem }
@media (max-width: 46rem) {
  main, .top { padding-inline: 1rem }
  .tiles { grid-template-columns: 1fr 1fr } .chart text { font-size: 15px }
  .field { flex: 1 1 100% } input, select { min-width: 0; width: 100% }
  table { background: none; border: 0; display: block } caption, tbody { display: block } thead { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px }
  tbody tr:not([hidden]) { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; display: block; margin: 0 0 .75rem; padding: .5rem 0 }
  tbody :is(th, td) { border: 0; display: grid; gap: .25rem .75rem; grid-template-columns: 6rem minmax(0, 1fr); padding: .25rem .9rem; width: auto }
  tbody :is(th, td)::before { color: var(--faint); content: attr(data-label); font-size: .88rem; font-weight: 400 } tbody td:empty { display: none }
  .cell { min-width: 0 }
}
@media print {
  :root { color-scheme: light; --page: #fff; --card: #fff; --text: #000; --faint: #333; --line: #999; --link: #000 }
  body { font-size: 9pt } main, .top, footer { max-width: none; padding-inline: 0 } .filters, nav, .skip, summary { display: none }
  tr, figure, .tiles li { break-inside: avoid } h2, h3, caption { break-after: avoid } thead { display: table-header-group }
  .badge, .swatch, .chart rect { print-color-adjust: exact } details::details-content { content-visibility: visible; display: block; height: auto }
}
`
