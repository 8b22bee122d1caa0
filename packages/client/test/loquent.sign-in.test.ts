import { describe, expect, it } from 'vitest';
import { json } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import { loquentMethods } from './support/loquentAnswers';
import { answerAsLoquent, createLoquentTestClient } from './support/loquentTestClient';

const body = (code: number) => ({ message: 'words of the system', code });

describe('sign-in', () => {
  it('F4: one 401 costs one renewal and one replay', async () => {
    const { client, requests, tokenReasons } = createLoquentTestClient((request, index) =>
      index === 0 ? json(body(401), 401) : answerAsLoquent(request),
    );
    await client.planStats();
    expect(requests).toHaveLength(2);
    expect(tokenReasons).toEqual(['first', 'expired']);
  });

  it('F5: a 401 to a cookie session is not asked again, and is said once', async () => {
    const said: string[] = [];
    const { client, requests } = createLoquentTestClient(() => json(body(401), 401), {
      auth: { session: 'cookie' },
      onUnauthorized: ({ code }) => said.push(code),
    });
    await Promise.all(loquentMethods.map((method) => failureOf(client[method]())));
    expect(requests).toHaveLength(7);
    expect(said).toEqual(['unauthorized']);
  });

  it('F8: one section that is forbidden leaves the others alone', async () => {
    const { client } = createLoquentTestClient((request) =>
      request.url.includes('plan-stats') ? json(body(403), 403) : answerAsLoquent(request),
    );
    expect((await failureOf(client.planStats())).code).toBe('forbidden');
    expect(await client.engagementStats()).toHaveProperty('total_contacts', 7);
  });
});
