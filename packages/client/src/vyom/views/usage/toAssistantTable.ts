import type { DataTable } from '@callscope/core';
import type { ViewContext } from '../../../views/ViewContext';
import type { VyomAssistant, VyomByAssistant } from '../../wire/VyomByAssistant';
import { toAssistantRows } from './toAssistantRows';
import { type TextColumn, toUsageTable } from './toUsageTable';

const columns: readonly TextColumn<VyomAssistant>[] = [
  {
    id: 'assistant_name',
    label: 'Assistant',
    priority: 1,
    textOf: ({ usage }) => usage.assistant_name || null,
  },
  { id: 'assistant_id', label: 'Id', priority: 3, textOf: ({ usage }) => usage.assistant_id || null },
];

/** Calls and their time by assistant, with the id that tells assistants of one name apart. */
export function toAssistantTable(answer: VyomByAssistant, context: ViewContext): DataTable {
  return toUsageTable(columns, toAssistantRows(answer), context);
}
