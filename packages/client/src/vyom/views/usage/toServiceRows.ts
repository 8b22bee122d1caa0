import { byKey } from '../../../views/byKey';
import { toWord } from '../../../views/toWord';
import type { VyomByService, VyomService } from '../../wire/VyomByService';
import type { UsageRow } from './UsageRow';

const services = { exotel: 'Exotel', twilio: 'Twilio', web: 'Web', unknown: 'Unknown' };

/** Services by their tokens, in the order sent; equal rows count once. */
export function toServiceRows({ data }: VyomByService): readonly UsageRow<VyomService>[] {
  return byKey(data.services, ({ service }) => service).map(([id, usage]) => ({
    id,
    label: toWord(services, usage.service) ?? 'Unnamed service',
    usage,
  }));
}
