import { isClientError } from '../../../src/errors/isClientError';
import type { ReferenceClient } from './everyReference';

/** What can be seen of a method from outside. */
export interface MethodFacts {
  readonly path: string;
  readonly parameters: readonly string[];
  readonly freshSeconds: number;
}

/** The methods that read, in their order. */
export async function readMethods({
  queries,
  requests,
}: ReferenceClient): Promise<readonly (readonly [name: string, facts: MethodFacts])[]> {
  const methods: (readonly [string, MethodFacts])[] = [];
  for (const [name, query] of Object.entries(queries)) {
    const { queryFn, staleTime } = query();
    // Only what was sent matters: the answer is of a range of its own.
    await queryFn().catch(() => undefined);
    const { pathname } = new URL(requests.at(-1)?.url ?? '');
    methods.push([name, { path: pathname, parameters: parametersOf(query), freshSeconds: staleTime / 1000 }]);
  }
  return methods;
}

/** What a query takes: it says so when it is given something else. */
function parametersOf(query: (params: object) => unknown): readonly string[] {
  try {
    query({ nothing: 'such' });
  } catch (error) {
    if (!isClientError(error)) throw error;
    return /takes only (.+), got nothing/.exec(error.message)?.[1]?.split(', ') ?? [];
  }
  throw new Error('a query takes whatever it is given');
}
