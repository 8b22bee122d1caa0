import type { TimeoutError } from '@callscope/client';
import { isClientError } from './isClientError';
import type { ErrorState, WidgetState } from './WidgetState';

/** The failed half of `WidgetState`. */
type Failure = Extract<WidgetState<never>, { status: 'error' | 'denied' | 'signed_out' | 'offline' }>;

/**
 * What a widget shows for an error. Of the error only code, times and request id are used: whatever else a
 * foreign source puts on it never reaches the screen.
 */
export function toFailure(error: unknown, isOnline: boolean, retry: ErrorState['retry']): Failure {
  if (!isClientError(error)) return toErrorState('unknown', retry);
  switch (error.code) {
    case 'forbidden':
      return { status: 'denied' };
    case 'unauthorized':
      return { status: 'signed_out' };
    case 'network':
      if (!isOnline) return { status: 'offline' };
      break;
    default:
  }
  return {
    ...toErrorState(error.code, retry),
    retryAtMs: error.retryAt ?? null,
    requestId: error.requestId ?? null,
    // `timeout` is the code of TimeoutError alone; the brand does not narrow to the member.
    timeoutMs: error.code === 'timeout' ? ((error as Partial<TimeoutError>).timeoutMs ?? null) : null,
  };
}

/** An error of which nothing but its code is known. */
export function toErrorState(code: ErrorState['code'], retry: ErrorState['retry']): ErrorState {
  return { status: 'error', code, retryAtMs: null, timeoutMs: null, requestId: null, retry };
}
