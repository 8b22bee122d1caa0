import type { KaleyraAgentStats } from '../wire/KaleyraAgentStats';
import type { KaleyraCallList } from '../wire/KaleyraCallList';
import type { KaleyraDailyVolume } from '../wire/KaleyraDailyVolume';
import type { KaleyraOverview } from '../wire/KaleyraOverview';

/** Answers of Kaleyra by the client's methods, any of them, to questions for the same range. */
export interface KaleyraAnswers {
  readonly overview?: KaleyraOverview | undefined;
  readonly agentStats?: KaleyraAgentStats | undefined;
  readonly dailyVolume?: KaleyraDailyVolume | undefined;
  /** Any page, asked without `service` and `agent_number`. */
  readonly callList?: KaleyraCallList | undefined;
}
