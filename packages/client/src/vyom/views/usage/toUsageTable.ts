import {
  createDataTable,
  type DataCell,
  type DataColumn,
  type DataTable,
  type Figure,
  figure,
  withOrigin,
} from '@callscope/core';
import { sent } from '../../../views/formula';
import { toQuotient } from '../../../views/toQuotient';
import type { ViewContext } from '../../../views/ViewContext';
import { vyomDayZone } from '../../scope/vyomDayZone';
import type { VyomAverageUsage } from '../../wire/VyomUsage';
import { toViewPeriod } from '../toViewPeriod';
import { everyCall } from './everyCall';
import type { UsageRow } from './UsageRow';

const figureColumns: readonly Omit<DataColumn, 'kind'>[] = [
  { id: 'total_calls', label: 'Calls', priority: 1 },
  { id: 'total_duration_minutes', label: 'Total duration', priority: 2 },
  { id: 'total_duration_hours', label: 'Total hours', priority: 3 },
  { id: 'avg_duration_minutes', label: 'Average duration', priority: 2 },
];

/** A column of texts, and what a row has in it: `null` draws a dash. */
export interface TextColumn<TUsage extends VyomAverageUsage> extends Omit<DataColumn, 'kind'> {
  readonly textOf: (row: UsageRow<TUsage>) => string | null;
}

/** Rows in the order sent, with the figures as Vyom sent them: texts, calls, minutes, hours, and minutes per call. */
export function toUsageTable<TUsage extends VyomAverageUsage>(
  textColumns: readonly TextColumn<TUsage>[],
  rows: readonly UsageRow<TUsage>[],
  context: ViewContext,
): DataTable {
  const view = createDataTable({
    columns: [
      ...textColumns.map(({ id, label, priority }) => ({ id, label, priority, kind: 'text' as const })),
      ...figureColumns.map((column) => ({ ...column, kind: 'figure' as const })),
    ],
    rows: rows.map((row) => ({
      id: row.id,
      cells: [
        ...textColumns.map(({ textOf }): DataCell => ({ kind: 'text', text: textOf(row) })),
        ...toFigures(row.usage).map((held): DataCell => ({ kind: 'figure', figure: held })),
      ],
    })),
    period: toViewPeriod(context),
  });
  return withOrigin(view, {
    timeZone: vyomDayZone,
    asOfMs: context.asOfMs,
    formulas: [
      sent('total_calls', everyCall, 'calls of the row'),
      sent('total_duration_minutes', everyCall, 'minutes of the row'),
      sent('total_duration_hours', everyCall, 'hours of the row'),
      sent('avg_duration_minutes', everyCall, 'minutes of the row', 'calls of the row'),
    ],
  });
}

/** In the order of their columns. */
function toFigures(usage: VyomAverageUsage): readonly Figure[] {
  const { total_calls, total_duration_minutes, total_duration_hours, avg_duration_minutes } = usage;
  return [
    figure(total_calls, 'count'),
    figure(total_duration_minutes, 'minutes', { digits: 2 }),
    figure(total_duration_hours, 'hours', { digits: 2 }),
    toQuotient(avg_duration_minutes, total_calls, 'minutes', 2),
  ];
}
