import type { FaultName } from '@callscope/mock-server';

/**
 * What a client makes of the faults that strike every system and endpoint alike: those of status and body, and
 * counts that are none.
 */
export const faultsOfEverySystem: readonly (readonly [FaultName, string])[] = [
  ['unauthorized', 'unauthorized'],
  ['forbidden', 'forbidden'],
  ['not_found', 'not_found'],
  ['method_not_allowed', 'contract'],
  ['bad_request', 'bad_request'],
  ['conflict', 'bad_request'],
  ['unprocessable', 'bad_request'],
  ['rate_limited', 'rate_limited'],
  ['rate_limited_hour', 'rate_limited'],
  ['server_error', 'server'],
  ['error_with_200', 'server'],
  ['error_page', 'server'],
  ['bad_gateway', 'server'],
  ['unavailable', 'server'],
  ['login_page', 'bad_body'],
  ['truncated_json', 'bad_body'],
  ['nan_literal', 'bad_body'],
  ['empty_body', 'bad_body'],
  ['no_content', 'bad_body'],
  ['wrong_shape', 'contract'],
  ['text_numbers', 'contract'],
  ['not_a_number', 'contract'],
  ['negative_count', 'contract'],
  ['unsafe_integer', 'contract'],
  ['infinite_number', 'contract'],
];
