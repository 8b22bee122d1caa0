import { callDispositions } from '@callscope/core';
import { callLogFields } from '../call-log/columns/callLogFields';
import { faultNames, faultSystems } from '../faults/Fault';
import { faultDescriptions } from '../faults/faultDescriptions';
import { faultEndpoints } from '../faults/faultEndpoints';

/** What `--help` prints. */
export function helpText(): string {
  return `Usage: callscope-mock-server [options]

Serves the back ends of Callscope on this machine, from a built-in world of calls or from your own log.

  --port NUMBER       port on 127.0.0.1; without it, a free one
  --open              open the control page, where faults are set and users listed
  --latency MS        milliseconds before every answer (default 0)
  --fault FAULT       NAME[@SYSTEM[/ENDPOINT]][:TIMES], more than once if you like, for example
                      rate_limited@virsyn/dashboard-funnel:2 or latency=9000@vyom; the names are below
  --help              this text

The built-in world
  --seed NUMBER       another number, another world (default 1)
  --days NUMBER       how many days have calls (default 90)
  --now INSTANT       its now, for example 2026-02-16T15:00:00Z (default: now)

Your own calls
  --calls FILE        serve a call log, a CSV file with a header; its last call is "now"
  --time-zone ZONE    zone of the log's times without an offset, for example Europe/London (default UTC)
  --map F=COLUMN,…    which column holds a field: ${callLogFields.join(', ')}
  --status S=D,…      what the log's statuses mean: failed, ${callDispositions.join(', ')}

How the systems behave
  --daily-stats WORD  Virsyn's daily figures: lagging, without the newest calls as in the real system
                      (default), or settled, up to the last call
  --vyom-revision WORD  current (default), or older, with the members that Vyom no longer sends

Systems and their endpoints
${faultSystems.map(systemLine).join('\n')}

Faults, with their rows of the fault matrix
${faultNames.map(faultLine).join('\n')}

A request asks for one itself with the header X-Callscope-Fault: NAME[:TIMES], or for none with none.
Under expired_token TOKEN-renewed, for example mock-virsyn-main-renewed, is good.

Exit codes: 0 after Ctrl-C, 1 when the log cannot be read or the port is taken, 2 for a wrong option.
`;
}

function systemLine(system: (typeof faultSystems)[number]): string {
  return `  ${system.padEnd(20)}  ${faultEndpoints[system].join(', ')}`;
}

function faultLine(name: (typeof faultNames)[number]): string {
  const { rows, shows } = faultDescriptions[name];
  return `  ${name.padEnd(20)}  ${rows.padEnd(5)}  ${shows}`;
}
