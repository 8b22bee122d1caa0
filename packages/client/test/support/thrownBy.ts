import { ClientError } from '../../src/errors/ClientError';

/** The error of the client that a call throws at once. */
export function thrownBy(act: () => unknown): ClientError {
  try {
    act();
  } catch (error) {
    if (error instanceof ClientError) return error;
  }
  throw new Error('expected a ClientError');
}
