import type { VirsynClient } from '@callscope/client/virsyn';
import { expect, it, vi } from 'vitest';
import { createReactivity } from './support/createReactivity';
import { runRecipe, type StandIns } from './support/runRecipe';
import { now, useMockServer } from './support/useMockServer';

const getServer = useMockServer();

interface KpiSet {
  readonly kpis: readonly { readonly id: string }[];
}
type Watch = (draw: (set: KpiSet) => void, fail: (message: string) => void, at: string) => () => void;

interface Exports {
  readonly virsyn: VirsynClient;
  readonly watch: Watch;
  readonly useKpis: (preset: object, at: string) => void;
}

/** A file of the recipe, and the client that it imports. */
const run = (file: string, standIns: StandIns = {}) =>
  runRecipe<Exports>(
    'plain-and-vue',
    ['virsyn.ts', file],
    {
      'https://project.example.com': `${getServer().url}/virsyn`,
      'your-session-token': 'mock-virsyn-main',
    },
    standIns,
  );

it('the observer draws, and draws again for another user', async () => {
  const recipe = run('plain.ts');
  const sets: KpiSet[] = [];
  const stop = recipe.watch(
    (set) => sets.push(set),
    () => expect.unreachable(),
    now,
  );
  await vi.waitUntil(() => sets.length === 1);
  expect(sets[0]?.kpis.map(({ id }) => id)).toContain('total_calls');
  recipe.virsyn.resetIdentity();
  await vi.waitUntil(() => sets.length === 2);
  stop();
  recipe.virsyn.resetIdentity();
  expect(sets).toHaveLength(2);
});

it('the observer hears of what failed', async () => {
  const recipe = run('plain.ts');
  getServer().api.faults.set(['forbidden']);
  const messages: string[] = [];
  const stop = recipe.watch(
    () => expect.unreachable(),
    (text) => messages.push(text),
    now,
  );
  await vi.waitUntil(() => messages.length > 0);
  expect(messages[0]).toContain('answered 403');
  stop();
});

it('Vue gets other options for another range and another user', async () => {
  const { shallowRef, computed } = createReactivity();
  const ended: (() => void)[] = [];
  let options = {
    value: { queryKey: [] as unknown, queryFn: async () => ({}), select: (_kept: unknown) => ({}) },
  };
  const recipe = run('useKpis.ts', {
    vue: { shallowRef, computed, onScopeDispose: (end: () => void) => ended.push(end) },
    '@tanstack/vue-query': {
      useQuery: (given: typeof options) => {
        options = given;
      },
    },
  });
  const preset = shallowRef('7d');
  recipe.useKpis(preset, now);
  const { queryFn, select, queryKey } = options.value;
  expect(select(await queryFn())).toHaveProperty('kpis');
  preset.value = '30d';
  expect(options.value.queryKey).not.toEqual(queryKey);
  preset.value = '7d';
  expect(options.value.queryKey).toEqual(queryKey);
  recipe.virsyn.resetIdentity();
  expect(options.value.queryKey).not.toEqual(queryKey);
  expect(ended).toHaveLength(1);
});
