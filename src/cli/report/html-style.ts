/** The look of the report as HTML: paper and ink, light and dark, on a telephone, a wide screen and on paper. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --paper: #f7f3ea; --card: #fffdf7; --line: #d9cfb8; --ink: #1d2a44; --ink-2: #55607a;
  --leaf: #4f7a5b; --ochre: #b8923a; --ochre-ink: #77580f; --focus: #2f5fd0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161a24; --card: #1f2531; --line: #343b4c; --ink: #f1ece0; --ink-2: #a9b0c0;
    --leaf: #86b592; --ochre: #d9b766; --ochre-ink: #d9b766; --focus: #8fb0ff;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); font-size: 1rem; line-height: 1.6;
  font-family: system-ui, "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", "Noto Sans JP", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
:lang(ja) { line-height: 1.75; line-break: strict; word-break: auto-phrase; }
:lang(en) { line-height: 1.6; }
main { max-inline-size: 60rem; margin-inline: auto; padding: 32px 16px 64px; }
h1, h2 { line-height: 1.35; text-wrap: balance; }
h1 { margin: 0 0 8px; font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.125rem); }
h2 { margin: 0 0 16px; font-size: 1.25rem; }
p { margin: 0 0 8px; max-inline-size: 44em; text-wrap: pretty; }
.subject, .note, caption, dd small { color: var(--ink-2); }
.status { margin-block: 24px 0; padding: 16px; border: 1px solid var(--line); border-inline-start: 4px solid var(--leaf); border-radius: 2px 16px 16px 2px; background: var(--card); }
.status.open { border-inline-start-color: var(--ochre); }
.status p:last-child { margin-block-end: 0; }
section { margin-block-start: 40px; }
.note { font-size: 0.875rem; }
dl + .note { margin-block-start: 8px; }
.scroll { margin-block: 8px 16px; overflow-x: auto; border: 1px solid var(--line); border-radius: 16px; background: var(--card); }
.scroll:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
table { inline-size: 100%; border-collapse: collapse; }
caption { padding: 12px 16px 4px; font-size: 0.875rem; text-align: start; }
th, td { padding: 8px 16px; text-align: start; vertical-align: top; }
th { font-weight: 600; }
thead th { font-size: 0.875rem; border-block-end: 1px solid var(--line); vertical-align: bottom; }
tbody tr + tr > * { border-block-start: 1px solid var(--line); }
tbody th { min-inline-size: 8em; }
.end { text-align: end; white-space: nowrap; }
thead .end, .end.bound { white-space: normal; }
.notice { color: var(--ochre-ink); font-weight: 700; }
.bound { color: var(--ochre-ink); font-style: italic; }
:lang(ja) .bound { font-style: normal; text-decoration: underline dotted; text-underline-offset: 0.3em; }
.bar { display: block; inline-size: 100%; min-inline-size: 4em; block-size: 6px; margin-block-start: 4px; }
.bar rect { fill: var(--leaf); }
.bar .track { fill: var(--line); }
.bound .bar .span, .notice .bar .span { fill: var(--ochre); }
dl { display: grid; grid-template-columns: minmax(8em, max-content) 1fr; gap: 8px 24px; margin: 0; padding: 16px; border: 1px solid var(--line); border-radius: 16px; background: var(--card); }
dt { color: var(--ink-2); }
dd { margin: 0; font-weight: 600; min-inline-size: 0; }
dd small { display: block; font-weight: 400; }
ul { margin: 0; padding: 0; list-style: none; }
li + li { margin-block-start: 16px; }
code { display: block; margin-block-start: 4px; padding: 8px 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); font-size: 0.8125rem; overflow-wrap: anywhere; word-break: normal; }
@media (max-width: 30rem) {
  th, td { padding: 8px; font-size: 0.875rem; }
  thead th, caption { font-size: 0.8125rem; }
  caption { padding-inline: 8px; }
  tbody th { min-inline-size: 6em; }
  .bar { min-inline-size: 3em; }
  .end { white-space: normal; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd + dt { margin-block-start: 12px; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --line: #bbb; --ink: #000; --ink-2: #444; --leaf: #4f7a5b; --ochre: #b8923a; --ochre-ink: #5c430a; }
  body { font-size: 10pt; }
  main { max-inline-size: none; padding: 0; }
  .scroll { overflow: visible; }
  .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, caption { break-after: avoid; }
  tr, dl, .status, li { break-inside: avoid; }
}
`
