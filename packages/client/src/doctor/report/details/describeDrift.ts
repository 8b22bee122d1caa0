import type { EndpointFinding } from '../../checks/EndpointFinding';
import { listSome } from './listSome';

/** A line for the new members of an endpoint and one for the missing ones; none without drift. */
export function describeDrift({ endpoint, drift }: EndpointFinding): readonly string[] {
  const lines = [
    ['new', drift?.unknown ?? []],
    ['missing', drift?.missing ?? []],
  ] as const;
  return lines.flatMap(([word, paths]) =>
    paths.length === 0 ? [] : [`${endpoint}, ${word}: ${listSome(paths).join(', ')}`],
  );
}
