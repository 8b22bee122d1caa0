import { json, never, overview, unfinished } from './answers';
import type { Stages } from './Stage';

/** What happens on the way, in time, and by the host's own hand. */
export const connectionStages: Stages = {
  '`fetch` rejects: no connection, no such host, or CORS': {
    answer: () => Promise.reject(new TypeError('Failed to fetch')),
  },
  "a host's own `fetch` that follows a redirect": {
    answer: () => Object.defineProperty(json(overview), 'redirected', { value: true }),
  },
  'no headers within `timeoutMs: 5000`': { answer: never, options: { timeoutMs: 5000 } },
  'no end of the body within `timeoutMs: 5000`': {
    answer: () => unfinished('wait'),
    options: { timeoutMs: 5000 },
  },
  'no answer within 30 s, the default': { answer: never },
  "the caller's `signal`": { answer: never, meanwhile: ({ abort }) => abort() },
  '`resetIdentity()` meanwhile': { answer: never, meanwhile: ({ client }) => client.resetIdentity() },
  '`resetIdentity()` before a query with older options': { before: ({ client }) => client.resetIdentity() },
};
