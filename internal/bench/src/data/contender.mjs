/**
 * One way of doing an algorithm.
 *
 * @typedef {object} Contender
 * @property {string} id
 * @property {string} label
 * @property {URL} file exports `prepare(parameters)`, which brings the rows into the contender's own form and
 * gives `{ run, read }`: `run` does the work, `read` brings its answer into the form all contenders share;
 * without `read` the answer is not compared
 * @property {object} [parameters] passed to `prepare` beside those of the algorithm
 * @property {boolean} [isPeer] needs DuckDB or PGlite
 */
