import { requireMember } from '../arguments/requireMember';
import type { Check } from '../checks/Check';
import { fields } from '../checks/fields';
import { orNull } from '../checks/orNull';
import { requireMoment } from '../checks/requireMoment';
import { requireString } from '../checks/requireString';
import { requireTone } from '../checks/requireTone';
import { requireFigure } from '../figures/requireFigure';
import type { DataCell, DataColumn } from './DataTable';

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
