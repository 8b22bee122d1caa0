/** The options of the command line, as `node:util` reads them. */
export const doctorFlags = {
  system: { type: 'string' },
  'base-url': { type: 'string' },
  range: { type: 'string' },
  'time-zone': { type: 'string' },
  'timeout-ms': { type: 'string' },
  'include-sync': { type: 'boolean' },
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;
