import type { FaultContext } from '../FaultContext';

/** A right answer that may be spoilt. */
export interface RightAnswer {
  readonly text: string;
  readonly status: number;
  readonly headers: Record<string, string>;
}

/**
 * Reads the right answer to spoil it. A refusal, which has nothing to spoil, comes back as the response it is.
 */
export async function readAnswer({ answer }: Pick<FaultContext, 'answer'>): Promise<RightAnswer | Response> {
  const response = await answer();
  if (!response.ok) return response;
  const { 'content-length': _ofTheRightAnswer, ...headers } = Object.fromEntries(response.headers);
  return { text: await response.text(), status: response.status, headers };
}
