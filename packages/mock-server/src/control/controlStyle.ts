/** How the control page looks, in light and in dark. */
export const controlStyle = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 76rem; margin: 0 auto; padding: clamp(0.75rem, 4vw, 1.5rem); }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; padding-block: 0.5rem; }
th, td { text-align: start; vertical-align: top; padding: 0.3rem 0.75rem 0.3rem 0; overflow-wrap: break-word; border-bottom: 1px solid #8884; }
td.number, th.number { text-align: end; overflow-wrap: normal; font-variant-numeric: tabular-nums; }
code, pre { font: 0.9em ui-monospace, monospace; overflow-wrap: anywhere; }
bdi, td.long { overflow-wrap: anywhere; }
th[scope='row'] { min-width: 7rem; }
th code { white-space: nowrap; }
pre { white-space: pre-wrap; margin: 0; }
form.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: 0.75rem; align-items: end; }
form.fields label:first-child { grid-column: 1 / -1; }
button { white-space: nowrap; }
form.fields button { justify-self: start; }
label { display: grid; gap: 0.2rem; min-width: 0; }
input, select, button { font: inherit; box-sizing: border-box; min-width: 0; max-width: 100%; height: 2.5rem; padding: 0.3rem 0.5rem; }
[role="alert"] { border-inline-start: 4px solid #c33; padding: 0.5rem 0.75rem; }
@media (max-width: 40rem) {
  td, th { overflow-wrap: anywhere; }
  .stacked th { min-width: 0; }
  .stacked thead { display: none; }
  .stacked tr, .stacked td, .stacked th { display: block; border-bottom: 0; }
  .stacked tr { border-bottom: 1px solid #8884; padding-block: 0.3rem; }
  .stacked th, .stacked td { padding-block: 0.1rem; }
}
`;
