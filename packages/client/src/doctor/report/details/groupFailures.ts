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

type Failed = EndpointFinding & { readonly failure: EndpointFailure };

/** The failures, those with the same remedy together, in the order of the endpoints. */
export function groupFailures(findings: readonly EndpointFinding[]): readonly FailureGroup[] {
  const groups = new Map<string, Failed[]>();
  for (const finding of findings) {
    if (!isFailed(finding)) continue;
    const { code, advice } = finding.failure;
    const key = `${code} ${advice}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { code, advice } = first.failure;
    const title = `${code}: ${group.map(({ endpoint }) => endpoint).join(', ')}`;
    return [{ title, facts: joinFacts(group), advice }];
  });
}

function isFailed(finding: EndpointFinding): finding is Failed {
  return finding.failure !== null;
}

/** What is known of all of them once; what differs, behind the name of its endpoint. */
function joinFacts(group: readonly Failed[]): readonly string[] {
  const facts = group.map(({ endpoint, failure, status }) => ({ endpoint, own: toFacts(failure, status) }));
  const isCommon = new Set(facts.map(({ own }) => JSON.stringify(own))).size === 1;
  if (isCommon) return facts[0]?.own ?? [];
  return facts.flatMap(({ endpoint, own }) => own.map((fact) => `${endpoint}: ${fact}`));
}

function toFacts(failure: EndpointFailure, status: number | null): readonly string[] {
  const { code, message, issues, serverMessage, requestId, reason } = failure;
  return [
    // The client's own words: it has sent nothing, and no other member says why.
    ...(code === 'config' ? [message] : []),
    ...issues.map(({ path, code }) => `${path || 'the answer'}: ${code}`),
    ...(reason === null ? [] : [`no answer (${reason})`]),
    ...(serverMessage === null ? [] : [`HTTP ${status ?? '-'}, and the system says: ${serverMessage}`]),
    ...(requestId === null ? [] : [`request id ${requestId}`]),
  ];
}
