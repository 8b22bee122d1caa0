import type { EndpointFinding } from '../../checks/EndpointFinding';
import { listSome } from './listSome';

const words = {
  rate_out_of_range: 'outside its range',
  partition_mismatch: 'parts do not add up to it',
} as const;

/** A line for each kind of figure of an endpoint that cannot be; none without a warning. */
export function describeWarnings({ endpoint, warnings }: EndpointFinding): readonly string[] {
  return Object.entries(words).flatMap(([kind, word]) => {
    const paths = warnings.filter((warning) => warning.kind === kind).map(({ path }) => path);
    return paths.length === 0 ? [] : [`${endpoint}, ${word}: ${listSome(paths).join(', ')}`];
  });
}
