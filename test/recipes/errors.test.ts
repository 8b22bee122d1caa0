import { readFileSync } from 'node:fs';
import type { VirsynClient } from '@callscope/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { json } from './errors/answers';
import { bodyStages } from './errors/bodyStages';
import { connectionStages } from './errors/connectionStages';
import { hostStages } from './errors/hostStages';
import { type Cache, runStage, scope } from './errors/runStage';
import type { Stage, Stages } from './errors/Stage';
import { statusStages } from './errors/statusStages';
import { react, renderToString, requireInstalled } from './support/installed';
import { readTables } from './support/readTables';

const page = readFileSync(new URL('../../docs/reference/errors.md', import.meta.url), 'utf8');
const stages: Stages = { ...statusStages, ...bodyStages, ...connectionStages, ...hostStages };

/** `404, 410` are two cases with one row. */
const cases = readTables(page, ['status', 'body of a 200', 'on the way', "in the host's code"]).flatMap(
  ({ name, cells }) =>
    (/^[\d, ]+$/.test(name) ? name.split(', ') : [name]).map((one) => ({ name: one, cells })),
);

/** A case for each row of the table of codes. */
const shown: Readonly<Record<string, string>> = {
  '`unauthorized`': '401, and again with a renewed token',
  '`forbidden`': '403',
  '`not_found`': '404',
  '`bad_request`': '400',
  '`rate_limited`': '429',
  '`server`': '500',
  '`network`': '302',
  '`timeout`': 'no answer within 30 s, the default',
  '`aborted`': "the caller's `signal`",
  '`bad_body`': 'an empty body',
  '`too_large`': 'more than 5 MiB',
  '`contract`': 'other days than were asked',
  '`token`': '`getAccessToken` throws',
  '`unsupported_scope`': 'a period that the source cannot answer',
  '`unsupported_scope`, a filter': 'a filter that the system does not have',
  '`config`': 'a day that does not exist',
};
const offline = '`network`, device offline';
const codes = readTables(page, ['code']);

const query = requireInstalled('@tanstack/react-query');
const widgets = requireInstalled('@callscope/react');

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
    now: Date.UTC(2026, 1, 16, 15),
  });
});
afterEach(() => {
  query.onlineManager.setOnline(true);
  vi.useRealTimers();
});

/** A cache whose failed queries a server draws as failed, where a page would have asked again. */
const createCache = (): Cache =>
  new query.QueryClient({ defaultOptions: { queries: { retryOnMount: false } } });

const stageOf = (name: string) => {
  const stage = stages[name];
  if (stage === undefined) throw new Error(`the table has a case that no test brings about: ${name}`);
  return stage;
};

/** The texts of a card of key figures, one after another. */
function draw(cache: Cache, stage: Stage, client: VirsynClient | null): readonly string[] {
  const { period, now, filters } = { ...scope, ...stage.scope };
  const html = renderToString(
    react.createElement(
      widgets.CallscopeProvider,
      { queryClient: cache, period, now, ...(filters && { filters }) },
      react.createElement(widgets.KpiCards, { source: client?.sources.kpis }),
    ),
  );
  return html
    .replace(/<!--.*?-->/g, '')
    .split(/<[^>]*>/)
    .filter((text) => text !== '');
}

describe('the cases of the table', () => {
  it('are those that are brought about here, each once', () => {
    expect(cases.map(({ name }) => name).sort()).toEqual(Object.keys(stages).sort());
  });

  it.each(cases)('$name', async ({ name, cells }) => {
    const { error, requestCount } = await runStage(stageOf(name), createCache());
    expect({
      code: `\`${error?.code}\``,
      retryable: error?.isRetryable ? 'yes' : 'no',
      requests: `${requestCount}`,
    }).toEqual({ code: cells.code, retryable: cells.retryable, requests: cells.requests });
    expect(cells['what to do']).toMatch(/\.$|\)$/);
  });
});

it('onUnauthorized hears of a 401 that stays, not of a callback that throws after one', async () => {
  for (const [name, count] of [
    ['401, and again with a renewed token', 1],
    ['`getAccessToken` throws after a 401', 0],
  ] as const) {
    const onUnauthorized = vi.fn();
    const stage = stageOf(name);
    await runStage({ ...stage, options: { ...stage.options, onUnauthorized } }, createCache());
    expect(onUnauthorized).toHaveBeenCalledTimes(count);
  }
});

describe('what widgets show', () => {
  it('is told for every code', () => {
    expect(codes.map(({ name }) => name).sort()).toEqual([...Object.keys(shown), offline].sort());
  });

  it.each(codes)('$name', async ({ name, cells }) => {
    const cache = createCache();
    const stage = stageOf(shown[name] ?? '302');
    const { client, error } = await runStage(stage, cache);
    if (name === offline) query.onlineManager.setOnline(false);
    const texts = draw(cache, stage, client);
    expect(name).toContain(`\`${error?.code}\``);
    expect(texts).toContain(cells["the widget's title"]);
    expect(texts).toContain(cells['its sentence']);
    expect(texts.includes('Retry') ? 'Retry' : 'none').toBe(cells.button);
  });

  it('names the moment to come back and the reference', async () => {
    const cache = createCache();
    const stage: Stage = {
      answer: () => json({}, 429, { 'retry-after': '3600', 'x-request-id': 'req-7' }),
    };
    const { client } = await runStage(stage, cache);
    expect(draw(cache, stage, client)).toContain(
      'Too many requests just now. Wait a moment. Try again at 4:00 PM. Reference req-7.',
    );
  });
});
