import type { EndpointFailure, EndpointFinding } from '../../checks/EndpointFinding';

/** Endpoints that failed alike. */
export interface FailureGroup {
  /** The code and the endpoints. */
  readonly title: string;
  /** What is known beside the code: paths, the system's own words. */
  readonly facts: readonly string[];
  /** What to do next, a sentence. */
  readonly advice: string;
}

/** The failures, those that say the same together, in the order of the endpoints. */
export function groupFailures(findings: readonly EndpointFinding[]): readonly FailureGroup[] {
  const groups = new Map<
    string,
    { readonly endpoints: string[]; readonly group: Omit<FailureGroup, 'title'>; readonly code: string }
  >();
  for (const { endpoint, failure, status } of findings) {
    if (failure === null) continue;
    const group = { facts: toFacts(failure, status), advice: failure.advice };
    const key = JSON.stringify([failure.code, group]);
    const known = groups.get(key);
    if (known) known.endpoints.push(endpoint);
    else groups.set(key, { endpoints: [endpoint], group, code: failure.code });
  }
  return [...groups.values()].map(({ endpoints, group, code }) => ({
    title: `${code}: ${endpoints.join(', ')}`,
    ...group,
  }));
}

function toFacts(failure: EndpointFailure, status: number | null): readonly string[] {
  const { issues, serverMessage, requestId, reason } = failure;
  const isJudged = failure.code === 'contract' && issues.length > 0;
  return [
    ...(isJudged ? issues.map(({ path, code }) => `${path || 'the answer'}: ${code}`) : []),
    ...(reason === null ? [] : [`no answer (${reason})`]),
    ...(serverMessage === null ? [] : [`HTTP ${status ?? '-'}, and the system says: ${serverMessage}`]),
    ...(requestId === null ? [] : [`request id ${requestId}`]),
  ];
}
