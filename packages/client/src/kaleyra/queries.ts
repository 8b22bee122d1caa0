import type { ClientQuery } from '../endpoint/ClientQuery';
import type { KaleyraCallListParams, KaleyraParams } from './params/KaleyraParams';
import type { KaleyraAgentStats } from './wire/KaleyraAgentStats';
import type { KaleyraCallList } from './wire/KaleyraCallList';
import type { KaleyraDailyVolume } from './wire/KaleyraDailyVolume';
import type { KaleyraOverview } from './wire/KaleyraOverview';

/**
 * TanStack Query options per endpoint to read, ending in the wire answer. A sync is not among them: it writes, and
 * what a cache repeats by itself must not.
 *
 * @throws {ConfigError} when called with wrong parameters
 */
export interface KaleyraQueries {
  readonly overview: (params?: KaleyraParams) => ClientQuery<KaleyraOverview>;
  readonly agentStats: (params?: KaleyraParams) => ClientQuery<KaleyraAgentStats>;
  readonly dailyVolume: (params?: KaleyraParams) => ClientQuery<KaleyraDailyVolume>;
  readonly callList: (params?: KaleyraCallListParams) => ClientQuery<KaleyraCallList>;
}
