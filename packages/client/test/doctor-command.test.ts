import { describe, expect, it } from 'vitest';
import { connect } from '../src/doctor/checks/connect';
import { createProbe } from '../src/doctor/checks/createProbe';
import { planCalls } from '../src/doctor/checks/planCalls';
import { parseCommand } from '../src/doctor/command/parseCommand';
import { UsageError } from '../src/doctor/command/UsageError';
import { doctorSystems } from '../src/doctor/DoctorSystem';

const nowMs = Date.UTC(2026, 1, 16, 15);
const given = ['--system', 'virsyn', '--base-url', 'https://a.example'];
const examined = (...args: string[]) => {
  const command = parseCommand(args);
  if (command.kind !== 'examine') throw new Error(JSON.stringify(command));
  return command.options;
};

describe('parseCommand', () => {
  it('fills in what is left out', () => {
    expect(examined(...given)).toEqual({
      system: 'virsyn',
      baseUrl: 'https://a.example',
      range: null,
      timeZone: null,
      timeoutMs: 30_000,
      includesSync: false,
      isStrict: false,
      isJson: false,
    });
  });

  it('reads every option', () => {
    const args = '--system=kaleyra --base-url=https://a.example --range 2026-02-10..2026-02-16';
    const more = '--time-zone Europe/London --timeout-ms 500 --include-sync --strict --json';
    expect(examined(...`${args} ${more}`.split(' '))).toEqual({
      system: 'kaleyra',
      baseUrl: 'https://a.example',
      range: { firstDay: '2026-02-10', lastDay: '2026-02-16' },
      timeZone: 'Europe/London',
      timeoutMs: 500,
      includesSync: true,
      isStrict: true,
      isJson: true,
    });
  });

  it.each([
    [['--help'], 'help'],
    [['-h'], 'help'],
    [['--version'], 'version'],
    [[...given, '-v'], 'version'],
  ])('takes %j for %s', (args, kind) => {
    expect(parseCommand(args)).toEqual({ kind });
  });

  it.each([
    [[], /^--system is virsyn/],
    [['--system', 'zoom', '--base-url', 'x'], /^--system is virsyn/],
    [['--system', 'vyom'], /^--base-url is missing/],
    [[...given, '--base-url', 'https://b.example'], /^--base-url is given twice/],
    [['--system', '--json'], /^--system needs a value/],
    [['--system='], /^--system needs a value/],
    [[...given, '--json=yes'], /^--json takes no value/],
    [[...given, '--range', 'fortnight'], /^--range is today/],
    [[...given, '--range', '2026-02-16..2026-02-10'], /^--range is today/],
    [[...given, '--range', '2026-02-30..2026-03-01'], /^--range is today/],
    [[...given, '--timeout-ms', '0'], /^--timeout-ms is a whole number from 1/],
    [[...given, '--timeout-ms', '1e3'], /^--timeout-ms is a whole number from 1/],
    [[...given, '--include-sync'], /^--include-sync is for kaleyra alone/],
    [[...given, '--timeout', '5'], /^argument 5 is not known; did you mean --timeout-ms\?/],
    [[...given, '--no-json'], /^argument 5 is not known/],
    [[...given, '--', 'x'], /^argument 6 is not known/],
  ])('says what is wrong with %j', (args, message) => {
    expect(parseCommand(args)).toEqual({ kind: 'wrong', message: expect.stringMatching(message) });
  });

  const secret = 'canary-5d1f';
  it.each([
    ['--token', secret],
    [`--token=${secret}`],
    ['--api-key', secret],
    ['--cookie', secret],
    ['--header', `authorization: ${secret}`],
    ['-H', secret],
    ['--CALLSCOPE_TOKEN', secret],
  ])('refuses %s as a secret, without repeating it', (...args) => {
    const command = parseCommand([...given, ...args]);
    expect(command).toEqual({
      kind: 'wrong',
      message: expect.stringMatching(/never taken from the command/),
    });
    expect(JSON.stringify(command)).not.toContain(secret);
  });

  it.each([[secret], [`--${secret}`], [`-${secret}`], [`--system=${secret}`], [`--range=${secret}`]])(
    'never repeats %s',
    (...args) => {
      expect(JSON.stringify(parseCommand([...given.slice(2), ...args]))).not.toContain(secret);
    },
  );
});

