import { compareKpis, type KpiSet } from '@callscope/core';
import { defineSource, type SourceDefinition } from '../../defineSource';
import type { ClientQuery } from '../../endpoint/ClientQuery';
import type { DatedAnswer } from '../../endpoint/DatedAnswer';
import { ConfigError } from '../../errors/ConfigError';
import type { Scope, Source, SourceIdentity } from '../../source';
import type { ViewContext } from '../../views/ViewContext';
import type { LoquentParams } from '../params/LoquentParams';
import { answerTimeRange } from '../scope/answerTimeRange';
import { toPreviousParams } from '../scope/toPreviousParams';
import { toTimeRangeParams } from '../scope/toTimeRangeParams';
import type { LoquentContext, ZonedContext } from '../views/LoquentContext';

/** An endpoint with a range, and its dated query. */
export interface RangedEndpoint<TWire> {
  readonly name: string;
  readonly query: (params: LoquentParams) => ClientQuery<DatedAnswer<TWire>>;
}

/** How the sources of one client are made. */
export interface SourceFactory {
  /** A source whose view needs no zone. */
  ranged<TWire, TView>(
    endpoint: RangedEndpoint<TWire>,
    toView: (wire: TWire, context: LoquentContext) => TView,
    more?: Partial<SourceDefinition<TWire, TView>>,
  ): Source<TView>;
  /**
   * Key figures beside those of the range before, where the zone says which days that has.
   *
   * @param timeless ids of figures that are of no range and would be compared with themselves
   */
  compared<TWire>(
    endpoint: RangedEndpoint<TWire>,
    toView: (wire: TWire, context: LoquentContext) => KpiSet,
    timeless?: readonly string[],
  ): Source<KpiSet>;
  /** A source whose view has hours, days or buckets; called without the zone, it throws a `ConfigError`. */
  zoned<TWire, TView>(
    endpoint: RangedEndpoint<TWire>,
    toView: (wire: TWire, context: ZonedContext) => TView,
    more?: Pick<SourceDefinition<TWire, TView>, 'answer'>,
  ): Source<TView>;
}

/**
 * @param identity whose figures the sources yield
 * @param organizationTimeZone IANA name; `null` when the host did not say
 */
export function createSourceFactory(
  identity: SourceIdentity,
  organizationTimeZone: string | null,
): SourceFactory {
  const ranged: SourceFactory['ranged'] = ({ name, query }, toView, more = {}) =>
    defineSource({
      identity,
      filters: [],
      ...(organizationTimeZone !== null && { dayZone: organizationTimeZone }),
      facts: { system: 'loquent', endpoint: name },
      answer: answerTimeRange,
      toQuery: (scope) => query(toTimeRangeParams(name, scope)),
      toView: (wire, context: ViewContext) => toView(wire, { ...context, organizationTimeZone }),
      ...more,
    });

  return {
    ranged,
    compared: (endpoint, toView, timeless = []) => {
      if (organizationTimeZone === null) return ranged(endpoint, toView);
      const toQuery = (scope: Scope, untilMs: number) => {
        const previous = toPreviousParams(endpoint.name, scope, organizationTimeZone, untilMs);
        return previous && { ...previous, query: endpoint.query(previous.params) };
      };
      const compare = (current: KpiSet, previous: KpiSet) =>
        compareKpis(current, { ...previous, kpis: previous.kpis.filter(({ id }) => !timeless.includes(id)) });
      return ranged(endpoint, toView, { comparison: { toQuery, compare } });
    },
    zoned: ({ name, query }, toView, more) => {
      const requireZone = () => {
        if (organizationTimeZone !== null) return organizationTimeZone;
        throw new ConfigError(
          { system: 'loquent', endpoint: name },
          "cannot place hours and days without the zone they are counted in, which no answer says; give createLoquentClient the organizationTimeZone of the organization's profile, US/Eastern where that has none",
        );
      };
      return ranged(
        {
          name,
          query: (params) => {
            requireZone();
            return query(params);
          },
        },
        (wire, context) => toView(wire, { ...context, organizationTimeZone: requireZone() }),
        more,
      );
    },
  };
}
