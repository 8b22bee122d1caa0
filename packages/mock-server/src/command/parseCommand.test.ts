import { describe, expect, it } from 'vitest';
import { parseCommand } from './parseCommand';

describe('parseCommand', () => {
  it('serves the built-in world without arguments', () => {
    expect(parseCommand([])).toEqual({
      kind: 'serve',
      options: { faults: [], settings: { dailyStats: 'lagging' } },
      isPageWanted: false,
    });
  });

  it('reads every option of the built-in world', () => {
    const args =
      '--port 4010 --seed 7 --days 30 --now 2026-02-16T15:00:00Z --latency 250 --daily-stats settled --vyom-revision older --open --fault forbidden --fault rate_limited@virsyn/dashboard-funnel:2 --fault redirect_307@kaleyra-carrier';
    expect(parseCommand(args.split(' '))).toEqual({
      kind: 'serve',
      options: {
        port: 4010,
        seed: 7,
        days: 30,
        now: Date.UTC(2026, 1, 16, 15),
        latencyMs: 250,
        faults: [
          { name: 'forbidden' },
          { name: 'rate_limited', system: 'virsyn', endpoint: 'dashboard-funnel', times: 2 },
          { name: 'redirect_307', system: 'kaleyra-carrier' },
        ],
        settings: { dailyStats: 'settled', vyomRevision: 'older' },
      },
      isPageWanted: true,
    });
  });

  it('reads every option of a call log', () => {
    const args = [
      '--calls',
      'my calls.csv',
      '--time-zone',
      'Europe/London',
      '--map',
      'start=Date of call, duration=len',
      '--status',
      'VM=voicemail,S=appointment_booked',
    ];
    expect(parseCommand(args)).toEqual({
      kind: 'serve',
      options: {
        callLog: {
          path: 'my calls.csv',
          timeZone: 'Europe/London',
          map: { start: 'Date of call', duration: 'len' },
          status: { VM: 'voicemail', S: 'appointment_booked' },
        },
        faults: [],
        settings: { dailyStats: 'lagging' },
      },
      isPageWanted: false,
    });
  });

  it.each([['--help'], ['-h'], ['--port', '1', '--help']])('shows help for %s', (...args) => {
    expect(parseCommand(args)).toEqual({ kind: 'help' });
  });

  it.each([
    [['--port', 'x'], '--port is a whole number from 0 to 65535, got x'],
    [['--port=-1'], '--port is a whole number from 0 to 65535, got -1'],
    [['--port', '99999'], '--port is a whole number from 0 to 65535, got 99999'],
    [
      ['--seed', '9007199254740992'],
      '--seed is a whole number from 0 to 9007199254740991, got 9007199254740992',
    ],
    [['--days', '1.5'], '--days is a whole number from 1 to 3660, got 1.5'],
    [['--days', '0'], '--days is a whole number from 1 to 3660, got 0'],
    [['--latency', '700000'], '--latency is a whole number from 0 to 600000, got 700000'],
    [
      ['--map', 'start=x'],
      '--map, --status and --time-zone belong to a call log; name one with --calls FILE',
    ],
    [['--calls', 'a', '--map', 'start'], '--map is NAME=VALUE, more of them after commas, got start'],
    [['--calls', 'a', '--status', '=x'], '--status is NAME=VALUE, more of them after commas, got =x'],
    [['--daily-stats', 'never'], '--daily-stats is lagging or settled, got never'],
    [['--vyom-revision', 'first'], '--vyom-revision is current or older, got first'],
    [
      ['--fault', 'timeout@zoom'],
      'system of a fault is one of virsyn, vyom, loquent, kaleyra, kaleyra-carrier, got "zoom"',
    ],
    [['--fault', 'Sun spots'], 'a fault is NAME[=MS][@SYSTEM[/ENDPOINT]][:TIMES], got Sun spots'],
  ])('says what is wrong with %o', (args, message) => {
    expect(parseCommand(args)).toEqual({ kind: 'wrong', message });
  });

  it.each(['soon', '2026-02-16', '2026-02-30T00:00:00Z', '0999-01-01T00:00:00Z', '1969-12-31T23:59:59Z'])(
    'takes %s for no moment',
    (text) => {
      const message = `--now is a moment in 1970 or later such as 2026-02-16T15:00:00Z, got ${text}`;
      expect(parseCommand(['--now', text])).toEqual({ kind: 'wrong', message });
    },
  );

  it.each([
    [['--fault', 'sunspots'], /^there is no fault "sunspots"; the faults are latency/],
    [['--prot', '1'], /--prot/],
    [['stray'], /stray/],
    [['--port'], /--port/],
  ])('refuses %o', (args, message) => {
    expect(parseCommand(args)).toEqual({ kind: 'wrong', message: expect.stringMatching(message) });
  });
});
