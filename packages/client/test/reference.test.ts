import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as kaleyra from '../src/kaleyra/index';
import * as loquent from '../src/loquent/index';
import * as virsyn from '../src/virsyn/index';
import * as vyom from '../src/vyom/index';
import { describeFigures } from './support/reference/describeFigures';
import { describeIdentities } from './support/reference/describeIdentities';
import { describeRanges } from './support/reference/describeRanges';
import { everyReference } from './support/reference/everyReference';
import { findOtherFigures } from './support/reference/findOtherFigures';
import { findWarnings } from './support/reference/findWarnings';
import { readExample } from './support/reference/readExample';
import { readMethods } from './support/reference/readMethods';
import { readTable, wordsOf } from './support/reference/readTable';
import { viewsOf } from './support/reference/viewsOf';

const modules: Readonly<Record<string, object>> = { kaleyra, loquent, virsyn, vyom };
// Asks again for every number of every answer.
const slow = { timeout: 60_000 };
const models: Readonly<Record<string, string>> = { funnel: 'FunnelStages', heatmap: 'HeatmapGrid' };

/** `kpi-set` as the name of its type. */
const toModelName = (kind: string) =>
  models[kind] ?? `-${kind}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(everyReference)('the page of $name', (system) => {
  const { name, connect, scope } = system;
  const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');
  const page = read(`../../../docs/reference/${name}.md`);
  const client = connect();
  const sourceNames = [...client.sources.keys()];

  it('begins with an example that does what it says', async () => {
    const { specifier, promised, run } = readExample(page);
    expect(specifier).toBe(`@callscope/client/${name}`);
    vi.stubGlobal('fetch', client.fetch);
    expect(await run(modules[name] ?? {})).toEqual(promised);
    expect(promised.length).toBeGreaterThan(0);
  });

  it('lists every method with its request, parameters, freshness and answer', async () => {
    const rows = readTable(page, 'Methods');
    const index = read(`../src/${name}/index.ts`);
    const told = rows.map(([method = '', path = '', parameters = '', fresh = '', answer = '']) => {
      expect(index).toMatch(new RegExp(`\\b${wordsOf(answer)[0]}\\b`));
      return [
        wordsOf(method)[0],
        {
          path: wordsOf(path)[0],
          parameters: wordsOf(parameters),
          freshSeconds: Number.parseFloat(fresh),
        },
      ];
    });
    expect(told).toEqual(await readMethods(client));
  });

  it('shows the key of every query', () => {
    const { queries } = connect({ cacheKey: 'cache-1' });
    const prefix = ['callscope', name, `https://${name}.example.com`, 'cache-1', 0];
    expect(page).toContain(`['callscope', '${name}', baseUrl, cacheKey, generation, …]`);
    const rows = readTable(page, 'Query keys');
    for (const [query = '', rest = ''] of rows) {
      // The cells are text of our own repository.
      const run = (code: string): unknown => new Function('queries', `return ${code};`)(queries);
      expect(run(`queries.${wordsOf(query)[0]}.queryKey`)).toEqual([
        ...prefix,
        ...(run(`[${wordsOf(rest)[0]}]`) as unknown[]), // An array, as it is written.
      ]);
    }
    expect(new Set(rows.map(([query = '']) => /\w+/.exec(query)?.[0]))).toEqual(
      new Set(Object.keys(queries)),
    );
  });

  it('lists every source with its view model, endpoint and filters', async () => {
    const told = readTable(page, 'Sources').map(([source = '', model, endpoint, filters = '']) => [
      source,
      model,
      endpoint,
      wordsOf(filters),
    ]);
    const views = await viewsOf(client, scope);
    const facts = [...client.sources].map(([source, query]) => {
      const { queryKey } = query(scope);
      expect(queryKey.at(-2)).toBe('view');
      const model = toModelName(views.get(source)?.kind ?? '');
      return [`\`${source}\``, `\`${model}\``, `\`${queryKey.at(-3)}\``, query.filters];
    });
    expect(told).toEqual(facts);
  });

  it('says what every source does with a range, and whether it is compared', () => {
    const rows = readTable(page, 'Ranges');
    const named = rows.flatMap(([sources = '']) => wordsOf(sources));
    expect(new Set([...named, ...sourceNames])).toEqual(new Set(sourceNames));
    const others = rows.find(([sources]) => sources === 'all others');
    for (const [source, query] of client.sources) {
      const row = rows.find(([sources = '']) => wordsOf(sources).includes(source)) ?? others;
      expect(row?.slice(1), source).toEqual(describeRanges(query, scope));
    }
    expect(named.length).toBe(new Set(named).size);
  });

  it('says whose days they are', async () => {
    const [, told = ''] = /^- \*\*Days.*?\*\* are of (.+?)[.;]/m.exec(page) ?? [];
    const views = await viewsOf(client, scope);
    for (const [source, query] of client.sources) {
      expect(query.dayZone, source).toBe(views.get(source)?.origin?.timeZone);
      expect(told).toBe(name === 'loquent' ? "the organization's zone" : `\`${query.dayZone}\``);
    }
  });

  it('explains every figure as its origin does', async () => {
    let source = '';
    const told = readTable(page, 'Figures').map(([first = '', ...rest]) => {
      source = first || source;
      return [source, ...rest];
    });
    expect(told).toEqual(await describeFigures(client, scope));
  });

  it('lists the figures that come about otherwise where what was sent cannot be right', slow, async () => {
    const told = readTable(page, 'Figures computed instead').map((row) => row.slice(1));
    expect(new Set(told)).toEqual(new Set(await findOtherFigures(system)));
  });

  it('lists what is warned of', slow, async () => {
    const told = readTable(page, 'Warnings').flatMap(([endpoint = '', kind = '', paths = '']) =>
      wordsOf(paths).map((path) => `${wordsOf(endpoint)[0]} ${wordsOf(kind)[0]} ${path}`),
    );
    const warnings = await findWarnings(system);
    const facts = warnings.map(({ endpoint, kind, path }) => `${endpoint} ${kind} ${path}`);
    expect([...told].sort()).toEqual(facts.sort());
  });

  it('lists every identity with what it tolerates', () => {
    const told = readTable(page, 'Identities').map(([identity = '', , tolerance]) => [
      wordsOf(identity)[0],
      tolerance,
    ]);
    expect(told).toEqual(describeIdentities(system.identities));
  });
});
