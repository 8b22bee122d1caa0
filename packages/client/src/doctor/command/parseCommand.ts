import { parseArgs } from 'node:util';
import { doctorSystems } from '../DoctorSystem';
import type { DoctorCommand, DoctorOptions } from './DoctorCommand';
import type { DoctorRange } from './DoctorRange';
import { doctorFlags } from './doctorFlags';
import { readRange } from './readRange';
import { refuseStrangers } from './refuseStrangers';
import { UsageError } from './UsageError';

const defaultTimeoutMs = 30_000;
const mostTimeoutMs = 600_000;

/** Reads the arguments after the command's name. Never throws, and repeats none of them. */
export function parseCommand(args: readonly string[]): DoctorCommand {
  try {
    // Not strict: Node's own complaints repeat what was given.
    const { values, tokens } = parseArgs({
      args: [...args],
      strict: false,
      tokens: true,
      options: doctorFlags,
    });
    refuseStrangers(tokens);
    if (values.help === true) return { kind: 'help' };
    if (values.version === true) return { kind: 'version' };
    return { kind: 'examine', options: readOptions(values) };
  } catch (error) {
    if (error instanceof UsageError) return { kind: 'wrong', message: error.message };
    throw error;
  }
}

function readOptions(values: Readonly<Record<string, unknown>>): DoctorOptions {
  const system = doctorSystems.find((name) => name === values.system);
  if (system === undefined) throw new UsageError('--system is virsyn, vyom, loquent or kaleyra');
  const { 'base-url': baseUrl, 'time-zone': timeZone = null } = values;
  if (typeof baseUrl !== 'string') {
    throw new UsageError(
      '--base-url is missing: the address of the system, for example https://project.example.com',
    );
  }
  const includesSync = values['include-sync'] === true;
  if (includesSync && system !== 'kaleyra') throw new UsageError('--include-sync is for kaleyra alone');
  return {
    system,
    baseUrl,
    range: values.range === undefined ? null : requireRange(values.range),
    timeZone: typeof timeZone === 'string' ? timeZone : null,
    timeoutMs: values['timeout-ms'] === undefined ? defaultTimeoutMs : requireTimeoutMs(values['timeout-ms']),
    includesSync,
    isStrict: values.strict === true,
    isJson: values.json === true,
  };
}

function requireRange(text: unknown): DoctorRange {
  const range = typeof text === 'string' ? readRange(text) : null;
  if (range !== null) return range;
  throw new UsageError(
    '--range is today, yesterday, 7d, 30d, 90d, all, or two days in order such as 2026-02-10..2026-02-16',
  );
}

function requireTimeoutMs(text: unknown): number {
  const timeoutMs = typeof text === 'string' && /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (timeoutMs >= 1 && timeoutMs <= mostTimeoutMs) return timeoutMs;
  throw new UsageError(`--timeout-ms is a whole number from 1 to ${mostTimeoutMs}`);
}
