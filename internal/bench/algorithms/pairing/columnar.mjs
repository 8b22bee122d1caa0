import { pairResponsesColumnar } from '../../src/core.mjs';
import { makeMessages, PHONE_COUNT, phones } from './makeMessages.mjs';
import { readResponseTimes } from './readAnswer.mjs';

export function prepare(parameters) {
  const { contactCount, ...columns } = makeMessages(parameters);
  const options = { contactCount, phoneCount: PHONE_COUNT, phones };
  return { run: () => pairResponsesColumnar(columns, options), read: readResponseTimes };
}
