import type { ClientAuth, GetAccessToken } from '@callscope/client';
import { json, never } from './answers';
import type { Stage, Stages } from './Stage';

const withToken = (getAccessToken: GetAccessToken, answer?: Stage['answer']): Stage => ({
  options: { getAccessToken },
  ...(answer && { answer }),
});
const onPage = (auth: ClientAuth): Stage => ({ page: 'https://app.example.com', options: { auth } });

/** What the host's own code gives. */
export const hostStages: Stages = {
  '`getAccessToken` throws': withToken(() => Promise.reject(new Error('no session'))),
  '`getAccessToken` takes over 15 s': withToken(() => never().then(() => '')),
  '`getAccessToken` gives no usable token': withToken(async () => 'Bearer token-1'),
  '`getAccessToken` throws after a 401': withToken(
    async ({ reason }) => {
      if (reason === 'first') return 'token-1';
      throw new Error('no session');
    },
    () => json({}, 401),
  ),
  'a period that the source cannot answer': { scope: { period: { preset: 'all' } } },
  'a filter that the system does not have': { scope: { filters: { colour: 'red' } } },
  'an option of the wrong kind, for example a `baseUrl` without `https:`': {
    options: { baseUrl: 'virsyn.example.com' },
  },
  'an option that no client takes, for example `getAccesToken`': {
    // What a JavaScript host may write, whom no type holds back.
    options: Object.fromEntries([['getAccesToken', () => Promise.resolve('token-1')]]),
  },
  'two ways to sign in, in one `auth`': {
    options: { auth: JSON.parse('{ "apiKey": "key-1", "session": "cookie" }') },
  },
  'an API key in a page that is not on loopback': onPage({ apiKey: 'key-1' }),
  "a session cookie for another host than the page's": onPage({ session: 'cookie' }),
  'a day that does not exist': {
    scope: { period: { preset: 'custom', start: '2026-02-30', end: '2026-03-01' } },
  },
  'a `now` that is no moment': { scope: { period: { preset: 'yesterday' }, now: Number.NaN } },
};
