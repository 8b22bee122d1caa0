const at = (name) => new URL(`${name}.mjs`, import.meta.url);

const contenders = [
  { id: 'bound', label: 'one pass over the columns', file: at('bound') },
  { id: 'floor', label: 'hand-written slot for each contact', file: at('slots') },
  { id: 'columnar', label: '`pairResponsesColumnar`', file: at('columnar') },
  { id: 'objects', label: '`pairResponses`', file: at('objects') },
  { id: 'groups', label: 'objects: Map of contacts, small sorts', file: at('groupObjects') },
  {
    id: 'sortedNumbers',
    label: 'objects with numeric ids: Array.sort, one pass',
    file: at('sortObjects'),
    parameters: { hasNumbers: true },
  },
  {
    id: 'sorted',
    label: 'objects: Array.sort, one pass',
    file: at('sortObjects'),
    parameters: { hasNumbers: false },
  },
  { id: 'naive', label: 'objects with ISO texts: localeCompare', file: at('isoObjects') },
  { id: 'duckdb1', label: 'DuckDB, 1 thread', file: at('duckdb'), parameters: { threads: 1 }, isPeer: true },
  { id: 'duckdb2', label: 'DuckDB, 2 threads', file: at('duckdb'), parameters: { threads: 2 }, isPeer: true },
  { id: 'pglite', label: 'PGlite', file: at('pglite'), isPeer: true },
];

export const pairingOrdered = {
  id: 'pairing-ordered',
  title: 'Response pairing, messages in time order',
  parameters: { isShuffled: false },
  contenders,
};

export const pairingUnordered = {
  id: 'pairing-unordered',
  title: 'Response pairing, messages in no order',
  parameters: { isShuffled: true },
  contenders: contenders.filter(({ id }) => id !== 'floor'),
};
