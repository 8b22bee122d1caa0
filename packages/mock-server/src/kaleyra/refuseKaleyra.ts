import { HttpResponse } from 'msw';
import type { RefusalForm } from '../systems/Refusal';
import type { KaleyraRefusal } from './KaleyraRefusal';

/** `message` where nobody gives one, and `error`, which the framework leaves out of some bodies. */
const usual: Readonly<Record<number, readonly [message: string, error?: string]>> = {
  400: ['Bad Request', 'Bad Request'],
  401: ['Unauthorized'],
  403: ['Forbidden resource', 'Forbidden'],
  404: ['Not Found', 'Not Found'],
  405: ['Method Not Allowed', 'Method Not Allowed'],
  413: ['request entity too large', 'Payload Too Large'],
  429: ['ThrottlerException: Too Many Requests'],
  500: ['Internal server error'],
  502: ['Bad Gateway', 'Bad Gateway'],
  503: ['Service Unavailable', 'Service Unavailable'],
  504: ['Gateway Timeout', 'Gateway Timeout'],
};

/** The bodies of the framework below Kaleyra's dashboard, NestJS: `{ statusCode, message, error? }`. */
export const refuseKaleyra: RefusalForm = (status, message) => refusalOf({ status, messages: message });

/** {@link refuseKaleyra} for a refusal that may have a list of messages. */
export function refusalOf({
  status,
  messages,
}: {
  readonly status: number;
  readonly messages?: KaleyraRefusal['messages'] | undefined;
}): Response {
  const [message, error] = usual[status] ?? ['Bad Request', 'Bad Request'];
  return HttpResponse.json(
    { statusCode: status, message: messages ?? message, ...(error !== undefined && { error }) },
    { status },
  );
}
