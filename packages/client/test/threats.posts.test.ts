import { describe, expect, it } from 'vitest';
import { json } from './support/createFakeFetch';
import { createStreamedResponse } from './support/createStreamedResponse';
import { createKaleyraTestClient } from './support/kaleyraTestClient';

const encoder = new TextEncoder();
const faults: readonly (readonly [string, () => Response | Promise<Response>])[] = [
  ...[400, 403, 404, 405, 409, 422, 429, 500, 502, 503].map(
    (status) => [`a ${status}`, () => json({ message: 'no' }, status)] as const,
  ),
  ['a 503 that names a moment', () => json({}, 503, { 'retry-after': '1' })],
  ['a redirect', () => new Response(null, { status: 307, headers: { location: '/elsewhere' } })],
  ['a connection that fails', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a body that breaks', () => createStreamedResponse([encoder.encode('{')], 'break')],
  ['a page', () => new Response('<html>')],
  ['nothing', () => new Response('')],
  ['another shape', () => json({ synced: 'many' })],
];

describe('T6: what changes something', () => {
  it.each(faults)('goes out once, though %s comes back', async (_, answer) => {
    const { client, requests } = createKaleyraTestClient(answer);
    const end = await client.sync({ from_date: '2026-02-16', to_date: '2026-02-16' }).then(
      ({ days }) => days.map(({ outcome }) => outcome),
      // What would fail every day alike ends the sync, too.
      () => ['failed'],
    );
    expect(end).toEqual(['failed']);
    expect(requests.map(({ method }) => method)).toEqual(['POST']);
  });

  it('is in no list of queries, which a cache would repeat', () => {
    const { client } = createKaleyraTestClient(() => json({}));
    expect(Object.keys(client.queries)).not.toContain('sync');
  });
});
