import { describe, expect, it } from 'vitest';
import { never } from '../../test/support/createFakeFetch';
import { createTestClient } from '../../test/support/createTestClient';
import { defineSource } from '../defineSource';
import type { Scope } from '../source';

const scope: Scope = { period: { preset: '7d' }, timeZone: 'Asia/Kolkata', now: '2026-02-16T15:00:00Z' };

describe('what a source says of itself', () => {
  const { client } = createTestClient(never);

  it.each(Object.entries(client.sources))(
    '%s counts in UTC days and belongs to the client’s user',
    (_, source) => {
      const prefix = client.identity.keyPrefix();
      expect(source.dayZone).toBe('UTC');
      expect(source.identity).toBe(client.identity);
      expect(source(scope).queryKey.slice(0, prefix.length)).toEqual(prefix);
      // What follows is the endpoint, that a view is made of it, and its parameters: the generation is the last of the prefix.
      expect(source(scope).queryKey).toHaveLength(prefix.length + 3);

      const told: unknown[] = [];
      const cancel = source.identity?.subscribe(() => told.push(source(scope).queryKey));
      client.resetIdentity();
      expect(told).toEqual([[...client.identity.keyPrefix(), ...source(scope).queryKey.slice(-3)]]);
      expect(client.identity.keyPrefix()).not.toEqual(prefix);
      cancel?.();
    },
  );

  it('says nothing that it was not told', () => {
    const plain = defineSource({
      facts: { system: 'virsyn', endpoint: 'dashboard-overview' },
      answer: () => ({ kind: 'exact' }),
      toQuery: () => {
        const query = client.queries.overview();
        return { ...query, queryFn: async () => ({ wire: await query.queryFn(), asOfMs: null }) };
      },
      toView: ({ summary }) => summary.total_calls,
    });
    expect(Object.keys(plain)).toEqual(['answer']);
  });
});
