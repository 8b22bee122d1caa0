import type { DataTable } from '@callscope/core';
import type { ViewContext } from '../../../views/ViewContext';
import type { VyomByPhoneNumber, VyomPhoneNumber } from '../../wire/VyomByPhoneNumber';
import { toPhoneNumberRows } from './toPhoneNumberRows';
import { type TextColumn, toUsageTable } from './toUsageTable';

const columns: readonly TextColumn<VyomPhoneNumber>[] = [
  { id: 'phone_number', label: 'Phone number', priority: 1, textOf: ({ label }) => label },
];

/** Calls and their time by the platform's own number. */
export function toPhoneNumberTable(answer: VyomByPhoneNumber, context: ViewContext): DataTable {
  return toUsageTable(columns, toPhoneNumberRows(answer), context);
}
