import type { ClientQuery } from '../endpoint/ClientQuery';
import type { VyomPhoneNumberParams, VyomRangeParams, VyomTimeParams } from './params/VyomParams';
import type { VyomByAssistant } from './wire/VyomByAssistant';
import type { VyomByPhoneNumber } from './wire/VyomByPhoneNumber';
import type { VyomByService } from './wire/VyomByService';
import type { VyomByTime } from './wire/VyomByTime';
import type { VyomDashboard } from './wire/VyomDashboard';

/**
 * TanStack Query options per endpoint, ending in the wire answer.
 *
 * @throws {ConfigError} when called with wrong parameters
 */
export interface VyomQueries {
  readonly dashboard: (params?: VyomRangeParams) => ClientQuery<VyomDashboard>;
  readonly byAssistant: (params?: VyomRangeParams) => ClientQuery<VyomByAssistant>;
  readonly byPhoneNumber: (params?: VyomPhoneNumberParams) => ClientQuery<VyomByPhoneNumber>;
  readonly byTime: (params?: VyomTimeParams) => ClientQuery<VyomByTime>;
  readonly byService: (params?: VyomRangeParams) => ClientQuery<VyomByService>;
}
