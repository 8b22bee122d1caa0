import { byKey } from '../../../views/byKey';
import { toWord } from '../../../views/toWord';
import type { VyomByPhoneNumber, VyomPhoneNumber } from '../../wire/VyomByPhoneNumber';
import type { UsageRow } from './UsageRow';

// Vyom writes these in place of a number.
const words = { WEB_CALL: 'Web calls', UNKNOWN_PLATFORM: 'Unknown number' };

/** The platform's own numbers, in the order sent; equal rows count once. */
export function toPhoneNumberRows({ data }: VyomByPhoneNumber): readonly UsageRow<VyomPhoneNumber>[] {
  return byKey(data.phone_numbers, ({ phone_number }) => phone_number).map(([id, usage]) => ({
    id,
    label: toWord(words, usage.phone_number) ?? 'No number',
    usage,
  }));
}
