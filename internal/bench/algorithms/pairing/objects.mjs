import { pairResponses } from '../../src/core.mjs';
import { makeMessageObjects } from './makeMessageObjects.mjs';
import { readResponseTimes } from './readAnswer.mjs';

export function prepare(parameters) {
  const messages = makeMessageObjects(parameters);
  return { run: () => pairResponses(messages), read: readResponseTimes };
}