describe('planCalls', () => {
  const plan = (system: (typeof doctorSystems)[number], ...args: string[]) =>
    planCalls(examined('--system', system, '--base-url', 'x', ...args), nowMs);
  const paramsOf = (...[system, ...args]: Parameters<typeof plan>) => plan(system, ...args).calls[0]?.asked;

  it.each([
    ['virsyn', [], { period: '7d' }],
    [
      'virsyn',
      ['--range', '2026-02-01..2026-02-03'],
      { period: 'custom', start_date: '2026-02-01', end_date: '2026-02-03' },
    ],
    ['vyom', [], { start_date: '2026-01-17T15:00:00.000Z', end_date: '2026-02-16T14:59:59.999Z' }],
    [
      'vyom',
      ['--range', 'today'],
      { start_date: '2026-02-16T00:00:00.000Z', end_date: '2026-02-16T15:00:00.000Z' },
    ],
    [
      'vyom',
      ['--range', 'yesterday', '--time-zone', 'Asia/Kolkata'],
      { start_date: '2026-02-14T18:30:00.000Z', end_date: '2026-02-15T18:29:59.999Z' },
    ],
    ['loquent', [], { time_range: 'last_30_days' }],
    ['loquent', ['--range', 'all'], { time_range: 'all_time' }],
    ['kaleyra', ['--range', 'today'], { range: 'today' }],
    [
      'kaleyra',
      ['--range', '2026-02-16..2026-02-16'],
      { range: 'custom', start_date: '2026-02-15T18:30:00.000Z', end_date: '2026-02-16T18:30:00.000Z' },
    ],
  ] as const)('asks %s with %j for %j', (system, args, params) => {
    expect(paramsOf(system, ...args)).toEqual({ params });
  });

  it.each(doctorSystems)('asks every endpoint of %s for the same range', (system) => {
    const asked = plan(system).calls.flatMap((call) => ('params' in call.asked ? [call] : []));
    const ranged = asked.filter(({ method }) => method !== 'planStats');
    expect(new Set(ranged.map((call) => JSON.stringify(call.asked))).size).toBe(1);
  });

  it('does not ask the heatmap for a range that it does not take, nor for a sync unasked', () => {
    const notCalled = (...args: Parameters<typeof plan>) =>
      plan(...args).calls.flatMap(({ method, asked }) => ('notCalled' in asked ? [method] : []));
    expect(notCalled('virsyn', '--range', 'today')).toEqual(['heatmap']);
    expect(notCalled('virsyn', '--range', '90d')).toEqual([]);
    expect(notCalled('kaleyra')).toEqual(['sync']);
    expect(notCalled('kaleyra', '--include-sync')).toEqual([]);
  });

  it.each([
    ['virsyn', '--range yesterday', /virsyn has no range yesterday/],
    ['vyom', '--range all', /vyom has no range all/],
    ['kaleyra', '--range all', /kaleyra has no range all/],
    ['virsyn', '--time-zone UTC', /virsyn counts in the days of its own zone/],
    ['loquent', '--time-zone UTC', /loquent counts in the days of its own zone/],
    ['kaleyra', '--range today --time-zone UTC', /--range today counts in the days of its own zone/],
    ['vyom', '--time-zone +05:30', /--time-zone is the name of a zone/],
    ['vyom', '--range 2027-01-01..2027-01-02', /^--range begins in the future/],
    ['vyom', '--range 9999-12-31..9999-12-31', /^--range begins in the future/],
    ['vyom', '--range 2026-02-17..2026-02-18', /^--range begins in the future/],
    [
      'vyom',
      '--range 1000-01-01..1000-01-02 --time-zone Asia/Kolkata',
      /^--range goes beyond the years 1000 to 9999/,
    ],
    [
      'kaleyra',
      '--range 9999-12-31..9999-12-31 --time-zone UTC',
      /^--range goes beyond the years 1000 to 9999/,
    ],
    ['kaleyra', '--range 1000-01-01..1000-01-02', /^--range goes beyond the years 1000 to 9999/],
  ] as const)('refuses %s %s', (system, args, message) => {
    expect(() => plan(system, ...args.split(' '))).toThrow(UsageError);
    expect(() => plan(system, ...args.split(' '))).toThrow(message);
  });

  const days = [
    '1000-01-01',
    '1000-01-02',
    '1970-01-01',
    '2026-02-15',
    '2026-02-16',
    '2026-02-17',
    '9999-12-31',
  ];
  const zones = ['UTC', 'Asia/Kolkata', 'America/New_York', 'Pacific/Kiritimati'];
  it.each(doctorSystems)('asks %s for no range that its client refuses', (system) => {
    const client = connect(
      { system, baseUrl: 'https://a.example', timeoutMs: 1 },
      null,
      createProbe(fetch, null),
      { onContractDrift: () => undefined, onWarning: () => undefined },
    ) as unknown as { queries: Record<string, (params: object) => object> };
    let planned = 0;
    for (const first of days)
      for (const last of days.filter((day) => day >= first))
        for (const zone of system === 'vyom' || system === 'kaleyra' ? zones : [null]) {
          const args = ['--range', `${first}..${last}`, ...(zone ? ['--time-zone', zone] : [])];
          let calls: ReturnType<typeof plan>['calls'] = [];
          try {
            ({ calls } = plan(system, ...args));
          } catch (error) {
            expect(error).toBeInstanceOf(UsageError);
          }
          for (const { method, asked } of calls)
            if ('params' in asked && client.queries[method]) {
              expect(() => client.queries[method]?.(asked.params)).not.toThrow();
              planned += 1;
            }
        }
    expect(planned).toBeGreaterThan(50);
  });
});
