import type { ClientWarning } from '../transport/contract/ClientWarning';
import type { ContractDrift } from '../transport/contract/ContractDrift';
import { parseBaseUrl } from '../transport/options/parseBaseUrl';
import { connect } from './checks/connect';
import { createProbe } from './checks/createProbe';
import { examineIdentities } from './checks/examineIdentities';
import { planCalls } from './checks/planCalls';
import { type CallSurroundings, runCalls } from './checks/runCalls';
import type { DoctorOptions } from './command/DoctorCommand';
import { UsageError } from './command/UsageError';
import type { DoctorSurroundings } from './DoctorSurroundings';
import type { DoctorReport } from './report/DoctorReport';
import { summarize } from './report/summarize';
import { createTextCleaner } from './secrets/createTextCleaner';
import { readSecret } from './secrets/readSecret';

/**
 * Calls every endpoint of a system and judges the answers.
 *
 * @throws {UsageError} for a range that the system does not have, and a secret that is missing or in the address; {ConfigError} for an address
 * that the client does not take. Nothing was sent then
 */
export async function examine(options: DoctorOptions, around: DoctorSurroundings): Promise<DoctorReport> {
  const { system, isStrict, timeoutMs } = options;
  const startedMs = around.nowMs();
  const { calls, rangeText } = planCalls(options, startedMs);
  // Before anybody types a secret for an address that is none.
  const baseUrl = parseBaseUrl(system, options.baseUrl);
  const secret = await readSecret(system, around);
  const { clean, cleanWhole } = createTextCleaner(secret);
  const shownUrl = cleanWhole(baseUrl);
  // Of a cookie no more than a value that says nothing may be in it, such as `theme=light`.
  if (secret?.kind === 'token' && shownUrl !== baseUrl) {
    throw new UsageError(`${system} requires --base-url without the secret in it`);
  }
  const drifts: ContractDrift[] = [];
  const warnings: ClientWarning[] = [];
  const probe = createProbe(around.fetch, secret?.kind === 'cookie' ? secret.text : null);
  const surroundings: CallSurroundings = {
    client: connect(options, secret, probe, {
      onContractDrift: (drift) => drifts.push(drift),
      onWarning: (warning) => warnings.push(warning),
    }),
    probe,
    drifts,
    warnings,
    timeoutMs,
    clean,
    clockMs: around.clockMs,
    onCall: (endpoint) => around.showProgress(`asking ${endpoint}`),
  };
  const { findings, answers } = await runCalls(calls, surroundings);
  const identities = await examineIdentities(system, { calls, answers }, surroundings);
  around.showProgress('');
  const judged = { endpoints: findings, identities, isStrict };
  return {
    format: 'callscope-doctor',
    version: 1,
    clientVersion: around.version,
    system,
    baseUrl: shownUrl,
    range: rangeText,
    signedInWith: secret?.origin ?? null,
    startedAt: new Date(startedMs).toISOString(),
    ...judged,
    summary: summarize(judged),
  };
}
