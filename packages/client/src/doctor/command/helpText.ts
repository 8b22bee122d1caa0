/** What `--help` prints. */
export function helpText(): string {
  return `Usage: callscope-doctor --system SYSTEM --base-url URL [options]

Calls every endpoint of a live back end and tells what a dashboard would make of it: HTTP
status, time, whether the answer is what the contract says, members that are new or missing,
and figures that contradict one another.

  --system SYSTEM     virsyn, vyom, loquent or kaleyra
  --base-url URL      address of the system: https, or http on this machine
  --range RANGE       today, yesterday, 7d, 30d, 90d, all, or FIRST..LAST, both days included;
                      what each system takes is below
  --time-zone ZONE    vyom and kaleyra: zone of the days of a range, for example Europe/London
  --timeout-ms MS     limit on one request, 1 to 600000 (default 30000)
  --include-sync      kaleyra: also POST /calls/sync for today, which changes the back end
  --strict            new and missing members count as broken
  --json              print one JSON object, and nothing else, on standard output
  --help, --version

The secret never stands on the command line. It is read from the environment, or asked for
without being shown:

  virsyn   CALLSCOPE_TOKEN
  vyom     CALLSCOPE_API_KEY, or CALLSCOPE_TOKEN
  loquent  CALLSCOPE_TOKEN, or CALLSCOPE_COOKIE as name=value
  kaleyra  CALLSCOPE_TOKEN, or nothing

Ranges
  virsyn   7d (default), today, 30d, 90d, FIRST..LAST in UTC days
  vyom     30d (default), today, yesterday, 7d, 90d, FIRST..LAST; zone UTC by default
  loquent  30d (default), today, yesterday, 7d, 90d, all, FIRST..LAST
  kaleyra  30d (default), today, yesterday, 7d, 90d, FIRST..LAST; zone Asia/Kolkata by default

Example
  CALLSCOPE_TOKEN=mock-virsyn-main callscope-doctor --system virsyn \\
    --base-url http://127.0.0.1:4010/virsyn

Exit codes: 0 all well, 1 something is broken, 2 the command cannot be carried out as given.
`;
}
