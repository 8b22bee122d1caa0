import { isClientError } from '../../errors/isClientError';
import type { ClientWarning } from '../../transport/contract/ClientWarning';
import type { ContractDrift } from '../../transport/contract/ContractDrift';
import type { DoctorClient } from './connect';
import type { Probe } from './createProbe';
import type { DoctorCall } from './DoctorCall';
import type { EndpointFinding } from './EndpointFinding';
import { readSyncAnswer } from './readSyncAnswer';
import { toFailure } from './toFailure';

/** What {@link runCalls} works with. */
export interface CallSurroundings {
  readonly client: DoctorClient;
  readonly probe: Pick<Probe, 'reset' | 'status' | 'reason'>;
  /** Every drift that the client has told so far. */
  readonly drifts: readonly ContractDrift[];
  /** Every warning, likewise. */
  readonly warnings: readonly ClientWarning[];
  /** A clock that never goes back, milliseconds. */
  readonly clockMs: () => number;
  readonly clean: (text: string) => string;
  /** Limit on one call, milliseconds: a sync has a longer one of its own. */
  readonly timeoutMs: number;
  /** Told before each call. */
  readonly onCall: (endpoint: string) => void;
}

/** What the calls came to. */
export interface CallOutcome {
  readonly findings: readonly EndpointFinding[];
  /** The checked answers by method; those that failed are absent. */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** Makes the calls one after another, so that each has its own time. Never rejects over what a system does. */
export async function runCalls(calls: readonly DoctorCall[], around: CallSurroundings): Promise<CallOutcome> {
  const findings: EndpointFinding[] = [];
  const answers: Record<string, unknown> = {};
  for (const call of calls) {
    const { finding, answer } = await runCall(call, around);
    findings.push(finding);
    if (answer !== undefined) answers[call.method] = answer;
  }
  return { findings, answers };
}

async function runCall({ endpoint, method, asked }: DoctorCall, around: CallSurroundings) {
  const report = (found: Partial<EndpointFinding>): EndpointFinding => ({
    endpoint,
    method,
    outcome: 'ok',
    notCalled: null,
    status: null,
    timeMs: null,
    failure: null,
    drift: null,
    warnings: [],
    ...found,
  });
  if ('notCalled' in asked) return { finding: report({ outcome: 'not_called', notCalled: asked.notCalled }) };
  const { client, probe, drifts, clockMs, clean, timeoutMs } = around;
  around.onCall(endpoint);
  probe.reset();
  const startedMs = clockMs();
  const measure = () => ({ status: probe.status(), timeMs: Math.round(clockMs() - startedMs) });
  try {
    const answer = readSyncAnswer(method, await client[method]?.(asked.params, { timeoutMs }));
    const measured = measure();
    const pathsOf = (wanted: ContractDrift['kind']) =>
      drifts
        .filter((drift) => drift.endpoint === endpoint && drift.kind === wanted)
        .map(({ path }) => clean(path));
    const drift = { unknown: pathsOf('unknown'), missing: pathsOf('missing') };
    const warnings = around.warnings
      .filter((warning) => warning.endpoint === endpoint)
      .map(({ kind, path }) => ({ kind, path: clean(path) }));
    return { finding: report({ ...measured, drift, warnings }), answer };
  } catch (error) {
    if (!isClientError(error)) throw error;
    const failure = toFailure(error, probe.reason(), clean);
    return { finding: report({ outcome: 'failed', ...measure(), failure }) };
  }
}
