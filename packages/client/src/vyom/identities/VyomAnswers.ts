import type { VyomByAssistant } from '../wire/VyomByAssistant';
import type { VyomByPhoneNumber } from '../wire/VyomByPhoneNumber';
import type { VyomByService } from '../wire/VyomByService';
import type { VyomByTime } from '../wire/VyomByTime';
import type { VyomDashboard } from '../wire/VyomDashboard';

/** Answers of Vyom by the client's methods, any of them, to questions for the same range and no one assistant. */
export interface VyomAnswers {
  readonly dashboard?: VyomDashboard | undefined;
  readonly byAssistant?: VyomByAssistant | undefined;
  readonly byPhoneNumber?: VyomByPhoneNumber | undefined;
  readonly byTime?: VyomByTime | undefined;
  readonly byService?: VyomByService | undefined;
}
