import { parseArgs } from 'node:util';
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
        ...(values.port !== undefined && { port: wholeNumber('--port', values.port) }),
        ...(values.seed !== undefined && { seed: wholeNumber('--seed', values.seed) }),
        ...(values.days !== undefined && { days: wholeNumber('--days', values.days) }),
        ...(values.latency !== undefined && { latencyMs: wholeNumber('--latency', values.latency) }),
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

function wholeNumber(flag: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw wrong(`${flag} is a whole number of 0 or more, got ${text}`);
}

function moment(text: string): number {
  const epochMs = /(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(epochMs)) return epochMs;
  throw wrong(`--now is a moment such as 2026-02-16T15:00:00Z, got ${text}`);
}

function wrong(message: string): MockServerError {
  return new MockServerError('invalid_option', message);
}
