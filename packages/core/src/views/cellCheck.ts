import { requireMember } from '../arguments/requireMember';
import { requireFigure } from '../figures/requireFigure';
import type { Check } from './Check';
import type { DataCell, DataColumn } from './DataTable';
import { fields } from './fields';
import { orNull } from './orNull';
import { requireMoment } from './requireMoment';
import { requireString } from './requireString';
import { requireTone } from './requireTone';

type CellOf<TKind> = Extract<DataCell, { readonly kind: TKind }>;

/** Checks the cells of a row, each against its column. */
export function cellCheck(columns: readonly DataColumn[]) {
  const text = orNull(requireString);
  const checks = {
    text: fields<CellOf<'text'>>({ kind: () => 'text', text }),
    status: fields<CellOf<'status'>>({ kind: () => 'status', text, tone: requireTone }),
    figure: fields<CellOf<'figure'>>({ kind: () => 'figure', figure: requireFigure }),
    moment: fields<CellOf<'moment'>>({ kind: () => 'moment', epochMs: orNull(requireMoment) }),
  };
  return (apiName: string, argument: string, cell: DataCell, index: number): DataCell => {
    requireMember(apiName, `${argument}.kind`, cell.kind, [columns[index]?.kind]);
    return (checks[cell.kind] as Check<DataCell>)(apiName, argument, cell); // the one for cells of this kind
  };
}
