import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClientOptions } from '../src/ClientOptions';
import { isClientError } from '../src/errors/isClientError';
import type { KaleyraSyncOptions, KaleyraSyncParams } from '../src/kaleyra/sync/KaleyraSyncParams';
import type { KaleyraSyncProgress } from '../src/kaleyra/sync/KaleyraSyncReport';
import { json } from './support/createFakeFetch';
import { createKaleyraTestClient } from './support/kaleyraTestClient';
import { readTable, wordsOf } from './support/reference/readTable';

const page = readFileSync(join(import.meta.dirname, '../../../docs/reference/kaleyra.md'), 'utf8');
const rows = new Map(readTable(page, 'Sync').map(([name = '', cell = '']) => [name, cell]));
const wordsBeside = (name: string) => wordsOf(rows.get(name) ?? '');
const twoDays = { from_date: '2026-02-10', to_date: '2026-02-11' };

interface Stage {
  readonly answer?: () => Response;
  readonly client?: Partial<ClientOptions>;
  readonly params?: KaleyraSyncParams;
  readonly options?: KaleyraSyncOptions;
}

const refused = () => Promise.reject(new Error('a fault of the host'));
const stages: readonly Stage[] = [
  ...[400, 401, 403, 404, 405, 422, 429, 500, 503].map((status) => ({ answer: () => json({}, status) })),
  { answer: () => new Response('<p>') },
  { answer: () => json({ synced: 'many', status: 'ok' }, 201) },
  { client: { fetch: refused } },
  { client: { getAccessToken: refused } },
  { options: { signal: AbortSignal.abort() } },
  { params: { from_date: '2026-02-10' } },
];

const run = ({ answer = () => json({ synced: 0, status: 'ok' }, 201), client, params, options }: Stage) =>
  createKaleyraTestClient(answer, client).client.sync(params ?? twoDays, options);

describe('the page of kaleyra on a sync', () => {
  it('names the errors that it throws, and no others', async () => {
    const thrown = new Set<string>();
    for (const stage of stages) {
      await run(stage).catch((error: unknown) => thrown.add(isClientError(error) ? error.code : 'none'));
    }
    expect(thrown).toEqual(new Set(wordsBeside('throws')));
  });

  it('names what is told after each day and in the end', async () => {
    const told: KaleyraSyncProgress[] = [];
    const report = await run({ options: { onProgress: (progress) => told.push(progress) } });
    expect(Object.keys(told[0] ?? {}).sort()).toEqual([...wordsBeside('`onProgress`')].sort());
    expect(wordsBeside('the report')).toEqual(expect.arrayContaining(Object.keys(report)));
  });

  it('names the outcomes of days', async () => {
    const outcomes = new Set<string>();
    const answers = [json({ synced: 3, status: 'ok' }, 201), json({ synced: 0, status: 'ok' }, 201)];
    const answer = () => answers.shift() ?? json({}, 500);
    const { days } = await run({ answer, params: { from_date: '2026-02-10', to_date: '2026-02-14' } });
    for (const { outcome } of days) outcomes.add(outcome);
    const told = wordsBeside('`outcome`').filter((word) => word !== 'error');
    expect([...outcomes].sort()).toEqual([...told].sort());
  });
});
