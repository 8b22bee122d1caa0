import type { StoredMessage } from '../../../tables/MessageTable';
import type { BuiltInPhone } from '../../agencies/BuiltInAgency';

/** With whom and over what messages go, and how those at our end answer. */
export interface MessageRoute
  extends Pick<StoredMessage, 'contactIndex' | 'channel' | 'phoneId'>,
    Pick<BuiltInPhone, 'repliesPerMille' | 'replySeconds'> {
  /** `undefined` for a channel that needs none. */
  readonly phone: BuiltInPhone | undefined;
}
