import type { ClientErrorCode } from '@callscope/client';

/** Why a widget could not load, in plain words, by error code. Those with a state of their own are last. */
export const causeMessages: Record<ClientErrorCode | 'drawing' | 'unknown', string> = {
  not_found: 'The system does not know this page.',
  bad_request: 'The system did not understand the request.',
  rate_limited: 'Too many requests just now. Wait a moment.',
  server: 'The server had a problem.',
  network: 'The connection failed.',
  timeout: 'No answer in time.',
  aborted: 'The request was stopped.',
  bad_body: 'The answer could not be read.',
  too_large: 'The answer was too large.',
  contract: 'The answer was not what was agreed.',
  token: 'This page could not sign in.',
  unsupported_scope: 'It cannot show this range or filter.',
  config: 'It is not set up correctly.',
  drawing: 'It could not be drawn.',
  unknown: 'Something went wrong.',
  unauthorized: 'Your session has ended.',
  forbidden: 'You have no access.',
};
