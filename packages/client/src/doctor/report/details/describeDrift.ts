import type { EndpointFinding } from '../../checks/EndpointFinding';

const mostShown = 20;

/** A line for the new members of an endpoint and one for the missing ones; none without drift. */
export function describeDrift({ endpoint, drift }: EndpointFinding): readonly string[] {
  if (drift === null) return [];
  const lines = [
    ['new', drift.unknown],
    ['missing', drift.missing],
  ] as const;
  return lines.flatMap(([word, paths]) =>
    paths.length === 0 ? [] : [`${endpoint}, ${word}: ${list(paths)}`],
  );
}

function list(paths: readonly string[]): string {
  const more = paths.length - mostShown;
  return `${paths.slice(0, mostShown).join(', ')}${more > 0 ? ` and ${more} more; --json lists them all` : ''}`;
}
