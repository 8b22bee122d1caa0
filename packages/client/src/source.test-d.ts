import type { FunnelStages, HeatmapGrid, KpiSet } from '@callscope/core';
import { type QueryClient, QueryObserver } from '@tanstack/query-core';
import { expectTypeOf, it } from 'vitest';
import type { ClientError } from './errors/ClientError';
import type { Source, SourceQuery } from './source';
import type { VirsynClient } from './virsyn/createVirsynClient';

it('a source fits the widgets of its view model and no others', () => {
  expectTypeOf<VirsynClient['sources']['kpis']>().toEqualTypeOf<Source<KpiSet>>();
  expectTypeOf<Source<HeatmapGrid>>().not.toExtend<Source<FunnelStages>>();
  expectTypeOf<Source<FunnelStages>>().not.toExtend<Source<HeatmapGrid>>();
  expectTypeOf<Source<KpiSet>>().not.toExtend<Source<HeatmapGrid>>();
});

it('a wire answer names its members and leaves out what a log does not hold', () => {
  type Overview = Awaited<ReturnType<VirsynClient['overview']>>;
  expectTypeOf<Overview['summary']['total_calls']>().toEqualTypeOf<number>();
  expectTypeOf<Overview['summary']['avg_duration_seconds']>().toEqualTypeOf<number | null | undefined>();
});

it('the heatmap takes three periods', () => {
  type Period = NonNullable<NonNullable<Parameters<VirsynClient['heatmap']>[0]>['period']>;
  expectTypeOf<Period>().toEqualTypeOf<'7d' | '30d' | '90d'>();
});

it('what observes a query knows its error', () => {
  const observe = (cache: QueryClient, { queries }: VirsynClient) =>
    new QueryObserver(cache, queries.overview());
  type Result = ReturnType<ReturnType<typeof observe>['getCurrentResult']>;
  expectTypeOf<Result['error']>().toEqualTypeOf<ClientError | null>();
});

it('a query fits an adapter that has another version of TanStack Query', () => {
  class OtherQuery {
    readonly #state = 0;
    read() {
      return this.#state;
    }
  }
  interface OtherOptions {
    readonly queryKey: readonly unknown[];
    readonly queryFn?: (context: { readonly client: OtherQuery; readonly signal: AbortSignal }) => unknown;
    readonly select?: (kept: unknown) => KpiSet;
    readonly staleTime?: number | ((query: OtherQuery) => number);
  }
  expectTypeOf<SourceQuery<KpiSet>>().toExtend<OtherOptions>();
});
