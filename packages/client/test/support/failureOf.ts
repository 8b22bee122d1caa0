import { ClientError } from '../../src/errors/ClientError';

/** The `ClientError` that a promise rejects with; fails for any other outcome. */
export async function failureOf(work: Promise<unknown>): Promise<ClientError> {
  const outcome = await work.then(
    () => 'a success',
    (error: unknown) => error,
  );
  if (outcome instanceof ClientError) return outcome;
  throw new Error(`expected a ClientError, got ${String(outcome)}`);
}
