import { callDispositions } from '@callscope/core';
import { callLogFields } from '../call-log/callLogFields';
import { faultNames } from '../faults/Fault';

/** What `--help` prints. */
export function helpText(): string {
  return `Usage: callscope-mock-server [options]

Serves the back ends of Callscope on this machine, from a built-in world of calls or from your own log.

  --port NUMBER       port on 127.0.0.1; without it, a free one
  --seed NUMBER       another number, another built-in world (default 1)
  --days NUMBER       how many days of the built-in world have calls (default 90)
  --now INSTANT       the built-in world's now, for example 2026-02-16T15:00:00Z (default: now)
  --calls FILE        serve a call log, a CSV file with a header; its last call is "now"
  --time-zone ZONE    zone of the log's times without an offset, for example Europe/London (default UTC)
  --map F=COLUMN,…    which column holds a field: ${callLogFields.join(', ')}
  --status S=D,…      what the log's statuses mean: failed, ${callDispositions.join(', ')}
  --fault FAULT       NAME[@SYSTEM[/ENDPOINT]][:TIMES], more than once if you like; the names are
                      ${faultNames.slice(0, 7).join(', ')},
                      ${faultNames.slice(7).join(', ')}
  --latency MS        milliseconds before every answer (default 0)
  --help              this text

Exit codes: 0 after Ctrl-C, 1 when the log cannot be read or the port is taken, 2 for a wrong option.
`;
}
