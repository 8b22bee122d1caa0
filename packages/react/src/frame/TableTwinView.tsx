import type { TableTwin } from './TableTwin';

/** A table twin as a real table. */
export function TableTwinView({ table }: { readonly table: TableTwin }) {
  return (
    <>
      <table className="cs-table">
        <caption className="cs-visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align ?? 'start'}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              {table.columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" data-align={column.align ?? 'start'}>
                    {row.cells[index]}
                  </th>
                ) : (
                  <td key={column.id} data-align={column.align ?? 'start'}>
                    {row.cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {table.note === undefined ? null : <p className="cs-table-note">{table.note}</p>}
    </>
  );
}
