/** How the page looks: on a screen, light or dark, and on paper. Every colour has a contrast of 4.5 or more. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --shade: #f3f5f7;
  --link: #0550ae; --accent: #0b5c4a; --open: #8a3b00; --open-shade: #fff4e5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --ink: #e6e9ec; --soft: #a3adb8; --line: #3a424c; --shade: #1d2329;
    --link: #8cbcff; --accent: #6fd3b8; --open: #ffb877; --open-shade: #33230f;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0 0 1rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 1rem; padding-bottom: .35rem; border-bottom: 2px solid var(--accent); }
h3 { font-size: 1.2rem; margin: 2.25rem 0 .75rem; color: var(--accent); }
h4 { font-size: 1.08rem; margin: 0 0 .25rem; }
h4.open { color: var(--open); }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.warning { margin: 0 0 1rem; padding: .75rem 1rem; border-left: .35rem solid var(--open); background: var(--open-shade); }
article { margin: 0 0 1.5rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: .5rem; }
article:target { border-color: var(--link); box-shadow: 0 0 0 2px var(--link); }
article > p:first-of-type { margin: 0 0 .75rem; color: var(--soft); font-size: .88rem; }
article > p:first-of-type strong { color: var(--open); }
ul { margin: .5rem 0; padding-left: 1.3rem; }
li { margin: .15rem 0; }
article > h4 + p + ul { list-style: none; padding: 0; }
p { margin: .75rem 0; }
code { color: var(--soft); font: .8rem/1.4 ui-monospace, "Cascadia Mono", Consolas, monospace; display: inline-block; max-width: 100%; overflow-wrap: anywhere; }
em { font-style: italic; }
blockquote {
  margin: .9rem 0; padding: .5rem 1rem; border-left: .25rem solid var(--line); background: var(--shade);
  font-family: Georgia, "Times New Roman", serif; overflow-wrap: anywhere;
}
blockquote p { margin: 0; }
table { width: 100%; margin: .6rem 0 1rem; border-collapse: collapse; font-size: .92rem; }
th, td { padding: .4rem .6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--shade); font-weight: 600; }
th.right, td.right { text-align: right; font-variant-numeric: tabular-nums; }
tbody tr:nth-child(even) td { background: color-mix(in srgb, var(--shade) 55%, transparent); }
td:last-child:not(.right) { min-width: 11rem; }
table.sign { table-layout: fixed; margin-bottom: 0; }
table.sign td { height: 2.6rem; background: none; }
table.sign th { font-size: .82rem; color: var(--soft); }
table.sign th:nth-child(-n+2) { width: 8.5rem; }
table.sign th:nth-child(3) { width: 14rem; }
table.sign td:nth-child(-n+2) { text-align: center; font-size: 1.25rem; line-height: 1.2; }
nav ul { columns: 2 20rem; list-style: none; padding: 0; }
nav li { break-inside: avoid; }
@media (max-width: 40rem) {
  body { padding: 1rem .75rem 3rem; }
  article { padding: .75rem; overflow-x: auto; }
  table.sign th { width: auto !important; }
}
@media print {
  :root {
    --paper: #fff; --ink: #000; --soft: #444; --line: #999; --shade: #f0f0f0; --link: #000; --accent: #000; --open: #5a2600; --open-shade: #fff;
  }
  @page { margin: 16mm 14mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2 { break-before: page; }
  header + main > section:first-child h2 { break-before: avoid; }
  h1, h2, h3, h4 { break-after: avoid; }
  table.sign, tr, blockquote { break-inside: avoid; }
  thead { display: table-header-group; }
  a { text-decoration: none; }
}
`;
