/** What the command takes; read without anything being installed. */
export const options = {
  rows: { type: 'string', default: '1000000' },
  rounds: { type: 'string' },
  only: { type: 'string' },
  quick: { type: 'boolean', default: false },
};

export const help = `
npm run bench -- [options]

  --rows N     rows of each algorithm, 1,000,000 unless told; gap filling always has 2,600
  --rounds N   rounds over all contenders, 5 unless told
  --only NAME  one algorithm: pairing-ordered, pairing-unordered, rollup, hour-of-week, gap-fill, daily-volume;
               or mock-server: drawing its medium tenant and asking every endpoint, which nothing else runs;
               or client: parsing and checking answers, beside JSON.parse alone, which nothing else runs either
  --quick      100,000 rows and 3 rounds, without DuckDB and PGlite, which are then not installed either
`;
