import { type Fault, faultNames, faultSystems } from '../faults/Fault';
import { faultDescriptions } from '../faults/faultDescriptions';
import { faultEndpoints } from '../faults/faultEndpoints';
import { type Html, html } from './html';

/** The part of the control page that shows, sets and ends faults. */
export function faultSection(faults: readonly Fault[]): Html {
  return html`<h2>Faults in force</h2>
${faults.length === 0 ? html`<p>None: every answer is right.</p>` : faultTable(faults)}
<h2>Set a fault</h2>
<form class="fields" method="post" action="/_mock/">
<label>Fault <select name="name" required>
${faultNames.map(
  (name) =>
    html`<option value="${name}">${name} (${faultDescriptions[name].rows}): ${faultDescriptions[name].shows}</option>`,
)}
</select></label>
<label>System <select name="system"><option value="">all</option>${faultSystems.map(
    (system) => html`<option>${system}</option>`,
  )}</select></label>
<label>Endpoint <select name="endpoint"><option value="">all</option>${faultSystems.map(
    (system) =>
      html`<optgroup label="${system}">${faultEndpoints[system].map((name) => html`<option>${name}</option>`)}</optgroup>`,
  )}</select></label>
<label>Times <input name="times" inputmode="numeric" placeholder="always" autocomplete="off"></label>
<label>Latency, ms <input name="latencyMs" inputmode="numeric" placeholder="3000" autocomplete="off"></label>
<label>Location of a redirect <input name="location" inputmode="url" placeholder="/_mock/landing" autocomplete="off"></label>
<button name="action" value="add">Set</button>
</form>`;
}

function faultTable(faults: readonly Fault[]): Html {
  return html`<table class="stacked">
<thead><tr><th scope="col">Fault</th><th scope="col">Where</th><th scope="col">Times left</th><th scope="col">With</th><th scope="col">End it</th></tr></thead>
<tbody>
${faults.map(faultRow)}
</tbody></table>
<form method="post" action="/_mock/"><button name="action" value="clear">End all faults</button></form>`;
}

function faultRow(fault: Fault): Html {
  const { name, system, endpoint, times } = fault;
  // The fault itself, not its place: the list may be another one by the time somebody presses the button.
  return html`<tr><th scope="row"><code>${name}</code></th><td>${system ?? 'all systems'}, ${endpoint ?? 'all endpoints'}</td><td>${
    times ?? 'always'
  }</td><td class="long">${detailsOf(fault)}</td><td><form method="post" action="/_mock/"><input type="hidden" name="fault" value="${JSON.stringify(fault)}"><button name="action" value="remove" aria-label="End ${name}">End</button></form></td></tr>`;
}

function detailsOf({ latencyMs, location }: Fault): string {
  return [latencyMs !== undefined && `${latencyMs} ms`, location].filter(Boolean).join(', ');
}
