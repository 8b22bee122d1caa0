import { parseArgs } from 'node:util';
import { toEpochMs } from '@callscope/core';
import { parseFaultFlag } from '../faults/parseFaultFlag';
import { MockServerError } from '../MockServerError';
import type { CallLogSource } from '../startMockServer';
import type { Command } from './Command';
import { parsePairs } from './parsePairs';
import { readSettings } from './readSettings';

/** Reads the arguments after the command's name. Never throws. */
export function parseCommand(args: readonly string[]): Command {
  try {
    const { values } = parse(args);
    if (values.help) return { kind: 'help' };
    const callLog = callLogOf(values);
    return {
      kind: 'serve',
      options: {
        ...(values.port !== undefined && { port: wholeNumber('--port', values.port, [0, 65_535]) }),
        ...(values.seed !== undefined && {
          seed: wholeNumber('--seed', values.seed, [0, Number.MAX_SAFE_INTEGER]),
        }),
        ...(values.days !== undefined && { days: wholeNumber('--days', values.days, [1, 3660]) }),
        ...(values.latency !== undefined && {
          latencyMs: wholeNumber('--latency', values.latency, [0, 600_000]),
        }),
        ...(values.now !== undefined && { now: moment(values.now) }),
        ...(callLog !== undefined && { callLog }),
        faults: (values.fault ?? []).map(parseFaultFlag),
        settings: readSettings({
          dailyStats: values['daily-stats'],
          vyomRevision: values['vyom-revision'],
        }),
      },
      isPageWanted: values.open ?? false,
    };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    strict: true,
    allowPositionals: false,
    options: {
      port: { type: 'string' },
      seed: { type: 'string' },
      days: { type: 'string' },
      now: { type: 'string' },
      calls: { type: 'string' },
      map: { type: 'string' },
      status: { type: 'string' },
      'time-zone': { type: 'string' },
      fault: { type: 'string', multiple: true },
      latency: { type: 'string' },
      'daily-stats': { type: 'string' },
      'vyom-revision': { type: 'string' },
      open: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function callLogOf(values: ReturnType<typeof parse>['values']): CallLogSource | undefined {
  const { calls, map, status, 'time-zone': timeZone } = values;
  if (calls !== undefined) {
    return {
      path: calls,
      ...(timeZone !== undefined && { timeZone }),
      ...(map !== undefined && { map: parsePairs('--map', map) }),
      ...(status !== undefined && { status: parsePairs('--status', status) }),
    };
  }
  if (map !== undefined || status !== undefined || timeZone !== undefined) {
    throw wrong('--map, --status and --time-zone belong to a call log; name one with --calls FILE');
  }
  return undefined;
}

function wholeNumber(flag: string, text: string, [least, most]: readonly [number, number]): number {
  const number = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw wrong(`${flag} is a whole number from ${least} to ${most}, got ${text}`);
}

function moment(text: string): number {
  const epochMs = readMoment(text);
  if (epochMs !== null && epochMs >= 0) return epochMs;
  throw wrong(`--now is a moment in 1970 or later such as 2026-02-16T15:00:00Z, got ${text}`);
}

/** `null` for what is no moment, such as one on the 30th of February. */
function readMoment(text: string): number | null {
  try {
    return toEpochMs(text);
  } catch {
    return null;
  }
}

function wrong(message: string): MockServerError {
  return new MockServerError('invalid_option', message);
}
