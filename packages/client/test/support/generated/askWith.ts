import { createFakeFetch } from '../createFakeFetch';
import type { GeneratedCase } from './GeneratedCase';

/** What became of an answer: what the caller got or was thrown, and what the host was told of drift. */
export interface Outcome {
  readonly result: { readonly answer: unknown } | { readonly error: unknown };
  readonly drift: readonly unknown[];
}

/** The question of a case, answered with a body. */
export async function askWith({ ask }: GeneratedCase, body: string): Promise<Outcome> {
  const drift: unknown[] = [];
  const { fetch } = createFakeFetch(() => new Response(body));
  const result = await ask({ fetch, onContractDrift: (event) => drift.push(event) }).then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  );
  return { result, drift };
}
