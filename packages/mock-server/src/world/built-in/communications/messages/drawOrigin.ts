import type { StoredMessage } from '../../../tables/MessageTable';
import type { Random } from '../../Random';

const origins: readonly { readonly value: StoredMessage['origin']; readonly weight: number }[] = [
  { value: null, weight: 745 },
  { value: 'assistant', weight: 160 },
  { value: 'plan', weight: 95 },
];

/** Who composed a message that no text agent had to do with; `null` for a person. */
export function drawOrigin(random: Random): StoredMessage['origin'] {
  return random.pick(origins);
}
