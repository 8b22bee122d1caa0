import { byKey } from '../../../views/byKey';
import type { VyomAssistant, VyomByAssistant } from '../../wire/VyomByAssistant';
import type { UsageRow } from './UsageRow';

/**
 * Assistants by id and name together, in the order sent: one that was renamed has a row for each of its names. Where
 * two have the same name, their ids stand behind it. Equal rows count once.
 */
export function toAssistantRows({ data }: VyomByAssistant): readonly UsageRow<VyomAssistant>[] {
  const rows = byKey(data.assistants, ({ assistant_id, assistant_name }) =>
    JSON.stringify([assistant_id, assistant_name]),
  );
  const counts = new Map<string, number>();
  for (const [, { assistant_name }] of rows) {
    counts.set(assistant_name, (counts.get(assistant_name) ?? 0) + 1);
  }
  return rows.map(([id, usage]) => {
    const { assistant_id, assistant_name } = usage;
    const name = assistant_name || 'Unnamed assistant';
    const isShared = (counts.get(assistant_name) ?? 0) > 1;
    return { id, label: isShared ? `${name} (${assistant_id || 'no id'})` : name, usage };
  });
}
